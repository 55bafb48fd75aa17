#pragma once
// The words of a text and where they stand.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace socialmap {

/// A word as it is compared: folded (engine/base/fold.h), without the ending after an apostrophe ("foto's",
/// "baby'tje").
struct TextWord {
  std::string folded;
  std::size_t start = 0;   ///< byte in the text
  std::size_t length = 0;  ///< bytes, without the ending after an apostrophe
};

/// Goes through the words of a text in its order. Letters and digits make words; invisible signs (soft
/// hyphen, joiners) and accents do not part them; all else does. Bytes that are no UTF-8 part words.
///
///   for (WordReader reader(text); reader.next();) look_up(reader.word().folded);
class WordReader {
 public:
  /// The text must outlive it.
  explicit WordReader(std::string_view text) : text_(text) {}

  /// Goes on to the next word; false: there is none any more.
  bool next();

  /// The word gone on to, until the next one.
  TextWord const& word() const { return word_; }

 private:
  bool find_word();
  void read_plain_letters();
  void read_letters_with_signs();

  std::string_view text_;
  std::size_t at_ = 0;
  TextWord word_;
  std::vector<std::string> more_;  // that the same letters fold to, the last one first
};

/// All words that WordReader goes through.
std::vector<TextWord> words_of_text(std::string_view text);

}  // namespace socialmap
