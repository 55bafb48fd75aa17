#pragma once
// Offers that are the same in one respect are asked once: what depends on that respect only is equal for all
// of a group.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "engine/base/grown.h"

namespace socialmap {

/// In which group each offer is. Copies share their rows (Grown).
class Alike {
 public:
  std::size_t rows() const { return group_.size(); }
  std::size_t groups() const { return example_.size(); }
  std::uint32_t group(std::size_t row) const { return group_[row]; }
  std::uint32_t const* by_row() const { return group_.data(); }
  /// An offer of the group.
  std::size_t example(std::size_t group) const { return example_[group]; }

  /// Adds rows up to `rows`. `hash(row)` is equal for rows that are `same(row, other)`. Rows that are added
  /// to some that are there already get groups of their own: these are few, and no table is kept for them.
  template <typename Hash, typename Same>
  void grow(std::size_t rows, Hash hash, Same same) {
    std::unordered_multimap<std::size_t, std::uint32_t> groups;
    for (auto row = group_.size(); row < rows; ++row) {
      auto const key = hash(row);
      auto const [first, end] = groups.equal_range(key);
      auto found = first;
      while (found != end && !same(row, example_[found->second])) ++found;
      if (found != end) {
        group_.push_back(found->second);
        continue;
      }
      auto const group = static_cast<std::uint32_t>(example_.size());
      groups.emplace(key, group);
      example_.push_back(static_cast<std::uint32_t>(row));
      group_.push_back(group);
    }
  }

 private:
  Grown<std::uint32_t> group_;    // by row
  Grown<std::uint32_t> example_;  // by group
};

}  // namespace socialmap
