#pragma once
// Finds the routes of a path.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "server/http/route.h"

namespace socialmap::http {

/// All routes that share one pattern.
struct Place {
  std::string pattern;
  std::vector<std::string> segments;
  std::vector<Route> routes;  ///< one a method

  /// The route that serves the method (GET for HEAD), or null.
  Route const* serving(std::string const& method) const;

  /// The value of Allow: "GET, HEAD, OPTIONS".
  std::string allow() const;
};

struct Found {
  Place const* place = nullptr;  ///< never null; lives as long as the Router
  std::map<std::string, std::string> path_values;
};

/// Immutable, so threads may share it.
class Router {
 public:
  /// Throws std::invalid_argument for two routes with the same method and pattern, or a pattern without a
  /// leading slash.
  explicit Router(std::vector<Route> routes);

  /// The place of a decoded path (Target::segments); where patterns compete the earliest literal segment
  /// wins.
  std::optional<Found> find(std::vector<std::string> const& segments) const;

 private:
  std::vector<Place> places_;
};

}  // namespace socialmap::http
