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
  Weight interest_kind;      ///< points for a kind the client named
  Weight interest_domain;    ///< points for another kind of the same domain
  Weight need_step;          ///< points per strength (1–3) × weight (1–3) of a need
  Weight travel_near;        ///< points at the door; half of it at half the limit
  Weight travel_minutes;     ///< limit when neither the client nor the municipality gives one
  Weight structural_weight;  ///< from this weight on a structural need puts support first
  Weight signal_need;        ///< weight of a signal's support kinds
  Weight support_shown;      ///< support offers in an answer
  Weight matches_shown;      ///< matches in an answer when no limit is asked
  Weight diverse_first;      ///< the choice limits below hold in the first so many
  Weight most_of_provider;
  Weight most_of_kind;
  Weight adult_age;  ///< below it: no adult offers, the youth route
};

struct WeightsReading {
  Weights weights;
  std::vector<InputError> problems;
};

/// Reads DIRECTORY/weights.yaml.
WeightsReading read_weights(std::string const& directory);

/// Whole hundredths of a number of points.
int hundredths(double points);

}  // namespace socialmap
