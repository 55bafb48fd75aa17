#pragma once
// Texts of other people's files made fit for a record: cleaned, cut, compared, turned into ids.

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace socialmap {

/// Control characters and runs of white space become one space; none at either end. Expects UTF-8.
std::string cleaned(std::string_view text);

/// At most so many characters; a longer text is cut at a word where there is one near the end, and ends in
/// "…".
std::string cut_to(std::string_view text, std::size_t most_characters);

/// Only the folded letters and digits, to compare by: "Braderieën/ markten" and "braderieen / Markten" are
/// the same. A text without any ("?") stays as it is.
std::string letters_of(std::string_view text);

/// "Oud-Oost & De Zwette" → "oud-oost-de-zwette", at most so many bytes, cut at a hyphen; "x" when no letter
/// is left.
std::string slug_of(std::string_view text, std::size_t longest = 60);

/// The first of `slug`, `slug`-`second` and `slug`-`second`-2, -3 … that is not taken yet; it is taken then.
std::string free_slug(std::string const& slug, std::string const& second, std::set<std::string>& taken);

}  // namespace socialmap
