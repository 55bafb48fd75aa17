#pragma once
// Under which terms an offer is found, and how much each counts.

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"
#include "engine/text/analysis.h"

namespace socialmap {

/// What an offer is found by.
struct OfferTerms {
  std::map<std::string, std::uint32_t> weights;                 ///< term → how much it counts, at least 1
  std::map<std::string, std::vector<std::uint32_t>> positions;  ///< stem → where it stands; fields lie apart
};

/// The catalogue, vocabulary, columns and analyser must outlive it and not change. For one thread at a time.
class OfferReader {
 public:
  OfferReader(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns,
              Analyser const& analyser);

  /// Title 8; labels of kinds and of their domains 5; summary and provider name 4; name and place of the
  /// location, names of neighbourhoods, description, labels of traits and audiences 2. A word counts once per
  /// time it occurs; a part of a compound a quarter of the word, under its own term. Concepts: kinds 4, the
  /// main one 8; needs 2 times their strength; traits, audiences, support forms and domains 4.
  OfferTerms of(ActivityId id);

 private:
  void add(OfferTerms& terms, std::string_view text, std::uint32_t weight);
  void add_places(OfferTerms& terms, ActivityId id);
  void add_concepts(OfferTerms& terms, ActivityId id) const;
  TextTerm const& read(std::string const& word);

  Catalogue const& catalogue_;
  Vocabulary const& vocabulary_;
  Columns const& columns_;
  Analyser const& analyser_;
  std::unordered_map<std::string_view, std::string>
      labels_;                                      // of kinds (with their domain), traits, audiences
  std::unordered_map<std::string, TextTerm> read_;  // words come back again and again
  std::uint32_t position_ = 0;
};

/// Every text of the catalogue that an offer is found by.
std::vector<std::string_view> texts_of(Catalogue const& catalogue);

}  // namespace socialmap
