#pragma once
// What somebody probably meant by a value that cannot be read as it stands: suggestions for messages, never
// taken for the value itself. Each answers the text to write, or nothing when there is no good guess.

#include <string>

#include "engine/catalog/tree.h"

namespace socialmap {

/// 18.30, "half", 18u30, 9 → 18:30, "", 18:30, 09:00.
std::string time_meant(Node const& node);
/// 1-9-2026, 1/9/2026, 2026-9-1 → 2026-09-01; the Dutch order of day and month.
std::string date_meant(Node const& node);
/// "€ 4,50", "4,50 euro", gratis → 4.50, 4.50, 0.
std::string euro_meant(Node const& node);
/// "53,1012", "18+", "18 jaar" → 53.1012, 18, 18.
std::string number_meant(Node const& node);
/// ja, yes, "true" → true; nee, no → false.
std::string truth_meant(Node const& node);
/// "Samen Eten!" → samen-eten.
std::string slug_meant(Node const& node);
/// "99 12 ab" → 9912 AB.
std::string postcode_meant(Node const& node);

}  // namespace socialmap
