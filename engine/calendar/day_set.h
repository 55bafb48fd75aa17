#pragma once
// A set of days inside one stretch of the calendar, a bit for each day.

#include <vector>

#include "engine/base/date.h"

namespace socialmap {

/// Both days included; empty where `to` is before `from`.
struct Stretch {
  Date from;
  Date to;
  bool operator==(Stretch const&) const = default;
};

/// The days that both have.
Stretch common(Stretch a, Stretch b);

/// Days outside the stretch, however far, are never in the set: adding or removing them changes nothing.
class DaySet {
 public:
  explicit DaySet(Stretch stretch);
  Stretch stretch() const { return stretch_; }
  void add(Stretch days) { fill(days, true); }
  void add(Date day) { fill({day, day}, true); }
  void remove(Stretch days) { fill(days, false); }
  void remove(Date day) { fill({day, day}, false); }
  bool contains(Date day) const;

 private:
  void fill(Stretch days, bool in);
  std::ptrdiff_t position(Date day) const { return (day - stretch_.from).count(); }

  Stretch stretch_;
  std::vector<bool> bits_;
};

}  // namespace socialmap
