#pragma once
// The Dutch of "Wat past bij mij?": the five questions for a resident, what was wrong, and the answer (B1).

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/schedule.h"

namespace socialmap::pages::nl {

/// One question.
struct FitStepWords {
  std::string_view title;
  std::string_view lead;
};
inline constexpr std::array<FitStepWords, 5> kFitSteps{
    {{"Wat speelt er?", "Vertel het in uw eigen woorden, of kruis aan wat klopt."},
     {"Kan er iets niet wachten?",
      "Dit vragen wij iedereen. Kruis alleen aan wat nu speelt. Dan ziet u meteen wie u kunt bellen."},
     {"Wat doet u graag?", "Ook iets van vroeger telt. U mag meer dan één ding kiezen."},
     {"Waar woont u, en hoe komt u er?", "Dan zoeken wij iets waar u echt kunt komen."},
     {"Wanneer kunt u, en wat mag het kosten?", "Daarna laten wij zien wat bij u past."}}};

inline constexpr std::string_view kFitTitle = "Wat past bij mij?";
inline constexpr std::string_view kFitDescription =
    "Vijf korte vragen. Daarna ziet u wat er bij u past, en waarom.";
inline constexpr std::string_view kFitMayBeEmpty =
    "Vijf korte vragen. Alles mag leeg blijven. Wij bewaren niets van wat u invult.";
inline constexpr std::string_view kFitNoNames = "Vul geen namen, adressen of telefoonnummers in.";

inline constexpr std::string_view kFitNext = "Volgende";
inline constexpr std::string_view kFitSkip = "Sla over";
inline constexpr std::string_view kFitBack = "Terug";
inline constexpr std::string_view kFitShow = "Laat zien wat past";
inline constexpr std::string_view kFitButtons = "Verder of terug";

inline constexpr std::string_view kFitWish = "In uw eigen woorden";
inline constexpr std::string_view kFitWishHint =
    "Bijvoorbeeld: “Ik zit veel alleen thuis” of “Ik maak mij zorgen over geld”.";
inline constexpr std::string_view kFitLike = "Of zeg het zelf";
inline constexpr std::string_view kFitLikeHint = "Bijvoorbeeld: “Ik zong vroeger in een koor”.";
inline constexpr std::string_view kFitNeeds = "Waar wilt u hulp bij?";
inline constexpr std::string_view kFitUrgent = "Gevaar of grote nood";
inline constexpr std::string_view kFitWorries = "Andere grote zorgen";
inline constexpr std::string_view kFitInterests = "Kies een onderwerp";
inline constexpr std::string_view kFitHome = "Postcode of buurt";
inline constexpr std::string_view kFitHomeHint = "De vier cijfers van uw postcode zijn genoeg.";
inline constexpr std::string_view kFitModes = "Hoe komt u er?";
inline constexpr std::string_view kFitMinutes = "Hoeveel minuten mag de reis duren?";
inline constexpr std::string_view kFitMinutesHint = "De reis heen. Bijvoorbeeld: 20.";
inline constexpr std::string_view kFitMobility = "Hoe gaat het lopen?";
inline constexpr std::string_view kFitAccess = "Wat moet het gebouw hebben?";
inline constexpr std::string_view kFitDays = "Op welke dagen kunt u?";
inline constexpr std::string_view kFitDayparts = "Welk deel van de dag?";
inline constexpr std::string_view kFitAlso = "U kunt ook op";
inline constexpr std::string_view kFitBudget = "Hoeveel euro mag het kosten per keer?";
inline constexpr std::string_view kFitBudgetHint = "Bijvoorbeeld: 5 of 7,50. Vul 0 in voor alleen gratis.";
inline constexpr std::string_view kFitPasses = "Hebt u een van deze passen?";
inline constexpr std::string_view kFitAge = "Hoe oud bent u?";
inline constexpr std::string_view kFitAgeHint = "Sommige groepen zijn voor een leeftijd.";

inline constexpr std::string_view kFitWalk = "Lopend";
inline constexpr std::string_view kFitBike = "Met de fiets";
inline constexpr std::string_view kFitPublic = "Met bus of trein";
inline constexpr std::string_view kFitCar = "Met de auto";
inline constexpr std::string_view kFitNotSaid = "Zeg ik liever niet";
inline constexpr std::string_view kFitWalksWell = "Goed";
inline constexpr std::string_view kFitWalksLittle = "Ik kan niet ver lopen";
inline constexpr std::string_view kFitWheelchair = "Ik gebruik een rolstoel";

inline constexpr std::string_view kFitRead = "Hebben wij u goed begrepen?";
inline constexpr std::string_view kFitReadLead =
    "Dit lazen wij in uw woorden. Klopt iets niet? Haal dan het vinkje weg.";
inline constexpr std::string_view kFitReadAsk = "Klopt dit ook? Zet dan een vinkje.";
inline constexpr std::string_view kFitReadTicks = "Dit begrepen wij";
inline constexpr std::string_view kFitReadSafety =
    "Misschien begrijpen wij het verkeerd. U kunt altijd bellen.";

inline constexpr std::string_view kFitMistakes = "Kijk hier nog even naar";
inline constexpr std::string_view kFitMistakeTitle = "Nog niet goed: ";
inline constexpr std::string_view kFitWrongHome =
    "Deze postcode of buurt kennen wij niet. Kijk hem nog eens na, of laat hem leeg.";
inline constexpr std::string_view kFitWrongMinutes = "Vul bij de reis een getal in van 0 tot en met 600.";
inline constexpr std::string_view kFitWrongAge = "Vul bij de leeftijd een getal in van 0 tot en met 120.";
inline constexpr std::string_view kFitWrongBudget = "Vul een bedrag in, zoals 5 of 7,50.";
inline constexpr std::string_view kFitWrongChoice =
    "Een van uw keuzes kennen wij niet. Kies nog eens, of ga gewoon verder.";
inline constexpr std::string_view kFitTooMany = "U koos er meer dan 50. Haal er een paar weg.";
inline constexpr std::string_view kFitTwice = "Een antwoord kwam twee keer binnen. Vul het nog eens in.";
inline constexpr std::string_view kFitTooLong =
    "Uw tekst is te lang. Maak hem korter: hoogstens 500 letters en tekens.";
inline constexpr std::string_view kFitPersonal =
    "Er stond iets in dat van u persoonlijk is, zoals een telefoonnummer. Wij hebben het weggehaald en niet "
    "bewaard.";
inline constexpr std::string_view kFitWrongForm =
    "Er ging iets mis met het formulier. Wij beginnen weer bij de eerste vraag.";

inline constexpr std::string_view kFitTrouble =
    "Het lukte niet. Probeer het nog eens. Wat u invulde, staat er nog.";

inline constexpr std::string_view kFitAnswered = "Wat past bij mij? Het antwoord";
inline constexpr std::string_view kFitAnswerTitle = "Dit past misschien bij u";
inline constexpr std::string_view kFitAnswerLead = "U kiest zelf. Lees waarom het past, en probeer iets uit.";
inline constexpr std::string_view kFitCallTitle = "Praat nu met iemand";
inline constexpr std::string_view kFitCallLead = "U staat er niet alleen voor. Dit kunt u nu doen:";
inline constexpr std::string_view kFitCallAfter = "Daarna zoeken wij graag met u verder. Nu gaat dit voor.";
inline constexpr std::string_view kFitSafeAdvice =
    "Praat erover met iemand die u vertrouwt, of bel een van deze nummers.";
inline constexpr std::string_view kFitTriage = "Praat eerst met iemand. Wat hieronder staat, kan daarna.";
inline constexpr std::string_view kFitYoung = "Bent u jonger dan 18? Dan helpen zij u het beste:";
inline constexpr std::string_view kFitHelpFirst = "Eerst hulp";
inline constexpr std::string_view kFitHelpFirstWhy =
    "Een activiteit doet goed, maar neemt deze zorg niet weg. Daarom staat hulp bovenaan.";
inline constexpr std::string_view kFitNoHelp = "Wij vonden geen hulp die hier precies bij past. Bel gerust:";
inline constexpr std::string_view kFitAlsoHelp = "Ook hulp";
inline constexpr std::string_view kFitBeside = "Dit kunt u daarnaast doen";
inline constexpr std::string_view kFitOffers = "Wat u kunt doen";
inline constexpr std::string_view kFitNothing =
    "Wij vonden niets dat bij al uw antwoorden past. Dat ligt niet aan u.";
inline constexpr std::string_view kFitWhy = "Waarom dit past";
inline constexpr std::string_view kFitAsk = "Vraag dit eerst na";
inline constexpr std::string_view kFitBefore = "Regel dit eerst";
inline constexpr std::string_view kFitFirstStep = "Eerste stap: ";
inline constexpr std::string_view kFitMore = "Wilt u meer keuze?";
inline constexpr std::string_view kFitChange = "Verander mijn antwoorden";
inline constexpr std::string_view kFitAgain = "Begin opnieuw";

inline constexpr std::string_view kFitAskPrice = "Wat kost het?";
inline constexpr std::string_view kFitAskPayer = "Het kost meer dan u invulde. Betaalt een pas of fonds mee?";
inline constexpr std::string_view kFitAskTime = "Op welke dag en tijd is het?";
inline constexpr std::string_view kFitAskTravel = "Waar is het precies?";
inline constexpr std::string_view kFitAskAge = "Is het ook voor mijn leeftijd?";
inline constexpr std::string_view kFitAskAudience = "Is het ook voor mij?";
inline constexpr std::string_view kFitAskLanguage = "Lukt het met mijn Nederlands?";
inline constexpr std::string_view kFitAskSkills = "Moet ik lezen, of is er internet nodig?";
inline constexpr std::string_view kFitAskAccess = "Kan ik het gebouw goed in en uit?";
inline constexpr std::string_view kFitAskHolidays = "Gaat het ook door in de vakantie?";
inline constexpr std::string_view kFitAskRest = "Past het bij wat ik wil?";

/// "Stap 2 van 5"
std::string fit_step_of(int step);
/// "U zoekt of houdt van: dansen", "U hebt liever niet: bingo", "Er is iets met: schulden"
std::string fit_read_like(std::string const& what);
std::string fit_read_dislike(std::string const& what);
std::string fit_read_need(std::string const& what);
/// "Dit speelt nu: gedachten aan zelfdoding"
std::string fit_read_signal(std::string const& what);
/// "De reis mag 20 minuten duren", "Het mag 5 euro per keer kosten", "U bent 74 jaar"
std::string fit_read_minutes(int minutes);
std::string fit_read_budget(std::string const& euros);
std::string fit_read_age(int age);
/// "U komt er zo: lopend, met de fiets", "Het gebouw moet dit hebben: lift", "Het lopen: …"
std::string fit_read_modes(std::vector<std::string> const& modes);
std::string fit_read_access(std::vector<std::string> const& features);
std::string fit_read_mobility(std::string const& how);
/// " (u schreef: “zingen”)"
std::string fit_read_from(std::string const& words);
/// "maandagochtend"
std::string fit_day_part(Weekday day, std::size_t part);
/// "U noemde: schulden en geldzorgen."
std::string fit_named(std::vector<std::string> const& needs);
/// "Het is alleen voor: mantelzorgers. Hoort u daarbij?"
std::string fit_ask_groups(std::vector<std::string> const& groups);
/// "Het is voor mensen vanaf 65 jaar. Klopt dat voor u?"
std::string fit_ask_ages(std::string const& ages);
/// What could be looser, each a question, and how many more there are then: "Kunt u ook op vrijdagochtend?
/// Dan zijn er 4 meer."
std::string fit_further(int minutes);
std::string fit_dearer(std::string const& euros);
std::string fit_also_on(std::string const& day_part);
std::string fit_more(std::vector<std::string> const& questions, std::size_t extra);

}  // namespace socialmap::pages::nl
