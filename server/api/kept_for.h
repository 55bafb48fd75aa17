#pragma once
// What is worked out once for a map, because that takes long among very many offers.

#include <memory>
#include <mutex>
#include <utility>

namespace socialmap::api {

/// Keeps the last one. From many threads: who asks for another waits until it is made.
template <typename T>
class KeptFor {
 public:
  /// What `make()` gives, made once for this `key`: what it depends on, the map or the offers of a map.
  template <typename Make>
  std::shared_ptr<T const> of(std::shared_ptr<void const> key, Make make) {
    std::lock_guard const guard(mutex_);
    if (!made_ || key_.lock() != key) {
      made_ = std::make_shared<T const>(make());
      key_ = std::move(key);
    }
    return made_;
  }

 private:
  std::mutex mutex_;
  std::weak_ptr<void const> key_;
  std::shared_ptr<T const> made_;
};

}  // namespace socialmap::api
