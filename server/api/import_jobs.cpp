#include "server/api/import_jobs.h"

#include <algorithm>

namespace socialmap::api {

constexpr std::size_t kMostRemembered = 20;

ImportJobs::~ImportJobs() {
  if (worker_.joinable()) worker_.join();
}

std::optional<ImportView> ImportJobs::begin(ImportAsked const& asked, ImportView begun, ImportWork work) {
  std::lock_guard const lock(mutex_);
  if (running_) return std::nullopt;
  if (worker_.joinable()) worker_.join();
  running_ = true;
  begun.id = std::to_string(++begun_);
  begun.state = "running";
  jobs_.push_back({asked, begun});
  if (jobs_.size() > kMostRemembered) jobs_.pop_front();
  worker_ = std::thread([this, id = *begun.id, work = std::move(work)] { carry_out(id, work); });
  return begun;
}

std::optional<ImportView> ImportJobs::find(std::string const& by, std::string const& id) const {
  std::lock_guard const lock(mutex_);
  auto const found = std::find_if(jobs_.begin(), jobs_.end(),
                                  [&](Job const& job) { return job.asked.by == by && job.view.id == id; });
  return found == jobs_.end() ? std::nullopt : std::optional(found->view);
}

std::optional<ImportRepeat> ImportJobs::begun_before(ImportAsked const& asked) const {
  if (!asked.idempotency) return std::nullopt;
  std::lock_guard const lock(mutex_);
  for (auto const& [who, view] : jobs_) {
    if (who.by != asked.by || !who.idempotency || who.idempotency->key != asked.idempotency->key) continue;
    if (view.state != "failed")
      return ImportRepeat{view, who.idempotency->digest == asked.idempotency->digest};
  }
  return std::nullopt;
}

void ImportJobs::carry_out(std::string const& id, ImportWork const& work) {
  auto const failed = [&](char const* why) {
    change(id, [&](ImportView& view) {
      view.state = "failed";
      view.failure = why;
    });
  };
  try {
    auto done = work([&](std::size_t so_far) { change(id, [&](ImportView& view) { view.done = so_far; }); });
    change(id, [&](ImportView& view) {
      done.id = view.id;
      view = std::move(done);
    });
  } catch (DiskFull const&) {
    failed("There is no room to write here; nothing has changed.");
  } catch (...) {
    failed("Something went wrong here; nothing has changed.");
  }
  std::lock_guard const lock(mutex_);
  running_ = false;
}

void ImportJobs::change(std::string const& id, std::function<void(ImportView&)> const& change) {
  std::lock_guard const lock(mutex_);
  for (auto& job : jobs_) {
    if (job.view.id == id) change(job.view);
  }
}

}  // namespace socialmap::api
