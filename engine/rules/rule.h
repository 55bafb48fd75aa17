#pragma once
// The rules of matching as data: each a condition, what follows from it, a sentence, a source, and its own
// tests.

#include <string>
#include <utility>
#include <vector>

#include "engine/model/ranking.h"
#include "engine/rules/condition.h"
#include "engine/rules/weights.h"

namespace socialmap {

/// What one of a rule's own tests says: of these facts (others are not known) the condition answers this.
struct RuleTest {
  std::vector<std::pair<FactRef, double>> values;                 ///< as in FactSource::number
  std::vector<std::pair<FactId, std::vector<std::size_t>>> sets;  ///< told whole: other words are not in it
  Kleene then;
  std::string where;
};

/// What every rule has. `because` is plain Dutch and may hold slots: "{minutes} minuten lopen".
struct Rule {
  std::string id;
  Condition when;
  std::string because;
  std::string source;
  std::vector<RuleTest> tests;
  std::string where;  ///< "file:line:column"
};

/// Signals and structural needs: how to read the answer. The strongest mode of the rules that hold wins.
struct ModeRule {
  Rule rule;
  Mode mode = Mode::match;
};

/// Help that belongs beside: these kinds count as a need of this weight when help is looked for.
struct HelpRule {
  Rule rule;
  std::vector<std::size_t> kinds;
  int weight = 1;
};

/// What a hard rule does with an offer of which its condition is unknown.
enum class WhenUnknown { fits, check, refuse };

/// Refuses an offer. They are asked in the order of the file; an offer counts under the first that refuses.
struct HardRule {
  Rule rule;
  Factor factor = Factor::need;
  WhenUnknown unknown = WhenUnknown::fits;
  std::string check;            ///< what to ask, where unknown is check
  std::string unknown_because;  ///< the sentence of refusals for want of knowing, where unknown is refuse
};

/// Adds points × `times` (1 without it) to a score. Times weights (pair.help): one part a need.
struct Boost {
  Rule rule;
  Factor factor = Factor::need;
  double points = 0;
  std::optional<FactRef> times;
};

/// Something to arrange before, or to ask about: shown with an offer, never refuses.
struct AdviceRule {
  Rule rule;
  Factor factor = Factor::care;
};

/// Asked when its condition holds and one of these values of the fact would change the first offers. Without
/// a fact: asked whenever its condition holds.
struct QuestionRule {
  Rule rule;
  std::optional<FactId> about;
  std::vector<double> values;      ///< empty without a fact
  std::optional<Condition> where;  ///< the offers of which the answer could decide; else all
};

/// One of the first offers must be like this, where there is one that serves a need or a wish.
struct CoverRule {
  Rule rule;
};

struct RuleSet {
  std::string fingerprint;  ///< "sha256:…" of the bytes of its files, in the order of their names
  std::vector<ModeRule> modes;
  std::vector<HelpRule> help;
  std::vector<HardRule> refusals;
  std::vector<Boost> boosts;
  std::vector<AdviceRule> prerequisites;
  std::vector<AdviceRule> checks;
  std::vector<QuestionRule> questions;
  std::vector<CoverRule> cover;
  Weights weights;
};

/// The most hard rules there can be: a refusal is one bit of a mask.
inline constexpr std::size_t kMostHardRules = 64;

/// "interest" …: the factors by their names in rules and answers.
std::vector<std::pair<std::string, Factor>> const& factor_words();
std::string const& name_of(Factor factor);

/// The slots that a sentence may have.
std::vector<std::string> const& slot_names();

}  // namespace socialmap
