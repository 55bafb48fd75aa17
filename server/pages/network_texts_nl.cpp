#include "server/pages/network_texts_nl.h"

#include <fmt/format.h>

#include <array>

#include "server/pages/words.h"

namespace socialmap::pages::nl {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 7> kSectorNames{"Zorg",
                                                       "Welzijn",
                                                       "Sport en bewegen",
                                                       "Cultuur en leren",
                                                       "Bewoners en vrijwilligers",
                                                       "Gemeente, geld en wonen",
                                                       "Anders of onbekend"};
constexpr std::array<std::string_view, 9> kRoleNames{"welzijnscoach",
                                                     "buurtsportcoach",
                                                     "cultuurcoach",
                                                     "huisartsenteam",
                                                     "praktijkondersteuner",
                                                     "wijkverpleegkundige",
                                                     "consulent van het wijkteam",
                                                     "opbouwwerker",
                                                     "schuldhulpverlener"};
constexpr std::array<std::string_view, 10> kOut{"Verwijst naar",
                                                "Werkt samen met",
                                                "Brengt mensen naar",
                                                "Geeft ruimte aan",
                                                "Mensen gaan daarna naar",
                                                "Geeft geld aan",
                                                "Hoort bij",
                                                "Biedt aan",
                                                "Zit in hetzelfde gebouw als",
                                                "Is er voor"};
constexpr std::array<std::string_view, 10> kIn{"Krijgt verwijzingen van",
                                               "Werkt samen met",
                                               "Krijgt mensen via",
                                               "Krijgt ruimte van",
                                               "Mensen komen van",
                                               "Krijgt geld van",
                                               "Medewerkers en leden",
                                               "Wordt aangeboden door",
                                               "Zit in hetzelfde gebouw als",
                                               "Heeft"};

}  // namespace

std::string_view sector(Sector sector) { return kSectorNames[static_cast<std::size_t>(sector)]; }
std::string_view role(Role role) { return kRoleNames[static_cast<std::size_t>(role)]; }
std::string_view relation(LinkKind kind) { return kOut[static_cast<std::size_t>(kind)]; }
std::string_view relation_from(LinkKind kind) { return kIn[static_cast<std::size_t>(kind)]; }

std::string how_told(NetworkLink const& link) {
  if (link.derived) return fmt::format(" ({})", kDerived);
  bool const has_strength =
      link.kind == LinkKind::refers_to || link.kind == LinkKind::works_with || link.kind == LinkKind::hosts;
  if (!has_strength) return {};
  if (link.strength >= 3) return " (nauw)";
  return link.strength == 2 ? " (geregeld)" : " (los)";
}

std::string network_count(NetworkCount const& number) {
  auto said = fmt::format("{}, {} en {}.", kWords.count(number.providers, "organisatie", "organisaties"),
                          kWords.count(number.professionals, "professional", "professionals"),
                          kWords.count(number.relations, "relatie", "relaties"));
  if (number.derived > 0)
    said += fmt::format(
        " {} daarvan {} afgeleid, bijvoorbeeld omdat twee organisaties op hetzelfde adres zitten.",
        number.derived, number.derived == 1 ? "is" : "zijn");
  return said;
}

std::string on_their_own(std::string_view names) { return fmt::format("Zonder relaties hier: {}.", names); }

std::string most_drawn(std::size_t number) {
  return fmt::format(
      "De tekening laat alleen de {} met de meeste relaties zien. Kies een buurt of een sector om meer te "
      "zien.",
      number);
}

std::string most_rows(std::size_t number) {
  return fmt::format("De tabel laat de eerste {} zien. Alles staat in de bestanden onderaan.", number);
}

std::string offers_count(std::size_t offers) { return fmt::format("{} keer aanbod", offers); }

std::string relations_of(std::string_view name) { return fmt::format("Relaties van {}", name); }

}  // namespace socialmap::pages::nl
