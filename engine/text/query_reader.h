#pragma once
// What somebody means by a query: words, typing errors, everyday expressions and places.

#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/places.h"
#include "engine/model/search.h"
#include "engine/text/query.h"
#include "engine/text/spelling.h"
#include "engine/text/wish_maker.h"

namespace socialmap {

struct UnderstoodQuery {
  TextQuestion question;
  Interpretation interpretation;
  std::optional<Place> place;  ///< named in the query
};

/// Made once for a catalogue; any number of threads may ask.
class QueryReader {
 public:
  /// All must outlive it and not change.
  QueryReader(Catalogue const& catalogue, Vocabulary const& vocabulary, Places const& places,
              Analyser const& analyser);

  /// Typing errors are mended first, against the words of the catalogue and the thesaurus and only in words
  /// that stand nowhere; then everyday expressions are looked for; a postcode or neighbourhood is a place and
  /// no wish, unless nothing else is asked.
  UnderstoodQuery read(std::string_view q) const;

 private:
  bool is_known(TextTerm const& word) const;
  std::vector<TextTerm> mended(std::vector<TextTerm> const& typed, std::string_view q,
                               Interpretation& says) const;
  std::vector<bool> place_words(std::vector<TextTerm> const& words, UnderstoodQuery& understood) const;

  Places const& places_;
  Analyser const& analyser_;
  WishMaker wish_maker_;
  std::unordered_set<std::string> stems_;  // of words and parts that stand in the catalogue
  std::vector<std::pair<std::vector<std::string>, NeighbourhoodId>> place_names_;  // folded words
  std::unique_ptr<Spelling> spelling_;
};

}  // namespace socialmap
