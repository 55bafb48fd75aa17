#include "engine/store/distinct_offers.h"

#include <algorithm>

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include "engine/base/date.h"
#include "engine/store/database.h"

namespace socialmap {

DistinctOffers::DistinctOffers(std::string const& directory) : database_(open_database(directory)) {}
DistinctOffers::~DistinctOffers() = default;

void DistinctOffers::add(std::string const& one, std::string const& other, std::string const& by,
                         std::chrono::sys_seconds at) {
  std::lock_guard const guard(mutex_);
  SQLite::Statement insert(*database_,
                           "INSERT OR IGNORE INTO distinct_offers (one, other, by, at) VALUES (?, ?, ?, ?)");
  SQLite::bind(insert, std::min(one, other), std::max(one, other), by, utc_text(at));
  telling_full_disk([&] { return insert.exec(); });
}

DistinctOffers::Pairs DistinctOffers::pairs() const {
  std::lock_guard const guard(mutex_);
  SQLite::Statement select(*database_, "SELECT one, other FROM distinct_offers");
  Pairs all;
  while (select.executeStep()) all.emplace(select.getColumn(0).getString(), select.getColumn(1).getString());
  return all;
}

}  // namespace socialmap
