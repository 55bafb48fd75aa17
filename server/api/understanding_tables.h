#pragma once
// How a text was read, as answers show it.

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/record.h"
#include "engine/model/understanding.h"

namespace socialmap::api {

/// The answer of POST /interpretations.
Record<Understanding> const& understanding_record();

/// One thing that was read from the wish of a profile; one of need, interest, avoid and constraint is there.
struct UnderstoodView {
  TextPiece piece;
  std::optional<std::string> need;
  std::optional<int> weight;
  std::optional<std::string> interest;
  std::optional<std::string> avoid;
  std::optional<std::string> constraint;
  std::optional<ConstraintValue> value;
  bool ambiguous = false;
  std::string ask;
};

Codec<UnderstoodView> understood();
/// In the order of the text; signals stand elsewhere in an answer.
std::vector<UnderstoodView> understood_of(Understanding const& read);

}  // namespace socialmap::api
