#include "engine/text/highlight.h"

#include <algorithm>

#include "engine/base/utf8.h"
#include "engine/text/term_names.h"
#include "engine/text/words.h"

namespace socialmap {
namespace {

/// Ranges in characters of a text, found from its start to its end.
class RangeList {
 public:
  explicit RangeList(std::string_view text) : text_(text) {}

  /// A piece of the text, after the last one.
  void add(std::size_t start, std::size_t bytes) {
    if (start < end_) return;  // the same word again ("½" is read as two)
    skipped_ += characters_in(text_.substr(end_, start - end_));
    auto const characters = characters_in(text_.substr(start, bytes));
    ranges_.push_back({skipped_, characters});
    skipped_ += characters;
    end_ = start + bytes;
  }

  std::vector<TextRange> take() { return std::move(ranges_); }

 private:
  std::string_view text_;
  std::size_t end_ = 0;      // byte after the last piece
  std::size_t skipped_ = 0;  // characters up to there
  std::vector<TextRange> ranges_;
};

void add_parts(RangeList& list, TextWord const& word, WantedWord const& wanted) {
  bool const as_folded = word.length == word.folded.size();  // letter for letter
  for (auto const* part : wanted.parts) {
    if (!as_folded) return list.add(word.start, word.length);
    list.add(word.start + part->start, part->length);
  }
}

void want_word(WantedWords& wanted, std::string_view stem, WordsByStem const& words) {
  for (auto const& [_, word] : words.of(stem)) {
    if (word->second.term.stem == stem) wanted[word->first].whole = true;
  }
}

void want_part(WantedWords& wanted, std::string_view stem, WordsByStem const& words) {
  for (auto const& [_, word] : words.of(stem)) {
    auto& parts = wanted[word->first].parts;
    for (auto const& part : word->second.parts) {
      if (part.stem == stem && std::find(parts.begin(), parts.end(), &part) == parts.end())
        parts.push_back(&part);
    }
  }
}

/// Where the first of the words stands; the end of the text: nowhere.
std::size_t first_wanted(std::string_view text, WantedWords const& wanted) {
  for (WordReader reader(text); reader.next();) {
    if (wanted.contains(reader.word().folded)) return reader.word().start;
  }
  return text.size();
}

/// The part of a long text around the first of the words, from space to space, with "…" where it goes on.
/// Empty: it has none of them.
std::string excerpt_of(std::string const& text, WantedWords const& wanted) {
  constexpr std::size_t kBefore = 80, kMost = 240;  // bytes
  auto const first = first_wanted(text, wanted);
  if (first == text.size()) return {};
  auto const begins = first > kBefore ? text.find(' ', first - kBefore) + 1 : 0;
  auto const from = begins <= first ? begins : first;
  auto const to = from + kMost < text.size() ? text.find(' ', from + kMost) : std::string::npos;
  auto excerpt = text.substr(from, to == std::string::npos ? to : to - from);
  if (from > 0) excerpt.insert(0, "… ");
  if (to != std::string::npos) excerpt += " …";
  return excerpt;
}

}  // namespace

WantedWords wanted_words(TextQuestion const& question, WordsOfParts const& words) {
  WantedWords wanted;
  for (auto const& wish : question.wishes) {
    for (auto const& alternative : wish.any_of) {
      for (std::string_view const term : alternative.terms) {
        for (auto const* part : words) {
          if (is_part_term(term)) want_part(wanted, term.substr(1), *part);
          if (is_stem(term)) want_word(wanted, term, *part);
        }
      }
    }
  }
  for (auto& [_, word] : wanted)
    std::ranges::sort(word.parts, {}, [](PartPlace const* part) { return part->start; });
  return wanted;
}

std::vector<TextRange> wanted_ranges(std::string_view text, WantedWords const& wanted) {
  RangeList list(text);
  for (WordReader reader(text); reader.next();) {
    auto const& word = reader.word();
    auto const found = wanted.find(word.folded);
    if (found == wanted.end()) continue;
    if (found->second.whole)
      list.add(word.start, word.length);
    else
      add_parts(list, word, found->second);
  }
  return list.take();
}

std::vector<Highlight> highlights_of(Activity const& activity, WantedWords const& wanted) {
  std::vector<Highlight> highlights;
  if (wanted.empty()) return highlights;
  auto const look = [&](char const* field, std::string const& text) {
    auto ranges = wanted_ranges(text, wanted);
    if (!ranges.empty()) highlights.push_back({field, text, std::move(ranges)});
  };
  look("title", activity.title);
  look("summary", activity.summary);
  if (activity.description) look("description", excerpt_of(*activity.description, wanted));
  return highlights;
}

}  // namespace socialmap
