#pragma once
// How good an order of offers is, on their grades: nDCG (Järvelin & Kekäläinen, 2002).

#include <optional>
#include <vector>

#include "engine/base/id.h"

namespace socialmap {

/// In a case the first so many offers count, and an ideal answer has no more.
inline constexpr std::size_t kGainDepth = 5;
/// Of one provider, and of one main kind, in an ideal answer.
inline constexpr std::size_t kMostAlike = 2;

/// The sum of (2^grade − 1) / log2(rank + 1) over the first `depth` grades.
double discounted_gain(std::vector<int> const& grades, std::size_t depth = kGainDepth);

/// The gain as a share of the ideal one, at most 1; nothing where the ideal is 0.
std::optional<double> normalised_gain(double gain, double ideal);

/// An offer that an ideal answer could hold.
struct IdealChoice {
  std::uint32_t provider = 0;
  std::uint16_t main_kind = 0;
  int grade = 0;
};

/// The highest gain of kGainDepth offers, at most kMostAlike of one provider and of one main kind.
double ideal_gain(std::vector<IdealChoice> choices);

}  // namespace socialmap
