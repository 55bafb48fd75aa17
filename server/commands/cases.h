#pragma once
// Cases of coaches, read for a command.

#include "engine/evaluate/vignette.h"
#include "engine/socialmap.h"

namespace socialmap {

/// Throws InvalidInput with every problem when a case is wrong; warnings go to standard error.
std::vector<Vignette> sound_vignettes(std::string const& directory, MapReading const& reading);

/// Cases are about a day, and so are the offers they are put to: --on, else the last day that a case names,
/// else today.
Date day_of_cases(std::string const& on, std::vector<Vignette> const& vignettes);

}  // namespace socialmap
