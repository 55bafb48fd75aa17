#pragma once
// Step 3, hard rules: may this offer be proposed to this client at all?

#include <optional>
#include <string>
#include <vector>

#include "engine/match/reach.h"

namespace socialmap {

/// In the order in which they are asked; an offer counts under the first that refuses it.
enum class Rule {
  unsafe_kind,
  unsafe_trait,
  age,
  gender,
  audience,
  dislike,
  ended,
  full,
  too_far,
  elsewhere,
  price,
  time
};
inline constexpr std::size_t kRules = 12;

/// "too-far": the name in answers.
std::string_view id_of(Rule rule);
/// The sentence for everybody whom the rule refused, in plain Dutch.
std::string_view sentence_of(Rule rule);

/// What was found for one offer. Unknown never refuses, with one exception, safety: then `unknown` is true.
struct Verdict {
  std::optional<Rule> refused;
  bool unknown = false;
  std::vector<Factor> checks;  ///< what is not known, in the order of the rules
  ReachAnswer reach;
};

Verdict judge(BoundProfile const& bound, MatchWorld const& world, std::size_t row);

}  // namespace socialmap
