#include "engine/match/best_first.h"

#include <span>

namespace socialmap {
namespace {

/// The points that at least `most` of these have, or a little less.
int points_of_many(std::span<Candidate const> candidates, std::size_t most) {
  constexpr int kSteps = 4096, kWidth = 4;  // hundredths; whoever has more is counted in the last step
  std::vector<std::size_t> counts(kSteps);
  for (auto const& one : candidates) ++counts[std::size_t(std::min(one.hundredths / kWidth, kSteps - 1))];
  auto step = counts.size();
  for (std::size_t count = 0; count < most;) count += counts[--step];
  return static_cast<int>(step) * kWidth;
}

}  // namespace

bool comes_before(Candidate const& a, Candidate const& b, MatchWorld const& world) {
  if (a.hundredths != b.hundredths) return a.hundredths > b.hundredths;
  if (a.row < world.offers.in_order() && b.row < world.offers.in_order()) return a.row < b.row;
  return world.catalogue.activities[a.row].id < world.catalogue.activities[b.row].id;
}

BestFirst::BestFirst(Bits const& rows, Scores const& scores, MatchWorld const& world)
    : scores_(&scores), world_(&world) {
  candidates_.reserve(count_of(rows));
  each_row(rows, [&](std::size_t row) {
    candidates_.push_back({static_cast<std::uint32_t>(row), scores.early(row)});
  });
}

BestFirst BestFirst::only(Bits const& rows) const {
  std::vector<Candidate> some;
  for (auto const& candidate : candidates_) {
    if (!has_bit(rows, candidate.row)) continue;
    some.push_back(candidate);
    if (scores_ != nullptr) some.back().hundredths = scores_->early(candidate.row);
  }
  BestFirst best(std::move(some), *world_);
  best.scores_ = scores_;
  return best;
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
  int const enough = points_of_many({first, candidates_.end()}, wanted - sorted_) - scores_->most_late();
  auto const end = std::partition(first, candidates_.end(),
                                  [&](Candidate const& one) { return one.hundredths >= enough; });
  for (auto one = first; one != end; ++one) one->hundredths = (*scores_)[one->row];
  return static_cast<std::size_t>(end - candidates_.begin());
}

}  // namespace socialmap
