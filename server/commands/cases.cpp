#include "server/commands/cases.h"

#include <algorithm>

#include "server/commands.h"

namespace socialmap {

std::vector<Vignette> sound_vignettes(std::string const& directory, MapReading const& reading) {
  auto found =
      read_vignettes(directory, words_of(reading.vocabulary, reading.catalogue), Places(reading.catalogue));
  auto const is_mistake = [](InputError const& problem) { return !problem.warning; };
  if (std::any_of(found.problems.begin(), found.problems.end(), is_mistake))
    throw InvalidInput(std::move(found.problems));
  print_problems(found.problems);
  return std::move(found.vignettes);
}

Date day_of_cases(std::string const& on, std::vector<Vignette> const& vignettes) {
  std::optional<Date> last;
  for (auto const& vignette : vignettes) last = std::max(last, vignette.profile.on);
  return on.empty() && last ? *last : day_of(on);
}

}  // namespace socialmap
