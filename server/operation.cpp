#include "server/operation.h"

#include <fmt/format.h>

namespace socialmap {
namespace {

http::Response plain_answer(std::string body, std::string content_type) {
  http::Response response;
  response.content_type = std::move(content_type);
  response.body = std::move(body);
  response.caching = http::Caching::no_store;
  return response;
}

http::Route get(std::string pattern, http::Handler handler) {
  http::Route route;
  route.pattern = std::move(pattern);
  route.handler = std::move(handler);
  return route;
}

std::string map_metrics(SocialMap const& map) {
  return fmt::format(
      "# HELP socialmap_activities Offers that are shown.\n"
      "# TYPE socialmap_activities gauge\n"
      "socialmap_activities {}\n"
      "# HELP socialmap_providers Providers.\n"
      "# TYPE socialmap_providers gauge\n"
      "socialmap_providers {}\n",
      map.shown_count(), map.catalogue().providers.size());
}

}  // namespace

std::vector<http::Route> operation_routes(api::CurrentMap const& map, std::function<std::string()> metrics) {
  return {get("/health/live",
              [](http::Request const&) { return plain_answer("{\"status\":\"live\"}", "application/json"); }),
          get("/health/ready",
              [map](http::Request const&) {
                auto const body =
                    fmt::format("{{\"status\":\"ready\",\"activities\":{}}}", map()->shown_count());
                return plain_answer(body, "application/json");
              }),
          get("/metrics", [map, metrics](http::Request const&) {
            return plain_answer(metrics() + map_metrics(*map()), "text/plain; version=0.0.4; charset=utf-8");
          })};
}

}  // namespace socialmap
