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

/// Fills meeting_times and meeting_days of the rows from `first` on. first_day is known.
void add_meetings(Columns& columns, Catalogue const& catalogue, std::size_t first);

/// How wide traits, audiences, passes, languages and features are; without rows.
void prepare_known_words(Columns& columns, Catalogue const& catalogue, Vocabulary const& vocabulary);
/// Fills them, and genders and has_places, of the rows from `first` on.
void add_known_words(Columns& columns, Catalogue const& catalogue, Vocabulary const& vocabulary,
                     std::size_t first);
/// Where the activities that the columns do not have yet speak a language that nobody spoke before: makes the
/// languages anew, of the rows that there are.
void make_room_for_languages(Columns& columns, Catalogue const& catalogue);

}  // namespace socialmap
