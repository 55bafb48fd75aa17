#include "engine/match/best_first.h"

namespace socialmap {

bool comes_before(Candidate const& a, Candidate const& b, MatchWorld const& world) {
  if (a.hundredths != b.hundredths) return a.hundredths > b.hundredths;
  if (a.row < world.offers.in_order() && b.row < world.offers.in_order()) return a.row < b.row;
  return world.catalogue.activities[a.row].id < world.catalogue.activities[b.row].id;
}

void BestFirst::sort_to(std::size_t count) const {
  constexpr std::size_t kFew = 64;
  constexpr std::size_t kMore = 8;  // times as many when the first did not do
  if (count <= sorted_) return;
  auto const wanted = std::min(size(), std::max({kFew, kMore * sorted_, count}));
  auto const at = [&](std::size_t place) { return candidates_.begin() + static_cast<std::ptrdiff_t>(place); };
  std::partial_sort(at(sorted_), at(wanted), candidates_.end(),
                    [&](Candidate const& a, Candidate const& b) { return comes_before(a, b, *world_); });
  sorted_ = wanted;
}

}  // namespace socialmap
