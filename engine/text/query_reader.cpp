#include "engine/text/query_reader.h"

#include <algorithm>

#include "engine/text/offer_terms.h"
#include "engine/text/term_names.h"
#include "engine/text/words.h"

namespace socialmap {
namespace {

constexpr double kWord = 1;
constexpr double kInACompound = 0.5;  // the word is a part of a compound of the offer
constexpr double kPartsApart = 0.7;   // the word is a compound, and the offer has its parts
constexpr double kFirstPart = 0.35;   // the offer has the part that says what it is about
constexpr double kConcept = 0.8;
constexpr double kAmbiguous = 0.4;

/// Counts the words of a text.
void count(std::unordered_map<std::string, std::uint32_t>& counts, std::string_view text) {
  for (auto& word : words_of_text(text)) ++counts[std::move(word.folded)];
}

template <typename Words>
void label_all(std::unordered_map<std::string, std::string>& labels, Words const& words) {
  for (auto const& word : words) labels.emplace(word.id, word.label);
}

bool is_digits(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

QueryReader::QueryReader(Catalogue const& catalogue, Vocabulary const& vocabulary, Places const& places,
                         Analyser const& analyser)
    : vocabulary_(vocabulary),
      places_(places),
      analyser_(analyser),
      lay_words_(vocabulary.thesaurus, analyser) {
  label_all(labels_, vocabulary.needs);
  label_all(labels_, vocabulary.kinds);
  label_all(labels_, vocabulary.domains);
  label_all(labels_, vocabulary.traits);
  label_all(labels_, vocabulary.audiences);
  label_all(labels_, vocabulary.support_forms);
  label_all(labels_, vocabulary.signals);
  for (auto const& signal : vocabulary.signals) signal_kinds_[signal.id] = signal.support_kinds;

  std::unordered_map<std::string, std::uint32_t> counts;
  for (auto const& text : texts_of(catalogue)) count(counts, text);
  for (auto const& [id, label] : labels_) count(counts, label);
  for (auto const& entry : vocabulary.thesaurus.entries) {
    if (entry.speech_register != Register::typo) count(counts, entry.expression);
  }
  for (auto const& [word, _] : counts) {
    auto const term = analyser.read_word(word);
    stems_.insert(term.stem);
    stems_.insert(term.parts.begin(), term.parts.end());
  }
  spelling_ = std::make_unique<Spelling>(counts);
  for (std::uint32_t i = 0; i < catalogue.neighbourhoods.size(); ++i) {
    std::vector<std::string> name;
    for (auto& word : words_of_text(catalogue.neighbourhoods[i].name)) name.push_back(std::move(word.folded));
    if (!name.empty()) place_names_.push_back({std::move(name), {i}});
  }
}

bool QueryReader::is_known(TextTerm const& word) const {
  if (word.stop_word || stems_.contains(word.stem)) return true;
  auto const known = [&](std::string const& part) { return stems_.contains(part); };
  return !word.parts.empty() && std::all_of(word.parts.begin(), word.parts.end(), known);
}

std::vector<TextTerm> QueryReader::mended(std::vector<TextTerm> const& typed, std::string_view q,
                                          Interpretation& says) const {
  std::vector<TextTerm> words;
  std::string meant(q);
  std::size_t shift = 0;  // by how much longer `meant` is than `q` up to here
  for (auto const& word : typed) {
    auto const better = is_known(word) ? std::nullopt : spelling_->nearest(word.word);
    words.push_back(better ? analyser_.read_word(*better) : word);
    words.back().start = word.start;
    words.back().length = word.length;
    if (!better) continue;
    meant.replace(word.start + shift, word.length, *better);
    shift += better->size() - word.length;
    says.did_you_mean = meant;
  }
  return words;
}

std::vector<bool> QueryReader::place_words(std::vector<TextTerm> const& words,
                                           UnderstoodQuery& understood) const {
  std::vector<bool> of_a_place(words.size(), false);
  auto const take = [&](std::size_t first, std::size_t count, std::optional<Place> place) {
    if (!place || understood.place) return;
    understood.place = std::move(place);
    std::fill_n(of_a_place.begin() + static_cast<std::ptrdiff_t>(first), count, true);
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto const& word = words[i].word;
    bool const pc4 = word.size() == 4 && is_digits(word);
    if (pc4 && i + 1 < words.size() && words[i + 1].word.size() == 2)
      take(i, 2, places_.postcode(word + words[i + 1].word));
    if (pc4) take(i, 1, places_.postcode(word));
    if (word.size() == 6 && is_digits(word.substr(0, 4))) take(i, 1, places_.postcode(word));
    for (auto const& [name, id] : place_names_) {
      if (i + name.size() > words.size()) continue;
      bool const here = std::equal(name.begin(), name.end(), words.begin() + static_cast<std::ptrdiff_t>(i),
                                   [](std::string const& part, TextTerm const& w) { return part == w.word; });
      if (here) take(i, name.size(), places_.neighbourhood(id));
    }
  }
  return of_a_place;
}

std::vector<Alternative> QueryReader::ways_to_have(TextTerm const& word) const {
  std::vector<Alternative> ways{{{word.stem}, kWord}, {{part_term(word.stem)}, kInACompound}};
  if (word.parts.empty()) return ways;
  Alternative apart{{}, kPartsApart};
  Alternative inside{{}, kPartsApart};
  for (auto const& part : word.parts) {
    apart.terms.push_back(part);
    inside.terms.push_back(part_term(part));
  }
  ways.push_back(std::move(apart));
  ways.push_back(std::move(inside));
  ways.push_back({{word.parts.front()}, kFirstPart});
  ways.push_back({{part_term(word.parts.front())}, kFirstPart * kInACompound});
  return ways;
}

std::vector<Alternative> QueryReader::ways_to_have(LayHit const& hit) const {
  std::vector<Alternative> ways;
  auto const weight = hit.ambiguous ? kAmbiguous : kConcept;
  for (auto const& id : hit.concepts) {
    ways.push_back({{concept_term(id)}, weight});
    if (auto const signal = signal_kinds_.find(id); signal != signal_kinds_.end()) {
      for (auto const& kind : signal->second) ways.push_back({{concept_term(kind)}, weight});
    }
  }
  return ways;
}

std::string QueryReader::label_of(std::string const& concept_id) const {
  auto const found = labels_.find(concept_id);
  return found == labels_.end() ? concept_id : found->second;
}

UnderstoodQuery QueryReader::read(std::string_view q) const {
  UnderstoodQuery understood;
  auto const parsed = parse_query(q, analyser_);
  auto const words = mended(parsed.words, q, understood.interpretation);
  auto const of_a_place = place_words(words, understood);
  auto& question = understood.question;

  auto const hits = lay_words_.find(words);
  std::vector<bool> covered = of_a_place;
  for (auto const& hit : hits) {
    Wish wish{ways_to_have(hit)};
    Alternative as_typed{{}, kWord};
    std::string text;
    for (auto const at : hit.words) {
      covered[at] = true;
      if (!words[at].stop_word) as_typed.terms.push_back(words[at].stem);
      text += (text.empty() ? "" : " ") + words[at].word;
    }
    if (hit.words.size() == 1) {
      auto more = ways_to_have(words[hit.words.front()]);
      wish.any_of.insert(wish.any_of.end(), more.begin(), more.end());
    } else if (!as_typed.terms.empty()) {
      wish.any_of.push_back(std::move(as_typed));
    }
    for (auto const& id : hit.concepts) understood.interpretation.expanded.push_back({text, label_of(id)});
    question.wishes.push_back(std::move(wish));
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (of_a_place[i] && !words[i].stop_word) question.welcome.push_back(words[i].stem);
    if (!covered[i] && !words[i].stop_word) question.wishes.push_back({ways_to_have(words[i])});
  }
  auto const stems = [](std::vector<TextTerm> const& terms) {
    std::vector<std::string> all;
    for (auto const& term : terms) all.push_back(term.stem);
    return all;
  };
  for (auto const& phrase : parsed.phrases) question.phrases.push_back(stems(phrase));
  for (auto const& excluded : parsed.excluded) question.excluded.push_back(stems(excluded));
  if (understood.place) understood.interpretation.near = understood.place->name;
  return understood;
}

}  // namespace socialmap
