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

template <typename Read>
auto same_id(std::vector<Read>& all, std::string const& id) {
  return std::find_if(all.begin(), all.end(), [&](Read const& one) { return one.id == id; });
}

template <typename Read>
void sort_by_place(std::vector<Read>& all) {
  std::stable_sort(all.begin(), all.end(),
                   [](Read const& a, Read const& b) { return a.piece.start < b.piece.start; });
}

/// Words of a limit tell no interest of their own, and no need but one that the limit comes from: who cannot
/// read or pay, or cares for somebody, asks for help.
bool is_limit(LayHit const& hit, std::vector<FoundLimit> const& limits, ReadingOf const& reading) {
  static std::vector<std::string> const mere{"availability", "group", "travel.modes", "require.traits"};
  bool const need = std::any_of(reading.needs.begin(), reading.needs.end(),
                                [&](LayHit const& other) { return other.words == hit.words; });
  return std::any_of(limits.begin(), limits.end(), [&](FoundLimit const& limit) {
    auto const holds = [&](std::size_t at) { return limit.span.holds(at); };
    auto const tells = [&](std::size_t at) { return says_something(reading.text.words[at]) && !holds(at); };
    if (!need)
      return std::any_of(hit.words.begin(), hit.words.end(), holds) &&
             std::none_of(hit.words.begin(), hit.words.end(), tells);
    bool const is_mere = std::find(mere.begin(), mere.end(), limit.constraint.field) != mere.end();
    return is_mere && std::all_of(hit.words.begin(), hit.words.end(), holds);
  });
}

/// A word that may mean something else means what the signal says that it is a part of: "dood" of "wil niet
/// dood".
bool is_part_of_a_signal(ReadNeed const& need, std::vector<ReadSignal> const& signals) {
  return need.ambiguous && std::any_of(signals.begin(), signals.end(), [&](ReadSignal const& signal) {
           return signal.piece.start <= need.piece.start && need.piece.end <= signal.piece.end;
         });
}

bool overlap(TextPiece const& one, TextPiece const& other) {
  return one.start < other.end && other.start < one.end;
}

/// What the words of a need or signal deny is what is the matter, and nothing to be kept from: "wil niet
/// eten".
bool tells_what_is_the_matter(ReadDislike const& dislike, Understanding const& read) {
  auto const touches = [&](auto const& one) { return overlap(one.piece, dislike.piece); };
  return std::any_of(read.needs.begin(), read.needs.end(), touches) ||
         std::any_of(read.signals.begin(), read.signals.end(), touches);
}

/// What somebody likes is not avoided as a kind: of "geen bingo, wel kaarten" only the word bingo.
void settle(Understanding& read) {
  std::erase_if(read.needs, [&](ReadNeed const& need) { return is_part_of_a_signal(need, read.signals); });
  std::erase_if(read.avoid,
                [&](ReadDislike const& dislike) { return tells_what_is_the_matter(dislike, read); });
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
      concepts_(sources.vocabulary, sources.analyser),
      signals_(sources.vocabulary, sources.analyser, sources.lay_words),
      mending_(sources.vocabulary, sources.words, sources.analyser),
      limits_(cues_, sources.vocabulary.dutch) {}

Understanding Interpreter::read(std::string_view text) const {
  text = first_characters(text, kLongestText);
  auto const clauses = claused(text, mending_.read(text), cues_);
  Understanding read;
  if (clauses.words.empty()) return read;
  auto const denials = denials_in(clauses, cues_);
  auto hits = hits_in(clauses, sources_.lay_words, concepts_.concepts());
  std::erase_if(hits, [&](LayHit const& hit) {
    return !hit.concepts.empty() && false_alarms_.is_saying(hit.concepts.front(), hit, clauses);
  });
  std::vector<LayHit> needs;
  std::copy_if(hits.begin(), hits.end(), std::back_inserter(needs),
               [&](LayHit const& hit) { return tells_a_need(hit, concepts_.concepts()); });
  ReadingOf const reading{clauses, denials, hits, needs, cues_};
  read_signals(reading, read);
  auto limits = limits_.find(reading);
  if (auto hours = free_hours_in(reading)) limits.push_back(*std::move(hours));
  auto const told = [&](LayHit const& hit) {
    if (!is_limit(hit, limits, reading)) concepts_.read(hit, reading, read);
  };
  std::for_each(hits.begin(), hits.end(), told);
  auto const more = concepts_.more_hits(reading, sources_.lay_words);
  std::for_each(more.begin(), more.end(), told);
  read_wish_words(reading, read);
  for (auto& limit : limits) read.constraints.push_back(std::move(limit.constraint));
  settle(read);
  return read;
}

void Interpreter::read_signals(ReadingOf const& reading, Understanding& read) const {
  for (auto const& [signal, hit, inside_another] : signals_.read(reading)) {
    read.signals.push_back({signal->id, signal->label, signal->ask, piece_of(reading.text, span_of(hit))});
    if (!inside_another) concepts_.read_needs_of(*signal, hit, reading, read);
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
      LayHit const alone{{at}, {}, false, {}, true};
      bool const cue = words_at(reading.text.words, clause, at, cues_.likes) > 0 ||
                       words_at(reading.text.words, clause, at, cues_.self) > 0 ||
                       words_at(reading.text.words, clause, at, cues_.others) > 0 ||
                       words_at(reading.text.words, clause, at, cues_.denials) > 0;
      if (!cue && !is_about_another(at, reading) && !is_covered(at, reading.hits) &&
          !denial_of_interest(alone, reading))
        add(at);
    }
  }
}

}  // namespace socialmap
