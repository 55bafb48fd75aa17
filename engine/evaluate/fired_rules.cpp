#include "engine/evaluate/fired_rules.h"

#include <algorithm>

#include "engine/match/bound_facts.h"
#include "engine/rules/check_rules.h"

namespace socialmap {
namespace {

bool fires(Rule const& rule, BoundFacts const& facts, SocialMap const& map) {
  auto const answers = answers_of(rule.when, facts);
  if (auto const* single = std::get_if<Kleene>(&answers)) return *single == Kleene(true);
  auto const& marks = *marks_in(answers);
  for (std::uint32_t row = 0; row < facts.rows(); ++row) {
    if (marks.is_yes(row) && map.is_shown(ActivityId{row})) return true;
  }
  return false;
}

}  // namespace

std::vector<InputError> rules_without_case(SocialMap const& map, std::vector<Vignette> const& cases) {
  auto silent = all_rules(map.rules());
  auto const world = map.match_world();
  for (auto const& one : cases) {
    auto const bound = bound_to(one.profile, world, one.profile.on.value_or(map.today()));
    BoundFacts const facts(bound, world);
    std::erase_if(silent, [&](Rule const* rule) { return fires(*rule, facts, map); });
  }
  std::vector<InputError> warnings;
  for (auto const* rule : silent)
    warnings.push_back(
        {rule->where, rule->id + " fires on no vignette, only in its own tests", {}, {}, true});
  return warnings;
}

}  // namespace socialmap
