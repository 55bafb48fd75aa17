#pragma once
// A client's or coach's own words in a request.

#include "engine/catalog/codec.h"

namespace socialmap {

/// Plain text of at most so many characters, and nothing in it that says who somebody is: no e-mail address,
/// phone number, BSN or birth date. A message never repeats the text.
Codec<std::string> own_words(std::size_t longest);

}  // namespace socialmap
