#include "engine/text/sorted_words.h"

namespace socialmap {
namespace {

/// The first number from `first` on for which it no longer holds; it holds for none after that.
template <typename Holds>
std::uint32_t first_without(WordRange range, Holds const& holds) {
  while (!range.empty()) {
    auto const middle = range.first + (range.end - range.first) / 2;
    if (holds(middle)) {
      range.first = middle + 1;
    } else {
      range.end = middle;
    }
  }
  return range.first;
}

}  // namespace

SortedWords::SortedWords(std::vector<std::string> const& words) {
  starts_.reserve(words.size() + 1);
  for (auto const& word : words) {
    starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
    letters_ += word;
  }
  starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
  letters_.shrink_to_fit();
}

std::uint32_t SortedWords::first_not_below(std::string_view word) const {
  return first_without({0, size()}, [&](std::uint32_t i) { return at(i) < word; });
}

std::optional<std::uint32_t> SortedWords::number_of(std::string_view word) const {
  auto const number = first_not_below(word);
  return number < size() && at(number) == word ? std::optional(number) : std::nullopt;
}

WordRange SortedWords::starting_with(std::string_view beginning) const {
  auto const first = first_not_below(beginning);
  return {first,
          first_without({first, size()}, [&](std::uint32_t i) { return at(i).starts_with(beginning); })};
}

}  // namespace socialmap
