#pragma once
// A rule's sentence with its slots filled in with this client's and this offer's own values.

#include "engine/match/score.h"

namespace socialmap {

struct SentenceAbout {
  BoundFacts const& facts;
  std::size_t row = 0;
  std::optional<std::size_t> need = {};  ///< NeedId value, for {need} and {why}
};

/// Precondition: every slot is one of slot_names(). A slot of which nothing is known says so in words.
std::string filled(std::string const& sentence, SentenceAbout const& about);

/// "Wandelgroep" → "wandelgroep"; "AutoMaatje" and "GLI" stay.
std::string lower_first(std::string text);
/// "€ 2,50", "€ 3".
std::string euro_words(Cents amount);
std::string distance_words(int metres);

}  // namespace socialmap
