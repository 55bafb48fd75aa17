#pragma once
// What is good to mend in an offer: how long it stays shown, what it does not tell, and what cannot be true.

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/freshness.h"
#include "engine/catalog/places.h"

namespace socialmap {

/// A field of a record, and in plain Dutch (B1) what to do about it.
struct QualityNote {
  std::string field;  ///< "price.amount"
  std::string text;
};

/// How far an offer can be trusted, and until when.
struct FreshnessAhead {
  Freshness state = Freshness::aging;
  std::optional<Date> aging_from;  ///< the first day on which it is no longer fresh; absent: never verified
  std::optional<Date> stale_from;  ///< the first day on which it is hidden; absent: it will not be

  /// Not stale yet, and it will be within so many days.
  bool is_stale_within(Date today, std::chrono::days days) const {
    return state != Freshness::stale && stale_from && *stale_from - today <= days;
  }
};

FreshnessAhead freshness_ahead(Activity const& activity, Municipality const& municipality, Date today);

/// One hint for each of missing_fields, in that order, then for what is good to know besides.
std::vector<QualityNote> hints_for(Catalogue const& catalogue, ActivityId id);

/// What a record is held against. Only refers.
struct QualityWorld {
  Catalogue const& catalogue;
  Vocabulary const& vocabulary;
  Places const& places;
  Date today;
};

/// What in a record cannot be true together: ages outside the audience, a price of 0 with euros in the note,
/// a point outside the neighbourhood of its postcode, a schedule without a date in the ten years from today,
/// fixed starts that are all past.
std::vector<QualityNote> contradictions_in(QualityWorld const& world, ActivityId id);

}  // namespace socialmap
