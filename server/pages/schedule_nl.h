#pragma once
// When an offer takes place, in Dutch words: one sentence a slot, and what happens in holidays.

#include <optional>
#include <string>

#include "engine/model/schedule.h"

namespace socialmap::pages::nl {

/// "elke woensdag van 17.30 tot 19.30 uur, niet op 23 december 2026"; a start or an exception before `today`
/// is not told.
std::string slot(Slot const& slot, Date today);

/// "schoolvakanties: gaat niet door; feestdagen: onbekend, vraag na"
std::string holidays(std::optional<HolidayRule> const& rule);

}  // namespace socialmap::pages::nl
