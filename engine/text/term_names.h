#pragma once
// How the different sorts of term are called in the index; stems stand there as they are, in small letters.

#include <string>
#include <string_view>

namespace socialmap {

/// A part of a compound.
inline std::string part_term(std::string const& stem) { return "P" + stem; }
inline bool is_part_term(std::string_view term) { return term.starts_with('P'); }
/// A concept of the vocabulary: a kind, domain, need, trait, audience or support form.
inline std::string concept_term(std::string const& id) { return "C" + id; }

/// A concept that the texts of an offer are about, though it may not be of it.
inline std::string topic_term(std::string const& id) { return "T" + id; }

/// Stems have no capitals.
inline bool is_stem(std::string_view term) {
  return !term.starts_with('P') && !term.starts_with('C') && !term.starts_with('T');
}

}  // namespace socialmap
