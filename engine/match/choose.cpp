#include "engine/match/choose.h"

#include <map>

namespace socialmap {

std::vector<Candidate> with_variety(std::vector<Candidate> best_first, MatchWorld const& world) {
  std::map<std::uint32_t, double> of_provider;
  std::map<std::uint16_t, double> of_kind;
  std::vector<Candidate> chosen;
  std::vector<Candidate> passed_over;
  for (auto& candidate : best_first) {
    auto& provider = of_provider[world.catalogue.provider_of[candidate.row].value];
    auto& kind = of_kind[world.columns.main_kind[candidate.row]];
    bool const room = static_cast<double>(chosen.size()) < world.weights.diverse_first.value;
    bool const varied =
        provider < world.weights.most_of_provider.value && kind < world.weights.most_of_kind.value;
    if (room && varied) {
      ++provider;
      ++kind;
      chosen.push_back(std::move(candidate));
    } else {
      passed_over.push_back(std::move(candidate));
    }
  }
  for (auto& candidate : passed_over) chosen.push_back(std::move(candidate));
  return chosen;
}

}  // namespace socialmap
