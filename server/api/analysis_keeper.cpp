#include "server/api/analysis_keeper.h"

#include <utility>

namespace socialmap::api {
namespace {

/// The map is let go when the analysis is made, and not when the next one is.
AnalysisKeeper::Kept make(std::shared_ptr<SocialMap const> map) {
  return std::make_shared<NetworkAnalysis const>(analyse(map->network(), map->network_records()));
}

}  // namespace

AnalysisKeeper::Kept AnalysisKeeper::of(std::shared_ptr<SocialMap const> const& map,
                                        std::chrono::milliseconds wait) {
  std::shared_future<Kept> asked;
  std::shared_future<Kept> old;  // ends outside the lock: it may wait for its thread
  {
    std::lock_guard const lock(mutex_);
    if (network_.lock() != map->made_network()) {
      old = std::exchange(
          made_, std::async(std::launch::async, [map]() mutable { return make(std::move(map)); }).share());
      network_ = map->made_network();
    }
    asked = made_;
  }
  if (asked.wait_for(wait) != std::future_status::ready) return nullptr;
  return asked.get();
}

}  // namespace socialmap::api
