#pragma once
// What the pages say, in plain Dutch (B1): every sentence and every label. Words for values are in
// words_nl.h.

#include <string>
#include <string_view>

#include "server/pages/words_nl.h"

namespace socialmap::pages::nl {

inline constexpr std::string_view kNavigation = "Onderdelen";
inline constexpr std::string_view kMatch = "Wat past?";
inline constexpr std::string_view kSite = "Sociale kaart";
inline constexpr std::string_view kSkip = "Naar de inhoud";
inline constexpr std::string_view kFooter = "Dit is een dienst van de gemeente ";
inline constexpr std::string_view kPrivacy = "Wij bewaren niet wat u zoekt.";
inline constexpr std::string_view kHelp = "Hulp";
inline constexpr std::string_view kMoreHelp = "Meer nummers die u kunt bellen";
inline constexpr std::string_view kPrivacyLink = "Privacy";
inline constexpr std::string_view kAccessLink = "Toegankelijkheid";
inline constexpr std::string_view kLeave = "Snel weg van deze pagina";
inline constexpr std::string_view kLeaveTo = "https://www.buienradar.nl/";
inline constexpr std::string_view kShare = "Deel";
inline constexpr std::string_view kPrint = "Print";
inline constexpr std::string_view kSpeak = "Lees voor";
inline constexpr std::string_view kSpeakStop = "Stop met voorlezen";
inline constexpr std::string_view kNextSteps = "Een volgende stap";
inline constexpr std::string_view kSimilar = "Dit lijkt erop";
inline constexpr std::string_view kShared = "Het adres is gekopieerd";
inline constexpr std::string_view kNoOffersHere = "Hier is nu geen aanbod.";
inline constexpr std::string_view kAllHere = "Zoek in alles van deze buurt";
inline constexpr std::string_view kNeighbourhoodKind = "Buurt in ";
inline constexpr std::string_view kNeighbourhoodTitle = "Wat is er te doen in ";
inline constexpr std::string_view kForProviders = "Voor aanbieders";
inline constexpr std::string_view kToNetwork = "Wie kent wie? Bekijk het netwerk";
inline constexpr std::string_view kHelpTitle = "Nu iemand bellen?";
inline constexpr std::string_view kDanger = "Direct gevaar:";
inline constexpr std::string_view kSuicide = "Denkt u aan zelfmoord:";
inline constexpr std::string_view kViolence = "Geweld thuis:";
inline constexpr std::string_view kIll = "Ziek of veel zorgen:";

inline constexpr std::string_view kSearchTitle = "Wat is er te doen?";
inline constexpr std::string_view kSearchTitleIn = "Wat is er te doen in ";
inline constexpr std::string_view kLead = "Zoek een activiteit of hulp bij u in de buurt.";
inline constexpr std::string_view kQ = "Wat zoekt u?";
inline constexpr std::string_view kNear = "Postcode of buurt";
inline constexpr std::string_view kRadius = "Afstand";
inline constexpr std::string_view kAnyRadius = "Maakt niet uit";
inline constexpr std::string_view kWithin = "Binnen ";
inline constexpr std::string_view kSearch = "Zoeken";
inline constexpr std::string_view kMoreChoices = "Meer keuzes";
inline constexpr std::string_view kDomain = "Onderwerp";
inline constexpr std::string_view kAllDomains = "Alle onderwerpen";
inline constexpr std::string_view kLayer = "Meedoen of hulp";
inline constexpr std::string_view kBothLayers = "Meedoen en hulp";
inline constexpr std::string_view kOnlyActivity = "Alleen meedoen";
inline constexpr std::string_view kOnlySupport = "Alleen hulp";
inline constexpr std::string_view kMaxPrice = "Hoogste prijs per keer, in euro";
inline constexpr std::string_view kOnlyFree = "Alleen gratis";
inline constexpr std::string_view kDaypart = "Deel van de dag";
inline constexpr std::string_view kMorning = "Ochtend";
inline constexpr std::string_view kAfternoon = "Middag";
inline constexpr std::string_view kEvening = "Avond";
inline constexpr std::string_view kPass = "Uw pas";
inline constexpr std::string_view kNoPass = "Geen pas";
inline constexpr std::string_view kForAge = "Leeftijd van wie meedoet";
inline constexpr std::string_view kOnlyAvailable = "Alleen met plek";
inline constexpr std::string_view kAccessNeeded = "Wat het gebouw moet hebben";
inline constexpr std::string_view kSort = "Volgorde";
inline constexpr std::string_view kSortRelevance = "Beste eerst";
inline constexpr std::string_view kSortDistance = "Dichtbij eerst";
inline constexpr std::string_view kSortNext = "Snelste datum eerst";
inline constexpr std::string_view kSortTitle = "Naam van A tot Z";
inline constexpr std::string_view kSortVerified = "Laatst gecontroleerd eerst";

inline constexpr std::string_view kMistakes = "We kunnen zo niet zoeken";
inline constexpr std::string_view kPlaceMeant = "Misschien bedoelt u:";
inline constexpr std::string_view kResultsLabel = "Resultaten";
inline constexpr std::string_view kResultsColon = "resultaten: ";
inline constexpr std::string_view kFilters = "Kies verder";
inline constexpr std::string_view kShowFilters = "Kies soort, buurt, dag en meer";
inline constexpr std::string_view kToResults = "Naar de resultaten";
inline constexpr std::string_view kChosenFilters = "Gekozen filters";
inline constexpr std::string_view kTakeOff = "Haal weg: ";
inline constexpr std::string_view kMore = "Meer";
inline constexpr std::string_view kKindGroup = "Soort";
inline constexpr std::string_view kNeighbourhoodGroup = "Buurt";
inline constexpr std::string_view kDayGroup = "Dag";
inline constexpr std::string_view kLanguageGroup = "Taal";
inline constexpr std::string_view kPriceGroup = "Prijs per keer";
inline constexpr std::string_view kFree = "Gratis";
inline constexpr std::string_view kInThisPart = "In een stuk van de kaart";
inline constexpr std::string_view kMap = "Kaart";
inline constexpr std::string_view kOnMap = "Bekijk op de kaart";
inline constexpr std::string_view kTakeAlong = "Neem deze lijst mee";
inline constexpr std::string_view kToCalendar = "Zet in uw agenda (.ics)";
inline constexpr std::string_view kToTable = "Download als tabel (.csv)";
inline constexpr std::string_view kPages = "Pagina's";
inline constexpr std::string_view kPrevious = "Vorige";
inline constexpr std::string_view kNext = "Volgende";
inline constexpr std::string_view kPageGone = "Zo veel pagina's zijn er niet.";
inline constexpr std::string_view kNothingFound =
    "We vonden niets dat bij al uw keuzes past. Dat ligt niet aan u.";
inline constexpr std::string_view kLooser = "Dit kunt u weglaten";
inline constexpr std::string_view kStartAgain = "Begin opnieuw met zoeken";
inline constexpr std::string_view kCallTitle = "Liever samen zoeken?";
inline constexpr std::string_view kCall = "Bel gerust. Iemand denkt graag met u mee.";
inline constexpr std::string_view kSupport = "Hulp";
inline constexpr std::string_view kWhen = "Wanneer";
inline constexpr std::string_view kWhere = "Waar";
inline constexpr std::string_view kPrice = "Kosten";

inline constexpr std::string_view kSomewhereIn = "in ";
inline constexpr std::string_view kAtHomeIn = "bij u thuis, alleen in ";
inline constexpr std::string_view kToSearch = "Naar het zoeken";

inline constexpr std::string_view kPath = "Waar u bent";
inline constexpr std::string_view kAllOffers = "Alle activiteiten en hulp";
inline constexpr std::string_view kWhat = "Wat";
inline constexpr std::string_view kForWhom = "Voor wie";
inline constexpr std::string_view kJoining = "Meedoen";
inline constexpr std::string_view kAccess = "Toegankelijkheid";
inline constexpr std::string_view kContact = "Contact";
inline constexpr std::string_view kOpenEnrolment = "Dat kan altijd";
inline constexpr std::string_view kVog = "Met een verklaring omtrent het gedrag (VOG)";

/// What makes it easy to come; on cards.
namespace ease {
inline constexpr std::string_view kFree = "Gratis";
inline constexpr std::string_view kFirstFree = "Eerste keer gratis";
inline constexpr std::string_view kSelfReferral = "Zelf aanmelden";
inline constexpr std::string_view kStepFree = "Zonder drempels";
inline constexpr std::string_view kWelcome = "Iemand wacht u op";
}  // namespace ease

/// What stands before a fact.
namespace label {
inline constexpr std::string_view kKind = "Soort";
inline constexpr std::string_view kTraits = "Kenmerken";
inline constexpr std::string_view kGroup = "Groep";
inline constexpr std::string_view kIntensity = "Inspanning";
inline constexpr std::string_view kAge = "Leeftijd";
inline constexpr std::string_view kGender = "Wie";
inline constexpr std::string_view kReserved = "Alleen voor";
inline constexpr std::string_view kWelcome = "Fijn voor";
inline constexpr std::string_view kLanguage = "Taal";
inline constexpr std::string_view kSchedule = "Dag en tijd";
inline constexpr std::string_view kHolidays = "Vakanties";
inline constexpr std::string_view kCancelled = "Gaat niet door";
inline constexpr std::string_view kEnrolment = "Instappen";
inline constexpr std::string_view kDates = "Eerste data";
inline constexpr std::string_view kAddress = "Adres";
inline constexpr std::string_view kNeighbourhood = "Buurt";
inline constexpr std::string_view kPlace = "Plaats";
inline constexpr std::string_view kAmount = "Prijs";
inline constexpr std::string_view kPasses = "Met een pas";
inline constexpr std::string_view kFunding = "Bijdrage mogelijk van";
inline constexpr std::string_view kMaterial = "Materiaal";
inline constexpr std::string_view kFirstFree = "Eerste keer gratis";
inline constexpr std::string_view kNote = "Let op";
inline constexpr std::string_view kFirstStep = "Eerste stap";
inline constexpr std::string_view kSelfReferral = "Zelf aanmelden";
inline constexpr std::string_view kIntake = "Eerst een gesprek";
inline constexpr std::string_view kPlaces = "Plek";
inline constexpr std::string_view kLedBy = "Wie begeleidt";
inline constexpr std::string_view kWelcomePerson = "Iemand wacht u op";
inline constexpr std::string_view kChildcare = "Kinderopvang erbij";
inline constexpr std::string_view kSupportForms = "Hulp om mee te doen";
inline constexpr std::string_view kGuide = "Wie brengt u in contact";
inline constexpr std::string_view kFeedsTo = "Daarna misschien";
inline constexpr std::string_view kStepFree = "Zonder drempels";
inline constexpr std::string_view kToilet = "Aangepast toilet";
inline constexpr std::string_view kHearingLoop = "Ringleiding";
inline constexpr std::string_view kLift = "Lift";
inline constexpr std::string_view kParking = "Parkeren";
inline constexpr std::string_view kRole = "Vraag naar";
inline constexpr std::string_view kPhone = "Telefoon";
inline constexpr std::string_view kMail = "E-mail";
inline constexpr std::string_view kBestTime = "Bereikbaar";
inline constexpr std::string_view kProvider = "Organisatie";
inline constexpr std::string_view kAbout = "Over de organisatie";
inline constexpr std::string_view kWebsite = "Website";
}  // namespace label

/// What to tell somebody whom we cannot help.
struct ErrorWords {
  std::string_view title;
  std::string_view advice;
};
ErrorWords error(int status);
/// "Foutnummer 404"
std::string error_number(int status);
/// What is wrong with the value of a parameter of the search, and what would be right.
std::string given_twice(std::string_view parameter);
std::string mistake(std::string_view parameter, std::string_view value, bool has_near);
/// "Tot € 2,50" for "2.50"; "Tot € 5" for "5".
std::string up_to_price(std::string euros);
/// "Voor 74 jaar"
std::string for_age(std::string_view years);

/// "Aanbod (12)", "Geen aanbod"
std::string offers(std::size_t number);
/// "1 resultaat", "Geen resultaten"
std::string results(std::size_t total);
/// "Bij 3 resultaten weten we niet alles. Die staan achteraan."
std::string unknown_among(std::size_t number);
/// "Pagina 2 van 7"
std::string page_of(std::size_t page, std::size_t pages);
/// "Zoeken naar wandelen"
std::string searching_for(std::string_view q);
/// "We zochten op “wandelen”.": what was searched instead of what was typed, and how words were read.
std::string searched_for(std::string_view words);
std::string understood(std::string_view words, std::string_view as);
std::string searched_near(std::string_view place);
/// "Dit komt in de buurt, zonder “gratis”"
std::string nearest_without(std::string_view filter);
/// "Zoek zonder “gratis” (12 resultaten)"
std::string search_without(std::string_view filter, std::size_t total);
/// "Zoek alleen op “wandelen” (12 resultaten)"
std::string search_only(std::string_view q, std::size_t total);

/// "Veenmeerpas: € 1,50", "Veenmeerpas: korting, vraag na hoeveel"
std::string pass_price(std::string_view pass, Cents price);
std::string pass_unknown(std::string_view pass);
/// "gratis", "€ 2,00"
std::string extra(Cents amount);
std::string_view reading(bool needed);
std::string_view digital(bool needed);

}  // namespace socialmap::pages::nl
