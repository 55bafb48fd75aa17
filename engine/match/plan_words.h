#pragma once
// What a plan says in plain Dutch.

#include "engine/match/bundle.h"

namespace socialmap {

/// What one activity adds to the others of the bundle: "Helpt bij eenzaamheid (niet alleen eten)".
std::string words_for_addition(std::size_t place, Bundle const& bundle, PlanOffers const& offers,
                               BoundFacts const& facts);

/// Why nothing in a plan helps with a need (place in BoundProfile::needs): nothing on offer, all refused and
/// by what rule most, or not together with the rest.
std::string why_open(std::size_t need, Assessed const& assessed);

/// The whole plan: help first, what and when, what it serves, what it costs. `around`: the
/// answer it stands in, with its mode and support.
std::string words_for_plan(Plan const& plan, Plans const& around, BoundFacts const& facts);

}  // namespace socialmap
