#pragma once
// What an answer shows of an offer: plain values, and the field tables that write and describe them.

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/record.h"
#include "engine/follow_up.h"
#include "engine/socialmap.h"

namespace socialmap::api {

struct NamedId {
  std::string id;
  std::string name;
};

struct FreshnessView {
  std::optional<Date> verified_on;
  Freshness state = Freshness::aging;
};

/// An offer in a list, also inside a match.
struct ActivitySummary {
  std::string id;
  std::string title;
  Layer layer = Layer::activity;
  std::vector<std::string> kinds;
  std::string summary;
  NamedId provider;
  std::optional<NamedId> neighbourhood;
  std::optional<double> lat;
  std::optional<double> lon;
  bool approximate = false;
  std::optional<Price> price;
  std::optional<Capacity> capacity;
  FreshnessView freshness;
};

/// An offer that was found.
struct ActivityHit {
  ActivitySummary activity;
  double score = 0;
  std::optional<int> distance;  ///< metres
  std::optional<std::string> next_occurrence;
  std::vector<Unknown> unknown;
  std::vector<Highlight> highlight;
};

/// An offer for after another one.
struct NextStepView {
  ActivitySummary activity;
  FollowUpAs relation = FollowUpAs::next_step;
  std::vector<std::string> path;
  std::optional<int> distance;  ///< metres
  std::string because;
};

struct OccurrenceView {
  std::string start;  ///< with the offset of Europe/Amsterdam
  std::optional<std::string> end;
};

/// The whole record with what is computed.
struct ActivityDetail {
  Activity record;
  Layer layer = Layer::activity;
  NamedId provider;
  std::optional<Location> place;  ///< the building where it takes place
  std::optional<NamedId> neighbourhood;
  std::optional<double> lat;
  std::optional<double> lon;
  bool approximate = false;
  std::vector<OccurrenceView> next_occurrences;
  std::optional<NamedId> guide;
  std::vector<NextStepView> next_steps;
  FreshnessView freshness;
};

ActivitySummary summary_of(SocialMap const& map, ActivityId id);
ActivityHit hit_of(SocialMap const& map, SearchHit const& hit, Date on);
std::vector<NextStepView> views_of(SocialMap const& map, std::vector<FollowUp> const& found);
ActivityDetail detail_of(SocialMap const& map, ActivityId id);

Record<NamedId> const& named_id_record();
Codec<std::vector<TextRange>> text_ranges();
Record<ActivitySummary> const& activity_summary_record();
Codec<OccurrenceView> occurrence_view();
Record<ActivityHit> const& activity_hit_record();
Record<NextStepView> const& next_step_record();
Record<ActivityDetail> const& activity_detail_record();

/// A moment in the form of RFC 3339; only written.
Codec<std::string> moment();

}  // namespace socialmap::api
