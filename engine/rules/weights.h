#pragma once
// The numbers that matching reckons with: rules/weights.yaml, each with its source. No number of policy
// stands in code.

#include <string>
#include <vector>

#include "engine/base/input_error.h"

namespace socialmap {

/// A number with the text or practice it comes from.
struct Weight {
  double value = 0;
  std::string source;
  bool operator==(Weight const&) const = default;
};

/// Points are added up in whole hundredths.
struct Weights {
  Weight travel_minutes;  ///< limit when neither the client nor the municipality gives one
  Weight signal_need;     ///< weight of a signal's support kinds
  Weight support_shown;   ///< support offers in an answer
  Weight matches_shown;   ///< matches in an answer when no limit is asked
  Weight diverse_first;   ///< the choice limits below hold in the first so many
  Weight most_of_provider;
  Weight most_of_kind;
  Weight cover_weight;      ///< a need of at least this weight is served by one of the first, where it can be
  Weight adult_age;         ///< below it: no adult offers, the youth route
  Weight bridge_weeks;      ///< a longer waiting time brings a bridge offer
  Weight questions_shown;   ///< questions in an answer
  Weight questions_change;  ///< a question must be able to change one of the first so many
  Weight relaxations_shown;  ///< relaxations in an answer
  Weight plans_shown;        ///< plans in an answer
  Weight plan_choice;        ///< offers a need, and overall, that plans are made of
  Weight plan_most;          ///< offers in all that plans are made of: with many needs each gets fewer
  Weight hint_score;         ///< a dimension of positive health at most this hints at its needs
  Weight hint_weight;        ///< what such a need weighs; a ticked one weighs 1 to 3
  Weight strong_hint_score;  ///< at most this: the strong hint
  Weight strong_hint_weight;
};

struct WeightsReading {
  Weights weights;
  std::vector<InputError> problems;
};

/// Reads DIRECTORY/weights.yaml.
WeightsReading read_weights(std::string const& directory);

/// Whole hundredths of a number of points.
inline int hundredths(double points) { return static_cast<int>(points * 100 + (points < 0 ? -0.5 : 0.5)); }

}  // namespace socialmap
