#include "engine/text/wish_maker.h"

#include <algorithm>
#include <iterator>

#include "engine/text/lay_hits.h"
#include "engine/text/term_names.h"
#include "engine/text/topic_wishes.h"

namespace socialmap {
namespace {

constexpr double kWord = 1;
constexpr double kInACompound = 0.7;  // the word is a part of a compound of the offer
constexpr double kPartsApart = 0.8;   // the word is a compound, and the offer has its parts
constexpr double kOnePart = 0.4;      // the offer has one part of the compound
constexpr double kConcept = 0.9;
constexpr double kConceptOfPart = 0.6;
constexpr double kSynonym = 0.8;
constexpr double kNextConcept = 0.88;  // of an expression's concepts each weighs so much of the one before
constexpr double kAmbiguous = 0.5;

/// What an understood expression is worth: that of a word that one in thirty offers has, more when it is
/// longer.
constexpr double kExpression = 3.5;
constexpr double kPerMoreWord = 0.25;

/// How much words count that need not be had.
constexpr double kWeakShare = 0.25;
constexpr double kBesideShare = 0.3;
constexpr double kCircumstanceShare = 0.25;
constexpr double kNarrowerShare = 0.6;
constexpr double kWeakBesideShare = 0.05;
constexpr double kPlainBesideShare = 1.5;
constexpr double kDoubtfulBesideShare = 0.4;

/// What it is worth to be wholly about what the query is about: about a word's worth when that is told in a
/// sentence or is a need, which says nothing of what to do; much less beside keywords.
constexpr double kTopicsOfSentence = 2;
constexpr double kTopicsOfKeywords = 0.3;

/// From so many small words on, a query is a sentence and not a row of keywords.
constexpr long kSmallWordsOfASentence = 2;

template <typename... Lists>
void label_all(std::unordered_map<std::string, std::string>& labels, Lists const&... lists) {
  auto const label = [&](auto const& words) {
    for (auto const& word : words) labels.emplace(word.id, word.label);
  };
  (label(lists), ...);
}

bool says_something(TextTerm const& word) { return !word.stop_word && !word.weak; }

bool is_sentence(std::vector<TextTerm> const& words) {
  return std::count_if(words.begin(), words.end(), [](auto const& w) { return !says_something(w); }) >=
         kSmallWordsOfASentence;
}

TextTerm as_word(std::string const& stem) { return {stem, {}, stem, 0, 0, false, false}; }

std::vector<TextTerm> as_words(std::vector<std::string> const& stems) {
  std::vector<TextTerm> words;
  std::transform(stems.begin(), stems.end(), std::back_inserter(words), as_word);
  return words;
}

}  // namespace

WishMaker::WishMaker(Vocabulary const& vocabulary, Analyser const& analyser, LayWords const& lay_words)
    : analyser_(analyser), lay_words_(lay_words) {
  label_all(labels_, vocabulary.needs, vocabulary.kinds, vocabulary.domains, vocabulary.traits,
            vocabulary.audiences, vocabulary.support_forms, vocabulary.signals);
  for (auto const& word : vocabulary.traits) circumstances_.insert(word.id);
  for (auto const& word : vocabulary.audiences) circumstances_.insert(word.id);
  for (auto const& word : vocabulary.support_forms) circumstances_.insert(word.id);
  for (auto const& kind : vocabulary.kinds) kinds_.insert(kind.id);
  for (auto const& need : vocabulary.needs) needs_.insert(need.id);
  for (auto const& signal : vocabulary.signals) signal_kinds_[signal.id] = signal.support_kinds;
}

std::string WishMaker::label_of(std::string const& concept_id) const {
  auto const found = labels_.find(concept_id);
  return found == labels_.end() ? concept_id : found->second;
}

bool WishMaker::of_circumstances(LayHit const& hit) const {
  return std::all_of(hit.concepts.begin(), hit.concepts.end(),
                     [&](std::string const& id) { return circumstances_.contains(id); });
}

/// An expression that tells surely what is looked for, not only under which circumstances.
bool WishMaker::says_what(LayHit const& hit) const { return !hit.ambiguous && !of_circumstances(hit); }

void WishMaker::add_concepts(std::vector<Alternative>& ways, LayHit const& hit, double weight) const {
  if (hit.ambiguous) weight *= kAmbiguous;
  for (auto const& id : hit.concepts) {
    ways.push_back({{concept_term(id)}, weight});
    if (auto const signal = signal_kinds_.find(id); signal != signal_kinds_.end()) {
      for (auto const& kind : signal->second) ways.push_back({{concept_term(kind)}, weight});
    }
    weight *= kNextConcept;
  }
  for (auto const& stem : hit.synonyms) {
    ways.push_back({{stem}, hit.ambiguous ? kSynonym * kAmbiguous : kSynonym});
    ways.push_back({{part_term(stem)}, kSynonym * kInACompound});
  }
}

/// A compound means what its parts mean together; less surely what its last part does (a choir of women is a
/// choir), or where that says little, the others (a club for cooking, stones for dominoes).
void WishMaker::add_parts(std::vector<Alternative>& ways, TextTerm const& word) const {
  if (word.parts.empty()) return;
  Alternative apart{{}, kPartsApart};
  Alternative inside{{}, kPartsApart};
  std::vector<TextTerm> telling;
  bool const head_tells = !analyser_.is_weak(word.parts.back());
  for (auto const& stem : word.parts) {
    if (analyser_.is_weak(stem)) continue;
    apart.terms.push_back(stem);
    inside.terms.push_back(part_term(stem));
    if (head_tells && &stem != &word.parts.back()) continue;
    telling.push_back(as_word(stem));
    ways.push_back({{stem}, kOnePart});
    ways.push_back({{part_term(stem)}, kOnePart * kInACompound});
  }
  auto hits = lay_words_.find(telling);
  if (hits.empty() && head_tells) hits = lay_words_.find(as_words(word.parts));
  for (auto const& hit : hits) add_concepts(ways, hit, kConceptOfPart);
  if (apart.terms.size() < 2) return;
  ways.push_back(std::move(apart));
  ways.push_back(std::move(inside));
}

std::vector<Alternative> WishMaker::ways_as_typed(TextTerm const& word) const {
  return {{{word.stem}, kWord}, {{part_term(word.stem)}, kInACompound}};
}

std::vector<Alternative> WishMaker::ways_to_have(TextTerm const& word) const {
  auto ways = ways_as_typed(word);
  add_parts(ways, word);
  return ways;
}

Wish WishMaker::wish_for(LayHit const& hit, std::vector<TextTerm> const& words) const {
  Wish wish;
  auto const telling = std::count_if(hit.words.begin(), hit.words.end(),
                                     [&](std::size_t at) { return says_something(words[at]); });
  wish.worth =
      kExpression * (1 + kPerMoreWord * static_cast<double>(std::max<std::ptrdiff_t>(telling, 1) - 1));
  wish.must = hit.concepts.empty() || !of_circumstances(hit);
  if (!wish.must) wish.share = kCircumstanceShare;
  add_concepts(wish.any_of, hit, kConcept);
  Alternative as_typed{{}, kWord};
  for (auto const at : hit.words) {
    if (!words[at].stop_word) as_typed.terms.push_back(words[at].stem);
  }
  if (hit.words.size() == 1) {
    auto const& word = words[hit.words.front()];
    // What is known as a whole is not guessed from its last part: klaverJASSEN are no clothes.
    bool const guess =
        hit.ambiguous || hit.concepts.empty() || word.parts.empty() || analyser_.is_weak(word.parts.back());
    auto more = guess ? ways_to_have(word) : ways_as_typed(word);
    wish.any_of.insert(wish.any_of.end(), more.begin(), more.end());
  } else if (!as_typed.terms.empty()) {
    wish.any_of.push_back(std::move(as_typed));
  }
  return wish;
}

/// Its word is narrower than the kind: bingo among the games. Said beside a place it weighs more than being
/// near, as the kind alone would not.
bool WishMaker::names_a_kind(LayHit const& hit) const {
  return hit.words.size() == 1 && !hit.ambiguous && !hit.concepts.empty() &&
         kinds_.contains(hit.concepts.front());
}

void WishMaker::add_words_beside(std::vector<Wish>& wishes, LayHit const& hit,
                                 std::vector<TextTerm> const& words) const {
  auto const says = [&](std::size_t at) { return says_something(words[at]); };
  if (std::count_if(hit.words.begin(), hit.words.end(), says) < 2) return;
  for (auto const at : hit.words) {
    if (!says(at)) continue;
    Wish beside;
    beside.any_of = ways_to_have(words[at]);
    beside.must = false;
    beside.share = kBesideShare;
    wishes.push_back(std::move(beside));
  }
}

/// For a sentence in which nothing was understood: needs and kinds that its words point to.
std::optional<LayHit> WishMaker::guessed(std::vector<TextTerm> const& words,
                                         std::vector<bool> const& skip) const {
  auto guess = lay_words_.pointed_at(words);
  if (!guess || touches(*guess, skip)) return std::nullopt;
  auto& ids = guess->concepts;
  ids.erase(std::remove_if(ids.begin(), ids.end(),
                           [&](std::string const& id) {
                             return circumstances_.contains(id) || signal_kinds_.contains(id);
                           }),
            ids.end());
  if (ids.empty()) return std::nullopt;
  return guess;
}

/// What is understood of a query, before its wishes are made.
struct WishMaker::Understood {
  std::vector<LayHit> hits;
  bool surely = false;       ///< one of them tells what is looked for
  bool sentence = false;     ///< and not a row of keywords
  bool place_named = false;  ///< words beside these tell where

  bool in_a_sentence() const { return surely && sentence; }
};

WishMaker::Understood WishMaker::understood(std::vector<TextTerm> const& words,
                                            std::vector<bool> const& skip) const {
  Understood query;
  query.hits = merged(lay_words_.find(words));
  std::erase_if(query.hits, [&](LayHit const& hit) { return touches(hit, skip); });
  query.surely =
      std::any_of(query.hits.begin(), query.hits.end(), [&](LayHit const& hit) { return says_what(hit); });
  query.sentence = is_sentence(words);
  query.place_named = std::find(skip.begin(), skip.end(), true) != skip.end();
  return query;
}

void WishMaker::tell(MadeWishes& made, LayHit const& hit, std::vector<TextTerm> const& words) const {
  for (auto const& id : hit.concepts) made.expanded.push_back({text_of(hit, words), label_of(id)});
}

Wish WishMaker::narrower(TextTerm const& word) const {
  Wish wish;
  wish.any_of = ways_as_typed(word);
  wish.must = false;
  wish.share = kNarrowerShare;
  return wish;
}

/// For a word of no expression.
Wish WishMaker::other_word(TextTerm const& word, Understood const& query, bool guessed_from) const {
  Wish wish;
  wish.any_of = ways_to_have(word);
  wish.must = !word.weak && !query.surely && !guessed_from;
  if (word.weak) {
    wish.share = query.in_a_sentence() ? kWeakBesideShare : kWeakShare;
  } else if (query.surely || guessed_from) {
    wish.share = query.sentence || guessed_from ? kBesideShare : kPlainBesideShare;
  }
  return wish;
}

/// What somebody has or feels, and not what they want to do or where to go.
bool WishMaker::tells_a_need(std::vector<LayHit> const& hits) const {
  return std::any_of(hits.begin(), hits.end(), [&](LayHit const& hit) {
    return says_what(hit) && !hit.concepts.empty() && needs_.contains(hit.concepts.front());
  });
}

MadeWishes WishMaker::make(std::vector<TextTerm> const& words, std::vector<bool> const& skip) const {
  auto query = understood(words, skip);
  MadeWishes made;
  made.as_many_as_possible = query.in_a_sentence();
  std::vector<Wish> beside;
  auto covered = skip;
  for (auto const& hit : query.hits) {
    mark(covered, hit);
    made.wishes.push_back(wish_for(hit, words));
    if (query.in_a_sentence() && hit.ambiguous) made.wishes.back().share *= kDoubtfulBesideShare;
    add_words_beside(beside, hit, words);
    if (query.place_named && names_a_kind(hit)) beside.push_back(narrower(words[hit.words.front()]));
    tell(made, hit, words);
  }
  std::vector<bool> guessed_from(words.size(), false);
  if (auto const guess = query.surely || !query.sentence ? std::nullopt : guessed(words, skip)) {
    mark(guessed_from, *guess);
    made.wishes.push_back(wish_for(*guess, words));
    tell(made, *guess, words);
    made.as_many_as_possible = true;
    query.hits.push_back(*guess);
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!covered[i] && !words[i].stop_word)
      made.wishes.push_back(other_word(words[i], query, guessed_from[i]));
  }
  if (std::none_of(made.wishes.begin(), made.wishes.end(), [](Wish const& wish) { return wish.must; })) {
    for (auto& wish : made.wishes) wish.must = true;
  }
  std::move(beside.begin(), beside.end(), std::back_inserter(made.wishes));
  if (made.wishes.empty()) return made;
  made.topics = topics_of(words, skip, query.hits, lay_words_.topics());
  bool const topics_tell = query.sentence || tells_a_need(query.hits);
  add_topic_wishes(made.wishes, made.topics, lay_words_.topics(),
                   topics_tell ? kTopicsOfSentence : kTopicsOfKeywords);
  return made;
}

}  // namespace socialmap
