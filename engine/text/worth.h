#pragma once
// What it is worth to an offer that it has what a wish asks for: the formulas, all in one place.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace socialmap {

/// The worth of a term in an offer is kept as a share of this.
inline constexpr float kWholeWorth = 65535;

/// A term with a weight (OfferReader) of 8 in an offer is worth half of what it can be worth.
inline std::uint16_t worth_of_weight(std::uint32_t weight) {
  constexpr double kHalfWorth = 8;
  return static_cast<std::uint16_t>(std::lround(double{kWholeWorth} * weight / (weight + kHalfWorth)));
}

/// What tells offers apart weighs more: BM25's measure of how rare it is to be one of `has` in `all`.
inline double rarity(std::size_t has, std::size_t all) {
  auto const with = static_cast<double>(has);
  return std::log(1 + (static_cast<double>(all) - with + 0.5) / (with + 0.5));
}

/// An alternative that an offer has: half for having it at all, half by how strongly. `worth`: the average of
/// its terms, 0 to 1.
inline float value_of_having(float weight, float worth) {
  constexpr float kHaving = 0.5F;
  return weight * (kHaving + (1 - kHaving) * worth);
}

/// Of two alternatives that an offer has the best one counts, and a fifth of the other.
inline float value_of_both(float one, float other) {
  constexpr float kOfTheOther = 0.2F;
  return std::max(one, other) + kOfTheOther * std::min(one, other);
}

}  // namespace socialmap
