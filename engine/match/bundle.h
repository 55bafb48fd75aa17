#pragma once
// Activities that go together, and which of all such bundles are the best plans (plan.h says what counts).

#include <compare>

#include "engine/match/plan_offers.h"

namespace socialmap {

/// What a bundle is worth; the greater is the better.
struct BundleValue {
  int served = 0;                ///< weight of the heavy needs served, by help too
  int served_by_activities = 0;  ///< weight of those that an activity serves
  int hundredths = 0;            ///< the scores, points for a need counted once
  auto operator<=>(BundleValue const&) const = default;
};

struct Bundle {
  BundleValue value;
  std::vector<std::size_t> places;  ///< in PlanOffers::activities, ascending
  bool operator==(Bundle const&) const = default;
};

/// The help of a plan whose activities serve these needs, at most Weights::support_shown.
std::vector<PlanHelp> help_beside(PlaceBits served, PlanOffers const& offers, BoundFacts const& facts);

/// The needs that they serve together.
PlaceBits served_by(std::vector<std::size_t> const& places, PlanOffers const& offers);

/// What one activity of a bundle adds to the others.
struct Addition {
  PlaceBits needs =
      0;  ///< places in BoundProfile::needs: it serves these, and helps more than any other does
  PlaceBits wishes = 0;  ///< as PlanOffer::wishes: its kinds fulfil these, no other's do
};
Addition addition_of(std::size_t place, std::vector<std::size_t> const& places, PlanOffers const& offers);

/// The best plans of at most so many activities (1 to 3), at most Weights::plans_shown. Every bundle is
/// looked at.
std::vector<Bundle> best_bundles(PlanOffers const& offers, std::size_t most_activities,
                                 BoundFacts const& facts);

}  // namespace socialmap
