#pragma once
// Some of the offers of one window, a bit each.

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "engine/text/answer.h"

namespace socialmap {

/// A window is so many offers after each other: what is kept of them while they are looked at fits the
/// processor's nearest memory, and an answer is counted and ranked before the next window begins.
inline constexpr std::uint32_t kWindow = 4096;

/// The place of an offer in a window counts from 0.
class WindowBits {
 public:
  WindowBits() = default;
  /// A window of the bits of all offers. What lies past their end is in none.
  WindowBits(Mask const& all, std::uint32_t first_offer) {
    auto const from = std::min<std::size_t>(first_offer / 64, all.size());
    auto const count = std::min(words_.size(), all.size() - from);
    std::copy_n(all.begin() + static_cast<std::ptrdiff_t>(from), count, words_.begin());
  }

  bool test(std::uint32_t place) const { return (words_[place / 64] >> (place % 64) & 1) != 0; }
  void set(std::uint32_t place) { words_[place / 64] |= std::uint64_t{1} << (place % 64); }
  void clear() { words_.fill(0); }

  void keep(WindowBits const& others) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= others.words_[i];
  }
  void add(WindowBits const& others) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= others.words_[i];
  }

  bool none() const { return fewer_than(1); }
  bool fewer_than(std::size_t limit) const {
    std::size_t count = 0;
    for (auto const word : words_) {
      if (word != 0) count += static_cast<std::size_t>(std::popcount(word));
      if (count >= limit) return false;
    }
    return true;
  }

  /// Calls with each place, ascending.
  template <typename Visit>
  void each(Visit visit) const {
    for (std::uint32_t word = 0; word < words_.size(); ++word) {
      for (auto bits = words_[word]; bits != 0; bits &= bits - 1)
        visit(64 * word + static_cast<std::uint32_t>(std::countr_zero(bits)));
    }
  }

 private:
  std::array<std::uint64_t, kWindow / 64> words_{};
};

}  // namespace socialmap
