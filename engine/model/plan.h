#pragma once
// What a plan answers: a few offers that go together in one week and one budget, and what each adds.

#include "engine/model/ranking.h"

namespace socialmap {

/// One meeting of the week. `to` absent: the end is not known.
struct WeekMeeting {
  Weekday day = Weekday::mon;
  Hours hours;
  bool operator==(WeekMeeting const&) const = default;
};

struct PlannedActivity {
  Match match;
  std::string adds;                 ///< a sentence: what it adds to the rest of the plan
  std::optional<WeekMeeting> slot;  ///< the meeting that clashes with no other; absent: no fixed hours
};

/// A need of the client, and what in the plan helps with it.
struct ServedNeed {
  std::string need;
  std::string label;
  std::vector<ActivityId> by;  ///< help first, then activities in the order of the plan
};

/// A heavy need that nothing in the plan helps with, and why.
struct OpenNeed {
  std::string need;
  std::string label;
  std::string because;
};

/// What the plan costs a month.
struct MonthCost {
  std::optional<Cents> amount;  ///< of all prices that are known; absent: none is
  std::size_t unknown = 0;      ///< offers of which the price is not known
};

struct Plan {
  std::vector<Match> support;  ///< comes before the activities
  std::vector<PlannedActivity> activities;
  std::vector<ServedNeed> covers;
  std::vector<OpenNeed> open;
  MonthCost per_month;
  std::string because;
};

struct Plans {
  Mode mode = Mode::match;
  std::vector<Signal> signals;
  Support support;          ///< as in a ranking
  std::vector<Plan> plans;  ///< the best first
  std::size_t refused_total = 0;
  std::vector<Refusal> refused;
  bool youth_route = false;
  std::vector<std::string> not_weighed;
};

}  // namespace socialmap
