#pragma once
// The Dutch of the page on which a visitor tells that something is not right.

#include <string_view>

namespace socialmap::pages::nl {

inline constexpr std::string_view kReport = "Klopt er iets niet?";
inline constexpr std::string_view kReportLead =
    "Fijn dat u het zegt. Iemand van de gemeente kijkt ernaar en past het aan.";
inline constexpr std::string_view kReportAbout = "Het gaat over: ";
inline constexpr std::string_view kReportField = "Wat klopt er niet?";
inline constexpr std::string_view kReportMessage = "Wat moet het zijn, of wat is er aan de hand?";
inline constexpr std::string_view kReportNoNames =
    "Schrijf geen namen, telefoonnummers of e-mailadressen van uzelf. Wij vragen niet wie u bent.";
inline constexpr std::string_view kReportSend = "Verstuur";
inline constexpr std::string_view kReportBack = "Terug naar het aanbod";
inline constexpr std::string_view kReportThanks = "Dank u wel";
inline constexpr std::string_view kReportTaken = "We hebben uw bericht gekregen. Iemand kijkt ernaar.";
inline constexpr std::string_view kReportEmpty = "Vertel in een paar woorden wat er niet klopt.";
inline constexpr std::string_view kReportTooLong = "Uw bericht is te lang. Vertel het in een paar zinnen.";
inline constexpr std::string_view kReportPlain =
    "We kunnen uw bericht niet lezen. Gebruik gewone woorden, zonder codes of haken.";
inline constexpr std::string_view kReportPersonal =
    "In uw bericht staat een telefoonnummer, e-mailadres, BSN of geboortedatum. Haal dat weg.";
inline constexpr std::string_view kReportTooOften =
    "Er komen nu veel berichten van uw adres. Probeer het over een minuut nog eens.";
inline constexpr std::string_view kReportFull =
    "Over dit aanbod zijn al veel berichten gekomen. Iemand kijkt ernaar.";
inline constexpr std::string_view kReportOtherSite =
    "Dit bericht kwam van een andere website. Vul het hier opnieuw in.";
inline constexpr std::string_view kReportCall =
    "Op deze website kunt u geen bericht sturen. Zeg het tegen de organisatie zelf:";

/// What may be wrong: a field of the record, and its name for people.
struct ReportChoice {
  std::string_view field;
  std::string_view label;
};
inline constexpr ReportChoice kReportChoices[] = {{"", "Kies, als u wilt"},
                                                  {"status", "Het bestaat niet meer"},
                                                  {"schedule", "De dag of de tijd"},
                                                  {"location", "De plaats"},
                                                  {"price", "De prijs"},
                                                  {"contact", "Telefoon of e-mail"},
                                                  {"access", "Hoe u meedoet"},
                                                  {"audience", "Voor wie het is"},
                                                  {"description", "De tekst"}};

}  // namespace socialmap::pages::nl
