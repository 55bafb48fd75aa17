#pragma once
// A ranking as an answer shows it.

#include <optional>
#include <string>
#include <vector>

#include "engine/model/ranking.h"
#include "server/api/activity_views.h"
#include "server/api/route_views.h"
#include "server/api/understanding_tables.h"

namespace socialmap::api {

struct ContactView {
  std::string name;
  std::optional<std::string> phone;
};

struct SignalView {
  std::string id;
  std::string source;  ///< "ticked", "text": read from the wish, or "referral": a code points at it
  std::string label;
  std::string advice;
  std::string ask;
  std::optional<std::string> from;  ///< the words of the wish
  std::vector<ContactView> contacts;
};

/// What one can do while waiting for another offer.
struct BridgeView {
  std::string id;
  std::string title;
  std::string because;
};

struct MatchView {
  ActivitySummary activity;
  int score_hundredths = 0;
  std::vector<Reason> reasons;
  std::vector<Check> checks;
  std::optional<Journey> travel;
  std::optional<std::string> next;
  std::optional<int> waiting_weeks;
  std::optional<BridgeView> bridge;
  std::vector<std::string> prerequisites;
  std::optional<std::string> first_step;
  std::vector<std::string> support_forms;
  std::vector<std::string> funding;  ///< passes and funding routes that it takes
  std::vector<RouteStepView> route;
  std::optional<NamedId> guide;
};

struct SupportView {
  std::vector<std::string> checked;
  bool required = false;
  std::vector<MatchView> matches;
  std::string because;
};

struct RefusedView {
  std::size_t total = 0;
  std::vector<Refusal> by_rule;
};

struct CoverageView {
  bool in_neighbourhood = false;
};

/// The fields of a profile that are replaced, and whether they are.
struct ChangeView {
  Profile profile;
  ProfileChange change;
};

struct RelaxationView {
  ChangeView change;
  std::size_t extra = 0;
  std::string because;
};

/// What an answer was made of.
struct VersionsView {
  std::size_t catalogue = 0;
  std::string rules;  ///< "sha256:…"
};

struct RankingView {
  Mode mode = Mode::match;
  std::vector<SignalView> signals;
  std::vector<UnderstoodView> understood;
  SupportView support;
  std::vector<MatchView> matches;
  std::size_t total = 0;
  RefusedView refused;
  CoverageView coverage;
  std::vector<RelaxationView> relaxations;
  std::vector<std::string> questions;
  std::optional<YouthRoute> youth_route;
  std::optional<std::string> feedback;
  std::vector<std::string> not_weighed;
  VersionsView versions;
};

VersionsView versions_of(SocialMap const& map);
SignalView view_of(Signal const& signal);
MatchView view_of(SocialMap const& map, Match const& match);
SupportView view_of(SocialMap const& map, Support const& support);
RankingView view_of(SocialMap const& map, Ranking const& ranking);
Record<RankingView> const& ranking_record();

}  // namespace socialmap::api
