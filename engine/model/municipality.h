#pragma once
// The municipality's own settings: norms with their source, passes, holidays, whom to call.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/geo/point.h"
#include "engine/model/schedule.h"

namespace socialmap {

/// One number, or a range (or row) of numbers, with the text that gives it.
struct Norm {
  std::vector<double> value;
  std::string source;
  bool operator==(Norm const&) const = default;
};

/// A pass (stadspas) or a funding route.
struct Scheme {
  std::string id;
  std::string label;
  std::optional<std::string> note;
  bool operator==(Scheme const&) const = default;
};

/// Whom to call; overrides the contact with the same id in vocabulary/signals.
struct HelpContact {
  std::string id;
  std::string name;
  std::optional<std::string> phone;
  std::optional<Date> checked_on;
  bool operator==(HelpContact const&) const = default;
};

struct Practice {
  std::string provider;
  int patients = 0;
  bool operator==(Practice const&) const = default;
};

/// Where somebody under 18 is helped.
struct YouthRoute {
  std::string name;
  std::optional<std::string> phone;
  std::optional<std::string> url;
  std::optional<std::string> note;
  bool operator==(YouthRoute const&) const = default;
};

/// Degrees; coordinates outside are refused.
struct BoundingBox {
  double south = 50.7;
  double west = 3.3;
  double north = 53.6;
  double east = 7.3;
  bool contains(Point p) const { return p.lat >= south && p.lat <= north && p.lon >= west && p.lon <= east; }
  bool operator==(BoundingBox const&) const = default;
};

struct Municipality {
  std::string id;
  std::string name;
  std::optional<std::string> province;
  std::optional<Point> centre;
  std::map<std::string, Norm> norms;
  std::vector<Scheme> passes;
  std::vector<Scheme> funding_routes;
  std::vector<Holiday> holidays;
  std::vector<HelpContact> contacts;
  std::vector<Practice> practices;
  std::optional<YouthRoute> youth_route;
  std::vector<std::string> embed_origins;
  BoundingBox bounding_box;
  bool operator==(Municipality const&) const = default;
};

}  // namespace socialmap
