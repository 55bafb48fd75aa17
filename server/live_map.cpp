#include "server/live_map.h"

#include <algorithm>

#include "engine/calendar/zone.h"
#include "server/clock.h"

namespace socialmap {
namespace {

/// How often what is over is left out.
constexpr std::chrono::minutes kStep{5};

Date today() { return today_in_amsterdam(now()); }

/// On another day than that of the map all is made anew.
std::shared_ptr<SocialMap const> at_this_moment(SocialMap const& old) {
  if (old.today() == today()) return old.at(now());
  return std::make_shared<SocialMap const>(old.reading(), today())->at(now());
}

}  // namespace

LiveMap::LiveMap(MapReading reading, std::optional<Date> day)
    : follows_calendar_(!day),
      map_(std::make_shared<SocialMap const>(std::move(reading), day.value_or(today()))) {
  if (follows_calendar_) map_ = map_->at(now());
  keeper_ = std::thread([this] { keep_up(); });
}

LiveMap::~LiveMap() {
  {
    std::lock_guard const lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
  keeper_.join();
}

std::shared_ptr<SocialMap const> LiveMap::current() const {
  std::lock_guard const lock(mutex_);
  return map_;
}

void LiveMap::replace(std::function<std::shared_ptr<SocialMap const>(SocialMap const&)> const& next) {
  std::lock_guard const one_at_a_time(making_);
  auto made = next(*current());
  std::lock_guard const lock(mutex_);
  map_.swap(made);  // the old one may take long to end: after the lock
}

void LiveMap::replace_rules(RuleSet rules) {
  replace([&](SocialMap const& old) {
    auto reading = old.reading();
    reading.rules = std::move(rules);
    return std::make_shared<SocialMap const>(std::move(reading), old.today())->at(old.now());
  });
}

void LiveMap::replace_with(std::function<std::optional<NextMap>(SocialMap const&)> const& next) {
  std::lock_guard const one_at_a_time(making_);
  auto made = next(*current());
  if (!made) return;
  made->commit();
  {
    std::lock_guard const lock(mutex_);
    map_.swap(made->map);
  }
  changed_.notify_all();
}

void LiveMap::keep_up() {
  constexpr std::chrono::seconds kRest{2};  // between networks, while the catalogue changes all the time
  auto const to_do = [this] { return stopped_ || !map_->has_own_network(); };
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    if (!map_->has_own_network()) {
      auto const map = map_;
      lock.unlock();
      make_network_of(*map);
      lock.lock();
      changed_.wait_for(lock, kRest, [this] { return stopped_; });
    } else if (!follows_calendar_) {
      changed_.wait(lock, to_do);
    } else if (auto const night = in_amsterdam(map_->today() + std::chrono::days{1}, ClockTime{0});
               !changed_.wait_for(lock, std::min<std::chrono::seconds>(night - now(), kStep), to_do)) {
      lock.unlock();
      replace(at_this_moment);
      lock.lock();
    }
  }
}

void LiveMap::make_network_of(SocialMap const& map) {
  auto const network = map.own_network();
  std::lock_guard const one_at_a_time(making_);
  auto const present = current();
  if (!present->shares_ground_with(map)) return;
  auto made = present->with_network(network);
  std::lock_guard const lock(mutex_);
  map_.swap(made);
}

}  // namespace socialmap
