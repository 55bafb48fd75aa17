#include "engine/interpret/found_concept.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace socialmap {
namespace {

template <typename Words>
void add(std::map<std::string, ConceptWord>& all, Words const& words, ConceptSort sort) {
  for (auto const& word : words) all[word.id] = {sort, word.label};
}

/// The hits among the words of a span, by the places of the whole text.
std::vector<LayHit> found_within(WordSpan span, ClausedText const& text, LayWords const& lay_words) {
  auto const at = [&](std::size_t word) { return text.words.begin() + static_cast<std::ptrdiff_t>(word); };
  auto hits = lay_words.find_all({at(span.begin), at(span.end)});
  for (auto& hit : hits) {
    for (auto& word : hit.words) word += span.begin;
  }
  return hits;
}

bool share_a_word(LayHit const& a, LayHit const& b) {
  return std::find_first_of(a.words.begin(), a.words.end(), b.words.begin(), b.words.end()) != a.words.end();
}

bool any_in(ReadingOf const& reading, WordSpan span, std::vector<std::string> const& expressions) {
  for (auto at = span.begin; at < span.end; ++at) {
    if (words_at(reading.text.words, span, at, expressions) > 0) return true;
  }
  return false;
}

bool is_own(Denial const& denial, LayHit const& hit) {
  return std::any_of(hit.words.begin(), hit.words.end(),
                     [&](std::size_t word) { return denial.cue.holds(word); });
}

bool is_small(TextTerm const& word) { return word.stop_word || word.weak; }

/// Something else is said after the words that deny.
bool is_followed(Denial const& denial, ReadingOf const& reading) {
  auto const& words = reading.text.words;
  for (auto at = denial.cue.end; at < denial.clause.end; ++at) {
    if (denial.sort == DenialSort::dislike && !is_small(words[at])) return true;
  }
  return std::any_of(reading.hits.begin(), reading.hits.end(), [&](LayHit const& hit) {
    return denial.clause.holds(hit.words.front()) && hit.words.front() >= denial.cue.end;
  });
}

/// "en" and a verb between them begin what is said anew: "heb schulden en kan de huur niet betalen".
bool is_said_anew(WordSpan between, ReadingOf const& reading) {
  static std::vector<std::string> const verbs{
      "kan",   "kon",  "ben",   "is",  "was",  "heb",  "heeft", "had",  "ga",    "gaat",  "wil",    "wilt",
      "moet",  "mag",  "weet",  "doe", "doet", "zit",  "lukt",  "voel", "voelt", "krijg", "krijgt", "durf",
      "durft", "vind", "vindt", "ken", "kent", "woon", "woont", "hou",  "houd",  "houdt", "kom",    "komt"};
  auto const& words = reading.text.words;
  for (auto at = between.begin; at + 1 < between.end; ++at) {
    if (words[at].word == "en" && std::find(verbs.begin(), verbs.end(), words[at + 1].word) != verbs.end())
      return true;
  }
  return false;
}

bool all_small(ReadingOf const& reading, WordSpan span) {
  auto const& words = reading.text.words;
  for (auto at = span.begin; at < span.end; ++at) {
    if (!is_small(words[at])) return false;
  }
  return true;
}

ConceptSort first_sort(LayHit const& hit, std::map<std::string, ConceptWord> const& concepts) {
  if (hit.concepts.empty()) return ConceptSort::other;
  auto const found = concepts.find(hit.concepts.front());
  return found == concepts.end() ? ConceptSort::other : found->second.sort;
}

/// No clause has only small words of it.
bool each_clause_tells(LayHit const& hit, ClausedText const& text) {
  for (auto const word : hit.words) {
    auto const clause = text.clause_of(word);
    bool const tells = std::any_of(hit.words.begin(), hit.words.end(), [&](std::size_t other) {
      return clause.holds(other) && !is_small(text.words[other]);
    });
    if (!tells) return false;
  }
  return true;
}

/// Said of what one wants, and not of how one is.
std::vector<std::string> const& wants() {
  static std::vector<std::string> const words{"wil", "wilt", "willen", "wilde", "wou", "liever", "zou"};
  return words;
}

}  // namespace

std::map<std::string, ConceptWord> concepts_of(Vocabulary const& vocabulary) {
  std::map<std::string, ConceptWord> all;
  add(all, vocabulary.needs, ConceptSort::need);
  add(all, vocabulary.kinds, ConceptSort::kind);
  add(all, vocabulary.domains, ConceptSort::domain);
  add(all, vocabulary.traits, ConceptSort::trait);
  add(all, vocabulary.signals, ConceptSort::signal);
  return all;
}

bool tells_a_need(LayHit const& hit, std::map<std::string, ConceptWord> const& concepts) {
  return first_sort(hit, concepts) == ConceptSort::need;
}

std::optional<DenialSort> denial_of_interest(LayHit const& hit, ReadingOf const& reading) {
  for (auto const& denial : reading.denials) {
    if (is_own(denial, hit) || !denial.clause.holds(hit.words.front())) continue;
    if (hit.words.front() >= denial.cue.end) return denial.sort;
    bool const after = hit.words.back() < denial.cue.begin;
    if (!after || !denial.both_ways || is_followed(denial, reading)) continue;
    if (is_said_anew({hit.words.back() + 1, denial.cue.begin}, reading)) continue;
    if (!any_in(reading, {denial.clause.begin, hit.words.front()}, reading.cues.likes)) return denial.sort;
  }
  return std::nullopt;
}

bool denies_need(LayHit const& hit, ReadingOf const& reading) {
  constexpr std::size_t kNear = 2;
  for (auto const& denial : reading.denials) {
    if (is_own(denial, hit) || !denial.clause.holds(hit.words.front())) continue;
    if (any_in(reading, {denial.clause.begin, denial.cue.begin}, wants())) continue;
    bool const before = hit.words.front() >= denial.cue.end;
    if (before && hit.words.front() - denial.cue.end <= kNear) return true;
    bool const after =
        denial.both_ways && hit.words.back() < denial.cue.begin && denial.cue.end == denial.clause.end;
    WordSpan const between{hit.words.back() + 1, denial.cue.begin};
    if (after && !is_said_anew(between, reading) && all_small(reading, between)) return true;
  }
  return false;
}

bool is_about_another(std::size_t word, ReadingOf const& reading) {
  static std::vector<std::string> const beside{"met", "voor", "bij",  "van",    "naar",  "aan",
                                               "om",  "door", "over", "zonder", "tegen", "en"};
  static std::vector<std::string> const joins{"dat", "of", "als", "hoe", "wat", "waar", "die", "toen", "nu"};
  auto const& words = reading.text.words;
  auto const clause = reading.text.clause_of(word);
  bool another = false;
  bool self = false;  // tells of herself: who is named then is no subject ("ik mis de kinderen")
  for (auto at = clause.begin; at < word; ++at) {
    WordSpan const before{at - std::min<std::size_t>(at - clause.begin, 2), at};
    bool const subject = !self && !any_in(reading, before, beside);
    auto const other = words_at(words, clause, at, reading.cues.others);
    if (other > 0 && at + other <= word) another = another || subject;
    if (words_at(words, clause, at, reading.cues.self) > 0) {
      another = false;
      self = true;
    }
    if (words_at(words, clause, at, joins) > 0) self = false;
  }
  return another;
}

std::vector<LayHit> hits_in(ClausedText const& text, LayWords const& lay_words,
                            std::map<std::string, ConceptWord> const& concepts) {
  std::vector<LayHit> all;
  for (auto const& clause : text.clauses) {
    for (auto& hit : found_within(clause, text, lay_words)) all.push_back(std::move(hit));
  }
  auto const by_chance = [&](LayHit const& hit) { return is_by_chance(hit, text); };
  all.erase(std::remove_if(all.begin(), all.end(), by_chance), all.end());
  auto const in_one_clause = [&](LayHit const& hit) {
    return text.clause_of(hit.words.front()).holds(hit.words.back());
  };
  for (auto const& sentence : text.sentences) {
    for (auto& hit : found_within(sentence, text, lay_words)) {
      if (!in_one_clause(hit) && !is_by_chance(hit, text) && tells_a_need(hit, concepts) &&
          each_clause_tells(hit, text))
        all.push_back(std::move(hit));
    }
  }
  auto const means_nothing = [&](LayHit const& hit) {
    return std::none_of(hit.concepts.begin(), hit.concepts.end(), [&](std::string const& id) {
      auto const found = concepts.find(id);
      return found != concepts.end() && found->second.sort != ConceptSort::signal;
    });
  };
  all.erase(std::remove_if(all.begin(), all.end(), means_nothing), all.end());
  constexpr std::size_t kShort = 3;  // so short a word is no form of another ("uit" of uitje)
  auto const is_small_word = [&](LayHit const& hit) {
    auto const& word = text.words[hit.words.front()];
    return hit.words.size() == 1 && (is_small(word) || (word.word.size() <= kShort && !hit.as_written));
  };
  all.erase(std::remove_if(all.begin(), all.end(), is_small_word), all.end());
  std::stable_sort(all.begin(), all.end(),
                   [](LayHit const& a, LayHit const& b) { return a.words.size() > b.words.size(); });
  std::vector<LayHit> kept;
  for (auto& hit : all) {
    bool const covered = std::any_of(kept.begin(), kept.end(), [&](LayHit const& longer) {
      return longer.words.size() > hit.words.size() && share_a_word(longer, hit);
    });
    if (!covered) kept.push_back(std::move(hit));
  }
  std::stable_sort(kept.begin(), kept.end(),
                   [](LayHit const& a, LayHit const& b) { return a.words.front() < b.words.front(); });
  return kept;
}

WordSpan span_of(LayHit const& hit) { return {hit.words.front(), hit.words.back() + 1}; }

bool is_by_chance(LayHit const& hit, ClausedText const& text) {
  bool const small = std::all_of(hit.words.begin(), hit.words.end(),
                                 [&](std::size_t word) { return is_small(text.words[word]); });
  return small && !hit.as_written;
}

TextPiece piece_of(ClausedText const& text, WordSpan span) {
  auto const& first = text.words[span.begin];
  auto const& last = text.words[span.end - 1];
  auto const end = last.start + last.length;
  auto const start = characters_in(text.text.substr(0, first.start));
  std::string from(text.text.substr(first.start, end - first.start));
  auto const length = characters_in(from);
  return {std::move(from), start, start + length};
}

}  // namespace socialmap
