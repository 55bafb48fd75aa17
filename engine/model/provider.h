#pragma once
// Who offers: an organisation with its locations and its offers.

#include <optional>
#include <string>
#include <vector>

#include "engine/base/id.h"
#include "engine/geo/point.h"
#include "engine/model/activity.h"

namespace socialmap {

using ProviderId = Id<struct ProviderTag>;

enum class ProviderKind {
  welfare_organisation,
  sports_club,
  culture_provider,
  volunteer_organisation,
  resident_initiative,
  municipality,
  debt_help,
  health_care,
  library,
  education,
  faith_community,
  neighbourhood_team,
  housing_association,
  other
};

/// What is known of a building; absent = unknown.
struct Accessibility {
  std::optional<bool> step_free;
  std::optional<bool> accessible_toilet;
  std::optional<bool> hearing_loop;
  std::optional<bool> lift;
  std::optional<bool> parking;
  bool operator==(Accessibility const&) const = default;
};

struct Location {
  std::string id;  ///< unique inside the provider
  std::optional<std::string> name;
  std::optional<std::string> street;
  std::optional<std::string> postcode;
  std::optional<std::string> place;
  std::optional<double> lat;  ///< WGS84; both absent: the point follows from the postcode and is approximate
  std::optional<double> lon;
  std::optional<Accessibility> accessibility;
  bool operator==(Location const&) const = default;
};

struct Provider {
  std::string id;
  std::string name;
  std::optional<ProviderKind> kind;
  std::optional<std::string> summary;
  std::optional<std::string> url;
  std::optional<std::string> phone;
  std::optional<std::string> email;
  std::vector<Location> locations;
  std::vector<Activity> activities;  ///< moved to Catalogue::activities once a municipality is read
  bool operator==(Provider const&) const = default;
};

}  // namespace socialmap
