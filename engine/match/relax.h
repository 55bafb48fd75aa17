#pragma once
// What would have to change for more offers to fit.

#include "engine/match/candidate.h"

namespace socialmap {

/// The smallest changes of the profile that let more activities through, each with exactly how many more; two
/// things at once where one does not help. The smallest change first, at most as many as weights.yaml says.
std::vector<Relaxation> relaxations_of(Assessed const& assessed);

/// The profile with a change applied.
Profile changed(Profile profile, ProfileChange const& change);

}  // namespace socialmap
