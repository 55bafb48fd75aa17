#pragma once
// What the words of UiTdatabank mean in the vocabulary, as a mapping file says (docs/import-uitdatabank.md).

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/model/provider.h"

namespace socialmap {

struct UitMapping {
  Provider provider;                                      ///< without locations and activities
  std::map<std::string, std::vector<std::string>> kinds;  ///< id or label of a term → vocabulary kinds
  std::optional<std::string> default_kind;                ///< where no term has a rule
  std::vector<std::string> courses;  ///< ids or labels of terms whose price is for the whole course
  std::optional<Source> source;
};

/// Reads a mapping against the words of the vocabulary and of the municipality that it is for. Throws
/// InvalidInput with every problem and its line.
UitMapping read_uitdatabank_mapping(std::string const& path, Words const& words);

/// The terms of an event: ids as they are, labels compared by their letters.
class UitTerms {
 public:
  UitTerms(Node const& event, UitMapping const& mapping);

  /// Kinds of the terms in the order of the event, each once, at most five; empty when none has a rule.
  std::vector<std::string> kinds() const;
  bool is_course() const;
  bool empty() const { return names_.empty(); }

 private:
  UitMapping const& mapping_;
  std::vector<std::string> names_;
};

}  // namespace socialmap
