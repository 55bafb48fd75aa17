#include "engine/interpret/denial.h"

#include <algorithm>
#include <array>
#include <optional>

namespace socialmap {
namespace {

/// The others deny only what follows.
constexpr std::array<std::string_view, 3> kBothWays{"niet", "niks", "niets"};

bool is_both_ways(std::vector<TextTerm> const& words, WordSpan cue) {
  auto const& first = words[cue.begin].word;
  return std::find(kBothWays.begin(), kBothWays.end(), first) != kBothWays.end();
}

bool stand_in(ClausedText const& text, WordSpan span, std::vector<std::string> const& expressions) {
  for (auto at = span.begin; at < span.end; ++at) {
    if (words_at(text.words, span, at, expressions) > 0) return true;
  }
  return false;
}

/// With these before it, "niet meer" is a wish after all.
std::vector<std::string> const& wants() {
  static std::vector<std::string> const words{"wil", "wilt", "willen", "hoef", "hoeft", "hoeven", "liever"};
  return words;
}

/// Words and what they do, the strongest first.
struct CueList {
  std::vector<std::string> const& words;
  std::optional<DenialSort> sort;  // nothing: denies nothing
};

}  // namespace

std::vector<Denial> denials_in(ClausedText const& text, ReadingWords const& cues) {
  std::array<CueList, 4> const lists{{{cues.no_denials, std::nullopt},
                                      {cues.dislikes, DenialSort::dislike},
                                      {cues.lapses, DenialSort::lapse},
                                      {cues.denials, DenialSort::plain}}};
  std::vector<Denial> found;
  for (auto const& clause : text.clauses) {
    for (auto at = clause.begin; at < clause.end;) {
      std::size_t taken = 0;
      for (auto const& list : lists) {
        taken = words_at(text.words, clause, at, list.words);
        if (taken == 0) continue;
        if (!list.sort) break;
        WordSpan const cue{at, at + taken};
        auto sort = *list.sort;
        if (sort == DenialSort::lapse && stand_in(text, {clause.begin, at}, wants()))
          sort = DenialSort::dislike;
        found.push_back({cue, clause, sort, is_both_ways(text.words, cue)});
        break;
      }
      at += std::max<std::size_t>(taken, 1);
    }
  }
  return found;
}

}  // namespace socialmap
