#pragma once
// A three-valued answer for every offer at once: one bit for yes, one for no, neither for unknown.

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

/// One value an offer; NaN is unknown.
using Column = std::vector<double>;
/// Of a column that stands somewhere.
using ColumnView = std::span<double const>;

/// `answer(row)` for every row.
template <typename Answer>
Marks marks_of(std::size_t rows, Answer answer) {
  Marks marks(rows, std::nullopt);
  for (std::size_t row = 0; row < rows; ++row) marks.set(row, answer(row));
  return marks;
}

}  // namespace socialmap
