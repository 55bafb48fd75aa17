#pragma once
// What is answered about a whole network: its analysis, and what the chain from practice to offer carries.

#include <vector>

#include "server/api/endpoint.h"

namespace socialmap::api {

std::vector<Endpoint> network_analysis_endpoints(CurrentMap const& map);

}  // namespace socialmap::api
