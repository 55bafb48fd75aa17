#pragma once
// Whether a client and an offer understand each other.

#include "engine/model/profile.h"
#include "engine/rules/condition.h"

namespace socialmap {

/// Somebody there speaks another language of the client than Dutch; unknown where no languages are told.
Kleene shares_other_language(Activity const& activity, Profile const& profile);

/// A shared language, or Dutch that is good enough. Of a client of whom nothing is told: yes.
Kleene language_fits(Activity const& activity, Profile const& profile);

}  // namespace socialmap
