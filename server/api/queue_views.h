#pragma once
// What waits for a moderator, as an answer.

#include <optional>
#include <string>
#include <vector>

#include "engine/insight/duplicates.h"
#include "engine/store/reports.h"
#include "server/api/edit_tables.h"

namespace socialmap::api {

/// A submitted offer, and what differs from what was published last.
struct Submission {
  std::string id;
  std::string title;
  std::string provider;
  std::int64_t revision = 0;  ///< as in ETag
  std::string at;             ///< when it last changed, RFC 3339, UTC
  std::string by;             ///< id of a key
  MadeBy maker = {};
  bool first = false;                ///< it was never published
  std::vector<FieldChange> changes;  ///< against the last published revision; of a first one none
};

struct WaitingReport {
  Report report;
  std::string title;  ///< of the offer
};

struct LikeOffer {
  std::string id;
  std::string title;
  std::string provider;
};

struct Duplicate {
  LikeOffer one;
  LikeOffer other;
  double score = 0;
  std::vector<Likeness> reasons;
};

/// How many wait, also those that are not listed.
struct QueueTotals {
  std::size_t submissions = 0;
  std::size_t reports = 0;
  std::size_t duplicates = 0;
};

struct Queue {
  QueueTotals totals;
  std::vector<Submission> submissions;  ///< longest waiting first
  std::vector<WaitingReport> reports;   ///< longest waiting first
  std::vector<Duplicate> duplicates;    ///< most alike first
};

/// So many of each are listed; what is dealt with makes room for the rest.
inline constexpr std::size_t kMostListed = 100;

Record<Queue> const& queue_record();

}  // namespace socialmap::api
