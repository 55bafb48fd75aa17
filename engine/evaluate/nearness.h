#pragma once
// Where an offer lies seen from a client's home, told from the records and apart from engine/match.

#include "engine/socialmap.h"

namespace socialmap {

/// The place of the client's home; nothing when none is given.
std::optional<Place> home_of(SocialMap const& map, Profile const& profile);

/// Whether the client's travel reaches it (API.md): both limits hold, for the best of the modes; neither
/// given: the norm of the municipality. From a neighbourhood, what lies in it is within reach and the rest
/// counts from its middle. Not known, also of the home: within reach.
bool is_within_reach(SocialMap const& map, Profile const& profile, ActivityId id);

/// Whether it lies in the neighbourhood of the client's home, or takes place at the client's home.
bool is_in_own_neighbourhood(SocialMap const& map, Profile const& profile, ActivityId id);

}  // namespace socialmap
