#pragma once
// Under which terms an offer is found, and how much each counts.

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"

namespace socialmap {

using TermWeights = std::map<std::string, std::uint32_t>;

/// The catalogue, vocabulary and columns must outlive it and not change.
class OfferTerms {
 public:
  OfferTerms(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns);

  /// Title 4; labels and everyday words of kinds, and labels of their domains 3 (words of everyday
  /// expressions 1); summary and provider name 2; name and place of the location, names of neighbourhoods,
  /// description, labels of traits and audiences 1. A term counts once per time it occurs.
  TermWeights of(ActivityId id) const;

 private:
  TermWeights place_terms(ActivityId id) const;

  Catalogue const& catalogue_;
  Columns const& columns_;
  std::unordered_map<std::string_view, TermWeights> kinds_;  // with their domain
  std::unordered_map<std::string_view, TermWeights> traits_;
  std::unordered_map<std::string_view, TermWeights> audiences_;
};

}  // namespace socialmap
