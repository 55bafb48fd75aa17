#pragma once
// What somebody may be typing in the search field.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/search.h"
#include "engine/text/activity_range.h"
#include "engine/text/prefix_index.h"
#include "engine/text/suggestible.h"

namespace socialmap {

/// The titles of offers that were added or changed later, by a later catalogue.
class LaterTitles {
 public:
  LaterTitles(Catalogue const& catalogue, Columns const& columns, ActivityRange range, Date on);

  /// Offers by their numbers, as Suggester finds them.
  std::vector<std::uint32_t> find(std::vector<std::string> const& typed, bool near) const;

 private:
  std::vector<std::uint32_t> records_;  // last verified first
  PrefixIndex index_;                   // by place in records_
};

/// The names of providers that came later, or are called otherwise by now.
class LaterNames {
 public:
  LaterNames(SharedList<Provider> const& before, SharedList<Provider> const& later);

  /// Providers by their numbers, as Suggester finds them.
  std::vector<std::uint32_t> find(std::vector<std::string> const& typed, bool near) const;
  /// Whether a provider is one of these.
  bool has(std::uint32_t provider) const;

 private:
  std::vector<std::uint32_t> records_;  // ascending
  PrefixIndex index_;                   // by place in records_
};

/// What became of the catalogue since a Suggester was made for it. Only refers.
struct LaterRecords {
  Catalogue const& catalogue;
  Columns const& columns;
  std::vector<LaterTitles const*> titles;
  LaterNames const& names;
};

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
  /// Offers that are not shown any more (`later`) are left out; those that came take part, and so do names of
  /// providers. The other types and what comes first among equals are as they were when it was made.
  std::vector<Suggestion> suggest(std::string_view typed, std::vector<SuggestionType> const& types,
                                  LaterRecords const& later) const;

 private:
  /// What may be suggested of one type.
  struct Shelf {
    SuggestionType type = SuggestionType::kind;
    std::vector<std::uint32_t> records;  // the best first
    PrefixIndex index;                   // by place in records
  };
  struct Found {
    SuggestionType type = SuggestionType::kind;
    std::vector<std::string> typed;
    std::vector<std::uint32_t> records;  // best first
  };
  /// What is asked.
  struct Asked {
    std::vector<std::string> typed;
    std::vector<SuggestionType> const& types;
    LaterRecords const& later;
  };

  Shelf shelf_of(SuggestionType type, Columns const& columns, Date on) const;
  std::vector<Found> search(Asked const& asked, bool near) const;
  NamedRecord named(SuggestionType type, std::uint32_t record, Catalogue const& later) const;
  Suggestion suggestion(Found const& found, std::uint32_t record, NamedRecord named, bool near) const;

  Suggestible suggestible_;
  std::array<Shelf, 5> shelves_;  // in the order of SuggestionType
};

}  // namespace socialmap
