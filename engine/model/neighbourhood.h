#pragma once
// A part of the municipality with its polygon, and the postcodes that lie in it.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/id.h"
#include "engine/geo/area.h"

namespace socialmap {

using NeighbourhoodId = Id<struct NeighbourhoodTag>;

struct Neighbourhood {
  std::string id;
  std::string name;
  std::optional<int> population;
  std::map<std::string, double> age_groups;  ///< "0-17" or "65+" → share 0 to 1
  std::optional<double> income_low;          ///< share 0 to 1 in the lowest 40 % of national incomes
  Area area;
  bool operator==(Neighbourhood const&) const = default;
};

/// A PC4 ("9912") or PC6 ("9912AB", no space, upper case).
struct Postcode {
  std::string code;
  Point point;
  std::string neighbourhood;  ///< id; empty: the one under its point
  bool operator==(Postcode const&) const = default;
};

/// "9912 ab" → "9912AB"; nothing when it is no PC4 or PC6.
std::optional<std::string> normal_postcode(std::string_view text);

}  // namespace socialmap
