#pragma once
// The valid word that somebody probably meant.

#include <span>
#include <string>
#include <string_view>

namespace socialmap {

/// The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours; case ignored),
/// empty when even that one differs in more than a third of its letters. Ties: the first candidate.
std::string nearest(std::string_view word, std::span<std::string const> candidates);

}  // namespace socialmap
