#pragma once
// How well offers are kept, as an answer for who keeps them.

#include <optional>
#include <string>
#include <vector>

#include "engine/insight/quality.h"
#include "engine/model/activity.h"
#include "server/api/listing.h"

namespace socialmap::api {

/// An offer with what is good to mend.
struct QualityItem {
  std::string id;
  std::string title;
  std::string provider;
  Status status = Status::published;
  FreshnessAhead freshness;
  std::optional<Date> verified_on;
  double completeness = 0;
  std::vector<QualityNote> hints;
  std::vector<QualityNote> contradictions;
};

/// How many offers are in which state.
struct QualityCounts {
  std::size_t fresh = 0;
  std::size_t aging = 0;
  std::size_t stale = 0;
  std::size_t soon_stale = 0;  ///< not stale yet, but within kSoon
};

/// Of all that were asked for; the list may be of one state only.
struct QualityList {
  Listing<QualityItem> list;
  QualityCounts counts;
};

/// "Soon stale".
inline constexpr std::chrono::days kSoon{30};

Record<QualityList> const& quality_list_record();

}  // namespace socialmap::api
