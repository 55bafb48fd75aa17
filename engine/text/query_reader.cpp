#include "engine/text/query_reader.h"

#include <algorithm>

#include "engine/text/term_names.h"
#include "engine/text/topic_wishes.h"
#include "engine/text/words.h"

namespace socialmap {
namespace {

/// Counts the words of a text.
void count(std::unordered_map<std::string, std::uint32_t>& counts, std::string_view text) {
  for (auto& word : words_of_text(text)) ++counts[std::move(word.folded)];
}

bool is_digits(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Phrase phrase_of(std::vector<TextTerm> const& words) {
  Phrase phrase;
  for (auto const& word : words) {
    phrase.stems.push_back(word.stem);
    if (!word.stop_word) phrase.meant.push_back(word.stem);
  }
  return phrase;
}

/// What somebody does not want: "bingo" in "geen bingo". Not what the thesaurus reads as a whole ("geen
/// geld"), and not what somebody tells of herself ("ik heb geen fiets").
std::vector<std::size_t> refused_words(std::vector<TextTerm> const& words, LayWords const& lay_words) {
  std::vector<std::size_t> refused;
  auto const hits = lay_words.find(words);
  auto const in_an_expression = [&](std::size_t at) {
    return std::any_of(hits.begin(), hits.end(), [at](LayHit const& hit) {
      return hit.words.size() > 1 && std::find(hit.words.begin(), hit.words.end(), at) != hit.words.end();
    });
  };
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    bool const told = i > 0 && words[i - 1].stop_word && words[i - 1].word != "maar";
    if (words[i].word != "geen" || told || words[i + 1].stop_word) continue;
    if (!in_an_expression(i) && !in_an_expression(i + 1)) refused.push_back(i + 1);
  }
  return refused;
}

}  // namespace

QueryReader::QueryReader(Sources const& sources)
    : places_(sources.places),
      analyser_(sources.analyser),
      lay_words_(sources.lay_words),
      wish_maker_(sources.vocabulary, sources.analyser, sources.lay_words) {
  std::unordered_map<std::string, std::uint32_t> counts;
  for (auto const& [id, label] : wish_maker_.labels()) count(counts, label);
  for (auto const& entry : sources.vocabulary.thesaurus.entries) {
    if (entry.speech_register != Register::typo) count(counts, entry.expression);
  }
  auto const know = [&](TextTerm const& term) {
    stems_.insert(term.stem);
    stems_.insert(term.parts.begin(), term.parts.end());
  };
  for (auto const& [word, _] : counts) know(analyser_.read_word(word));
  for (auto const& [word, entry] : sources.words) {
    counts[word] += entry.count;
    know(entry.term);
  }
  spelling_ = std::make_unique<Spelling>(counts);
  read_place_names(sources.catalogue);
}

void QueryReader::read_place_names(Catalogue const& catalogue) {
  for (std::uint32_t i = 0; i < catalogue.neighbourhoods.size(); ++i) {
    std::vector<std::string> name;
    for (auto& word : words_of_text(catalogue.neighbourhoods[i].name)) name.push_back(std::move(word.folded));
    if (!name.empty()) place_names_.push_back({std::move(name), {i}});
  }
}

bool QueryReader::is_known(TextTerm const& word, Index const& index) const {
  auto const known = [&](std::string const& stem) {
    return stems_.contains(stem) || index.is_new(stem) || index.is_new(part_term(stem));
  };
  if (word.stop_word || known(word.stem)) return true;
  if (analyser_.words().has(word.word)) return true;
  return !word.parts.empty() && std::all_of(word.parts.begin(), word.parts.end(), known);
}

std::vector<TextTerm> QueryReader::mended(std::vector<TextTerm> const& read, Typed const& typed,
                                          Interpretation& says) const {
  std::vector<TextTerm> words;
  std::string meant(typed.q);
  std::size_t shift = 0;  // by how much longer `meant` is than `q` up to here
  for (auto const& word : read) {
    auto const better = is_known(word, typed.index) ? std::nullopt : spelling_->nearest(word.word);
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

UnderstoodQuery QueryReader::read(std::string_view q, Index const& index) const {
  UnderstoodQuery understood;
  auto const parsed = parse_query(q, analyser_);
  auto const words = mended(parsed.words, {q, index}, understood.interpretation);
  auto const of_a_place = place_words(words, understood);
  auto& question = understood.question;
  auto no_wish = of_a_place;
  for (auto const at : refused_words(words, lay_words_)) {
    no_wish[at - 1] = no_wish[at] = true;
    question.excluded.push_back(phrase_of({words[at]}));
  }
  auto made = wish_maker_.make(words, no_wish);
  // A neighbourhood alone finds what names it; a postcode stands in no text: there nearest comes first.
  bool const named = understood.place && understood.place->type == PlaceType::neighbourhood;
  if (made.wishes.empty() && named && question.excluded.empty())
    made = wish_maker_.make(words, std::vector<bool>(words.size(), false));
  question.wishes = std::move(made.wishes);
  question.as_many_as_possible = made.as_many_as_possible;
  understood.topics = std::move(made.topics);
  understood.interpretation.expanded = std::move(made.expanded);
  for (auto const& phrase : parsed.phrases) question.phrases.push_back(phrase_of(phrase));
  for (auto const& excluded : parsed.excluded) question.excluded.push_back(phrase_of(excluded));
  if (understood.place) understood.interpretation.near = understood.place->id;
  return understood;
}

void QueryReader::ask_for_topics(UnderstoodQuery& understood, std::string const& q) const {
  auto const& known = lay_words_.topics();
  auto const topics = foremost(understood.topics);
  if (topics.empty()) return;
  understood.question.wishes.clear();
  add_topic_wishes(understood.question.wishes, topics, known, 1);
  for (auto& wish : understood.question.wishes) wish.must = true;
  understood.question.as_many_as_possible = true;
  understood.interpretation.expanded.clear();
  for (auto const& topic : topics)
    understood.interpretation.expanded.push_back(
        {q, wish_maker_.label_of(known.concepts()[topic.concept_number])});
}

}  // namespace socialmap
