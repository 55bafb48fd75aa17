#pragma once
// How well what was read agrees with what a careful reader reads.

#include <cstddef>
#include <string>
#include <vector>

namespace socialmap {

struct Agreement {
  std::size_t right = 0;  ///< read and meant
  std::size_t read = 0;
  std::size_t meant = 0;

  /// Share of what was read that was meant; 1 where nothing was read.
  double precision() const { return read == 0 ? 1 : static_cast<double>(right) / static_cast<double>(read); }
  /// Share of what was meant that was read; 1 where nothing was meant.
  double recall() const { return meant == 0 ? 1 : static_cast<double>(right) / static_cast<double>(meant); }

  Agreement& operator+=(Agreement const& more);
};

/// No id stands twice in a list.
Agreement agreement(std::vector<std::string> const& read, std::vector<std::string> const& meant);

}  // namespace socialmap
