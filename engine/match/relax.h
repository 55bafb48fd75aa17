#pragma once
// What would have to change for more offers to fit.

#include "engine/match/candidate.h"

namespace socialmap {

/// The smallest changes of the profile that let more activities through, each with exactly how many more; two
/// things at once where one does not help. The smallest change first, at most as many as weights.yaml says.
std::vector<Relaxation> relaxations_of(Assessed const& assessed);

/// The change that lets this offer through, by all that refuses it at once; nothing when a rule refuses it
/// that no such change moves. `extra` counts activities. Precondition: not eligible.
std::optional<Relaxation> relaxation_for(std::size_t row, Assessed const& assessed);

/// The profile with a change applied.
Profile changed(Profile profile, ProfileChange const& change);

}  // namespace socialmap
