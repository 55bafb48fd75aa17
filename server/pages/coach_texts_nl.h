#pragma once
// What the page of the coach's desk says before its scripts run, in plain Dutch (B1).

#include <string_view>

namespace socialmap::pages::nl {

inline constexpr std::string_view kDesk = "Bureau van de coach";
inline constexpr std::string_view kDeskLead =
    "Wat u hier invult, blijft in deze pagina. Wij bewaren het niet. Typ geen namen.";
inline constexpr std::string_view kDeskClear = "Begin opnieuw";
inline constexpr std::string_view kDeskLeave = "Meld af";
inline constexpr std::string_view kDeskScripts = "Voor dit bureau is JavaScript nodig.";
inline constexpr std::string_view kConversation = "Het gesprek";
inline constexpr std::string_view kDeskSignals = "Signalen";
inline constexpr std::string_view kDeskRefused =
    "Deze sleutel geeft geen toegang tot het bureau van de coach.";

}  // namespace socialmap::pages::nl
