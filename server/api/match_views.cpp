#include "server/api/match_views.h"

#include "engine/calendar/zone.h"
#include "engine/match/relax.h"

namespace socialmap::api {
namespace {

BridgeView view_of(SocialMap const& map, Bridge const& bridge) {
  auto const& activity = map.catalogue().activity(bridge.activity);
  return {activity.id, activity.title, bridge.because};
}

RelaxationView view_of(Relaxation const& relaxation) {
  return {{changed({}, relaxation.change), relaxation.change}, relaxation.extra, relaxation.because};
}

std::vector<std::string> funding_of(Activity const& activity) {
  if (!activity.price) return {};
  auto funding = activity.price->passes;
  funding.insert(funding.end(), activity.price->funding.begin(), activity.price->funding.end());
  return funding;
}

}  // namespace

SignalView view_of(Signal const& signal) {
  static constexpr char const* kSources[] = {"ticked", "text", "referral"};
  auto const* source = kSources[static_cast<int>(signal.source)];
  SignalView view{signal.id, source, signal.label, signal.advice, signal.ask, {}, {}};
  if (signal.piece) view.from = signal.piece->from;
  for (auto const& contact : signal.contacts) view.contacts.push_back({contact.name, contact.phone});
  return view;
}

MatchView view_of(SocialMap const& map, Match const& match) {
  auto const& activity = map.catalogue().activity(match.activity);
  MatchView view;
  view.activity = summary_of(map, match.activity);
  view.score_hundredths = match.score_hundredths();
  view.reasons = match.reasons;
  view.checks = match.checks;
  view.travel = match.travel;
  if (match.next) view.next = to_iso8601(*match.next);
  if (activity.capacity) view.waiting_weeks = activity.capacity->waiting_weeks;
  if (activity.access) view.first_step = activity.access->first_step;
  view.support_forms = activity.support;
  view.funding = funding_of(activity);
  view.prerequisites = match.prerequisites;
  view.route = views_of(map, match.route);
  view.guide = guide_view(map, match.guide);
  if (match.bridge) view.bridge = view_of(map, *match.bridge);
  return view;
}

SupportView view_of(SocialMap const& map, Support const& support) {
  SupportView view{support.checked, support.required, {}, support.because};
  for (auto const& match : support.matches) view.matches.push_back(view_of(map, match));
  return view;
}

VersionsView versions_of(SocialMap const& map) { return {map.version(), map.rules().fingerprint}; }

RankingView view_of(SocialMap const& map, Ranking const& ranking) {
  RankingView view;
  view.mode = ranking.mode;
  for (auto const& signal : ranking.signals) view.signals.push_back(view_of(signal));
  view.support = view_of(map, ranking.support);
  view.understood = understood_of(ranking.understood);
  for (auto const& match : ranking.matches) view.matches.push_back(view_of(map, match));
  view.total = ranking.total;
  view.refused = {ranking.refused_total, ranking.refused};
  view.coverage.in_neighbourhood = ranking.in_neighbourhood;
  if (ranking.youth_route) view.youth_route = map.catalogue().municipality.youth_route;
  for (auto const& relaxation : ranking.relaxations) view.relaxations.push_back(view_of(relaxation));
  view.questions = ranking.questions;
  view.feedback = ranking.feedback;
  view.not_weighed = ranking.not_weighed;
  view.versions = versions_of(map);
  return view;
}

}  // namespace socialmap::api
