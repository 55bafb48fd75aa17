#include "server/live_map.h"

#include "engine/calendar/zone.h"

namespace socialmap {
namespace {

Date today() { return today_in_amsterdam(std::chrono::system_clock::now()); }

}  // namespace

LiveMap::LiveMap(MapReading reading, std::optional<Date> day)
    : map_(std::make_shared<SocialMap const>(std::move(reading), day.value_or(today()))) {
  if (!day) nightly_ = std::thread([this] { follow_the_calendar(); });
}

LiveMap::~LiveMap() {
  {
    std::lock_guard const lock(mutex_);
    stopped_ = true;
  }
  stopped_changed_.notify_all();
  if (nightly_.joinable()) nightly_.join();
}

std::shared_ptr<SocialMap const> LiveMap::current() const {
  std::lock_guard const lock(mutex_);
  return map_;
}

void LiveMap::replace(std::function<std::shared_ptr<SocialMap const>(SocialMap const&)> const& next) {
  std::lock_guard const one_at_a_time(making_);
  auto made = next(*current());
  std::lock_guard const lock(mutex_);
  map_ = std::move(made);
}

void LiveMap::replace_rules(RuleSet rules) {
  replace([&](SocialMap const& old) {
    auto reading = old.reading();
    reading.rules = std::move(rules);
    return std::make_shared<SocialMap const>(std::move(reading), old.today());
  });
}

void LiveMap::replace_with(std::function<std::optional<NextMap>(SocialMap const&)> const& next) {
  std::lock_guard const one_at_a_time(making_);
  auto const old = current();
  auto made = next(*old);
  if (!made) return;
  auto map = std::make_shared<SocialMap const>(std::move(made->reading), old->today());
  made->commit();
  std::lock_guard const lock(mutex_);
  map_ = std::move(map);
}

void LiveMap::follow_the_calendar() {
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    auto const tomorrow = in_amsterdam(map_->today() + std::chrono::days{1}, ClockTime{0});
    if (stopped_changed_.wait_until(lock, tomorrow, [this] { return stopped_; })) return;
    lock.unlock();
    replace([](SocialMap const& old) { return std::make_shared<SocialMap const>(old.reading(), today()); });
    lock.lock();
  }
}

}  // namespace socialmap
