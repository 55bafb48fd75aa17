#include "server/pages/fit_texts.h"

#include <fmt/format.h>

#include "server/pages/words.h"

namespace socialmap::pages::nl {
namespace {

std::string step_of(int step) { return fmt::format("Stap {} van {}", step, kFitTexts.steps.size()); }

std::string read_like(std::string const& what) { return "U zoekt of houdt van: " + what; }
std::string read_dislike(std::string const& what) { return "U hebt liever niet: " + what; }
std::string read_need(std::string const& what) { return "Er is iets met: " + what; }
std::string read_signal(std::string const& what) { return "Dit speelt nu bij mij: " + what; }

std::string read_minutes(int minutes) { return fmt::format("De reis mag {} minuten duren", minutes); }
std::string read_budget(std::string const& euros) {
  return fmt::format("Het mag {} euro per keer kosten", euros);
}
std::string read_age(int age) { return fmt::format("U bent {} jaar", age); }

std::string read_modes(std::vector<std::string> const& modes) {
  return fmt::format("Zo komt u er: {}", fmt::join(modes, ", "));
}
std::string read_access(std::vector<std::string> const& features) {
  return fmt::format("Dit moet het gebouw hebben: {}", fmt::join(features, ", "));
}
std::string read_mobility(std::string const& how) { return "Hoe het lopen gaat: " + how; }

std::string read_from(std::string const& words) { return fmt::format(" (u schreef: “{}”)", words); }

std::string day_part(Weekday day, std::size_t part) {
  constexpr std::array<std::string_view, 3> kParts{"ochtend", "middag", "avond"};
  return fmt::format("{}{}", kWords.day_name(day), kParts.at(part));
}

std::string named(std::vector<std::string> const& needs) {
  return fmt::format("U noemde: {}.", fmt::join(needs, "; "));
}

std::string ask_groups(std::vector<std::string> const& groups) {
  return fmt::format("Het is alleen voor: {}. Hoort u daarbij?", fmt::join(groups, ", "));
}

std::string ask_ages(std::string const& ages) {
  return fmt::format("Het is voor mensen {}. Klopt dat voor u?", ages);
}

std::string further(int minutes) {
  return fmt::format("Mag het ook verder weg, tot {} minuten reizen?", minutes);
}
std::string dearer(std::string const& euros) {
  return fmt::format("Mag het ook iets meer kosten, tot {} euro per keer?", euros);
}
std::string also_on(std::string const& day_part) { return fmt::format("Kunt u ook op {}?", day_part); }

std::string more(std::vector<std::string> const& questions, std::size_t extra) {
  auto const asked = fmt::format("{}", fmt::join(questions, " "));
  return extra == 1 ? asked + " Dan is er 1 meer." : fmt::format("{} Dan zijn er {} meer.", asked, extra);
}

}  // namespace

FitTexts const kFitTexts = {
    .steps =
        {{{"Wat speelt er?", "Vertel het in uw eigen woorden, of kruis aan wat klopt."},
          {"Kan er iets niet wachten?",
           "Dit vragen wij iedereen. Kruis alleen aan wat nu speelt. Dan ziet u meteen wie u kunt bellen."},
          {"Wat doet u graag?", "Ook iets van vroeger telt. U mag meer dan één ding kiezen."},
          {"Waar woont u, en hoe komt u er?", "Dan zoeken wij iets waar u echt kunt komen."},
          {"Wanneer kunt u, en wat mag het kosten?", "Daarna laten wij zien wat bij u past."}}},
    .title = "Wat past bij mij?",
    .description = "Vijf korte vragen. Daarna ziet u wat er bij u past, en waarom.",
    .may_be_empty = "Vijf korte vragen. Alles mag leeg blijven. Wij bewaren niets van wat u invult.",
    .no_names = "Vul geen namen, adressen of telefoonnummers in.",
    .next = "Volgende",
    .skip = "Sla over",
    .back = "Terug",
    .show = "Laat zien wat past",
    .buttons = "Verder of terug",
    .wish = "In uw eigen woorden",
    .wish_hint = "Bijvoorbeeld: “Ik zit veel alleen thuis” of “Ik maak mij zorgen over geld”.",
    .like = "Of zeg het zelf",
    .like_hint = "Bijvoorbeeld: “Ik zong vroeger in een koor”.",
    .needs = "Waar wilt u hulp bij?",
    .urgent = "Gevaar of grote nood",
    .worries = "Andere grote zorgen",
    .interests = "Kies een onderwerp",
    .home = "Postcode of buurt",
    .home_hint = "De vier cijfers van uw postcode zijn genoeg.",
    .modes = "Hoe komt u er?",
    .minutes = "Hoeveel minuten mag de reis duren?",
    .minutes_hint = "De reis heen. Bijvoorbeeld: 20.",
    .mobility = "Hoe gaat het lopen?",
    .access = "Wat moet het gebouw hebben?",
    .days = "Op welke dagen kunt u?",
    .dayparts = "Welk deel van de dag?",
    .also = "U kunt ook op",
    .budget = "Hoeveel euro mag het kosten per keer?",
    .budget_hint = "Bijvoorbeeld: 5 of 7,50. Vul 0 in voor alleen gratis.",
    .passes = "Hebt u een van deze passen?",
    .age = "Hoe oud bent u?",
    .age_hint = "Sommige groepen zijn voor een leeftijd.",
    .walk = "Lopend",
    .bike = "Met de fiets",
    .public_transport = "Met bus of trein",
    .car = "Met de auto",
    .not_said = "Zeg ik liever niet",
    .walks_well = "Goed",
    .walks_little = "Ik kan niet ver lopen",
    .wheelchair = "Ik gebruik een rolstoel",
    .read = "Hebben wij u goed begrepen?",
    .read_lead = "Dit lazen wij in uw woorden. Klopt iets niet? Haal dan het vinkje weg.",
    .read_ask = "Klopt dit ook? Zet dan een vinkje.",
    .read_ticks = "Dit begrepen wij",
    .read_safety = "Misschien begrijpen wij het verkeerd. U kunt altijd bellen.",
    .mistakes = "Kijk hier nog even naar",
    .mistake_title = "Nog niet goed: ",
    .wrong_home = "Deze postcode of buurt kennen wij niet. Kijk hem nog eens na, of laat hem leeg.",
    .wrong_minutes = "Vul bij de reis een getal in van 0 tot en met 600.",
    .wrong_age = "Vul bij de leeftijd een getal in van 0 tot en met 120.",
    .wrong_budget = "Vul een bedrag in, zoals 5 of 7,50.",
    .wrong_choice = "Een van uw keuzes kennen wij niet. Kies nog eens, of ga gewoon verder.",
    .too_many = "U koos er meer dan 50. Haal er een paar weg.",
    .twice = "Een antwoord kwam twee keer binnen. Vul het nog eens in.",
    .too_long = "Uw tekst is te lang. Maak hem korter: hoogstens 500 letters en tekens.",
    .personal =
        "Er stond iets in dat van u persoonlijk is, zoals een telefoonnummer. Wij hebben het weggehaald en "
        "niet "
        "bewaard.",
    .wrong_form = "Er ging iets mis met het formulier. Wij beginnen weer bij de eerste vraag.",
    .trouble = "Het lukte niet. Probeer het nog eens. Wat u invulde, staat er nog.",
    .answered = "Wat past bij mij? Het antwoord",
    .answer_title = "Dit past misschien bij u",
    .answer_lead = "U kiest zelf. Lees waarom het past, en probeer iets uit.",
    .call_title = "Praat nu met iemand",
    .call_lead = "U staat er niet alleen voor. Dit kunt u nu doen:",
    .call_after = "Daarna zoeken wij graag met u verder. Nu gaat dit voor.",
    .safe_advice = "Praat erover met iemand die u vertrouwt, of bel een van deze nummers.",
    .triage = "Praat eerst met iemand. Wat hieronder staat, kan daarna.",
    .young = "Bent u jonger dan 18? Dan helpen zij u het beste:",
    .help_first = "Eerst hulp",
    .help_first_why = "Een activiteit doet goed, maar neemt deze zorg niet weg. Daarom staat hulp bovenaan.",
    .no_help = "Wij vonden geen hulp die hier precies bij past. Bel gerust:",
    .also_help = "Ook hulp",
    .beside = "Dit kunt u daarnaast doen",
    .offers = "Wat u kunt doen",
    .nothing = "Wij vonden niets dat bij al uw antwoorden past. Dat ligt niet aan u.",
    .why = "Waarom dit past",
    .ask = "Vraag dit eerst na",
    .before = "Regel dit eerst",
    .first_step = "Eerste stap: ",
    .more_words = "Wilt u meer keuze?",
    .change = "Verander mijn antwoorden",
    .again = "Begin opnieuw",
    .ask_price = "Wat kost het?",
    .ask_payer = "Het kost meer dan u invulde. Betaalt een pas of fonds mee?",
    .ask_time = "Op welke dag en tijd is het?",
    .ask_travel = "Waar is het precies?",
    .ask_age = "Is het ook voor mijn leeftijd?",
    .ask_audience = "Is het ook voor mij?",
    .ask_language = "Lukt het met mijn Nederlands?",
    .ask_skills = "Moet ik lezen, of is er internet nodig?",
    .ask_access = "Kan ik het gebouw goed in en uit?",
    .ask_holidays = "Gaat het ook door in de vakantie?",
    .ask_rest = "Past het bij wat ik wil?",
    .step_of = step_of,
    .read_like = read_like,
    .read_dislike = read_dislike,
    .read_need = read_need,
    .read_signal = read_signal,
    .read_minutes = read_minutes,
    .read_budget = read_budget,
    .read_age = read_age,
    .read_modes = read_modes,
    .read_access = read_access,
    .read_mobility = read_mobility,
    .read_from = read_from,
    .day_part = day_part,
    .named = named,
    .ask_groups = ask_groups,
    .ask_ages = ask_ages,
    .further = further,
    .dearer = dearer,
    .also_on = also_on,
    .more = more,
};

}  // namespace socialmap::pages::nl
