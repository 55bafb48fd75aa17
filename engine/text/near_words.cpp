#include "engine/text/near_words.h"

#include <algorithm>
#include <string>

#include "engine/text/sound.h"

namespace socialmap {
namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kLong = 8;
constexpr std::size_t kLongest = 40;
constexpr std::uint8_t kMostEdits = 2;
constexpr std::uint8_t kFar = kMostEdits + 1;

bool may_be_mended(std::string_view typed) {
  return typed.size() >= kShortest && typed.size() <= kLongest &&
         std::all_of(typed.begin(), typed.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Compares a typed word with one word after another. What the next word shares with the last one is not
/// compared again, and a word is left at the letter from which nothing near can come any more.
class Comparison {
 public:
  Comparison(std::string_view typed, bool unfinished)
      : typed_(typed),
        sound_(sound_of(typed)),
        unfinished_(unfinished),
        width_(typed.size() + 1),
        apart_(width_ * (width_ + kFar + 1), kFar),
        nearest_(width_ + kFar + 1, kFar) {
    for (std::size_t j = 0; j < width_; ++j)
      apart_[j] = static_cast<std::uint8_t>(std::min<std::size_t>(j, kFar));
  }

  /// Edits to the word, kFar when it is not near. `shared`: letters it has in common with the last word.
  std::uint8_t edits_to(std::string_view word, std::size_t shared) {
    if (shared < depth_) {
      depth_ = shared;
      over_ = false;
    }
    while (!over_ && depth_ < word.size()) add_letter(word);
    if (unfinished_) return nearest_[depth_];
    return over_ ? kFar : nearness(word);
  }

 private:
  /// How far the typed word (its first j letters) is from the first `depth` letters of the word.
  std::uint8_t& apart(std::size_t depth, std::size_t j) { return apart_[depth * width_ + j]; }

  void add_letter(std::string_view word) {
    ++depth_;
    auto least = apart(depth_, 0) = static_cast<std::uint8_t>(std::min<std::size_t>(depth_, kFar));
    for (std::size_t j = 1; j < width_; ++j) {
      apart(depth_, j) = edits(word, j);
      least = std::min(least, apart(depth_, j));
    }
    nearest_[depth_] = std::min(nearest_[depth_ - 1], nearness(word));
    over_ = least > kMostEdits;
  }

  std::uint8_t edits(std::string_view word, std::size_t j) {
    auto const i = depth_;
    auto const change = word[i - 1] == typed_[j - 1] ? 0 : 1;
    auto least =
        std::min({apart(i - 1, j) + 1, apart(i, j - 1) + 1, apart(i - 1, j - 1) + change, int{kFar}});
    bool const swapped = i > 1 && j > 1 && word[i - 1] == typed_[j - 2] && word[i - 2] == typed_[j - 1];
    if (swapped) least = std::min(least, apart(i - 2, j - 2) + 1);
    return static_cast<std::uint8_t>(least);
  }

  /// Edits to the letters of the word looked at so far, kFar when they are not near.
  std::uint8_t nearness(std::string_view word) {
    auto const edits = apart(depth_, width_ - 1);
    if (edits < kMostEdits || (edits == kMostEdits && typed_.size() >= kLong)) return edits;
    bool const same_sound = edits == kMostEdits && sound_of(word.substr(0, depth_)) == sound_;
    return same_sound ? edits : kFar;
  }

  std::string_view typed_;
  std::string sound_;
  bool unfinished_;
  std::size_t width_;
  std::vector<std::uint8_t> apart_;    // a row of width_ for each depth
  std::vector<std::uint8_t> nearest_;  // by depth: of the nearest beginning
  std::size_t depth_ = 0;              // letters of the last word that were looked at
  bool over_ = false;                  // more letters bring nothing nearer
};

std::size_t shared_letters(std::string_view one, std::string_view other) {
  auto const [end, _] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  return static_cast<std::size_t>(end - one.begin());
}

std::vector<NearWord> as_typed(SortedWords const& words, std::string_view typed, bool unfinished) {
  std::vector<NearWord> found;
  auto range = words.starting_with(typed);
  if (!unfinished && !range.empty())
    range.end = words.at(range.first) == typed ? range.first + 1 : range.first;
  for (auto word = range.first; word < range.end; ++word) found.push_back({word, 0});
  return found;
}

}  // namespace

std::vector<NearWord> near_words(SortedWords const& words, std::string_view typed, bool unfinished) {
  if (!may_be_mended(typed)) return as_typed(words, typed, unfinished);
  std::vector<NearWord> found;
  Comparison comparison(typed, unfinished);
  std::string_view last;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    auto const word = words.at(i);
    auto const edits = comparison.edits_to(word, shared_letters(last, word));
    if (edits <= kMostEdits) found.push_back({i, edits});
    last = word;
  }
  return found;
}

bool is_near(std::string_view typed, std::string_view word, bool unfinished) {
  if (!may_be_mended(typed)) return unfinished ? word.starts_with(typed) : word == typed;
  return Comparison(typed, unfinished).edits_to(word, 0) <= kMostEdits;
}

}  // namespace socialmap
