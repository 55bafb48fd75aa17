#pragma once
// Offers that are the same in one respect are asked once: what depends on that respect only is equal for all
// of a group.

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "engine/base/grown.h"
#include "engine/match/marks.h"

namespace socialmap {

/// In which group each offer is, and which offers are in each group. Copies share their rows (Grown).
class Alike {
 public:
  std::size_t rows() const { return group_.size(); }
  std::size_t groups() const { return example_.size(); }
  std::uint32_t group(std::size_t row) const { return group_[row]; }
  std::uint32_t const* by_row() const { return group_.data(); }
  /// An offer of the group.
  std::size_t example(std::size_t group) const { return example_[group]; }

  /// A bit for each row, by what is said of its group: a number below `answers`. The rows of the answer that
  /// is given most are not looked at one by one.
  std::vector<Bits> rows_by_answer(std::vector<std::uint8_t> const& of_group, std::size_t answers) const;
  /// Calls `visit(row)` for each row of a group, ascending.
  template <typename Visit>
  void each_row_of(std::size_t group, Visit visit) const {
    auto const& members = members_[group];
    if (members.bits) return each_row(*members.bits, visit);
    for (auto i = members.from; i < members.from + members.count; ++i) visit(std::size_t{listed_[i]});
  }

  /// Adds rows up to `rows`. `hash(row)` is equal for rows that are `same(row, other)`. Rows that are added
  /// to some that are there already get groups of their own: these are few, and no table is kept for them.
  template <typename Hash, typename Same>
  void grow(std::size_t rows, Hash hash, Same same) {
    std::unordered_multimap<std::size_t, std::uint32_t> groups;
    auto const first_row = group_.size(), first_group = example_.size();
    for (auto row = first_row; row < rows; ++row) {
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
    list_rows(first_row, first_group);
  }

 private:
  /// The rows of one group: a part of listed_, or where they are many a bit each.
  struct Members {
    std::uint32_t from = 0;
    std::uint32_t count = 0;
    std::shared_ptr<Bits const> bits;
  };

  void list_rows(std::size_t first_row, std::size_t first_group);

  Grown<std::uint32_t> group_;    // by row
  Grown<std::uint32_t> example_;  // by group
  Grown<Members> members_;        // by group
  Grown<std::uint32_t> listed_;   // the rows of groups without bits, group by group
};

}  // namespace socialmap
