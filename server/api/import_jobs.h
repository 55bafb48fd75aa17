#pragma once
// Imports that go on after their answer: one at a time, in memory only.

#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "engine/store/store.h"
#include "server/api/import_tables.h"

namespace socialmap::api {

/// Is told how many offers were looked at.
using ImportProgress = std::function<void(std::size_t done)>;
/// Does the work; what it throws makes the import fail.
using ImportWork = std::function<ImportView(ImportProgress const&)>;

/// Who asks, and with what idempotency key.
struct ImportAsked {
  std::string by;  ///< id of the access key
  std::optional<IdempotencyKey> idempotency;
};

struct ImportRepeat {
  ImportView view;
  bool same = false;  ///< the same was asked
};

/// From many threads. The last 20 are remembered, until the program ends.
class ImportJobs {
 public:
  ImportJobs() = default;
  /// Waits for the one that runs.
  ~ImportJobs();
  ImportJobs(ImportJobs const&) = delete;
  ImportJobs& operator=(ImportJobs const&) = delete;

  /// Begins. Nothing while another one runs.
  std::optional<ImportView> begin(ImportAsked const& asked, ImportView begun, ImportWork work);
  /// The one that was begun with this idempotency key, and did not fail.
  std::optional<ImportRepeat> begun_before(ImportAsked const& asked) const;
  /// Nothing for an id that this key did not get, or that is forgotten.
  std::optional<ImportView> find(std::string const& by, std::string const& id) const;

 private:
  struct Job {
    ImportAsked asked;
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
