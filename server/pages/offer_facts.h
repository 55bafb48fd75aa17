#pragma once
// What the page of an offer tells, one function a heading. What is not known is told as not known where
// people ask for it.

#include "engine/socialmap.h"
#include "server/pages/offer_page.h"

namespace socialmap::pages {

Section facts_of_what(SocialMap const& map, ActivityId id);
Section facts_for_whom(SocialMap const& map, ActivityId id);
/// The schedule in words and the next ten dates.
Section facts_of_when(SocialMap const& map, ActivityId id);
Section facts_of_where(SocialMap const& map, ActivityId id);
Section facts_of_cost(SocialMap const& map, ActivityId id);
/// First step, who leads, what helps to get in.
Section facts_of_joining(SocialMap const& map, ActivityId id);
/// The building: each feature yes, no or not known. Nothing for an offer without a building.
Section facts_of_access(SocialMap const& map, ActivityId id);
Section facts_of_contact(SocialMap const& map, ActivityId id);

}  // namespace socialmap::pages
