#include "engine/text/lay_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "engine/base/fold.h"

namespace socialmap {
namespace {

constexpr std::size_t kWordsBetween = 3;

/// Of what words are about together.
constexpr double kSureEnough = 3;
constexpr double kNearlyAsSure = 0.6;
constexpr std::size_t kMostMeanings = 3;

using Places = std::vector<std::size_t>;

/// The first stretch of at most `window` words that has each of the wanted ones, each at a place of its own.
template <typename Has>
std::optional<Places> all_within(std::size_t window, std::size_t wanted, std::size_t words, Has const& has) {
  for (std::size_t first = 0; first < words; ++first) {
    Places places;
    for (std::size_t which = 0; which < wanted; ++which) {
      for (auto at = first; at < std::min(words, first + window); ++at) {
        if (!has(which, at) || std::find(places.begin(), places.end(), at) != places.end()) continue;
        places.push_back(at);
        break;
      }
      if (places.size() != which + 1) break;
    }
    if (places.size() != wanted) continue;
    std::sort(places.begin(), places.end());
    return places;
  }
  return std::nullopt;
}

/// The words of a text in alphabetical order, so that it is quickly told where one with some beginning
/// stands.
class SortedWords {
 public:
  explicit SortedWords(std::vector<TextTerm> const& words) {
    for (std::size_t at = 0; at < words.size(); ++at) sorted_.emplace_back(words[at].word, at);
    std::sort(sorted_.begin(), sorted_.end());
  }

  /// For each word whether it has one of the beginnings; empty when none has.
  std::vector<bool> with_one_of(std::vector<std::string> const& starts) const {
    std::vector<bool> found;
    for (auto const& start : starts) {
      auto word = std::lower_bound(sorted_.begin(), sorted_.end(),
                                   std::pair(std::string_view(start), std::size_t{0}));
      for (; word != sorted_.end() && word->first.starts_with(start); ++word) {
        found.resize(sorted_.size());
        found[word->second] = true;
      }
    }
    return found;
  }

 private:
  std::vector<std::pair<std::string_view, std::size_t>> sorted_;
};

/// For each group of a pattern the words that are of it; nothing when a group has none.
std::optional<std::vector<std::vector<bool>>> words_of_groups(LayPattern const& pattern,
                                                              SortedWords const& words) {
  std::vector<std::vector<bool>> groups;
  for (auto const& starts : pattern.groups) {
    groups.push_back(words.with_one_of(starts));
    if (groups.back().empty()) return std::nullopt;
  }
  return groups;
}

std::unordered_set<std::string_view> meant_stems(std::vector<TextTerm> const& words) {
  std::unordered_set<std::string_view> stems;
  for (auto const& word : words) {
    if (!word.stop_word) stems.insert(word.stem);
  }
  return stems;
}

/// "een" is no form of "eentje", though their stems are the same.
bool is_form_of(LayWord const& one, TextTerm const& other) {
  return one.stem == other.stem && one.stop_word == other.stop_word;
}

/// The words as they stand there, one after the other.
std::optional<Places> in_a_row(std::vector<LayWord> const& wanted, std::vector<TextTerm> const& words) {
  for (std::size_t first = 0; first + wanted.size() <= words.size(); ++first) {
    auto const here = words.begin() + static_cast<std::ptrdiff_t>(first);
    if (!std::equal(wanted.begin(), wanted.end(), here, is_form_of)) continue;
    Places places;
    for (std::size_t i = 0; i < wanted.size(); ++i) places.push_back(first + i);
    return places;
  }
  return std::nullopt;
}

template <typename Values>
bool share(Values const& some, Values const& others) {
  return std::find_first_of(some.begin(), some.end(), others.begin(), others.end()) != some.end();
}

/// Who jots down leaves these out: "wil niet meer" for "ik wil niet meer".
bool is_left_out_in_notes(std::string_view word) {
  constexpr std::array<std::string_view, 7> kLeftOut{"ik", "hij", "zij", "ze", "u", "wij", "we"};
  return std::find(kLeftOut.begin(), kLeftOut.end(), word) != kLeftOut.end();
}

/// The words in just the forms of the expression, in any order, near these places.
bool stand_as_written(std::vector<LayWord> const& wanted, Places const& places,
                      std::vector<TextTerm> const& words) {
  auto const first = places.front() - std::min(places.front(), kWordsBetween);
  auto const last = std::min(places.back() + kWordsBetween + 1, words.size());
  return std::all_of(wanted.begin(), wanted.end(), [&](LayWord const& one) {
    if (is_left_out_in_notes(one.word)) return true;
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                       words.begin() + static_cast<std::ptrdiff_t>(last),
                       [&](TextTerm const& word) { return word.word == one.word; });
  });
}

/// Drops what overlaps something longer, but keeps its synonyms where it means the same or nothing else: of
/// "alleen met de feestdagen" those of "feestdagen", of "opgelicht via de telefoon" none of "telefoon".
std::vector<LayHit> longest(std::vector<LayHit> hits) {
  std::stable_sort(hits.begin(), hits.end(),
                   [](LayHit const& a, LayHit const& b) { return a.words.size() > b.words.size(); });
  std::vector<LayHit> kept;
  for (auto& hit : hits) {
    auto const covering = std::find_if(kept.begin(), kept.end(), [&](LayHit const& longer) {
      return longer.words.size() > hit.words.size() && share(longer.words, hit.words);
    });
    if (covering == kept.end()) {
      kept.push_back(std::move(hit));
    } else if (hit.concepts.empty() || share(hit.concepts, covering->concepts)) {
      covering->synonyms.insert(covering->synonyms.end(), hit.synonyms.begin(), hit.synonyms.end());
    }
  }
  return kept;
}

std::vector<LayWord> lay_words_in(std::string const& expression, Analyser const& analyser) {
  auto const terms = analyser.read(expression);
  std::vector<LayWord> words;
  words.reserve(terms.size());
  for (auto const& term : terms) words.push_back({term.word, term.stem, term.stop_word});
  return words;
}

}  // namespace

LayWords::LayWords(Thesaurus const& thesaurus, Analyser const& analyser) : patterns_(thesaurus.patterns) {
  for (auto const& entry : thesaurus.entries) {
    Expression expression{lay_words_in(entry.expression, analyser), {}, entry.concepts, entry.ambiguous, {}};
    for (auto const& word : entry.words) {
      for (auto const& term : analyser.read(word)) {
        if (!term.stop_word) expression.synonyms.push_back(term.stem);
      }
    }
    for (auto const& word : expression.words) {
      if (!word.stop_word) expression.meant.push_back(word.stem);
    }
    if (expression.words.empty()) continue;
    auto const& key = expression.meant.empty() ? expression.words.front().stem : expression.meant.front();
    by_stem_[key].push_back(expressions_.size());
    for (auto const& stem : expression.meant) by_stem_[stem];
    expression.meant.shrink_to_fit();
    expression.synonyms.shrink_to_fit();
    expressions_.push_back(std::move(expression));
  }
  expressions_.shrink_to_fit();
  std::vector<WordTopics::Example> examples;
  examples.reserve(expressions_.size());
  for (auto const& expression : expressions_) {
    examples.push_back({expression.meant, expression.concepts});
    auto& stems = examples.back().stems;
    stems.insert(stems.end(), expression.synonyms.begin(), expression.synonyms.end());
  }
  topics_ = WordTopics(examples);
  for (auto& pattern : patterns_) {
    for (auto& group : pattern.groups) {
      for (auto& start : group) start = folded(start);
    }
  }
}

void LayWords::find_expressions(std::vector<TextTerm> const& words, std::vector<LayHit>& hits) const {
  std::set<std::size_t> candidates;
  for (auto const& word : words) {
    if (auto const found = by_stem_.find(word.stem); found != by_stem_.end())
      candidates.insert(found->second.begin(), found->second.end());
  }
  auto const stems_there = meant_stems(words);
  for (auto const which : candidates) {
    auto const& [all, meant, concepts, ambiguous, synonyms] = expressions_[which];
    if (!std::all_of(meant.begin(), meant.end(),
                     [&](auto const& stem) { return stems_there.contains(stem); }))
      continue;
    bool const as_it_stands = meant.size() < 2;
    auto const& stems = meant;
    auto const has = [&](std::size_t wanted, std::size_t at) {
      return words[at].stem == stems[wanted] && !words[at].stop_word;
    };
    auto const places = as_it_stands
                            ? in_a_row(all, words)
                            : all_within(meant.size() + kWordsBetween, meant.size(), words.size(), has);
    if (places)
      hits.push_back({*places, concepts, ambiguous, synonyms, stand_as_written(all, *places, words)});
  }
}

void LayWords::find_patterns(std::vector<TextTerm> const& words, std::vector<LayHit>& hits) const {
  SortedWords const sorted(words);
  for (auto const& pattern : patterns_) {
    auto const groups = words_of_groups(pattern, sorted);
    if (!groups) continue;
    auto const has = [&](std::size_t group, std::size_t at) -> bool { return (*groups)[group][at]; };
    auto const window = static_cast<std::size_t>(pattern.window);
    if (auto const places = all_within(window, pattern.groups.size(), words.size(), has))
      hits.push_back({*places, {pattern.concept_id}, pattern.ambiguous, {}, true});
  }
}

std::optional<LayHit> LayWords::pointed_at(std::vector<TextTerm> const& words) const {
  struct Meaning {
    float surely = 0;
    Places words;
  };
  std::map<std::string_view, Meaning> meanings;
  std::unordered_set<std::string_view> seen;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].stop_word || !seen.insert(words[at].stem).second) continue;
    for (auto const& [number, surely] : topics_.of(words[at].stem)) {
      auto& meaning = meanings[topics_.concepts()[number]];
      meaning.surely += surely;
      meaning.words.push_back(at);
    }
  }
  std::vector<std::pair<std::string_view, Meaning const*>> best;
  for (auto const& [id, meaning] : meanings) {
    if (meaning.words.size() > 1 && meaning.surely >= kSureEnough) best.emplace_back(id, &meaning);
  }
  if (best.empty()) return std::nullopt;
  std::stable_sort(best.begin(), best.end(),
                   [](auto const& a, auto const& b) { return a.second->surely > b.second->surely; });
  LayHit hit{best.front().second->words, {}, true, {}, false};
  for (auto const& [id, meaning] : best) {
    if (hit.concepts.size() < kMostMeanings && meaning->surely >= kNearlyAsSure * best.front().second->surely)
      hit.concepts.emplace_back(id);
  }
  return hit;
}

std::vector<LayHit> LayWords::find(std::vector<TextTerm> const& words) const {
  return longest(find_all(words));
}

std::vector<LayHit> LayWords::find_all(std::vector<TextTerm> const& words) const {
  std::vector<LayHit> hits;
  find_expressions(words, hits);
  find_patterns(words, hits);
  return hits;
}

}  // namespace socialmap
