#include "server/pages/match_texts_nl.h"

#include <fmt/format.h>

#include "server/pages/words_nl.h"

namespace socialmap::pages::nl {

std::string fit_step_of(int step) { return fmt::format("Stap {} van {}", step, kFitSteps.size()); }

std::string fit_read_like(std::string const& what) { return "U zoekt of houdt van: " + what; }
std::string fit_read_dislike(std::string const& what) { return "U hebt liever niet: " + what; }
std::string fit_read_need(std::string const& what) { return "Er is iets met: " + what; }
std::string fit_read_signal(std::string const& what) { return "Dit speelt nu bij mij: " + what; }

std::string fit_read_minutes(int minutes) { return fmt::format("De reis mag {} minuten duren", minutes); }
std::string fit_read_budget(std::string const& euros) {
  return fmt::format("Het mag {} euro per keer kosten", euros);
}
std::string fit_read_age(int age) { return fmt::format("U bent {} jaar", age); }

std::string fit_read_modes(std::vector<std::string> const& modes) {
  return fmt::format("Zo komt u er: {}", fmt::join(modes, ", "));
}
std::string fit_read_access(std::vector<std::string> const& features) {
  return fmt::format("Dit moet het gebouw hebben: {}", fmt::join(features, ", "));
}
std::string fit_read_mobility(std::string const& how) { return "Hoe het lopen gaat: " + how; }

std::string fit_read_from(std::string const& words) { return fmt::format(" (u schreef: “{}”)", words); }

std::string fit_day_part(Weekday day, std::size_t part) {
  constexpr std::array<std::string_view, 3> kParts{"ochtend", "middag", "avond"};
  return fmt::format("{}{}", day_name(day), kParts.at(part));
}

std::string fit_named(std::vector<std::string> const& needs) {
  return fmt::format("U noemde: {}.", fmt::join(needs, "; "));
}

std::string fit_ask_groups(std::vector<std::string> const& groups) {
  return fmt::format("Het is alleen voor: {}. Hoort u daarbij?", fmt::join(groups, ", "));
}

std::string fit_ask_ages(std::string const& ages) {
  return fmt::format("Het is voor mensen {}. Klopt dat voor u?", ages);
}

std::string fit_further(int minutes) {
  return fmt::format("Mag het ook verder weg, tot {} minuten reizen?", minutes);
}
std::string fit_dearer(std::string const& euros) {
  return fmt::format("Mag het ook iets meer kosten, tot {} euro per keer?", euros);
}
std::string fit_also_on(std::string const& day_part) { return fmt::format("Kunt u ook op {}?", day_part); }

std::string fit_more(std::vector<std::string> const& questions, std::size_t extra) {
  auto const asked = fmt::format("{}", fmt::join(questions, " "));
  return extra == 1 ? asked + " Dan is er 1 meer." : fmt::format("{} Dan zijn er {} meer.", asked, extra);
}

}  // namespace socialmap::pages::nl
