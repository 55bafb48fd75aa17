#pragma once
// What an offer is worth in a case, and whether it is wrong there.

#include "engine/evaluate/vignette.h"
#include "engine/socialmap.h"

namespace socialmap {

/// The best grade of its kinds; 0 when none is graded.
int best_grade(Activity const& activity, std::vector<GradedKind> const& grades);

/// The first entry that holds for the offer, or null. A kind holds when it is the main (first) kind, or
/// another while the main kind has no grade; a trait when it is known; a word at the start of a word.
WrongOffers const* first_wrong(SocialMap const& map, Vignette const& vignette,
                               std::vector<WrongOffers> const& wrong, ActivityId id);

/// The grade as an activity; 0 for an offer that is soft-wrong or hard-wrong.
int activity_grade(SocialMap const& map, Vignette const& vignette, ActivityId id);

}  // namespace socialmap
