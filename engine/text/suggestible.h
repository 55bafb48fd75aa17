#pragma once
// What may be suggested to somebody who types: which records, and in what order.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"
#include "engine/model/search.h"
#include "engine/text/activity_range.h"

namespace socialmap {

/// The words of a text, folded.
std::vector<std::string> folded_words(std::string_view text);

/// Of some offers those that may be found on a day (published, not stale, not over), last verified first.
std::vector<std::uint32_t> may_be_found(Columns const& columns, ActivityRange range, Date on);

/// A record as it is suggested.
struct NamedRecord {
  std::string id;
  std::string text;
};

/// A record is called by a number: its place in the list of its type in catalogue or vocabulary; postcodes
/// come after the neighbourhoods. Only refers: catalogue and vocabulary must outlive it and not change.
class Suggestible {
 public:
  Suggestible(Catalogue const& catalogue, Vocabulary const& vocabulary)
      : catalogue_(catalogue), vocabulary_(vocabulary) {}

  /// The best first:
  /// - kinds, providers and neighbourhoods by how many offers they have that may be found on the day;
  /// - of activities only those that may be found (published, not stale, not over), last verified first;
  /// - of everyday expressions each once, without those written wrong on purpose and those that point to a
  ///   signal: words about suicide or violence are not put into somebody's mouth; the shortest first;
  /// - postcodes after the neighbourhoods.
  /// Ties in the order of the lists. `columns`: of the same catalogue.
  std::vector<std::uint32_t> records(SuggestionType type, Columns const& columns, Date on) const;

  NamedRecord named(SuggestionType type, std::uint32_t record) const;
  /// The folded words it is found by. A PC6 is one word.
  std::vector<std::string> words(SuggestionType type, std::uint32_t record) const;
  bool is_postcode(SuggestionType type, std::uint32_t record) const;

 private:
  std::vector<std::uint32_t> expressions() const;
  bool points_to_signal(LayExpression const& entry) const;

  Catalogue const& catalogue_;
  Vocabulary const& vocabulary_;
};

}  // namespace socialmap
