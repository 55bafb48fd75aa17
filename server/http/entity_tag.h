#pragma once
// Strong entity tags and If-None-Match.

#include <string>
#include <string_view>

namespace socialmap::http {

/// A name for exactly these bytes, without quotes: XXH3 of 128 bits, which collides by chance never, by
/// intent perhaps; a collision would show its maker an old page.
std::string entity_tag_of(std::string_view body);

/// Whether If-None-Match (a list, "W/" ignored, or "*") names the tag, given without quotes.
bool matches_entity_tag(std::string_view if_none_match, std::string_view tag);

}  // namespace socialmap::http
