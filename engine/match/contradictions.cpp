#include "engine/match/contradictions.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/base/fold.h"

namespace socialmap {
namespace {

using Ids = std::vector<std::string>;

bool has(Ids const& ids, std::string const& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

template <typename Record>
std::string label_of(std::string const& id, std::vector<Record> const& records) {
  auto const found =
      std::find_if(records.begin(), records.end(), [&](Record const& r) { return r.id == id; });
  return found == records.end() ? id : found->label;
}

/// The first of these kinds that the word of the thesaurus is about: bingo is of games-cards.
std::string kind_of_word(std::string const& word, Ids const& kinds, Vocabulary const& vocabulary) {
  for (auto const& entry : vocabulary.thesaurus.entries) {
    if (folded(entry.expression) != word) continue;
    auto const found = std::find_if(entry.concepts.begin(), entry.concepts.end(),
                                    [&](std::string const& id) { return has(kinds, id); });
    if (found != entry.concepts.end()) return *found;
  }
  return {};
}

/// What was ticked and is not wanted in the text; empty: nothing.
std::string ticked_against(ReadDislike const& dislike, Profile const& profile, Vocabulary const& vocabulary) {
  auto const& [id, list, ask, piece] = dislike;
  if (list == ReadList::kinds && has(profile.interests, id)) return label_of(id, vocabulary.kinds);
  if (list == ReadList::traits && has(profile.require.traits, id)) return label_of(id, vocabulary.traits);
  if (list != ReadList::words || profile.interests.empty()) return {};
  auto const kind = kind_of_word(id, profile.interests, vocabulary);
  return kind.empty() ? kind : label_of(kind, vocabulary.kinds);
}

}  // namespace

Understanding with_contradictions(Understanding wish, Profile const& profile, Vocabulary const& vocabulary) {
  for (auto& dislike : wish.avoid) {
    auto const ticked = ticked_against(dislike, profile, vocabulary);
    if (!ticked.empty())
      dislike.ask = fmt::format("Aangevinkt is “{}”, maar de tekst zegt: liever niet “{}”. Wat klopt?",
                                ticked, dislike.piece.from);
  }
  for (auto& interest : wish.interests) {
    if (interest.list == ReadList::kinds && has(profile.avoid.kinds, interest.id))
      interest.ask = fmt::format("Bij “liever niet” staat “{}”, maar de tekst noemt “{}”. Wat klopt?",
                                 label_of(interest.id, vocabulary.kinds), interest.piece.from);
  }
  return wish;
}

}  // namespace socialmap
