#pragma once
// Which rules the cases put to use: one that fires on no case is held by nothing but its own tests.

#include "engine/evaluate/vignette.h"
#include "engine/socialmap.h"

namespace socialmap {

/// One warning for each rule whose condition holds for no client of the cases and no offer that is shown,
/// where the rule stands.
std::vector<InputError> rules_without_case(SocialMap const& map, std::vector<Vignette> const& cases);

}  // namespace socialmap
