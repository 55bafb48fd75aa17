#pragma once
// Something that is done at the start and every hour from then on, beside the requests.

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace socialmap {

/// What to do, and where to say that it failed: with the type of the error, for the log. After a failure it
/// is tried again an hour later.
struct HourlyTask {
  std::function<void()> run;
  std::function<void(std::string const&)> failed;
};

/// Ends with its life, not in the middle of the task.
class Hourly {
 public:
  explicit Hourly(HourlyTask task, std::chrono::milliseconds pause = std::chrono::hours{1});
  ~Hourly();
  Hourly(Hourly const&) = delete;
  Hourly& operator=(Hourly const&) = delete;

 private:
  void go_on(std::chrono::milliseconds pause);

  HourlyTask task_;
  std::mutex mutex_;
  std::condition_variable stopped_changed_;
  bool stopped_ = false;
  std::thread thread_;
};

}  // namespace socialmap
