#pragma once
// What it is worth to an offer that it has what a wish asks for: the formulas, all in one place.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace socialmap {

/// The worth of a term in an offer is kept as a share of this.
inline constexpr float kWholeWorth = 65535;

/// A term with such a weight (OfferReader) in an offer is worth half of what it can be worth.
inline constexpr double kHalfWorth = 8;

inline std::uint16_t worth_of_weight(std::uint32_t weight) {
  return static_cast<std::uint16_t>(std::lround(double{kWholeWorth} * weight / (weight + kHalfWorth)));
}

/// The weight of what is worth such a share (0 to 1), at least 1.
inline std::uint32_t weight_of_share(double share) {
  constexpr double kMost = 0.99;
  auto const most = std::min(share, kMost);
  return static_cast<std::uint32_t>(std::max(1L, std::lround(kHalfWorth * most / (1 - most))));
}

/// What tells offers apart weighs more: BM25's measure of how rare it is to be one of `has` in `all`.
inline double rarity(std::size_t has, std::size_t all) {
  auto const with = static_cast<double>(has);
  return std::log(1 + (static_cast<double>(all) - with + 0.5) / (with + 0.5));
}

/// Of what an alternative is worth, that an offer has it at all; the rest is by how strongly.
inline float part_of_having(bool by_degree) { return by_degree ? 0.0F : 0.5F; }

/// An alternative that an offer has. `having`: part_of_having; `worth`: the average of its terms, 0 to 1.
inline float value_of_having(float weight, float worth, float having) {
  return weight * (having + (1 - having) * worth);
}

/// Of two alternatives that an offer has the best one counts, and a fifth of the other.
inline float value_of_both(float one, float other) {
  constexpr float kOfTheOther = 0.2F;
  return std::max(one, other) + kOfTheOther * std::min(one, other);
}

}  // namespace socialmap
