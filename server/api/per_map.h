#pragma once
// What is worked out once for each map, because that takes long among very many offers.

#include <memory>
#include <mutex>

#include "engine/socialmap.h"

namespace socialmap::api {

/// Keeps the last one. From many threads: who asks for another map waits until it is made.
template <typename T>
class PerMap {
 public:
  template <typename Make>
  std::shared_ptr<T const> of(std::shared_ptr<SocialMap const> const& map, Make make) {
    std::lock_guard const guard(mutex_);
    if (!made_ || map_.lock() != map) {
      made_ = std::make_shared<T const>(make(*map));
      map_ = map;
    }
    return made_;
  }

 private:
  std::mutex mutex_;
  std::weak_ptr<SocialMap const> map_;
  std::shared_ptr<T const> made_;
};

}  // namespace socialmap::api
