#pragma once
// Whose key made a change, in so far as who reads the history may know it.

#include <optional>
#include <string>

#include "engine/catalog/record.h"
#include "engine/store/keys.h"

namespace socialmap::api {

struct MadeBy {
  std::optional<std::string> role;  ///< name_of(KeyRole); absent: no key made it, or it is not known any more
  std::optional<std::string> label;  ///< of one's own organisation; an editor sees all
};

/// `by`: the id of a key, or "import".
MadeBy made_by(Keys const& keys, std::string const& by, AccessKey const& reader);

/// Its members, for lifted(): "byRole" and "byLabel".
Record<MadeBy> const& made_by_record();

}  // namespace socialmap::api
