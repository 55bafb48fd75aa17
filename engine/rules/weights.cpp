#include "engine/rules/weights.h"

#include <cmath>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/record.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

Codec<Weight> weight(double least, double most) {
  return nested<Weight>({"Weight",
                         "A number of matching, with its source.",
                         {required("value", &Weight::value, real_number(least, most), "the number"),
                          required("source", &Weight::source, plain_text(300), "policy text or practice")}});
}

Record<Weights> weights_record() {
  using W = Weights;
  auto const count = weight(1, 100);
  return {"Weights",
          "The numbers that matching reckons with.",
          {required("travelMinutes", &W::travel_minutes, weight(1, 600), "limit when nobody gives one"),
           required("signalNeed", &W::signal_need, weight(1, 3), "weight of a signal's support kinds"),
           required("supportShown", &W::support_shown, count, "support offers in an answer"),
           required("matchesShown", &W::matches_shown, count, "matches in an answer when no limit is asked"),
           required("diverseFirst", &W::diverse_first, count, "the choice limits hold in the first so many"),
           required("mostOfProvider", &W::most_of_provider, count, "of one provider"),
           required("mostOfKind", &W::most_of_kind, count, "of one main kind"),
           required("coverWeight", &W::cover_weight, weight(1, 3), "a need of this weight is served"),
           required("adultAge", &W::adult_age, weight(0, 30), "below it: the youth route"),
           required("bridgeWeeks", &W::bridge_weeks, weight(0, 100), "a longer wait brings a bridge offer"),
           required("questionsShown", &W::questions_shown, count, "questions in an answer"),
           required("questionsChange", &W::questions_change, count, "a question can change one of so many"),
           required("relaxationsShown", &W::relaxations_shown, count, "relaxations in an answer"),
           required("plansShown", &W::plans_shown, count, "plans in an answer"),
           required("planChoice", &W::plan_choice, count, "offers a need, and overall, for plans"),
           required("planMost", &W::plan_most, count, "offers in all, for plans"),
           required("hintScore", &W::hint_score, weight(0, 10), "a dimension up to this hints at its needs"),
           required("hintWeight", &W::hint_weight, weight(0, 0.99), "what such a need weighs"),
           required("strongHintScore", &W::strong_hint_score, weight(0, 10), "up to this the hint is strong"),
           required("strongHintWeight", &W::strong_hint_weight, weight(0, 0.99), "what it weighs then")}};
}

/// Rules of more than one number.
void check_weights(Weights const& weights, Node const& node, Reading& reading) {
  if (weights.plan_most.value < weights.plan_choice.value)
    reading.problem(node, "has a planMost below planChoice");
}

}  // namespace

WeightsReading read_weights(std::string const& directory) {
  WeightsReading result;
  auto const path = directory + "/weights.yaml";
  Reading reading(path);
  try {
    auto record = weights_record();
    record.check = check_weights;
    auto weights = read_record(record, read_yaml(read_file(path), path, reading), reading);
    if (weights) result.weights = std::move(*weights);
  } catch (InvalidInput const& bad) {
    result.problems = bad.errors();
  }
  result.problems.insert(result.problems.end(), reading.errors.begin(), reading.errors.end());
  return result;
}

}  // namespace socialmap
