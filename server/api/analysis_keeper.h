#pragma once
// The analysis of the network of the map of this moment, kept as long as that network is served.

#include <chrono>
#include <future>
#include <memory>
#include <mutex>

#include "engine/network/analysis.h"
#include "engine/socialmap.h"

namespace socialmap::api {

/// Makes it once a network, in a thread of its own, from the first question on. Any thread may ask. The end
/// waits for a thread that is still at work.
class AnalysisKeeper {
 public:
  using Kept = std::shared_ptr<NetworkAnalysis const>;

  /// Null when it is not ready within `wait`. What making it throws is thrown to all who ask.
  Kept of(std::shared_ptr<SocialMap const> const& map, std::chrono::milliseconds wait);

 private:
  std::mutex mutex_;
  std::weak_ptr<MapNetwork const> network_;  // which made_ is about
  std::shared_future<Kept> made_;
};

}  // namespace socialmap::api
