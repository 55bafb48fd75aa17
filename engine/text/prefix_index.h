#pragma once
// Texts found by the beginning of a word while it is being typed.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/text/near_words.h"
#include "engine/text/sorted_words.h"

namespace socialmap {

/// Texts called by number, the best first. In memory and never changed once made, so any number of threads
/// may ask. Takes 8 bytes for each word of each text and 4 for each text; texts themselves are not kept.
class PrefixIndex {
 public:
  /// The most texts one answer has.
  static constexpr std::size_t kMost = 10;

  /// `words_of`: the folded words of a text, asked once for each number below `count`.
  PrefixIndex(std::uint32_t count, std::function<std::vector<std::string>(std::uint32_t)> const& words_of);

  /// The best kMost texts that have every word, the last also as the beginning of one; best first. `typed`:
  /// folded, in any order but for the last. One word of a text may serve for several.
  std::vector<std::uint32_t> find(std::vector<std::string> const& typed) const;

  /// The same for up to eight words, also near ones (near_words.h): fewest edits first, then the best.
  std::vector<std::uint32_t> find_near(std::vector<std::string> const& typed) const;

 private:
  /// Ascending numbers.
  struct List {
    std::uint32_t const* first = nullptr;
    std::uint32_t const* last = nullptr;
    std::uint32_t const* begin() const { return first; }
    std::uint32_t const* end() const { return last; }
    std::size_t size() const { return static_cast<std::size_t>(last - first); }
  };
  /// For each row its values, one row after another.
  struct Rows {
    std::vector<std::uint32_t> starts = {0};  // and the end of the last
    std::vector<std::uint32_t> values;
    List row(std::uint32_t i) const { return {values.data() + starts[i], values.data() + starts[i + 1]}; }
    void close_row() { starts.push_back(static_cast<std::uint32_t>(values.size())); }
  };
  struct Texts {
    std::vector<std::string> words;  // ascending
    Rows rows;                       // by text the numbers of its words, ascending
  };

  explicit PrefixIndex(Texts texts);
  static Texts read(std::uint32_t count,
                    std::function<std::vector<std::string>(std::uint32_t)> const& words_of);
  static Rows turned(Rows const& rows, std::uint32_t values);

  void keep_best_of_short();
  std::size_t texts_in(WordRange range) const;
  bool has_all(std::uint32_t text, std::vector<std::uint32_t> const& words) const;
  std::vector<std::uint32_t> best_in(WordRange range, std::vector<std::uint32_t> const& whole) const;
  std::vector<std::uint32_t> best_with(std::uint32_t rarest, WordRange range,
                                       std::vector<std::uint32_t> const& whole) const;
  std::optional<std::uint64_t> edits_in(std::uint32_t text,
                                        std::vector<std::vector<std::uint8_t>> const& edits) const;
  std::vector<NearWord> rarest(std::vector<std::vector<NearWord>> const& near) const;

  SortedWords words_;
  Rows words_of_;                                                              // by text
  Rows texts_of_;                                                              // by word
  std::unordered_map<std::string, std::vector<std::uint32_t>> best_of_short_;  // by beginning
};

}  // namespace socialmap
