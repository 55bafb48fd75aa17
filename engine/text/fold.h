#pragma once
// Letters made alike: case, accents, ligatures and kinds of apostrophe no longer differ.

#include <string>
#include <string_view>

namespace socialmap {

/// Lower case, without accents ("Café" → "cafe"), compatible forms written out ("ĳ" → "ij"), every apostrophe
/// as '. Invisible characters (soft hyphen, joiners) and bytes that are no UTF-8 are left out. Folding twice
/// changes nothing.
std::string fold(std::string_view text);

}  // namespace socialmap
