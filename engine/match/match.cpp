#include "engine/match/match.h"

#include <algorithm>

#include "engine/match/choose.h"
#include "engine/match/contradictions.h"
#include "engine/match/explain.h"
#include "engine/match/feedback.h"
#include "engine/match/hints.h"
#include "engine/match/questions.h"
#include "engine/match/relax.h"
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

/// How many are shown.
std::size_t limit_of(BoundFacts const& facts) {
  auto const usual = static_cast<int>(facts.world().weights().matches_shown.value);
  return static_cast<std::size_t>(facts.bound().profile.limit.value_or(usual));
}

std::vector<Match> shown(std::vector<Candidate> const& chosen, BestFirst const& all,
                         Assessed const& assessed) {
  auto const& facts = assessed.facts;
  std::vector<Match> matches;
  for (std::size_t i = 0; i < std::min(chosen.size(), limit_of(facts)); ++i) {
    matches.push_back(explained(chosen[i], assessed));
    matches.back().bridge = bridge_for(chosen[i], chosen, all, facts);
  }
  return matches;
}

void add_matches(Ranking& ranking, Assessed const& assessed) {
  auto const& facts = assessed.facts;
  auto candidates = candidates_of(assessed, Layer::activity);
  ranking.total = candidates.eligible.size();
  ranking.refused = std::move(candidates.refused);
  ranking.refused_total = candidates.refused_total;
  auto const most = std::max(limit_of(facts), kLookedAtForQuestions);
  auto const chosen = with_variety(candidates.eligible, facts, most);
  ranking.matches = shown(chosen, candidates.eligible, assessed);
  ranking.relaxations = relaxations_of(assessed);
  ranking.questions = questions_for(assessed, chosen);
  ranking.in_neighbourhood =
      std::any_of(ranking.matches.begin(), ranking.matches.end(),
                  [&](Match const& match) { return is_near_home(match, facts.bound(), facts.world()); });
}

}  // namespace

Ranking match_profile(Profile const& profile, MatchWorld const& world, Date on, Understanding const& wish) {
  auto const bound = bound_to(profile, world, on, wish);
  BoundFacts const facts(bound, world);
  Ranking ranking;
  ranking.signals = signals_of(bound, world);
  ranking.understood = with_contradictions(wish, profile, world.vocabulary);
  ranking.mode = mode_of(facts);
  auto const offers = assessed(facts);
  ranking.support = support_for(offers, ranking.mode, ranking.signals);
  if (ranking.mode != Mode::escalate) add_matches(ranking, offers);
  ranking.youth_route = bound.under_age;
  ranking.not_weighed = fields_not_weighed(profile, world.vocabulary);
  if (profile.feedback) ranking.feedback = feedback_for(ranking, bound, world);
  return ranking;
}

std::vector<std::string> fields_not_weighed(Profile const& p, Vocabulary const& vocabulary) {
  std::vector<std::string> fields;
  if (p.coach && p.referrer) fields.emplace_back("referrer");
  bool const all_known = std::all_of(p.icpc.begin(), p.icpc.end(),
                                     [&](std::string const& code) { return hint_of(code, vocabulary); });
  if (!all_known) fields.emplace_back("icpc");
  return fields;
}

}  // namespace socialmap
