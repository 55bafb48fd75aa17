#pragma once
// Imports that go on after their answer: one at a time, in memory only.

#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "server/api/import_tables.h"

namespace socialmap::api {

/// Is told how many offers were looked at.
using ImportProgress = std::function<void(std::size_t done)>;
/// Does the work; what it throws makes the import fail.
using ImportWork = std::function<ImportView(ImportProgress const&)>;

/// From many threads. The last 20 are remembered, until the program ends.
class ImportJobs {
 public:
  ImportJobs() = default;
  /// Waits for the one that runs.
  ~ImportJobs();
  ImportJobs(ImportJobs const&) = delete;
  ImportJobs& operator=(ImportJobs const&) = delete;

  /// Begins; `by` is the id of the key. Nothing while another one runs.
  std::optional<ImportView> begin(std::string const& by, ImportView begun, ImportWork work);
  /// Nothing for an id that this key did not get, or that is forgotten.
  std::optional<ImportView> find(std::string const& by, std::string const& id) const;

 private:
  struct Job {
    std::string by;
    ImportView view;
  };
  void carry_out(std::string const& id, ImportWork const& work);
  void change(std::string const& id, std::function<void(ImportView&)> const& change);

  mutable std::mutex mutex_;
  bool running_ = false;
  std::uint64_t begun_ = 0;
  std::deque<Job> jobs_;  // the newest last
  std::thread worker_;
};

}  // namespace socialmap::api
