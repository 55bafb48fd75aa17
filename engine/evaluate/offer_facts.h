#pragma once
// What an offer says and has, as far as judging a case needs it.

#include <string_view>

#include "engine/socialmap.h"

namespace socialmap {

/// By the field that decides it, else by the lists of the offer; nothing: not known.
std::optional<bool> has_trait(SocialMap const& map, ActivityId id, std::string_view trait);

bool has_kind(Activity const& activity, std::string_view kind);

/// A word of title or summary starts so; case and accents are no difference.
bool has_word_starting(Activity const& activity, std::string_view start);

/// An unwanted word: anywhere in a word, so that compounds count; up to three letters ("AA") only as a whole
/// word, written just so.
bool mentions(Activity const& activity, std::string_view word);

}  // namespace socialmap
