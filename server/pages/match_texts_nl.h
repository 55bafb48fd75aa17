#pragma once
// The Dutch of the page that asks what fits a client.

#include <string_view>

namespace socialmap::pages::nl {

inline constexpr std::string_view kMatchTitle = "Wat past?";
inline constexpr std::string_view kMatchLead =
    "Vul in wat u weet. Alles mag leeg blijven. We bewaren niets van wat u invult.";
inline constexpr std::string_view kNoNames = "Vul geen namen, geboortedata of telefoonnummers in.";
inline constexpr std::string_view kHome = "Postcode of buurt";
inline constexpr std::string_view kAge = "Leeftijd";
inline constexpr std::string_view kBudget = "Hoogstens te betalen per keer, in euro";
inline constexpr std::string_view kModes = "Hoe komt iemand er?";
inline constexpr std::string_view kNeeds = "Waar is hulp bij nodig?";
inline constexpr std::string_view kInterests = "Wat wil iemand graag doen?";
inline constexpr std::string_view kSignals = "Signalen: is er iets ernstigs aan de hand?";
inline constexpr std::string_view kFind = "Laat zien wat past";
inline constexpr std::string_view kChange = "Verander uw antwoorden";
inline constexpr std::string_view kCallFirst = "Doe nu geen voorstel. Bel eerst:";
inline constexpr std::string_view kSupportTitle = "Hulp";
inline constexpr std::string_view kMatchesTitle = "Dit past";
inline constexpr std::string_view kNothingFits =
    "Er past niets binnen deze grenzen. Maak de afstand of het bedrag ruimer.";
inline constexpr std::string_view kWhy = "Waarom";
inline constexpr std::string_view kAsk = "Vraag na";
inline constexpr std::string_view kFirstStep = "Eerste stap: ";
inline constexpr std::string_view kRefusedTitle = "Wat niet past, en waarom";
inline constexpr std::string_view kYouth = "Jonger dan 18? Neem contact op met:";
inline constexpr std::string_view kScore = "Punten: ";

inline constexpr std::string_view kWrongHome = "Deze postcode of buurt kennen we niet. Kijk hem nog eens na.";
inline constexpr std::string_view kWrongAge = "Vul bij de leeftijd een getal in van 0 tot en met 120.";
inline constexpr std::string_view kWrongBudget = "Vul een bedrag in, zoals 5 of 7,50.";
inline constexpr std::string_view kWrongForm = "Er klopt iets niet in het formulier. Begin opnieuw.";

}  // namespace socialmap::pages::nl
