#include "server/api/endpoint.h"

#include <iterator>

#include "engine/catalog/personal_data.h"
#include "server/api/network_analysis.h"
#include "server/api/network_graph.h"
#include "server/api/openapi.h"
#include "server/api/resources.h"

namespace socialmap::api {
namespace {

void append(std::vector<Endpoint>& all, std::vector<Endpoint> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

http::Route route_of(Endpoint const& endpoint) {
  http::Route route;
  route.method = endpoint.method;
  route.pattern = "/api/v1" + endpoint.path;
  route.handler = endpoint.handler;
  route.produces = endpoint.media_types;
  if (endpoint.body && endpoint.consumes_too.empty()) route.consumes = endpoint.consumes;
  route.max_body = endpoint.max_body;
  route.role = role_text(endpoint.roles);
  route.cross_origin = endpoint.method == "GET" && endpoint.roles.empty();
  route.rate_limited = true;
  return route;
}

std::function<http::Response(http::Request const&)> telling_no_contact_data(Endpoint const& endpoint) {
  return [handler = endpoint.handler](http::Request const& request) {
    try {
      return handler(request);
    } catch (InvalidInput const& invalid) {
      std::vector<InputError> errors;
      for (auto const& error : invalid.errors()) errors.push_back(without_contact_data(error));
      throw InvalidInput(std::move(errors));
    }
  };
}

std::function<http::Response(http::Request const&)> telling_full_disk(Endpoint const& endpoint) {
  return [handler = endpoint.handler](http::Request const& request) {
    try {
      return handler(request);
    } catch (DiskFull const&) {
      return http::problem_response(
          http::make_problem(507, "There is no room to write here; nothing has changed. Try again later."));
    }
  };
}

/// Calls without parameters of their own refuse any.
std::function<http::Response(http::Request const&)> refusing_parameters(Endpoint const& endpoint) {
  return [handler = endpoint.handler](http::Request const& request) {
    Reading reading;
    for (auto const& [name, value] : request.query) {
      reading.enter(name);
      reading.problem(Node{}, "is no parameter of this call; it has none");
      reading.leave();
    }
    if (!reading.errors.empty()) throw InvalidInput(std::move(reading.errors));
    return handler(request);
  };
}

}  // namespace

std::vector<Endpoint> endpoints(CurrentMap const& map, Desk const* desk) {
  std::vector<Endpoint> all;
  append(all, activity_endpoints(map, desk));
  append(all, editing_endpoints(map, desk));
  all.push_back(merge_endpoint(map, desk));
  all.push_back(distinction_endpoint(desk));
  append(all, report_endpoints(map, desk));
  all.push_back(queue_endpoint(map, desk));
  all.push_back(quality_endpoint(map, desk));
  all.push_back(occurrences_endpoint(map));
  append(all, provider_editing_endpoints(desk));
  append(all, import_endpoints(map, desk));
  append(all, explanation_endpoints(map, desk));
  append(all, interpretation_endpoints(map));
  append(all, match_endpoints(map, desk));
  append(all, plan_endpoints(map, desk));
  append(all, neighbourhood_endpoints(map));
  all.push_back(route_endpoint(map));
  append(all, network_graph_endpoints(map));
  append(all, network_analysis_endpoints(map));
  append(all, place_endpoints(map));
  append(all, provider_endpoints(map));
  append(all, suggestion_endpoints(map));
  append(all, vocabulary_endpoints(map));
  for (auto& endpoint : all) {
    if (endpoint.parameters.empty()) endpoint.handler = refusing_parameters(endpoint);
    endpoint.handler = telling_no_contact_data(endpoint);
    if (endpoint.method != "GET") endpoint.handler = telling_full_disk(endpoint);
  }
  Endpoint document;
  document.path = "/openapi.json";
  document.operation_id = "getOpenapi";
  document.tag = "document";
  document.summary = "This document";
  document.answer = Schema(object({{"type", "object"}}));
  all.push_back(std::move(document));
  auto text = openapi_document(all);
  all.back().handler = [text = std::move(text)](http::Request const&) { return json_answer(text); };
  return all;
}

std::vector<http::Route> api_routes(CurrentMap const& map, Desk const* desk) {
  std::vector<http::Route> routes;
  for (auto const& endpoint : endpoints(map, desk)) routes.push_back(route_of(endpoint));
  routes.push_back(graphml_route(map));
  return routes;
}

InputError without_contact_data(InputError error) {
  bool const named = contact_data_in(error.where).has_value();
  if (named) error.where.erase(error.where.rfind('/') + 1);
  if (!named && !contact_data_in(error.got)) return error;
  error.got.clear();
  error.suggestion.clear();
  return error;
}

http::Response json_answer(std::string body, http::Caching caching) {
  http::Response response;
  response.content_type = "application/json";
  response.body = std::move(body);
  response.caching = caching;
  return response;
}

}  // namespace socialmap::api
