#pragma once
// Where a client's own words and what was ticked say the opposite.

#include "engine/model/profile.h"
#include "engine/model/understanding.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

/// The reading, in which everything that goes against an interest, requirement or dislike of the profile
/// says so in its question. Nothing is taken away: what was ticked counts until somebody has asked.
Understanding with_contradictions(Understanding wish, Profile const& profile, Vocabulary const& vocabulary);

}  // namespace socialmap
