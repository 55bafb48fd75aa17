#pragma once
// The Dutch of the page with the map.

#include <string_view>

namespace socialmap::pages::nl {

inline constexpr std::string_view kMapTitle = "Op de kaart";
inline constexpr std::string_view kMapLead = "Zoek wat u leuk vindt, en zie waar het is.";
inline constexpr std::string_view kMapRegion = "Kaart met het aanbod";
inline constexpr std::string_view kMapNeedsScript =
    "De kaart zelf werkt alleen met JavaScript. Alles wat erop staat, staat ook in de lijst.";
inline constexpr std::string_view kPastMap = "Sla de kaart over";
inline constexpr std::string_view kThisPart = "Zoek in dit stuk van de kaart";
inline constexpr std::string_view kAsList = "Bekijk als lijst, met meer keuzes";
inline constexpr std::string_view kToMap = "Naar de kaart";
inline constexpr std::string_view kPinActivity = "Meedoen";
inline constexpr std::string_view kPinSupport = "Hulp";
inline constexpr std::string_view kPictureBy = "Kaartbeeld: ";

}  // namespace socialmap::pages::nl
