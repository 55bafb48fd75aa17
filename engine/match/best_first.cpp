#include "engine/match/best_first.h"

namespace socialmap {

bool comes_before(Candidate const& a, Candidate const& b, MatchWorld const& world) {
  if (a.hundredths != b.hundredths) return a.hundredths > b.hundredths;
  if (a.row < world.offers.in_order() && b.row < world.offers.in_order()) return a.row < b.row;
  return world.catalogue.activities[a.row].id < world.catalogue.activities[b.row].id;
}

BestFirst::BestFirst(std::vector<std::uint32_t> const& rows, Scores const& scores, MatchWorld const& world)
    : scores_(&scores), world_(&world) {
  candidates_.reserve(rows.size());
  for (auto const row : rows) candidates_.push_back({row, scores.early(row)});
}

void BestFirst::sort_to(std::size_t count) const {
  constexpr std::size_t kFew = 64;
  constexpr std::size_t kMore = 8;  // times as many when the first did not do
  if (count <= sorted_) return;
  auto const wanted = std::min(size(), std::max({kFew, kMore * sorted_, count}));
  auto const at = [&](std::size_t place) { return candidates_.begin() + static_cast<std::ptrdiff_t>(place); };
  auto const end = complete(wanted);
  std::partial_sort(at(sorted_), at(wanted), at(end),
                    [&](Candidate const& a, Candidate const& b) { return comes_before(a, b, *world_); });
  if (scores_ != nullptr) {
    for (auto i = wanted; i < end; ++i) candidates_[i].hundredths = scores_->early(candidates_[i].row);
  }
  sorted_ = wanted;
}

/// Gives all their points to those after the sorted ones that may be among the first `wanted`, and puts them
/// before the others. Returns where they end.
std::size_t BestFirst::complete(std::size_t wanted) const {
  if (scores_ == nullptr) return size();
  auto const first = candidates_.begin() + static_cast<std::ptrdiff_t>(sorted_);
  auto const last = candidates_.begin() + static_cast<std::ptrdiff_t>(wanted) - 1;
  std::nth_element(first, last, candidates_.end(),
                   [](Candidate const& a, Candidate const& b) { return a.hundredths > b.hundredths; });
  int const enough = last->hundredths - scores_->most_late();  // so many have as much at least
  auto const end =
      std::partition(last, candidates_.end(), [&](Candidate const& one) { return one.hundredths >= enough; });
  for (auto one = first; one != end; ++one) one->hundredths = (*scores_)[one->row];
  return static_cast<std::size_t>(end - candidates_.begin());
}

}  // namespace socialmap
