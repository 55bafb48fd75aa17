#pragma once
// What the pages for signing in and out say, in plain Dutch (B1).

#include <string_view>

namespace socialmap::pages::nl {

inline constexpr std::string_view kSignIn = "Aanmelden";
inline constexpr std::string_view kSignInLead =
    "Hier meldt u zich aan om te werken met deze website. Zoekt u alleen iets? Dan hoeft u zich niet aan te "
    "melden.";
inline constexpr std::string_view kSignInMistake = "Aanmelden is niet gelukt";
inline constexpr std::string_view kSignInWrong = "Fout: ";
inline constexpr std::string_view kKey = "Uw sleutel";
inline constexpr std::string_view kKeyHint = "De sleutel kreeg u van de gemeente. Hij begint met sm_.";
inline constexpr std::string_view kCookieNote =
    "Wij zetten een cookie om te onthouden dat u bent aangemeld. Die verdwijnt als u zich afmeldt of de "
    "browser sluit.";
inline constexpr std::string_view kKeyEmpty = "Vul uw sleutel in.";
inline constexpr std::string_view kKeyWrong =
    "Deze sleutel klopt niet, of hij is niet meer geldig. Kijk of u de hele sleutel hebt overgenomen. Lukt "
    "het niet? Vraag dan een nieuwe sleutel aan wie u deze gaf.";
inline constexpr std::string_view kKeyTooOften =
    "Er is te vaak geprobeerd om aan te melden. Wacht een minuut en probeer het dan nog eens.";
inline constexpr std::string_view kOtherSite =
    "Dit formulier kwam van een andere website. Vul uw sleutel alleen op deze pagina in.";
inline constexpr std::string_view kNoCookie =
    "Uw browser bewaart onze cookie niet. Sta cookies van deze website toe, en kijk of het adres van deze "
    "pagina met https begint.";
inline constexpr std::string_view kProxyLead = "U bent bekend als: ";
inline constexpr std::string_view kProxyGone =
    "Wij weten niet meer wie u bent. Meld u opnieuw aan bij uw organisatie, of gebruik uw sleutel.";
inline constexpr std::string_view kProxyButton = "Verder zonder sleutel";

inline constexpr std::string_view kSignedIn = "U bent aangemeld";
inline constexpr std::string_view kToDesk = "Verder naar uw werkplek";
inline constexpr std::string_view kSignedInAs = "Aangemeld als";
inline constexpr std::string_view kRole = "Rol";
inline constexpr std::string_view kEndsBySelf =
    "Doet u 60 minuten niets, dan bent u vanzelf afgemeld. Na 12 uur ook.";
inline constexpr std::string_view kSignOut = "Afmelden";
inline constexpr std::string_view kSignOutLead =
    "Klaar? Meld u dan af, zeker als anderen deze computer gebruiken.";
inline constexpr std::string_view kSignedOut = "U bent afgemeld";
inline constexpr std::string_view kSignedOutLead = "Niemand kan nu met uw sleutel verder op deze computer.";
inline constexpr std::string_view kSignInAgain = "Opnieuw aanmelden";
inline constexpr std::string_view kSignOutMistake = "Afmelden is niet gelukt";
inline constexpr std::string_view kSignOutFailed = "Deze pagina was te oud. Druk nog eens op Afmelden.";

inline constexpr std::string_view kPublisher = "aanbieder";
inline constexpr std::string_view kCoach = "coach";
inline constexpr std::string_view kModerator = "redacteur";
inline constexpr std::string_view kMunicipality = "gemeente";
inline constexpr std::string_view kAdmin = "beheerder";

}  // namespace socialmap::pages::nl
