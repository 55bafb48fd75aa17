#pragma once
// What the shells of the desks say, in plain Dutch (B1).

#include <string_view>

namespace socialmap::pages::nl {

inline constexpr std::string_view kPublisherDesk = "Mijn aanbod";
inline constexpr std::string_view kPublisherLead =
    "Hier houdt u uw aanbod bij. Klopt alles nog? Dan vinden mensen u.";
inline constexpr std::string_view kModeratorDesk = "Redactie";
inline constexpr std::string_view kModeratorLead = "Hier kijkt u wat nieuw is en wat beter kan.";
inline constexpr std::string_view kDeskNavigation = "Uw werkplek";
inline constexpr std::string_view kDeskSignOut = "Afmelden";
inline constexpr std::string_view kDeskNeedsScripts =
    "Deze pagina werkt alleen met JavaScript. Zet dat aan in uw browser.";
inline constexpr std::string_view kDeskRefused = "Deze pagina is niet voor u";
inline constexpr std::string_view kDeskWrongRole =
    "Uw sleutel is voor ander werk. Vraag de gemeente om een sleutel voor deze pagina.";
inline constexpr std::string_view kDeskReadOnly =
    "Op deze website kunt u niets veranderen. Vraag de gemeente waar dat wel kan.";
inline constexpr std::string_view kDeskToSearch = "Naar het aanbod";
inline constexpr std::string_view kPreviewNotice =
    "Dit is een voorbeeld. Zo ziet een bezoeker uw aanbod, als het is gepubliceerd.";

}  // namespace socialmap::pages::nl
