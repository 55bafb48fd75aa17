#pragma once
// Which offers a moderator says are not the same, although they look alike.

#include <chrono>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <utility>

namespace SQLite {
class Database;
}

namespace socialmap {

/// May be called from many threads and while other programs use the same directory.
class DistinctOffers {
 public:
  /// As Store, but shares the directory.
  explicit DistinctOffers(std::string const& directory);
  ~DistinctOffers();
  DistinctOffers(DistinctOffers const&) = delete;
  DistinctOffers& operator=(DistinctOffers const&) = delete;

  /// Ids of offers, the first one before the second.
  using Pairs = std::set<std::pair<std::string, std::string>>;

  /// On the disk once it returns; said again it stays as it was. The order does not matter. `by`: id of a
  /// key. Throws DiskFull, or what the database throws.
  void add(std::string const& one, std::string const& other, std::string const& by,
           std::chrono::sys_seconds at);
  Pairs pairs() const;

 private:
  mutable std::mutex mutex_;
  std::unique_ptr<SQLite::Database> database_;
};

}  // namespace socialmap
