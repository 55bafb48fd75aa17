#pragma once
// A three-valued answer for every offer at once: one bit for yes, one for no, neither for unknown.

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/rules/condition.h"

namespace socialmap {

struct Marks {
  std::vector<std::uint64_t> yes;
  std::vector<std::uint64_t> no;

  Marks() = default;
  /// The same answer for so many rows.
  Marks(std::size_t rows, Kleene answer)
      : yes(rows / 64 + 1, answer == Kleene(true) ? ~std::uint64_t{0} : 0),
        no(rows / 64 + 1, answer == Kleene(false) ? ~std::uint64_t{0} : 0) {}

  /// Adds rows with the unknown answer.
  void grow(std::size_t rows) {
    yes.resize(rows / 64 + 1);
    no.resize(rows / 64 + 1);
  }
  bool is_yes(std::size_t row) const { return (yes[row / 64] >> (row % 64) & 1) != 0; }
  bool is_no(std::size_t row) const { return (no[row / 64] >> (row % 64) & 1) != 0; }
  Kleene at(std::size_t row) const {
    if (is_yes(row)) return true;
    return is_no(row) ? Kleene(false) : std::nullopt;
  }
  void set(std::size_t row, Kleene answer) {
    if (answer) (*answer ? yes : no)[row / 64] |= std::uint64_t{1} << (row % 64);
  }
  Marks& operator&=(Marks const& other);
  Marks& operator|=(Marks const& other);
  void negate() { yes.swap(no); }
};

/// A bit an offer.
using Bits = std::vector<std::uint64_t>;

inline std::size_t words_for(std::size_t rows) { return rows / 64 + 1; }
inline bool has_bit(Bits const& bits, std::size_t row) { return (bits[row / 64] >> (row % 64) & 1) != 0; }
inline void set_bit(Bits& bits, std::size_t row) { bits[row / 64] |= std::uint64_t{1} << (row % 64); }

/// Calls `visit(row)` for each bit that is set, ascending.
template <typename Visit>
void each_row(Bits const& bits, Visit visit) {
  for (std::size_t word = 0; word < bits.size(); ++word) {
    for (auto rest = bits[word]; rest != 0; rest &= rest - 1)
      visit(64 * word + static_cast<std::size_t>(std::countr_zero(rest)));
  }
}

inline std::size_t count_of(Bits const& bits) {
  std::size_t count = 0;
  for (auto const word : bits) count += static_cast<std::size_t>(std::popcount(word));
  return count;
}

/// One value an offer; NaN is unknown.
using Column = std::vector<double>;
/// Of a column that stands somewhere.
using ColumnView = std::span<double const>;

/// `answer(row)` for every row.
template <typename Answer>
Marks marks_of(std::size_t rows, Answer answer) {
  Marks marks(rows, std::nullopt);
  for (std::size_t word = 0; word < marks.yes.size(); ++word) {
    std::uint64_t yes = 0, no = 0;
    auto const first = 64 * word, count = std::min<std::size_t>(64, rows - std::min(rows, first));
    for (std::size_t i = 0; i < count; ++i) {
      Kleene const one = answer(first + i);
      yes |= std::uint64_t{one == Kleene(true)} << i;
      no |= std::uint64_t{one == Kleene(false)} << i;
    }
    marks.yes[word] = yes;
    marks.no[word] = no;
  }
  return marks;
}

}  // namespace socialmap
