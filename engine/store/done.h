#pragma once
// What was done before at an idempotency key, in the database of the one who asks.

#include <optional>
#include <string>

#include "engine/store/store.h"

namespace SQLite {
class Database;
}

namespace socialmap {

struct DoneBy {
  std::string by;
  std::chrono::sys_seconds at;
};

/// What was answered to this key of the same sender.
std::optional<DoneBefore> read_done(SQLite::Database& database, std::string const& by,
                                    std::string const& key);

/// Part of the transaction of what is done. Answers that are older than a day at this moment
/// are forgotten: that it was done stays known.
void write_done(SQLite::Database& database, DoneBy const& who, IdempotencyKey const& key,
                std::int64_t revision, std::string const& id);

}  // namespace socialmap
