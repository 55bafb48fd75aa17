#pragma once
// The open readers of an index, lent to one thread at a time.

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/text/index.h"

namespace Xapian {
class Database;
}

namespace socialmap {

/// Sharing one reader between threads crashes; opening one costs more than a search. So each search takes one
/// and gives it back; one that met an error is not given back.
class Index::Readers {
 public:
  explicit Readers(std::string directory);
  ~Readers();

  /// A reader on the newest commit.
  std::unique_ptr<Xapian::Database> take();
  void give_back(std::unique_ptr<Xapian::Database> reader);

 private:
  std::string directory_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Xapian::Database>> idle_;
};

}  // namespace socialmap
