#include "engine/match/layer_order.h"

#include <algorithm>

#include "engine/match/choose.h"
#include "engine/match/support.h"

namespace socialmap {
namespace {

/// Counted from 1; nothing when it is not there.
std::optional<std::size_t> place_in(std::vector<Candidate> const& order, std::size_t row) {
  auto const found =
      std::find_if(order.begin(), order.end(), [row](Candidate const& one) { return one.row == row; });
  if (found == order.end()) return std::nullopt;
  return static_cast<std::size_t>(found - order.begin()) + 1;
}

}  // namespace

LayerOrder::LayerOrder(Assessed const& assessed, Layer layer, Mode mode)
    : assessed_(assessed), layer_(layer), mode_(mode), by_score_(candidates_of(assessed, layer).eligible) {
  shown_ = layer == Layer::support ? help_in_order(assessed, mode) : with_variety(by_score_, assessed.facts);
}

std::size_t LayerOrder::usually_shown() const {
  auto const& weights = assessed_.facts.world().weights();
  return static_cast<std::size_t>(layer_ == Layer::support ? weights.support_shown.value
                                                           : weights.matches_shown.value);
}

std::optional<OfferPlace> LayerOrder::of(std::size_t row) const {
  auto const rank = place_in(by_score_.all(), row);
  if (!rank) return std::nullopt;
  return OfferPlace{*rank, place_in(shown_, row), by_score_.size()};
}

std::size_t LayerOrder::place_with(std::size_t row, int hundredths) const {
  auto others = by_score_.all();
  std::erase_if(others, [row](Candidate const& one) { return one.row == row; });
  others.push_back({static_cast<std::uint32_t>(row), hundredths});
  BestFirst const all(std::move(others), assessed_.facts.world());
  return place_in(with_variety(all, assessed_.facts), row).value();
}

}  // namespace socialmap
