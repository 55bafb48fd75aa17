#include "engine/evaluate/ablation.h"

namespace socialmap {
namespace {

SwitchableWeight points(std::string name, Weight Weights::*weight) {
  return {std::move(name), [weight](MapReading& reading) { (reading.weights.*weight).value = 0; }};
}

}  // namespace

std::vector<SwitchableWeight> score_weights() {
  return {points("interestKind", &Weights::interest_kind),
          points("interestDomain", &Weights::interest_domain), points("needStep", &Weights::need_step),
          points("travelNear", &Weights::travel_near)};
}

std::vector<Ablation> ablate(MapReading const& reading, Date on, std::span<Vignette const> vignettes,
                             std::vector<SwitchableWeight> const& weights) {
  std::vector<Ablation> ablations;
  for (auto const& weight : weights) {
    auto without = reading;
    weight.switch_off(without);
    SocialMap const map(std::move(without), on);
    ablations.push_back({weight.name, judge_cases(map, vignettes)});
  }
  return ablations;
}

std::vector<CaseOutcome> judge_cases(SocialMap const& map, std::span<Vignette const> vignettes) {
  std::vector<CaseOutcome> outcomes;
  for (auto const& vignette : vignettes) outcomes.push_back(judge_case(map, vignette));
  return outcomes;
}

}  // namespace socialmap
