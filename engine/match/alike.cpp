#include "engine/match/alike.h"

#include <algorithm>

namespace socialmap {
namespace {

/// A list of rows takes more room than a bit for each of all of them.
bool many(std::size_t count, std::size_t rows) { return count * sizeof(std::uint32_t) > rows / 8; }

}  // namespace

void Alike::list_rows(std::size_t first_row, std::size_t first_group) {
  auto const count = groups() - first_group;
  std::vector<std::uint32_t> sizes(count), next(count);
  for (auto row = first_row; row < rows(); ++row) ++sizes[group_[row] - first_group];
  std::vector<std::shared_ptr<Bits>> bits(count);
  auto end = static_cast<std::uint32_t>(listed_.size());
  for (std::size_t i = 0; i < count; ++i) {
    next[i] = end;
    if (many(sizes[i], rows())) {
      bits[i] = std::make_shared<Bits>(words_for(rows()));
    } else {
      end += sizes[i];
    }
    members_.push_back({next[i], sizes[i], bits[i]});
  }
  listed_.resize(end);
  for (auto row = first_row; row < rows(); ++row) {
    auto const i = group_[row] - first_group;
    if (bits[i]) {
      set_bit(*bits[i], row);
    } else {
      listed_.own(next[i]++) = static_cast<std::uint32_t>(row);
    }
  }
}

std::vector<Bits> Alike::rows_by_answer(std::vector<std::uint8_t> const& of_group,
                                        std::size_t answers) const {
  std::vector<std::size_t> counts(answers);
  for (std::size_t group = 0; group < of_group.size(); ++group)
    counts[of_group[group]] += members_[group].count;
  auto const usual =
      static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  std::vector<Bits> rows_of(answers, Bits(words_for(rows())));
  auto& others = rows_of[usual];
  for (std::size_t group = 0; group < of_group.size(); ++group) {
    auto const answer = of_group[group];
    if (answer == usual) continue;
    auto& bits = rows_of[answer];
    if (members_[group].bits) {
      unite(bits, *members_[group].bits);
    } else {
      each_row_of(group, [&](std::size_t row) { set_bit(bits, row); });
    }
  }
  for (std::size_t answer = 0; answer < answers; ++answer) {
    if (answer != usual) unite(others, rows_of[answer]);
  }
  turn(others, rows());
  return rows_of;
}

}  // namespace socialmap
