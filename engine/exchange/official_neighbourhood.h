#pragma once
// One polygon of an official map as a neighbourhood of ours.

#include <optional>
#include <set>
#include <string>

#include "engine/catalog/geojson.h"
#include "engine/exchange/official_names.h"
#include "engine/geo/rijksdriehoek.h"
#include "engine/model/neighbourhood.h"

namespace socialmap {

/// Reads the name, the figures and the shape; what is wrong is noted, and then there is no neighbourhood.
/// `rd` is given for a file in RD. The id is new among `taken` and is added to it.
std::optional<Neighbourhood> read_official_neighbourhood(Feature const& feature, Rijksdriehoek const* rd,
                                                         std::set<std::string>& taken, Reading& reading);

/// The neighbourhood as a GeoJSON feature on one line.
std::string feature_text(Neighbourhood const& neighbourhood);

}  // namespace socialmap
