#pragma once
// The columns of what is often not known of an offer, and of its meetings.

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/catalog/columns.h"

namespace socialmap {

/// The features of a building by the field names of a location's accessibility.
inline constexpr std::array<std::pair<std::string_view, std::optional<bool> Accessibility::*>, 5>
    kBuildingFeatures{{{"stepFree", &Accessibility::step_free},
                       {"accessibleToilet", &Accessibility::accessible_toilet},
                       {"hearingLoop", &Accessibility::hearing_loop},
                       {"lift", &Accessibility::lift},
                       {"parking", &Accessibility::parking}}};

/// Fills meeting_times, meeting_days and first_day.
void add_meetings(Columns& columns, Catalogue const& catalogue, Date on);

/// Fills traits, audiences, passes, languages, features, genders and has_places.
void add_known_words(Columns& columns, Catalogue const& catalogue, Vocabulary const& vocabulary);

}  // namespace socialmap
