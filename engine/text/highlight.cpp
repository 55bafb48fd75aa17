#include "engine/text/highlight.h"

#include <algorithm>

#include "engine/base/utf8.h"
#include "engine/text/term_names.h"
#include "engine/text/words.h"

namespace socialmap {
namespace {

using Stems = std::vector<std::string_view>;

bool has(Stems const& ascending, std::string_view stem) {
  return std::binary_search(ascending.begin(), ascending.end(), stem);
}

void sort_once(Stems& stems) {
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
}

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

void add_parts(RangeList& list, TextWord const& word, CatalogueWord const& known, Stems const& wanted) {
  bool const as_folded = word.length == word.folded.size();  // letter for letter
  for (auto const& part : known.parts) {
    if (!has(wanted, part.stem)) continue;
    if (!as_folded) return list.add(word.start, word.length);
    list.add(word.start + part.start, part.length);
  }
}

}  // namespace

WantedStems wanted_stems(TextQuestion const& question) {
  WantedStems wanted;
  for (auto const& wish : question.wishes) {
    for (auto const& alternative : wish.any_of) {
      for (std::string_view const term : alternative.terms) {
        if (is_part_term(term)) wanted.parts.push_back(term.substr(1));
        if (is_stem(term)) wanted.words.push_back(term);
      }
    }
  }
  sort_once(wanted.words);
  sort_once(wanted.parts);
  return wanted;
}

std::vector<TextRange> wanted_ranges(std::string_view text, CatalogueWords const& table,
                                     WantedStems const& wanted) {
  RangeList list(text);
  for (auto const& word : words_of_text(text)) {
    auto const found = table.find(word.folded);
    if (found == table.end() || found->second.term.stop_word) continue;
    if (has(wanted.words, found->second.term.stem))
      list.add(word.start, word.length);
    else
      add_parts(list, word, found->second, wanted.parts);
  }
  return list.take();
}

std::vector<Highlight> highlights_of(Activity const& activity, CatalogueWords const& table,
                                     WantedStems const& wanted) {
  std::vector<Highlight> highlights;
  if (wanted.words.empty() && wanted.parts.empty()) return highlights;
  auto const look = [&](char const* field, std::string const& text) {
    auto ranges = wanted_ranges(text, table, wanted);
    if (!ranges.empty()) highlights.push_back({field, text, std::move(ranges)});
  };
  look("title", activity.title);
  look("summary", activity.summary);
  if (activity.description) look("description", *activity.description);
  return highlights;
}

}  // namespace socialmap
