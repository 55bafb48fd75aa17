#include "server/pages/texts.h"

#include <fmt/format.h>

#include <algorithm>

namespace socialmap::pages::nl {
namespace {

ErrorWords error(int status) {
  switch (status) {
    case 400:
      return {"Dit adres klopt niet",
              "We kunnen het adres van deze pagina niet lezen. Begin opnieuw met zoeken."};
    case 404:
      return {"Deze pagina is er niet",
              "Misschien is het aanbod gestopt, of klopt het adres niet helemaal. Zoek gerust verder."};
    case 414:
      return {"Uw vraag is te lang", "Gebruik minder woorden en zoek opnieuw."};
    case 429:
      return {"Even wachten",
              "Er komen nu heel veel vragen van uw adres. Probeer het over een minuut nog eens."};
    default:
      break;
  }
  if (status >= 500)
    return {"Er ging iets mis bij ons", "Dat ligt niet aan u. Probeer het over een paar minuten nog eens."};
  return {"Dit kan hier niet", "Deze pagina kan niet doen wat u vroeg. Begin opnieuw met zoeken."};
}

std::string error_number(int status) { return fmt::format("Foutnummer {}", status); }

std::string given_twice(std::string_view parameter) {
  return fmt::format("“{}” staat meer dan één keer in het adres van deze pagina. Kies er één.", parameter);
}

std::string mistake(std::string_view parameter, std::string_view value, bool has_near) {
  if (parameter == "near")
    return has_near
               ? fmt::format("We kennen de plaats “{}” niet. Vul een postcode in, of de naam van een buurt.",
                             value)
               : "Vul ook een postcode of een buurt in. Dan weten we vanaf waar we moeten zoeken.";
  if (parameter == "radius")
    return has_near ? "Kies een afstand uit de lijst."
                    : "U koos een afstand. Vul ook een postcode of een buurt in.";
  if (parameter == "sort")
    return has_near ? "Kies een volgorde uit de lijst."
                    : "U koos “dichtbij eerst” of een volgorde die we niet kennen. Vul ook een postcode of "
                      "een buurt in.";
  if (parameter == "q") return "Wat u zoekt is te lang. Probeer het met een paar woorden.";
  if (parameter == "maxPrice")
    return fmt::format("“{}” is geen bedrag. Vul een bedrag in zoals 2,50.", value);
  if (parameter == "age") return "Vul bij de leeftijd een getal in van 0 tot en met 120.";
  if (parameter == "daypart") return "Kies een deel van de dag uit de lijst.";
  if (parameter == "pass") return fmt::format("We kennen de pas “{}” niet.", value);
  if (parameter == "accessibility") return "Kies uit de lijst wat het gebouw moet hebben.";
  if (parameter == "available") return "Kies “alleen met plek”, of laat het leeg.";
  if (parameter == "bbox") return "We kunnen dit stuk van de kaart niet lezen.";
  if (parameter == "free") return "Kies “alleen gratis”, of laat het leeg.";
  if (parameter == "page") return "Dit nummer van een pagina klopt niet.";
  if (parameter == "kind") return fmt::format("We kennen de soort “{}” niet.", value);
  if (parameter == "domain") return fmt::format("We kennen het onderwerp “{}” niet.", value);
  if (parameter == "neighbourhood") return fmt::format("We kennen de buurt “{}” niet.", value);
  if (parameter == "audience") return fmt::format("We kennen de groep “{}” niet.", value);
  if (parameter == "language") return fmt::format("“{}” is geen code van een taal, zoals nl of en.", value);
  if (parameter == "day") return fmt::format("We kennen de dag “{}” niet.", value);
  if (parameter == "layer") return "Kies tussen meedoen en hulp.";
  return fmt::format("We kennen het filter “{}” niet.", parameter);
}

std::string up_to_price(std::string euros) {
  std::replace(euros.begin(), euros.end(), '.', ',');
  return fmt::format("Tot € {}", euros);
}

std::string for_age(std::string_view years) { return fmt::format("Voor {} jaar", years); }

std::string results(std::size_t total) {
  return total == 0 ? "Geen resultaten" : kWords.count(total, "resultaat", "resultaten");
}

std::string offers(std::size_t number) {
  return number == 0 ? "Geen aanbod" : fmt::format("Aanbod ({})", number);
}

std::string unknown_among(std::size_t number) {
  return fmt::format("Bij {} weten we niet zeker of het past bij uw keuze. {} achteraan.",
                     kWords.count(number, "resultaat", "resultaten"),
                     number == 1 ? "Dat staat" : "Die staan");
}

std::string page_of(std::size_t page, std::size_t pages) {
  return fmt::format("Pagina {} van {}", page, pages);
}

std::string searching_for(std::string_view q) { return fmt::format("Zoeken naar {}", q); }

std::string searched_for(std::string_view words) { return fmt::format("We zochten op “{}”.", words); }

std::string understood(std::string_view words, std::string_view as) {
  return fmt::format("Bij “{}” zochten we ook op: {}.", words, as);
}

std::string searched_near(std::string_view place) {
  return fmt::format("We zochten in de buurt van {}.", place);
}

std::string nearest_without(std::string_view filter) {
  return fmt::format("Dit komt in de buurt, zonder “{}”", filter);
}

std::string search_without(std::string_view filter, std::size_t total) {
  return fmt::format("Zoek zonder “{}” ({})", filter, kWords.count(total, "resultaat", "resultaten"));
}

std::string search_only(std::string_view q, std::size_t total) {
  return fmt::format("Zoek alleen op “{}” ({})", q, kWords.count(total, "resultaat", "resultaten"));
}

std::string extra(Cents amount) { return amount.value == 0 ? "gratis" : kWords.money(amount); }

std::string pass_price(std::string_view pass, Cents price) {
  return fmt::format("{}: {}", pass, extra(price));
}

std::string pass_unknown(std::string_view pass) {
  return fmt::format("{}: geldig, vraag na wat u dan betaalt", pass);
}

std::string_view reading(bool needed) {
  return needed ? "U moet kunnen lezen" : "U hoeft niet te kunnen lezen";
}

std::string_view digital(bool needed) {
  return needed ? "U moet met een computer of telefoon kunnen omgaan" : "U hebt geen computer nodig";
}

}  // namespace

Texts const kTexts = {
    .navigation = "Onderdelen",
    .match = "Wat past?",
    .site = "Sociale kaart",
    .skip = "Naar de inhoud",
    .footer = "Dit is een dienst van de gemeente ",
    .privacy = "Wij bewaren niet wat u zoekt.",
    .help = "Hulp",
    .more_help = "Meer nummers die u kunt bellen",
    .privacy_link = "Privacy",
    .access_link = "Toegankelijkheid",
    .leave = "Snel weg van deze pagina",
    .leave_to = "https://www.buienradar.nl/",
    .share = "Deel",
    .print = "Print",
    .speak = "Lees voor",
    .speak_stop = "Stop met voorlezen",
    .next_steps = "Een volgende stap",
    .similar = "Dit lijkt erop",
    .shared = "Het adres is gekopieerd",
    .no_offers_here = "Hier is nu geen aanbod.",
    .all_here = "Zoek in alles van deze buurt",
    .neighbourhood_kind = "Buurt in ",
    .neighbourhood_title = "Wat is er te doen in ",
    .for_providers = "Voor aanbieders",
    .to_network = "Wie kent wie? Bekijk het netwerk",
    .help_title = "Nu iemand bellen?",
    .danger = "Direct gevaar:",
    .suicide = "Denkt u aan zelfmoord:",
    .violence = "Geweld thuis:",
    .ill = "Ziek of veel zorgen:",
    .emergency_number = "Alarmnummer",
    .own_doctor = "Uw eigen huisarts",
    .search_title = "Wat is er te doen?",
    .search_title_in = "Wat is er te doen in ",
    .lead = "Zoek een activiteit of hulp bij u in de buurt.",
    .q = "Wat zoekt u?",
    .near = "Postcode of buurt",
    .radius = "Afstand",
    .any_radius = "Maakt niet uit",
    .within = "Binnen ",
    .search = "Zoeken",
    .more_choices = "Meer keuzes",
    .domain = "Onderwerp",
    .all_domains = "Alle onderwerpen",
    .layer = "Meedoen of hulp",
    .both_layers = "Meedoen en hulp",
    .only_activity = "Alleen meedoen",
    .only_support = "Alleen hulp",
    .max_price = "Hoogste prijs per keer, in euro",
    .only_free = "Alleen gratis",
    .daypart = "Deel van de dag",
    .morning = "Ochtend",
    .afternoon = "Middag",
    .evening = "Avond",
    .pass = "Uw pas",
    .no_pass = "Geen pas",
    .joiner_age = "Leeftijd van wie meedoet",
    .only_available = "Alleen met plek",
    .access_needed = "Wat het gebouw moet hebben",
    .sort = "Volgorde",
    .sort_relevance = "Beste eerst",
    .sort_distance = "Dichtbij eerst",
    .sort_next = "Snelste datum eerst",
    .sort_title = "Naam van A tot Z",
    .sort_verified = "Laatst gecontroleerd eerst",
    .place_meant = "Misschien bedoelt u:",
    .mistakes = "We kunnen zo niet zoeken",
    .results_label = "Resultaten",
    .results_colon = "resultaten: ",
    .filters = "Kies verder",
    .show_filters = "Kies soort, buurt, dag en meer",
    .to_results = "Naar de resultaten",
    .chosen_filters = "Gekozen filters",
    .take_off = "Haal weg: ",
    .more = "Meer",
    .kind_group = "Soort",
    .neighbourhood_group = "Buurt",
    .day_group = "Dag",
    .language_group = "Taal",
    .price_group = "Prijs per keer",
    .free = "Gratis",
    .in_this_part = "In een stuk van de kaart",
    .map = "Kaart",
    .on_map = "Bekijk op de kaart",
    .take_along = "Neem deze lijst mee",
    .to_calendar = "Zet in uw agenda (.ics)",
    .to_table = "Download als tabel (.csv)",
    .pages = "Pagina's",
    .previous = "Vorige",
    .next = "Volgende",
    .page_gone = "Zo veel pagina's zijn er niet.",
    .nothing_found = "We vonden niets dat bij al uw keuzes past. Dat ligt niet aan u.",
    .looser = "Dit kunt u weglaten",
    .start_again = "Begin opnieuw met zoeken",
    .call_title = "Liever samen zoeken?",
    .call = "Bel gerust. Iemand denkt graag met u mee.",
    .support = "Hulp",
    .when = "Wanneer",
    .where = "Waar",
    .price = "Kosten",
    .somewhere_in = "in ",
    .at_home_in = "bij u thuis, alleen in ",
    .to_search = "Naar het zoeken",
    .path = "Waar u bent",
    .all_offers = "Alle activiteiten en hulp",
    .what = "Wat",
    .for_whom = "Voor wie",
    .joining = "Meedoen",
    .access = "Toegankelijkheid",
    .contact = "Contact",
    .open_enrolment = "Dat kan altijd",
    .vog = "Met een verklaring omtrent het gedrag (VOG)",
    .ease =
        {
            .free = "Gratis",
            .first_free = "Eerste keer gratis",
            .self_referral = "Zelf aanmelden",
            .step_free = "Zonder drempels",
            .welcome = "Iemand wacht u op",
        },
    .error = error,
    .error_number = error_number,
    .given_twice = given_twice,
    .mistake = mistake,
    .up_to_price = up_to_price,
    .for_age = for_age,
    .offers = offers,
    .results = results,
    .unknown_among = unknown_among,
    .page_of = page_of,
    .searching_for = searching_for,
    .no_words = "Wij lazen geen woord in uw vraag. U ziet daarom alles.",
    .searched_for = searched_for,
    .understood = understood,
    .searched_near = searched_near,
    .nearest_without = nearest_without,
    .search_without = search_without,
    .search_only = search_only,
    .pass_price = pass_price,
    .pass_unknown = pass_unknown,
    .extra = extra,
    .reading = reading,
    .digital = digital,
};

}  // namespace socialmap::pages::nl
