#pragma once
// When an offer takes place, in words: one sentence a slot, and what happens in holidays.

#include <optional>
#include <string>
#include <string_view>

#include "engine/model/schedule.h"

namespace socialmap::pages {

struct ScheduleWords {
  /// "elke woensdag van 17.30 tot 19.30 uur, niet op 23 december 2026"; a start or an exception before
  /// `today` is not told.
  std::string (*slot)(Slot const& slot, Date today);
  /// "schoolvakanties: gaat niet door; feestdagen: onbekend, vraag na"
  std::string (*holidays)(std::optional<HolidayRule> const& rule);
  /// "do 24 december: gaat niet door (Kerstvakantie)"; two days with "tot en met" between them.
  std::string (*closed_dates)(Date first, Date last, std::string_view holiday, Date today);
  /// What follows a meeting in a holiday: " (Kerstvakantie: gaat door)", " (Kerstvakantie: onbekend, vraag
  /// na)"
  std::string (*goes_on_in)(std::string_view holiday);
  std::string (*unknown_in)(std::string_view holiday);
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
