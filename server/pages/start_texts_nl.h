#pragma once
// The Dutch of the start page.

#include <string_view>

namespace socialmap::pages::nl {

inline constexpr std::string_view kStartLead = "Vind een activiteit of hulp bij u in de buurt.";
inline constexpr std::string_view kThemes = "Kies een onderwerp";
inline constexpr std::string_view kOfferCount = "aanbod: ";
inline constexpr std::string_view kSoon = "Binnenkort";
inline constexpr std::string_view kAllSoon = "Bekijk alles op datum";
inline constexpr std::string_view kNeighbourhoods = "Kies uw buurt";
inline constexpr std::string_view kDoubt = "Weet u het nog niet?";
inline constexpr std::string_view kDoubtMatch = "Wat past bij mij?";
inline constexpr std::string_view kDoubtMatchWhy =
    "Vertel wat u zoekt of lastig vindt. U krijgt een paar voorstellen.";
inline constexpr std::string_view kDoubtHelp = "Hulp nodig?";
inline constexpr std::string_view kDoubtHelpWhy = "Zie wie u kunt bellen, ook ’s avonds en in het weekend.";
inline constexpr std::string_view kDoubtMap = "Kijk op de kaart";
inline constexpr std::string_view kDoubtMapWhy = "Zie wat er bij u om de hoek is.";

}  // namespace socialmap::pages::nl
