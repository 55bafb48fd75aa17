#pragma once
// Names in a picture: how wide they are about, and how they are cut to fit.

#include <string>
#include <string_view>
#include <vector>

namespace socialmap::pages {

/// Of text in a sans-serif font, in units of the font size; an estimate on the wide side, as a browser may
/// take any font. Precondition: UTF-8, as everywhere below.
double width_of(std::string_view text);

/// The text, or its beginning with "…" that is no wider than this.
std::string shortened(std::string_view text, double width);

/// One line or two, broken at a space, each no wider than this; the second ends with "…" when not all fits.
std::vector<std::string> in_two_lines(std::string_view text, double width);

}  // namespace socialmap::pages
