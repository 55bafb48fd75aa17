#include "server/pages/map_texts_nl.h"

#include <fmt/format.h>

namespace socialmap::pages::nl {

std::string without_place(std::size_t number) {
  return fmt::format(
      "Bij {} is er geen plek om heen te gaan: online, thuis, per telefoon of onbekend. {} alleen in de "
      "lijst.",
      number, number == 1 ? "Dat staat" : "Die staan");
}

}  // namespace socialmap::pages::nl
