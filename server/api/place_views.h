#pragma once
// A place as an answer shows it.

#include <optional>
#include <string>

#include "server/api/activity_views.h"

namespace socialmap::api {

struct PlaceView {
  PlaceType type = PlaceType::point;
  std::optional<std::string> id;
  std::string name;
  double lat = 0;
  double lon = 0;
  std::optional<NamedId> neighbourhood;
  bool approximate = false;
};

PlaceView view_of(SocialMap const& map, Place const& place);
Record<PlaceView> const& place_record();

}  // namespace socialmap::api
