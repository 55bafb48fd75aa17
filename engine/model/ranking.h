#pragma once
// What a match answers: offers with their reasons, what to check, who was refused and why.

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/geo/travel.h"
#include "engine/model/activity.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

enum class Factor { interest, need, travel, age, price, time, audience, holidays };

/// One part of a score, and the sentence that says why.
struct Reason {
  Factor factor = Factor::need;
  int hundredths = 0;
  std::string because;
};

/// What is not known, and what to ask.
struct Check {
  Factor factor = Factor::price;
  std::string because;
};

/// By the best of the client's modes. At the client's home, online or by phone: 0 metres, no mode.
struct Journey {
  int metres = 0;  ///< in a straight line
  int minutes = 0;
  std::optional<TravelMode> mode;
};

struct Match {
  ActivityId activity;
  std::vector<Reason> reasons;
  std::vector<Check> checks;
  std::optional<Journey> travel;  ///< absent: home or location not known
  std::optional<std::chrono::sys_seconds> next;

  /// Nothing but the sum of the reasons.
  int score_hundredths() const {
    int sum = 0;
    for (auto const& reason : reasons) sum += reason.hundredths;
    return sum;
  }
};

/// A red flag that a coach ticked, with whom to call.
struct Signal {
  std::string id;
  std::string label;
  std::string advice;
  std::string ask;
  std::vector<SignalContact> contacts;  ///< with the municipality's own numbers
};

struct Support {
  std::vector<std::string> checked;  ///< need ids that every answer looks at
  bool required = false;
  std::vector<Match> matches;
  std::string because;
};

/// The offers that one rule refused first.
struct Refusal {
  std::string rule;
  std::size_t count = 0;
  std::size_t unknown = 0;  ///< of these: refused only because something is not known
  std::string because;
};

struct Ranking {
  Mode mode = Mode::match;
  std::vector<Signal> signals;
  Support support;
  std::vector<Match> matches;
  std::size_t total = 0;          ///< eligible offers
  std::size_t refused_total = 0;  ///< with `total`: every activity on offer
  std::vector<Refusal> refused;
  bool in_neighbourhood =
      false;  ///< one of the matches lies in the client's own neighbourhood, or comes to the client
  bool youth_route = false;  ///< under age: show the municipality's youth route
  std::vector<std::string>
      not_weighed;  ///< fields of the profile that were given and that matching does not use yet
};

}  // namespace socialmap
