#pragma once
// When an offer takes place, in words: one sentence a slot, and what happens in holidays.

#include <optional>
#include <string>

#include "engine/model/schedule.h"

namespace socialmap::pages {

struct ScheduleWords {
  /// "elke woensdag van 17.30 tot 19.30 uur, niet op 23 december 2026"; a start or an exception before
  /// `today` is not told.
  std::string (*slot)(Slot const& slot, Date today);
  /// "schoolvakanties: gaat niet door; feestdagen: onbekend, vraag na"
  std::string (*holidays)(std::optional<HolidayRule> const& rule);
};

/// In the language of the answer being made.
ScheduleWords const& schedule_words();

namespace nl {
extern ScheduleWords const kScheduleWords;
}
namespace en {
extern ScheduleWords const kScheduleWords;
}

}  // namespace socialmap::pages
