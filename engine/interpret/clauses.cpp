#include "engine/interpret/clauses.h"

#include <algorithm>
#include <array>

namespace socialmap {
namespace {

/// After these a full stop ends nothing.
constexpr std::array<std::string_view, 28> kAbbreviations{
    "mw", "mevr", "dhr", "hr",  "evt", "ivm", "bijv", "bv",  "nl",  "ca",  "max", "min", "tel", "jr",
    "wk", "mnd",  "geb", "gem", "dwz", "tav", "tbv",  "mbt", "ipv", "itt", "afd", "nr",  "pp",  "st"};

bool is_abbreviation(std::string const& word) {
  return word.size() == 1 ||
         std::find(kAbbreviations.begin(), kAbbreviations.end(), word) != kAbbreviations.end();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

enum class Border { none, clause, sentence };

/// What lies between a word and the next.
class Gap {
 public:
  Gap(std::string_view text, TextTerm const& word, TextTerm const& next)
      : word_(word), next_(next), signs_(between(text, word, next)) {}

  Border border() const {
    if (in_a_number() || in_through() || is_half_a_word()) return Border::none;
    if (has("?!;\n") || (has(".") && !is_abbreviation(word_.word))) return Border::sentence;
    if (is_before_an_age()) return Border::none;
    return has(",:()[]/+\"") || has_dash() ? Border::clause : Border::none;
  }

  bool is_comma() const { return signs_.find(',') != std::string_view::npos; }

 private:
  static std::string_view between(std::string_view text, TextTerm const& word, TextTerm const& next) {
    auto const from = word.start + word.length;
    return from < next.start ? text.substr(from, next.start - from) : std::string_view{};
  }
  bool has(std::string_view any) const { return signs_.find_first_of(any) != std::string_view::npos; }
  bool has_dash() const {
    return signs_.find(" -") != std::string_view::npos || signs_.find("- ") != std::string_view::npos ||
           signs_.find("\u2013") != std::string_view::npos || signs_.find("\u2014") != std::string_view::npos;
  }
  /// "mw (74)", "dhr, 81"
  bool is_before_an_age() const {
    bool const number = is_digit(next_.word.front()) && next_.word.size() == 2;
    return number && (signs_.ends_with('(') || signs_ == ", ") && !is_digit(word_.word.back());
  }
  /// "2,50", "16.00" and "16:00"
  bool in_a_number() const {
    return signs_.size() == 1 && is_digit(word_.word.back()) && is_digit(next_.word.front());
  }

  /// "maandag- en woensdagochtend", "sport-, zang- of dansgroep"
  bool is_half_a_word() const {
    bool const goes_on = next_.word == "en" || next_.word == "of";
    return signs_ == "-, " || (signs_ == "- " && goes_on);
  }

  /// "t/m"
  bool in_through() const { return word_.word == "t" && next_.word == "m" && signs_ == "/"; }

  TextTerm const& word_;
  TextTerm const& next_;
  std::string_view signs_;
};

bool any_at(std::vector<TextTerm> const& words, WordSpan span, std::vector<std::string> const& expressions) {
  for (auto at = span.begin; at < span.end; ++at) {
    if (words_at(words, span, at, expressions) > 0) return true;
  }
  return false;
}

class Splitter {
 public:
  Splitter(ClausedText& text, ReadingWords const& cues) : text_(text), cues_(cues) {}

  void split() {
    auto const count = text_.words.size();
    for (std::size_t i = 0; i < count; ++i) {
      auto const border = i + 1 == count ? Border::sentence : border_after(i);
      if (border == Border::none) continue;
      text_.clauses.push_back({clause_, i + 1});
      clause_ = i + 1;
      if (border == Border::clause) continue;
      text_.sentences.push_back({sentence_, i + 1});
      sentence_ = i + 1;
    }
  }

 private:
  Border border_after(std::size_t i) const {
    auto const& words = text_.words;
    Gap const gap(text_.text, words[i], words[i + 1]);
    auto const border = gap.border();
    if (border == Border::clause && gap.is_comma() && (goes_on_after(i) || is_item(i + 1)))
      return Border::none;
    if (border != Border::none) return border;
    WordSpan const rest{i + 1, words.size()};
    bool const breaks = words_at(words, rest, i + 1, cues_.breaks) > 0;
    return breaks || begins_a_wish(i + 1) ? Border::clause : Border::none;
  }

  /// A single word of a list: "ma, wo en vr", "breien, haken en puzzelen".
  bool is_item(std::size_t at) const {
    constexpr std::size_t kMostItems = 8;
    auto const& words = text_.words;
    auto const last = std::min(words.size(), at + kMostItems);
    for (; at + 2 < last && is_plain_list({at, at + 1}); ++at) {
      Gap const gap(text_.text, words[at], words[at + 1]);
      if (gap.border() == Border::none)
        return (words[at + 1].word == "en" || words[at + 1].word == "of") && !begins_a_wish(at + 1);
      if (!gap.is_comma()) return false;
    }
    return false;
  }

  /// "en" and soon after it a wish or a verb of the client: "en wil graag zingen".
  bool begins_a_wish(std::size_t at) const {
    auto const& words = text_.words;
    if (words[at].word != "en") return false;
    WordSpan const soon{at + 1, std::min(words.size(), at + 4)};
    return any_at(words, soon, cues_.likes) || any_at(words, soon, cues_.denials) ||
           any_at(words, soon, cues_.self);
  }

  /// A list that was denied goes on: "geen bingo, zingen of wandelen".
  bool goes_on_after(std::size_t i) const {
    constexpr std::size_t kLongestItem = 5;
    auto const& words = text_.words;
    if (!any_at(words, {clause_, i + 1}, cues_.denials)) return false;
    bool has_or = false;
    auto at = i + 1;
    for (; at < words.size() && at <= i + kLongestItem; ++at) {
      has_or = has_or || words[at].word == "of";
      if (at + 1 == words.size() || Gap(text_.text, words[at], words[at + 1]).border() != Border::none)
        return has_or && is_plain_list({i + 1, at + 1});
    }
    return false;
  }

  bool is_plain_list(WordSpan span) const {
    auto const& words = text_.words;
    return !any_at(words, span, cues_.denials) && !any_at(words, span, cues_.likes) &&
           !any_at(words, span, cues_.self) && !any_at(words, span, cues_.breaks);
  }

  ClausedText& text_;
  ReadingWords const& cues_;
  std::size_t clause_ = 0;
  std::size_t sentence_ = 0;
};

}  // namespace

WordSpan const& ClausedText::clause_of(std::size_t word) const {
  return *std::find_if(clauses.begin(), clauses.end(), [&](WordSpan const& c) { return c.holds(word); });
}

ClausedText claused(std::string_view text, std::vector<TextTerm> words, ReadingWords const& cues) {
  ClausedText split{text, std::move(words), {}, {}};
  Splitter(split, cues).split();
  return split;
}

std::size_t words_at(std::vector<TextTerm> const& words, WordSpan span, std::size_t at,
                     std::string_view expression) {
  std::size_t count = 0;
  while (!expression.empty()) {
    auto const end = std::min(expression.find(' '), expression.size());
    if (at + count >= span.end || words[at + count].word != expression.substr(0, end)) return 0;
    ++count;
    expression.remove_prefix(std::min(end + 1, expression.size()));
  }
  return count;
}

std::size_t words_at(std::vector<TextTerm> const& words, WordSpan span, std::size_t at,
                     std::vector<std::string> const& expressions) {
  std::size_t longest = 0;
  for (auto const& expression : expressions)
    longest = std::max(longest, words_at(words, span, at, expression));
  return longest;
}

}  // namespace socialmap
