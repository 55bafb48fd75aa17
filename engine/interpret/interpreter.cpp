#include "engine/interpret/interpreter.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/base/fold.h"
#include "engine/base/utf8.h"
#include "engine/interpret/free_hours.h"

namespace socialmap {
namespace {

/// All folded, as texts are; without a file of cues the thesaurus's own words deny.
ReadingWords folded_cues(ReadingWords cues, Thesaurus const& thesaurus) {
  if (cues.denials.empty()) cues.denials = thesaurus.negation_cues;
  for (auto* list :
       {&cues.strong, &cues.soft, &cues.breaks, &cues.denials, &cues.dislikes, &cues.no_denials, &cues.lapses,
        &cues.likes, &cues.others, &cues.self, &cues.time_before, &cues.time_after}) {
    for (auto& word : *list) word = folded(word);
  }
  return cues;
}

std::string_view first_characters(std::string_view text, std::size_t most) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size(); ++at) {
    if (starts_character(text[at]) && ++count > most) break;
  }
  return text.substr(0, std::min(at, 4 * most));
}

bool any_at(ReadingOf const& reading, WordSpan span, std::vector<std::string> const& expressions) {
  for (auto at = span.begin; at < span.end; ++at) {
    if (words_at(reading.text.words, span, at, expressions) > 0) return true;
  }
  return false;
}

bool is_covered(std::size_t word, std::vector<LayHit> const& hits) {
  return std::any_of(hits.begin(), hits.end(), [&](LayHit const& hit) {
    return std::find(hit.words.begin(), hit.words.end(), word) != hit.words.end();
  });
}

bool says_something(TextTerm const& word) { return !word.stop_word && !word.weak; }

template <typename Read>
auto same_id(std::vector<Read>& all, std::string const& id) {
  return std::find_if(all.begin(), all.end(), [&](Read const& one) { return one.id == id; });
}

template <typename Read>
void sort_by_place(std::vector<Read>& all) {
  std::stable_sort(all.begin(), all.end(),
                   [](Read const& a, Read const& b) { return a.piece.start < b.piece.start; });
}

/// What somebody likes is not avoided as a kind: of "geen bingo, wel kaarten" only the word bingo.
void settle(Understanding& read) {
  for (auto& dislike : read.avoid) {
    if (dislike.list != ReadList::kinds || same_id(read.interests, dislike.id) == read.interests.end())
      continue;
    dislike.list = ReadList::words;
    dislike.id = folded(dislike.piece.from);
  }
  sort_by_place(read.needs);
  sort_by_place(read.interests);
  sort_by_place(read.avoid);
  sort_by_place(read.constraints);
  sort_by_place(read.signals);
}

}  // namespace

Interpreter::Interpreter(Sources const& sources)
    : sources_(sources),
      cues_(folded_cues(sources.words, sources.vocabulary.thesaurus)),
      concepts_(concepts_of(sources.vocabulary)),
      mending_(sources.vocabulary, sources.words, sources.analyser),
      limits_(cues_, sources.vocabulary.dutch) {
  for (auto const& kind : sources.vocabulary.kinds) {
    for (auto const& term : sources.analyser.read(kind.label)) {
      if (!says_something(term)) continue;
      label_stems_[kind.id].insert(term.stem);
      label_stems_[kind.id].insert(term.parts.begin(), term.parts.end());
    }
  }
}

Understanding Interpreter::read(std::string_view text) const {
  text = first_characters(text, kLongestText);
  auto const clauses = claused(text, mending_.read(text), cues_);
  Understanding read;
  if (clauses.words.empty()) return read;
  read_signals(clauses, read);
  auto const denials = denials_in(clauses, cues_);
  auto hits = hits_in(clauses, sources_.lay_words, concepts_);
  ReadingOf const reading{clauses, denials, hits, cues_};
  auto limits = limits_.find(reading);
  if (auto hours = free_hours_in(reading)) limits.push_back(*std::move(hours));
  auto const by_limit = [&](LayHit const& hit) {
    return std::any_of(limits.begin(), limits.end(), [&](FoundLimit const& limit) {
      return std::any_of(hit.words.begin(), hit.words.end(), [&](auto at) { return limit.span.holds(at); });
    });
  };
  auto more = compound_hits(reading);
  for (auto const& hit : hits) {
    auto const first = concepts_.find(hit.concepts.front());
    bool const need = first != concepts_.end() && first->second.sort == ConceptSort::need;
    if (need || !by_limit(hit)) read_hit(hit, reading, read);
  }
  for (auto const& hit : more) {
    if (!by_limit(hit)) read_hit(hit, reading, read);
  }
  read_other_dislikes(reading, read);
  read_wish_words(reading, read);
  for (auto& limit : limits) read.constraints.push_back(std::move(limit.constraint));
  settle(read);
  return read;
}

void Interpreter::read_signals(ClausedText const& text, Understanding& read) const {
  auto hits = sources_.lay_words.find_all(text.words);
  for (auto& hit : sources_.lay_words.find_all(sources_.analyser.read(text.text)))
    hits.push_back(std::move(hit));  // a typing error that was mended wrongly hides nothing
  for (auto const& hit : hits) {
    for (auto const& id : hit.concepts) {
      auto const found = concepts_.find(id);
      bool const signal = found != concepts_.end() && found->second.sort == ConceptSort::signal;
      if (!signal || same_id(read.signals, id) != read.signals.end()) continue;
      auto const word = std::find_if(sources_.vocabulary.signals.begin(), sources_.vocabulary.signals.end(),
                                     [&](SignalWord const& one) { return one.id == id; });
      read.signals.push_back({id, word->label, word->ask, piece_of(text, span_of(hit))});
    }
  }
}

void Interpreter::read_hit(LayHit const& hit, ReadingOf const& reading, Understanding& read) const {
  bool has_kind = false;
  bool first = true;
  for (auto const& id : hit.concepts) {
    auto const found = concepts_.find(id);
    auto const sort = found == concepts_.end() ? ConceptSort::other : found->second.sort;
    if (sort == ConceptSort::need) {
      read_need(id, hit, reading, read);
      has_kind = has_kind || first;  // kinds after a need are what may help, and not what was said
    } else if ((sort == ConceptSort::kind || sort == ConceptSort::domain) && !has_kind) {
      read_interest(id, hit, reading, read);
      has_kind = true;
    } else if (sort == ConceptSort::trait && first) {
      read_trait(id, hit, reading, read);
    }
    first = false;
  }
}

int Interpreter::weight_of(LayHit const& hit, ReadingOf const& reading) const {
  auto const clause = reading.text.clause_of(hit.words.front());
  if (any_at(reading, clause, cues_.strong)) return 3;
  return any_at(reading, clause, cues_.soft) ? 1 : 2;
}

void Interpreter::read_need(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                            Understanding& read) const {
  if (denies_need(hit, reading)) return;
  auto const& label = concepts_.at(id).label;
  ReadNeed need{id, weight_of(hit, reading), hit.ambiguous, ask_whether("hulp bij “" + label + "”"),
                piece_of(reading.text, span_of(hit))};
  auto const known = same_id(read.needs, id);
  if (known == read.needs.end()) return read.needs.push_back(std::move(need));
  auto const weight = std::max(known->weight, need.weight);
  if (known->ambiguous && !need.ambiguous) *known = std::move(need);
  known->weight = weight;
}

void Interpreter::read_interest(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                                Understanding& read) const {
  if (auto const denial = denial_of_interest(hit, reading)) {
    if (*denial != DenialSort::lapse) add_dislike(id, hit, reading, read);
    return;
  }
  if (is_about_another(hit.words.front(), reading)) return;
  auto const& word = concepts_.at(id);
  ReadInterest interest{id, word.sort == ConceptSort::kind ? ReadList::kinds : ReadList::domains,
                        hit.ambiguous, ask_whether("u zoekt of houdt van “" + word.label + "”"),
                        piece_of(reading.text, span_of(hit))};
  auto const known = same_id(read.interests, id);
  if (known == read.interests.end()) return read.interests.push_back(std::move(interest));
  if (known->ambiguous && !interest.ambiguous) *known = std::move(interest);
}

/// A trait that is asked for is a limit to confirm.
void Interpreter::read_trait(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                             Understanding& read) const {
  auto const denial = denial_of_interest(hit, reading);
  if (hit.ambiguous || denial == DenialSort::lapse || is_about_another(hit.words.front(), reading)) return;
  if (denial) return add_dislike(id, hit, reading, read);
  auto const known = std::find_if(read.constraints.begin(), read.constraints.end(),
                                  [](ReadConstraint const& c) { return c.field == "require.traits"; });
  auto const says = ask_whether("het moet zijn “" + concepts_.at(id).label + "”");
  if (known == read.constraints.end()) {
    read.constraints.push_back(
        {"require.traits", std::vector{id}, says, piece_of(reading.text, span_of(hit))});
  } else if (auto& ids = std::get<std::vector<std::string>>(known->value);
             std::find(ids.begin(), ids.end(), id) == ids.end()) {
    ids.push_back(id);
  }
}

bool Interpreter::names_the_kind(std::string const& kind, LayHit const& hit, ReadingOf const& reading) const {
  auto const stems = label_stems_.find(kind);
  return stems != label_stems_.end() && std::all_of(hit.words.begin(), hit.words.end(), [&](std::size_t at) {
           auto const& word = reading.text.words[at];
           return !says_something(word) || stems->second.contains(word.stem);
         });
}

/// The kind when its own name was said; of something narrower only the word.
void Interpreter::add_dislike(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                              Understanding& read) const {
  auto const piece = piece_of(reading.text, span_of(hit));
  ReadDislike dislike{folded(piece.from), ReadList::words, {}, piece};
  auto const sort = concepts_.at(id).sort;
  if (sort == ConceptSort::trait) dislike = {id, ReadList::traits, {}, piece};
  if (sort == ConceptSort::kind && names_the_kind(id, hit, reading))
    dislike = {id, ReadList::kinds, {}, piece};
  dislike.ask = ask_whether("u wilt liever niet “" + piece.from + "”");
  if (same_id(read.avoid, dislike.id) == read.avoid.end()) read.avoid.push_back(std::move(dislike));
}

/// What a compound is by its last part, where the whole word means nothing yet: a kerkkoor is a koor.
std::vector<LayHit> Interpreter::compound_hits(ReadingOf const& reading) const {
  std::vector<LayHit> found;
  for (std::size_t at = 0; at < reading.text.words.size(); ++at) {
    auto const& word = reading.text.words[at];
    if (word.parts.size() < 2 || is_covered(at, reading.hits)) continue;
    auto const heads = sources_.analyser.parts_of(word.word);
    if (heads.empty()) continue;
    auto const head = sources_.analyser.read_word(heads.back());
    if (!says_something(head)) continue;
    for (auto& hit : sources_.lay_words.find_all({head})) {
      bool const kind = !hit.concepts.empty() && concepts_.contains(hit.concepts.front()) &&
                        concepts_.at(hit.concepts.front()).sort == ConceptSort::kind;
      if (!kind || hit.ambiguous) continue;
      hit.words = {at};
      found.push_back(std::move(hit));
      break;
    }
  }
  return found;
}

/// "hou niet van gedoe": a word that means no kind.
void Interpreter::read_other_dislikes(ReadingOf const& reading, Understanding& read) const {
  for (auto const& denial : reading.denials) {
    if (denial.sort != DenialSort::dislike) continue;
    for (auto at = denial.cue.end; at < denial.clause.end; ++at) {
      auto const& word = reading.text.words[at];
      if (is_covered(at, reading.hits)) break;
      if (!says_something(word)) continue;
      auto const piece = piece_of(reading.text, {at, at + 1});
      if (same_id(read.avoid, word.word) == read.avoid.end() &&
          std::none_of(read.avoid.begin(), read.avoid.end(),
                       [&](ReadDislike const& known) { return known.piece == piece; }))
        read.avoid.push_back(
            {word.word, ReadList::words, ask_whether("u wilt liever niet “" + piece.from + "”"), piece});
      break;
    }
  }
}

/// The words of what is liked, and the other words beside a wish ("iets met poppen").
void Interpreter::read_wish_words(ReadingOf const& reading, Understanding& read) const {
  auto const add = [&](std::size_t at) {
    auto const& word = reading.text.words[at];
    if (says_something(word) &&
        std::find(read.words.begin(), read.words.end(), word.word) == read.words.end())
      read.words.push_back(word.word);
  };
  for (auto const& hit : reading.hits) {
    bool const liked = std::any_of(read.interests.begin(), read.interests.end(), [&](ReadInterest const& i) {
      return !i.ambiguous && i.piece == piece_of(reading.text, span_of(hit));
    });
    if (!liked) continue;
    for (auto const at : hit.words) add(at);
  }
  for (auto const& clause : reading.text.clauses) {
    if (!any_at(reading, clause, cues_.likes)) continue;
    for (auto at = clause.begin; at < clause.end; ++at) {
      LayHit const alone{{at}, {}, false, {}};
      bool const cue = words_at(reading.text.words, clause, at, cues_.likes) > 0;
      if (!cue && !is_covered(at, reading.hits) && !denial_of_interest(alone, reading)) add(at);
    }
  }
}

}  // namespace socialmap
