#include "engine/text/phrase.h"

#include <algorithm>

#include "engine/text/term_names.h"

namespace socialmap {
namespace {

bool stands_in(Analyser const& analyser, std::string_view text, Phrase const& phrase) {
  auto const words = analyser.read(text);
  auto const same = [](TextTerm const& word, std::string const& stem) { return word.stem == stem; };
  return std::search(words.begin(), words.end(), phrase.stems.begin(), phrase.stems.end(), same) !=
         words.end();
}

bool is_excluded(SearchWorld const& world, ActivityId id, Phrase const& phrase) {
  if (phrase.stems.size() > 1) return has_phrase(world, id, phrase);
  auto const& stem = phrase.stems.front();
  return world.index.has(id, stem) || world.index.has(id, part_term(stem));
}

}  // namespace

bool has_phrase(SearchWorld const& world, ActivityId id, Phrase const& phrase) {
  auto const has = [&](std::string const& stem) { return world.index.has(id, stem); };
  if (!std::all_of(phrase.meant.begin(), phrase.meant.end(), has)) return false;
  auto const& activity = world.catalogue.activity(id);
  auto const* location = world.catalogue.location(id);
  auto const in = [&](std::string_view text) { return stands_in(world.analyser, text, phrase); };
  return in(activity.title) || in(activity.summary) || (activity.description && in(*activity.description)) ||
         in(world.catalogue.provider(id).name) ||
         (location != nullptr && location->name && in(*location->name));
}

bool respects_phrases(SearchWorld const& world, ActivityId id, TextQuestion const& question) {
  auto const says = [&](Phrase const& phrase) { return has_phrase(world, id, phrase); };
  auto const excludes = [&](Phrase const& phrase) { return is_excluded(world, id, phrase); };
  return std::all_of(question.phrases.begin(), question.phrases.end(), says) &&
         std::none_of(question.excluded.begin(), question.excluded.end(), excludes);
}

}  // namespace socialmap
