#include "server/http/router.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace socialmap::http {
namespace {

bool is_variable(std::string const& segment) { return segment.starts_with('{') && segment.ends_with('}'); }

std::vector<std::string> split_pattern(std::string const& pattern) {
  if (!pattern.starts_with('/'))
    throw std::invalid_argument(fmt::format("route pattern must start with a slash: {}", pattern));
  std::vector<std::string> segments;
  for (std::size_t at = 0; at < pattern.size();) {
    auto const end = std::min(pattern.find('/', at + 1), pattern.size());
    segments.push_back(pattern.substr(at + 1, end - at - 1));
    at = end;
  }
  return segments;
}

/// Literals before variables, so that the first match is the most specific one.
bool more_specific(Place const& a, Place const& b) {
  return std::lexicographical_compare(
      a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(),
      [](auto const& x, auto const& y) { return !is_variable(x) && is_variable(y); });
}

bool matches(Place const& place, std::vector<std::string> const& segments) {
  return std::equal(place.segments.begin(), place.segments.end(), segments.begin(), segments.end(),
                    [](auto const& wanted, auto const& given) {
                      return is_variable(wanted) ? !given.empty() : wanted == given;
                    });
}

std::map<std::string, std::string> values_of(Place const& place, std::vector<std::string> const& segments) {
  std::map<std::string, std::string> values;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    auto const& name = place.segments[i];
    if (is_variable(name)) values.emplace(name.substr(1, name.size() - 2), segments[i]);
  }
  return values;
}

}  // namespace

Route const* Place::serving(std::string const& method) const {
  auto const wanted = method == "HEAD" ? "GET" : method;
  auto const route =
      std::find_if(routes.begin(), routes.end(), [&](Route const& r) { return r.method == wanted; });
  return route == routes.end() ? nullptr : &*route;
}

std::string Place::allow() const {
  std::string methods;
  for (auto const& route : routes) methods += route.method == "GET" ? "GET, HEAD, " : route.method + ", ";
  return methods + "OPTIONS";
}

Router::Router(std::vector<Route> routes) {
  for (auto& route : routes) {
    auto place = std::find_if(places_.begin(), places_.end(),
                              [&](Place const& p) { return p.pattern == route.pattern; });
    if (place == places_.end()) {
      place = places_.insert(
          place, Place{.pattern = route.pattern, .segments = split_pattern(route.pattern), .routes = {}});
    }
    if (place->serving(route.method))
      throw std::invalid_argument(fmt::format("two routes for {} {}", route.method, route.pattern));
    place->routes.push_back(std::move(route));
  }
  std::stable_sort(places_.begin(), places_.end(), more_specific);
}

std::optional<Found> Router::find(std::vector<std::string> const& segments) const {
  auto const place =
      std::find_if(places_.begin(), places_.end(), [&](Place const& p) { return matches(p, segments); });
  if (place == places_.end()) return std::nullopt;
  return Found{.place = &*place, .path_values = values_of(*place, segments)};
}

}  // namespace socialmap::http
