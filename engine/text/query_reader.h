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
#include "engine/text/catalogue_words.h"
#include "engine/text/index.h"
#include "engine/text/query.h"
#include "engine/text/spelling.h"
#include "engine/text/wish_maker.h"

namespace socialmap {

struct UnderstoodQuery {
  TextQuestion question;
  Interpretation interpretation;
  std::optional<Place> place;  ///< named in the query
  Topics topics;               ///< what it is about most
};

/// Made once for a catalogue; any number of threads may ask.
class QueryReader {
 public:
  /// The texts it reads against.
  struct Sources {
    Catalogue const& catalogue;
    Vocabulary const& vocabulary;
    Places const& places;
    Analyser const& analyser;
    LayWords const& lay_words;    ///< of the same vocabulary
    CatalogueWords const& words;  ///< of the catalogue; only needed to make it
  };

  /// All but the words must outlive it and not change.
  explicit QueryReader(Sources const& sources);

  /// Typing errors are mended first, against the words of the catalogue and the thesaurus and only in words
  /// that stand nowhere; then everyday expressions are looked for; "geen" before a word excludes it where the
  /// two are no expression; a postcode or neighbourhood is a place and no wish, unless nothing but a
  /// neighbourhood is asked.
  /// `index`: words that came later stand there (Index::is_new).
  UnderstoodQuery read(std::string_view q, Index const& index) const;

  /// For a query of which nothing stands in any offer: asks for offers that are about what it is about most,
  /// and says so. Leaves it as it is when that is not known.
  void ask_for_topics(UnderstoodQuery& understood, std::string const& q) const;

 private:
  void read_place_names(Catalogue const& catalogue);
  struct Typed {
    std::string_view q;
    Index const& index;
  };
  bool is_known(TextTerm const& word, Index const& index) const;
  std::vector<TextTerm> mended(std::vector<TextTerm> const& read, Typed const& typed,
                               Interpretation& says) const;
  std::vector<bool> place_words(std::vector<TextTerm> const& words, UnderstoodQuery& understood) const;

  Places const& places_;
  Analyser const& analyser_;
  LayWords const& lay_words_;
  WishMaker wish_maker_;
  std::unordered_set<std::string> stems_;  // of words and parts that stand in the catalogue
  std::vector<std::pair<std::vector<std::string>, NeighbourhoodId>> place_names_;  // folded words
  std::unique_ptr<Spelling> spelling_;
};

}  // namespace socialmap
