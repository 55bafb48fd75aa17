#pragma once
// What a column answers to a filter, and the words of a filter as bits.

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace socialmap {

/// Whether an offer fits one filter.
enum class Answer { no, unknown, yes };

inline Answer yes_or_no(bool yes) { return yes ? Answer::yes : Answer::no; }

/// A bit for each word of a list, in 64-bit words as BitRows has them.
using Mask = std::vector<std::uint64_t>;

/// The bits of those words of a list that are asked for; empty when none is asked for. `id_of` answers the id
/// of one of them.
template <typename List, typename IdOf>
Mask mask_of(std::vector<std::string> const& asked, List const& list, IdOf id_of) {
  if (asked.empty()) return {};
  Mask mask(std::size(list) / 64 + 1);
  std::size_t bit = 0;
  for (auto const& word : list) {
    std::string_view const id = id_of(word);
    if (std::find(asked.begin(), asked.end(), id) != asked.end())
      mask[bit / 64] |= std::uint64_t{1} << (bit % 64);
    ++bit;
  }
  return mask;
}

template <typename List>
Mask mask_of(std::vector<std::string> const& asked, List const& words) {
  return mask_of(asked, words, [](auto const& word) -> std::string_view { return word.id; });
}

/// Whether any bit is in both; `row` is as wide as the mask.
inline bool meets(std::uint64_t const* row, Mask const& mask) {
  for (std::size_t i = 0; i < mask.size(); ++i) {
    if ((row[i] & mask[i]) != 0) return true;
  }
  return false;
}

/// Whether all bits of the mask are in the row.
inline bool covers(std::uint64_t const* row, Mask const& mask) {
  for (std::size_t i = 0; i < mask.size(); ++i) {
    if ((mask[i] & ~row[i]) != 0) return false;
  }
  return true;
}

}  // namespace socialmap
