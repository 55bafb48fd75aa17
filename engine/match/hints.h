#pragma once
// What low scores of positive health and the codes of a referral point at. A hint never decides.

#include <string>

#include "engine/match/bound_profile.h"

namespace socialmap {

/// Fills `hints`, `structural_hint` and `referred_signals`. Precondition: the needs are bound.
void bind_hints(BoundProfile& bound, MatchWorld const& world);

/// What a code points at: "P03.01" what P03 does, when it says nothing of its own. Null when nothing is
/// known.
IcpcHint const* hint_of(std::string const& code, Vocabulary const& vocabulary);

}  // namespace socialmap
