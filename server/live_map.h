#pragma once
// The map of this moment, made anew each night: freshness and next dates count from today, and every few
// minutes what is over by then is left out of these. A network that is behind its map is made anew beside it.

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "engine/editor.h"

namespace socialmap {

class LiveMap {
 public:
  /// `day` stays fixed when given; else it follows the calendar of the Netherlands.
  LiveMap(MapReading reading, std::optional<Date> day);
  ~LiveMap();
  LiveMap(LiveMap const&) = delete;
  LiveMap& operator=(LiveMap const&) = delete;

  /// Puts other rules in place, at once for all who ask from now on. Takes as long as making a map.
  void replace_rules(RuleSet rules);

  /// What an Editor publishes with (Publish).
  void replace_with(std::function<std::optional<NextMap>(SocialMap const&)> const& next);

  /// From any thread; what is held on to stays valid.
  std::shared_ptr<SocialMap const> current() const;

 private:
  void keep_up();
  void make_network_of(SocialMap const& map);

  /// Makes the next map from the present one and puts it in place, one at a time.
  void replace(std::function<std::shared_ptr<SocialMap const>(SocialMap const&)> const& next);

  mutable std::mutex mutex_;
  std::mutex making_;  // held while a next map is made, so that none is lost
  std::condition_variable changed_;
  bool const follows_calendar_;
  bool stopped_ = false;
  std::shared_ptr<SocialMap const> map_;
  std::thread keeper_;
};

}  // namespace socialmap
