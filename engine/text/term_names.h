#pragma once
// How the different sorts of term are called in the index; stems stand there as they are, in small letters.

#include <string>

namespace socialmap {

/// A part of a compound.
inline std::string part_term(std::string const& stem) { return "P" + stem; }
/// A concept of the vocabulary: a kind, domain, need, trait, audience or support form.
inline std::string concept_term(std::string const& id) { return "C" + id; }

}  // namespace socialmap
