#pragma once
// What those who run the server look at: is it alive, is it ready, how is it doing.

#include <functional>
#include <string>
#include <vector>

#include "server/api/endpoint.h"

namespace socialmap {

/// /health/live, /health/ready and /metrics. `metrics` gives the server's own figures in Prometheus text.
std::vector<http::Route> operation_routes(api::CurrentMap const& map, std::function<std::string()> metrics);

}  // namespace socialmap
