#include "server/hourly.h"

#include <exception>

namespace socialmap {
namespace {

void attempt(HourlyTask const& task) {
  try {
    task.run();
  } catch (std::exception const& failure) {
    task.failed(failure.what());
  }
}

}  // namespace

Hourly::Hourly(HourlyTask task, std::chrono::milliseconds pause)
    : task_(std::move(task)), thread_([this, pause] { go_on(pause); }) {}

Hourly::~Hourly() {
  {
    std::lock_guard const lock(mutex_);
    stopped_ = true;
  }
  stopped_changed_.notify_all();
  thread_.join();
}

void Hourly::go_on(std::chrono::milliseconds pause) {
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    lock.unlock();
    attempt(task_);
    lock.lock();
    stopped_changed_.wait_for(lock, pause, [this] { return stopped_; });
  }
}

}  // namespace socialmap
