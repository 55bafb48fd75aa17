#pragma once
// What visitors say is not right ("klopt niet"), and what was decided about it. Nothing of who says it is
// kept.

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/store/store.h"

namespace SQLite {
class Database;
}

namespace socialmap {

/// What somebody reports of an offer. Precondition: the message holds no personal data.
struct NewReport {
  std::string activity;
  std::optional<std::string> field;  ///< a field of the record
  std::string message;
};

enum class ReportOutcome { mended, rejected };

std::string_view name_of(ReportOutcome outcome);
std::optional<ReportOutcome> report_outcome(std::string_view name);

struct ReportDecision {
  ReportOutcome outcome = ReportOutcome::mended;
  std::string by;    ///< id of a key
  std::string note;  ///< may be empty
};

struct Report {
  std::int64_t id = 0;
  std::string activity;
  std::optional<std::string> field;
  std::string message;
  std::string made_at;                    ///< RFC 3339, UTC
  std::optional<std::string> decided_at;  ///< absent: it waits
  std::optional<ReportDecision> decision;
};

enum class Decided {
  done,
  repeated,  ///< the same request was done before, and was not done again
  reused,    ///< the idempotency key was used for another request
  not_open   ///< there is no such report, or it was decided before
};

/// May be called from many threads and while other programs use the same directory.
class Reports {
 public:
  /// So many may wait for one offer, and for all together: nobody fills the disk or a moderator's day.
  static constexpr int kMostOfOffer = 20;
  static constexpr int kMostWaiting = 2000;

  /// As Store, but shares the directory.
  explicit Reports(std::string const& directory);
  ~Reports();
  Reports(Reports const&) = delete;
  Reports& operator=(Reports const&) = delete;

  /// Its id once it is on the disk; that of the one that waits already with the same words. Nothing when too
  /// many wait. Throws DiskFull, or what the database throws.
  std::optional<std::int64_t> add(NewReport const& report, std::chrono::sys_seconds at);
  /// Oldest first.
  std::vector<Report> waiting() const;
  std::optional<Report> find(std::int64_t id) const;
  /// Throws as add does.
  Decided decide(std::int64_t id, ReportDecision const& decision, std::chrono::sys_seconds at,
                 std::optional<IdempotencyKey> const& idempotency = {});

 private:
  bool has_room(std::string const& activity) const;

  mutable std::mutex mutex_;
  std::unique_ptr<SQLite::Database> database_;
};

}  // namespace socialmap
