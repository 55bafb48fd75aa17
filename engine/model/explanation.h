#pragma once
// Why one offer is or is not proposed to one client: what every rule answered and saw, the points, the place,
// and what would bring it further.

#include <optional>
#include <string>
#include <vector>

#include "engine/model/ranking.h"

namespace socialmap {

/// One value that a rule looked at, both written as in a rule's own tests: "offer.traits.quiet" "true",
/// "profile.interests" "[dancing]".
struct FactSeen {
  std::string fact;
  std::optional<std::string> value;  ///< absent: not known
};

/// The file that a rule stands in.
enum class RuleFile { modes, help, refuse, score, prerequisites, checks, questions, choose };

enum class RuleAnswer { yes, no, unknown };

/// What follows from the answer for this offer.
enum class RuleEffect {
  none,
  applies,  ///< its condition holds, and it does what its file is for
  refuses,  ///< also where safety asks for a known yes and nothing is known
  asks      ///< not known, so that there is something to ask
};

struct RuleSeen {
  RuleFile file = RuleFile::refuse;
  std::string rule;
  RuleAnswer answer = RuleAnswer::no;
  RuleEffect effect = RuleEffect::none;
  std::string because;  ///< what it says where it holds, with the values of this offer
  std::string source;
  std::vector<FactSeen> facts;  ///< in the order of the condition
};

/// What one rule of the score gave, and for rules that count need by need, for which need.
struct FactorSeen {
  Factor factor = Factor::need;
  RuleSeen rule;
  std::optional<std::string> need;  ///< need id
  int hundredths = 0;
  int most = 0;  ///< what it gives this client's best imaginable offer
};

/// Where an offer stands among those of its layer that fit; counted from 1.
struct OfferPlace {
  std::size_t rank = 0;              ///< by score alone
  std::optional<std::size_t> place;  ///< in the order that is shown; absent: help with nothing that was asked
  std::size_t total = 0;             ///< how many there are
};

enum class ImprovementBy {
  change,   ///< another wish of the client
  points,   ///< so many points more, whatever they are for
  variety,  ///< it has the points, but variety put another before it
  fact,     ///< something that is not known, if it were good
  rule      ///< a rule refuses it that no wish of the client moves
};

/// What would bring an offer among the first, or closer. Each by itself.
struct Improvement {
  ImprovementBy by = ImprovementBy::points;
  std::string because;
  std::optional<ProfileChange> change;
  std::optional<std::string> rule;   ///< the rule that refuses
  std::optional<FactSeen> fact;      ///< with the value that would be good
  std::optional<int> hundredths;     ///< more points: that are wanting, or that the fact would bring
  std::optional<std::size_t> place;  ///< its place then; absent where other offers would move too
};

struct Explanation {
  ActivityId activity;
  Mode mode = Mode::match;
  std::vector<Signal> signals;
  bool eligible = false;                  ///< no hard rule refuses it, nor does mode escalate
  bool proposed = false;                  ///< it stands in the answer of a match for this profile
  std::optional<std::string> refused_by;  ///< the rule that the ranking counts it under
  std::string because;
  int hundredths = 0;               ///< its score: the sum of its factors
  std::optional<OfferPlace> place;  ///< of what fits, except in mode escalate
  std::vector<RuleSeen> rules;      ///< all but those of the score, in the order they are asked
  std::vector<FactorSeen> factors;  ///< every rule of the score, in its order
  std::vector<Improvement> improvements;
  std::vector<IntroductionStep> route;  ///< as in Match
  std::optional<std::string> guide;     ///< as in Match
};

}  // namespace socialmap
