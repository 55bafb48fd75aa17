#include "engine/match/match.h"

#include <algorithm>

#include "engine/match/choose.h"
#include "engine/match/explain.h"
#include "engine/match/signals.h"
#include "engine/match/support.h"

namespace socialmap {
namespace {

bool is_near_home(Match const& match, BoundProfile const& bound, MatchWorld const& world) {
  auto const row = match.activity.value;
  if (world.columns.reach[row] == Reach::home) return true;
  return bound.home && bound.home->neighbourhood &&
         world.columns.neighbourhood[row] == bound.home->neighbourhood->value;
}

void add_matches(Ranking& ranking, BoundProfile const& bound, MatchWorld const& world) {
  auto candidates = candidates_of(bound, world, Layer::activity);
  ranking.total = candidates.eligible.size();
  ranking.refused = std::move(candidates.refused);
  ranking.refused_total = candidates.refused_total;
  auto const chosen = with_variety(std::move(candidates.eligible), world);
  auto const limit = bound.profile.limit.value_or(static_cast<int>(world.weights.matches_shown.value));
  auto const shown = std::min(chosen.size(), static_cast<std::size_t>(limit));
  for (std::size_t i = 0; i < shown; ++i) ranking.matches.push_back(explained(chosen[i], bound, world));
  ranking.in_neighbourhood =
      std::any_of(ranking.matches.begin(), ranking.matches.end(),
                  [&](Match const& match) { return is_near_home(match, bound, world); });
}

}  // namespace

Ranking match_profile(Profile const& profile, MatchWorld const& world, Date on) {
  auto const bound = bound_to(profile, world, on);
  Ranking ranking;
  ranking.signals = signals_of(profile, world);
  ranking.mode = mode_of(bound, world);
  ranking.support = support_for(bound, world, ranking.mode, ranking.signals);
  if (ranking.mode != Mode::escalate) add_matches(ranking, bound, world);
  ranking.youth_route = bound.under_age;
  ranking.not_weighed = fields_not_weighed(profile);
  return ranking;
}

std::vector<std::string> fields_not_weighed(Profile const& p) {
  std::vector<std::string> fields;
  auto const note = [&](bool given, char const* name) {
    if (given) fields.emplace_back(name);
  };
  note(p.wish.has_value(), "wish");
  note(!p.avoid.traits.empty(), "avoid.traits");
  note(!p.avoid.words.empty(), "avoid.words");
  note(!p.require.kinds.empty() || !p.require.traits.empty(), "require");
  note(p.mobility == Mobility::wheelchair, "mobility");
  note(!p.languages.empty(), "languages");
  note(p.dutch_level.has_value(), "dutchLevel");
  note(p.reading.has_value(), "reading");
  note(p.digital.has_value(), "digital");
  note(!p.accessibility.empty(), "accessibility");
  note(p.group.has_value(), "group");
  note(p.social_anxiety.has_value(), "socialAnxiety");
  note(!p.positive_health.empty(), "positiveHealth");
  note(p.grief_months.has_value(), "griefMonths");
  note(p.care_duties.has_value(), "careDuties");
  note(p.referrer.has_value(), "referrer");
  note(p.coach.has_value(), "coach");
  note(p.feedback, "feedback");
  return fields;
}

}  // namespace socialmap
