#pragma once
// Different words in the order of their bytes, close together in memory.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace socialmap {

/// Neighbouring numbers, from `first` up to but not including `end`.
struct WordRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  bool empty() const { return first == end; }
};

/// A word is called by its number: its place in the order. Takes 4 bytes a word beside its letters. Never
/// changed once made, so any number of threads may ask.
class SortedWords {
 public:
  /// `words`: ascending, each once.
  explicit SortedWords(std::vector<std::string> const& words);

  std::uint32_t size() const { return static_cast<std::uint32_t>(starts_.size() - 1); }
  std::string_view at(std::uint32_t word) const {
    return std::string_view(letters_).substr(starts_[word], starts_[word + 1] - starts_[word]);
  }
  std::optional<std::uint32_t> number_of(std::string_view word) const;
  /// Those that begin with it, a word itself too.
  WordRange starting_with(std::string_view beginning) const;

 private:
  std::uint32_t first_not_below(std::string_view word) const;

  std::string letters_;
  std::vector<std::uint32_t> starts_;  // of each word in letters_, and the end of the last
};

}  // namespace socialmap
