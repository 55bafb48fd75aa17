#include "server/pages/texts_nl.h"

#include <fmt/format.h>

#include <algorithm>

namespace socialmap::pages::nl {

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
  return total == 0 ? "Geen resultaten" : count(total, "resultaat", "resultaten");
}

std::string offers(std::size_t number) {
  return number == 0 ? "Geen aanbod" : fmt::format("Aanbod ({})", number);
}

std::string unknown_among(std::size_t number) {
  return fmt::format("Bij {} weten we niet zeker of het past bij uw keuze. {} achteraan.",
                     count(number, "resultaat", "resultaten"), number == 1 ? "Dat staat" : "Die staan");
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
  return fmt::format("Zoek zonder “{}” ({})", filter, count(total, "resultaat", "resultaten"));
}

std::string search_only(std::string_view q, std::size_t total) {
  return fmt::format("Zoek alleen op “{}” ({})", q, count(total, "resultaat", "resultaten"));
}

std::string pass_price(std::string_view pass, Cents price) {
  return fmt::format("{}: {}", pass, extra(price));
}

std::string pass_unknown(std::string_view pass) {
  return fmt::format("{}: geldig, vraag na wat u dan betaalt", pass);
}

std::string extra(Cents amount) { return amount.value == 0 ? "gratis" : money(amount); }

std::string_view reading(bool needed) {
  return needed ? "U moet kunnen lezen" : "U hoeft niet te kunnen lezen";
}

std::string_view digital(bool needed) {
  return needed ? "U moet met een computer of telefoon kunnen omgaan" : "U hebt geen computer nodig";
}

}  // namespace socialmap::pages::nl
