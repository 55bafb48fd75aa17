#include "engine/interpret/concept_reader.h"

#include <algorithm>

#include "engine/base/fold.h"
#include "engine/interpret/limits.h"
#include "engine/interpret/told_of_now.h"

namespace socialmap {
namespace {

constexpr int kDirectHelp = 3;

/// Kinds of help that are direct help for just one need.
std::unordered_map<std::string, std::string> needs_of_help(Vocabulary const& vocabulary) {
  std::unordered_map<std::string, std::string> needs;
  std::unordered_set<std::string> several;
  for (auto const& need : vocabulary.needs) {
    for (auto const& remedy : need.kinds) {
      if (remedy.strength < kDirectHelp) continue;
      if (!needs.emplace(remedy.kind, need.id).second) several.insert(remedy.kind);
    }
  }
  for (auto const& kind : vocabulary.kinds) {
    if (kind.layer != Layer::support || several.contains(kind.id)) needs.erase(kind.id);
  }
  return needs;
}

template <typename Read>
auto same_id(std::vector<Read>& all, std::string const& id) {
  return std::find_if(all.begin(), all.end(), [&](Read const& one) { return one.id == id; });
}

int weight_of(LayHit const& hit, ReadingOf const& reading) {
  auto const clause = reading.text.clause_of(hit.words.front());
  if (any_at(reading, clause, reading.cues.strong)) return 3;
  return any_at(reading, clause, reading.cues.soft) ? 1 : 2;
}

/// "geen zin in praten" tells what is not wanted, and no low mood.
bool is_part_of_a_dislike(LayHit const& hit, ReadingOf const& reading) {
  return std::any_of(reading.denials.begin(), reading.denials.end(), [&](Denial const& denial) {
    return denial.sort == DenialSort::dislike &&
           std::all_of(hit.words.begin(), hit.words.end(), [&](auto at) { return denial.cue.holds(at); });
  });
}

/// "daarnaast", "hierbij": no compound of a thing.
bool is_pronominal(std::string_view word) {
  return word.starts_with("daar") || word.starts_with("hier") || word.starts_with("waar");
}

/// The words of a hit that say something, folded.
std::string own_words_of(LayHit const& hit, ReadingOf const& reading) {
  std::string words;
  for (auto const at : hit.words) {
    auto const& word = reading.text.words[at];
    if (says_something(word)) words += (words.empty() ? "" : " ") + word.word;
  }
  return words;
}

}  // namespace

bool says_something(TextTerm const& word) { return !word.stop_word && !word.weak; }

bool is_covered(std::size_t word, std::vector<LayHit> const& hits) {
  return std::any_of(hits.begin(), hits.end(), [&](LayHit const& hit) {
    return std::find(hit.words.begin(), hit.words.end(), word) != hit.words.end();
  });
}

bool any_at(ReadingOf const& reading, WordSpan span, std::vector<std::string> const& expressions) {
  for (auto at = span.begin; at < span.end; ++at) {
    if (words_at(reading.text.words, span, at, expressions) > 0) return true;
  }
  return false;
}

ConceptReader::ConceptReader(Vocabulary const& vocabulary, Analyser const& analyser)
    : analyser_(analyser), concepts_(concepts_of(vocabulary)), need_of_help_(needs_of_help(vocabulary)) {
  for (auto const& trait : vocabulary.traits) {
    if (trait.derived_from) derived_traits_.insert(trait.id);
  }
  for (auto const& need : vocabulary.needs) {
    if (need.structural) structural_.insert(need.id);
  }
  std::unordered_set<std::string> several;
  for (auto const& kind : vocabulary.kinds) {
    if (kind.layer == Layer::support) help_.insert(kind.id);
    for (auto const& term : analyser.read(kind.label)) {
      if (!says_something(term)) continue;
      auto const [known, is_new] = kind_of_stem_.emplace(term.stem, kind.id);
      if (!is_new && known->second != kind.id) several.insert(term.stem);
      label_stems_[kind.id].insert(term.stem);
      label_stems_[kind.id].insert(term.parts.begin(), term.parts.end());
    }
  }
  for (auto const& stem : several) kind_of_stem_.erase(stem);
}

ConceptSort ConceptReader::sort_of(std::string const& id) const {
  auto const found = concepts_.find(id);
  return found == concepts_.end() ? ConceptSort::other : found->second.sort;
}

void ConceptReader::read(LayHit const& hit, ReadingOf const& reading, Understanding& read) const {
  if (is_work(hit, reading)) return;
  bool interest_told = tells_a_need(hit, concepts_);
  for (std::size_t i = 0; i < hit.concepts.size(); ++i) {
    auto const& id = hit.concepts[i];
    auto const sort = sort_of(id);
    if (sort == ConceptSort::need) read_need(id, hit, reading, read);
    if (sort == ConceptSort::trait && i == 0) read_trait(id, hit, reading, read);
    if ((sort != ConceptSort::kind && sort != ConceptSort::domain) || interest_told) continue;
    interest_told = true;
    read_interest(id, hit, reading, read);
    auto const need = need_of_help_.find(id);
    if (need == need_of_help_.end()) continue;
    // A telephone or a school tells no need by itself, and help with a form may be asked without debts.
    bool const mere_word = hit.words.size() == 1 && !is_asked_for(hit, reading);
    auto asked = hit;
    asked.ambiguous = hit.ambiguous || mere_word || structural_.contains(need->second);
    read_need(need->second, asked, reading, read);
  }
}

void ConceptReader::read_needs_of(SignalWord const& signal, LayHit const& hit, ReadingOf const& reading,
                                  Understanding& read) const {
  for (auto const& kind : signal.support_kinds) {
    if (auto const need = need_of_help_.find(kind); need != need_of_help_.end())
      read_need(need->second, hit, reading, read);
  }
}

void ConceptReader::read_need(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                              Understanding& read) const {
  if (denies_need(hit, reading) || is_part_of_a_dislike(hit, reading) ||
      is_about_another(hit.words.front(), reading))
    return;
  bool const asked = hit.ambiguous || (structural_.contains(id) && is_over(hit, reading));
  ReadNeed need{id, weight_of(hit, reading), asked, ask_whether("hulp bij “" + concepts_.at(id).label + "”"),
                piece_of(reading.text, span_of(hit))};
  auto const known = same_id(read.needs, id);
  if (known == read.needs.end()) return read.needs.push_back(std::move(need));
  auto const weight = std::max(known->weight, need.weight);
  if (known->ambiguous && !need.ambiguous) *known = std::move(need);
  known->weight = weight;
}

void ConceptReader::read_interest(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                                  Understanding& read) const {
  if (is_about_another(hit.words.front(), reading)) return;
  if (auto const denial = denial_of_interest(hit, reading)) {
    if (*denial == DenialSort::dislike) add_dislike(id, hit, reading, read);
    return;
  }
  auto const& word = concepts_.at(id);
  ReadInterest interest{id, word.sort == ConceptSort::kind ? ReadList::kinds : ReadList::domains,
                        hit.ambiguous || (help_.contains(id) && is_over(hit, reading)),
                        ask_whether("u zoekt of houdt van “" + word.label + "”"),
                        piece_of(reading.text, span_of(hit))};
  auto const known = same_id(read.interests, id);
  if (known == read.interests.end()) return read.interests.push_back(std::move(interest));
  if (known->ambiguous && !interest.ambiguous) *known = std::move(interest);
}

/// A trait that is asked for is a limit to confirm.
void ConceptReader::read_trait(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                               Understanding& read) const {
  auto const denial = denial_of_interest(hit, reading);
  if (hit.ambiguous || derived_traits_.contains(id) || denial == DenialSort::plain ||
      is_about_another(hit.words.front(), reading))
    return;
  if (denial) return add_dislike(id, hit, reading, read);
  auto const known = std::find_if(read.constraints.begin(), read.constraints.end(),
                                  [](ReadConstraint const& c) { return c.field == "require.traits"; });
  if (known == read.constraints.end()) {
    read.constraints.push_back({"require.traits", std::vector{id},
                                ask_whether("het moet zijn “" + concepts_.at(id).label + "”"),
                                piece_of(reading.text, span_of(hit))});
  } else if (auto& ids = std::get<std::vector<std::string>>(known->value);
             std::find(ids.begin(), ids.end(), id) == ids.end()) {
    ids.push_back(id);
  }
}

bool ConceptReader::names_the_kind(std::string const& kind, LayHit const& hit,
                                   ReadingOf const& reading) const {
  auto const stems = label_stems_.find(kind);
  return stems != label_stems_.end() && std::all_of(hit.words.begin(), hit.words.end(), [&](std::size_t at) {
           auto const& word = reading.text.words[at];
           return !says_something(word) || stems->second.contains(word.stem);
         });
}

/// The kind when its own name was said; of something narrower only the word. Help is never avoided by a text.
void ConceptReader::add_dislike(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                                Understanding& read) const {
  if (help_.contains(id)) return;
  auto const piece = piece_of(reading.text, span_of(hit));
  ReadDislike dislike{own_words_of(hit, reading), ReadList::words, {}, piece};
  auto const sort = sort_of(id);
  if (sort == ConceptSort::trait) dislike = {id, ReadList::traits, {}, piece};
  if (sort == ConceptSort::kind && names_the_kind(id, hit, reading))
    dislike = {id, ReadList::kinds, {}, piece};
  if (dislike.id.empty()) return;
  dislike.ask = ask_whether("u wilt liever niet “" + piece.from + "”");
  if (same_id(read.avoid, dislike.id) == read.avoid.end()) read.avoid.push_back(std::move(dislike));
}

std::optional<LayHit> ConceptReader::named_by_label(std::size_t at, ReadingOf const& reading) const {
  auto const& word = reading.text.words[at];
  auto const kind = says_something(word) ? kind_of_stem_.find(word.stem) : kind_of_stem_.end();
  if (kind == kind_of_stem_.end()) return std::nullopt;
  if (!any_at(reading, reading.text.clause_of(at), reading.cues.likes)) return std::nullopt;
  return LayHit{{at}, {kind->second}, false, {}, true};
}

std::optional<LayHit> ConceptReader::named_by_head(std::size_t at, ReadingOf const& reading,
                                                   LayWords const& lay_words) const {
  auto const& word = reading.text.words[at];
  if (is_pronominal(word.word)) return std::nullopt;
  auto const parts = word.parts.size() < 2 ? std::vector<std::string>{} : analyser_.parts_of(word.word);
  if (parts.empty()) return std::nullopt;
  auto const head = analyser_.read_word(parts.back());
  if (!says_something(head)) return std::nullopt;
  for (auto& hit : lay_words.find_all({head})) {
    if (hit.ambiguous || hit.concepts.empty() || sort_of(hit.concepts.front()) != ConceptSort::kind) continue;
    hit.words = {at};
    return std::move(hit);
  }
  return std::nullopt;
}

std::vector<LayHit> ConceptReader::more_hits(ReadingOf const& reading, LayWords const& lay_words) const {
  std::vector<LayHit> found;
  for (std::size_t at = 0; at < reading.text.words.size(); ++at) {
    if (is_covered(at, reading.hits)) continue;
    auto hit = named_by_label(at, reading);
    if (!hit) hit = named_by_head(at, reading, lay_words);
    if (hit) found.push_back(*std::move(hit));
  }
  return found;
}

}  // namespace socialmap
