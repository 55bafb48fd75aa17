#include "server/pages/report_texts.h"

namespace socialmap::pages::nl {

ReportTexts const kReportTexts = {
    .report = "Klopt er iets niet?",
    .report_lead = "Fijn dat u het zegt. Iemand van de gemeente kijkt ernaar en past het aan.",
    .report_about = "Het gaat over: ",
    .report_field = "Wat klopt er niet?",
    .report_message = "Wat moet het zijn, of wat is er aan de hand?",
    .report_no_names =
        "Schrijf geen namen, telefoonnummers of e-mailadressen van uzelf. Wij vragen niet wie u bent.",
    .report_send = "Verstuur",
    .report_back = "Terug naar het aanbod",
    .report_thanks = "Dank u wel",
    .report_taken = "We hebben uw bericht gekregen. Iemand kijkt ernaar.",
    .report_empty = "Vertel in een paar woorden wat er niet klopt.",
    .report_too_long = "Uw bericht is te lang. Vertel het in een paar zinnen.",
    .report_plain = "We kunnen uw bericht niet lezen. Gebruik gewone woorden, zonder codes of haken.",
    .report_personal =
        "In uw bericht staat een telefoonnummer, e-mailadres, BSN of geboortedatum. Haal dat weg.",
    .report_too_often = "Er komen nu veel berichten van uw adres. Probeer het over een minuut nog eens.",
    .report_full = "Over dit aanbod zijn al veel berichten gekomen. Iemand kijkt ernaar.",
    .report_other_site = "Dit bericht kwam van een andere website. Vul het hier opnieuw in.",
    .report_call = "Op deze website kunt u geen bericht sturen. Zeg het tegen de organisatie zelf:",
    .choices = {{"", "Kies, als u wilt"},
                {"status", "Het bestaat niet meer"},
                {"schedule", "De dag of de tijd"},
                {"location", "De plaats"},
                {"price", "De prijs"},
                {"contact", "Telefoon of e-mail"},
                {"access", "Hoe u meedoet"},
                {"audience", "Voor wie het is"},
                {"description", "De tekst"}},
};

}  // namespace socialmap::pages::nl
