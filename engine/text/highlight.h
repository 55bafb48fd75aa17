#pragma once
// Where the texts of an offer have the words of a query.

#include <string_view>
#include <vector>

#include "engine/model/search.h"
#include "engine/text/catalogue_words.h"
#include "engine/text/wishes.h"

namespace socialmap {

/// The stems that a question looks for, of every alternative; ascending. They stand in the question, which
/// must outlive it.
struct WantedStems {
  std::vector<std::string_view> words;
  std::vector<std::string_view> parts;  ///< of compounds
};

WantedStems wanted_stems(TextQuestion const& question);

/// Where `text` (one of the catalogue that the table is of) has them: whole words, and of compounds the
/// wanted parts alone. Also words that stand for an expression ("schuld" for "rood staan"); concepts have no
/// words.
std::vector<TextRange> wanted_ranges(std::string_view text, CatalogueWords const& table,
                                     WantedStems const& wanted);

/// The texts of an offer that have some of them: title, summary, description.
std::vector<Highlight> highlights_of(Activity const& activity, CatalogueWords const& table,
                                     WantedStems const& wanted);

}  // namespace socialmap
