#pragma once
// A three-valued answer for every offer at once: one bit for yes, one for no, neither for unknown.

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

#include "engine/rules/condition.h"

namespace socialmap {

/// A bit an offer.
using Bits = std::vector<std::uint64_t>;

inline std::size_t words_for(std::size_t rows) { return rows / 64 + 1; }
inline bool has_bit(Bits const& bits, std::size_t row) { return (bits[row / 64] >> (row % 64) & 1) != 0; }
inline void set_bit(Bits& bits, std::size_t row) { bits[row / 64] |= std::uint64_t{1} << (row % 64); }

/// Those of both; of either; and those that the others have not. Of the same length, or `others` is empty and
/// has none.
void keep(Bits& bits, Bits const& others);
void unite(Bits& bits, Bits const& others);
void leave_out(Bits& bits, Bits const& others);
/// Those of the rows that had no bit.
void turn(Bits& bits, std::size_t rows);
/// Those of neither; the bits beyond the last row may be set.
Bits neither(Bits const& a, Bits const& b);

/// Calls `visit(row)` for each bit that is set, ascending.
template <typename Visit>
void each_row(Bits const& bits, Visit visit) {
  for (std::size_t word = 0; word < bits.size(); ++word) {
    for (auto rest = bits[word]; rest != 0; rest &= rest - 1)
      visit(64 * word + static_cast<std::size_t>(std::countr_zero(rest)));
  }
}

std::size_t count_of(Bits const& bits);

struct Marks {
  Bits yes;
  Bits no;

  Marks() = default;
  /// The same answer for so many rows.
  Marks(std::size_t rows, Kleene answer)
      : yes(words_for(rows), answer == Kleene(true) ? ~std::uint64_t{0} : 0),
        no(words_for(rows), answer == Kleene(false) ? ~std::uint64_t{0} : 0) {}

  /// Adds rows with the unknown answer.
  void grow(std::size_t rows) {
    yes.resize(words_for(rows));
    no.resize(words_for(rows));
  }
  bool is_yes(std::size_t row) const { return has_bit(yes, row); }
  bool is_no(std::size_t row) const { return has_bit(no, row); }
  Kleene at(std::size_t row) const {
    if (is_yes(row)) return true;
    return is_no(row) ? Kleene(false) : std::nullopt;
  }
  void set(std::size_t row, Kleene answer) {
    if (answer) set_bit(*answer ? yes : no, row);
  }
  Marks& operator&=(Marks const& other);
  Marks& operator|=(Marks const& other);
  void negate() { yes.swap(no); }
};

/// One value an offer; NaN is unknown.
using Column = std::vector<double>;

/// An answer without a branch: a bit for yes, one for no, none for unknown.
using Said = std::uint64_t;
inline constexpr Said kYes = 1;
inline constexpr Said kNo = 2;
inline constexpr std::size_t kAnswers = 3;  ///< unknown, yes, no

inline Said said(Kleene answer) { return answer ? (*answer ? kYes : kNo) : 0; }

/// `said_of(row)` for every row.
template <typename SaidOf>
Marks marks_said(std::size_t rows, SaidOf said_of) {
  Marks marks(rows, std::nullopt);
  for (std::size_t word = 0; word < marks.yes.size(); ++word) {
    auto const first = 64 * word, count = std::min<std::size_t>(64, rows - std::min(rows, first));
    Said yes = 0, no = 0;
    for (std::size_t i = 0; i < count; ++i) {
      Said const one = said_of(first + i);
      yes |= (one & kYes) << i;
      no |= (one >> 1) << i;
    }
    marks.yes[word] = yes;
    marks.no[word] = no;
  }
  return marks;
}

}  // namespace socialmap
