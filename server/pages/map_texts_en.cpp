#include "server/pages/map_texts.h"

namespace socialmap::pages::en {

MapTexts const kMapTexts = {
    .map_title = "On the map",
    .map_lead = "Search for what you like, and see where it is.",
    .map_region = "Map of what there is",
    .map_needs_script = "The map itself needs JavaScript. All that is on it is also in the list.",
    .past_map = "Skip the map",
    .this_part = "Search in this part of the map",
    .as_list = "See as a list, with more choices",
    .to_map = "To the map",
    .pin_activity = "Activity",
    .pin_support = "Help",
    .picture_by = "Map picture: ",
};

}  // namespace socialmap::pages::en
