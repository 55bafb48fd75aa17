#pragma once
// What somebody may be typing in the search field.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/search.h"
#include "engine/text/prefix_index.h"
#include "engine/text/suggestible.h"

namespace socialmap {

/// Made once for a catalogue and a day; any number of threads may ask. Keeps nothing of what is typed.
class Suggester {
 public:
  /// Catalogue and vocabulary must outlive it and not change. `columns`: of that catalogue.
  Suggester(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns, Date on);

  /// At most ten records (Suggestible) that have every typed word, the last as the beginning of a word; case,
  /// accents and order do not matter. Only where nothing has them, those with words that are near
  /// (engine/text/near_words.h), fewest edits first. Grouped by type in the order of SuggestionType; the
  /// types share the ten places evenly, what one does not need goes to the others. Empty `types`: all.
  /// Nothing for a text without letters and digits. `ranges`: engine/text/typed_ranges.h.
  std::vector<Suggestion> suggest(std::string_view typed,
                                  std::vector<SuggestionType> const& types = {}) const;

 private:
  /// What may be suggested of one type.
  struct Shelf {
    SuggestionType type = SuggestionType::kind;
    std::vector<std::uint32_t> records;  // the best first
    PrefixIndex index;                   // by place in records
  };
  struct Found {
    Shelf const* shelf = nullptr;
    std::vector<std::string> typed;
    std::vector<std::uint32_t> places;  // in the shelf, best first
  };

  Shelf shelf_of(SuggestionType type, Columns const& columns, Date on) const;
  std::vector<Found> search(std::vector<std::string> const& typed, std::vector<SuggestionType> const& types,
                            bool near) const;
  Suggestion suggestion(Found const& found, std::uint32_t place, bool near) const;

  Suggestible suggestible_;
  std::array<Shelf, 5> shelves_;  // in the order of SuggestionType
};

}  // namespace socialmap
