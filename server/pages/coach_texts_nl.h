#pragma once
// What the page of the coach's desk says before its scripts run, in plain Dutch (B1).

#include <string_view>

namespace socialmap::pages::nl {

inline constexpr std::string_view kCoachDesk = "Bureau van de coach";
inline constexpr std::string_view kCoachDeskLead =
    "Wat u hier invult, blijft in deze pagina. Wij bewaren het niet. Typ geen namen.";
inline constexpr std::string_view kCoachDeskClear = "Begin opnieuw";
inline constexpr std::string_view kCoachDeskLeave = "Meld af";
inline constexpr std::string_view kCoachDeskScripts = "Voor dit bureau is JavaScript nodig.";
inline constexpr std::string_view kCoachConversation = "Het gesprek";
inline constexpr std::string_view kCoachDeskSignals = "Signalen";

}  // namespace socialmap::pages::nl
