#include <algorithm>

#include <fmt/format.h>

#include "engine/network/routes.h"
#include "server/api/listing.h"
#include "server/api/resources.h"
#include "server/api/route_views.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

struct RouteRequest {
  std::string from;
  std::string to;
};

struct RouteAnswer {
  NamedId from;
  NamedId to;
  std::vector<RouteStepView> steps;
  std::optional<int> cost;
  std::string because;
};

Record<RouteRequest> const& route_parameters() {
  using R = RouteRequest;
  static Record<RouteRequest> const record{
      "RouteRequest",
      "From whom to whom.",
      {required("from", &R::from, reference(WordList::network_node), "a provider, professional or activity"),
       required("to", &R::to, reference(WordList::network_node), "a provider, professional or activity")}};
  return record;
}

Record<RouteAnswer> const& route_record() {
  using R = RouteAnswer;
  static Record<RouteAnswer> const record{
      "IntroductionRoute",
      "The warmest introduction between two, in at most four steps.",
      {required("from", &R::from, nested(named_id_record()), "where it begins"),
       required("to", &R::to, nested(named_id_record()), "where it ends"),
       required("steps", &R::steps, route_steps(), "in order; empty: nobody within four steps"),
       optional("cost", &R::cost, whole_number(0, 1000), "less is warmer; absent where there is no route"),
       required("because", &R::because, any_text(), "all in one sentence of plain Dutch")}};
  return record;
}

std::string sentence_of(RouteAnswer const& answer, bool found) {
  if (!found)
    return fmt::format("Er is geen route bekend van {} naar {} in hoogstens {} stappen", answer.from.name,
                       answer.to.name, kMostRouteSteps);
  if (answer.steps.empty()) return fmt::format("{} is zelf al het doel", answer.from.name);
  std::vector<std::string> sentences;
  for (auto const& step : answer.steps) sentences.push_back(step.because);
  return fmt::format("{}", fmt::join(sentences, "; "));
}

/// Of the network's own nodes: an activity that is not shown is none.
NodeId node_called(SocialMap const& map, std::string const& name, std::string const& id,
                   std::vector<InputError>& errors) {
  if (auto const node = map.network().find(id)) return *node;
  auto faults =
      unknown_words({{WordList::network_node, id, "/" + name}}, words_of(map.vocabulary(), map.catalogue()));
  if (faults.empty())
    faults.push_back({"/" + name, "is not shown, so nobody is introduced to it", id, {}, false});
  errors.insert(errors.end(), faults.begin(), faults.end());
  return {};
}

http::Response route(SocialMap const& map, http::Request const& request) {
  auto const wanted = read_query(route_parameters(), request.query);
  std::vector<InputError> errors;
  auto const from = node_called(map, "from", wanted.from, errors);
  auto const to = node_called(map, "to", wanted.to, errors);
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  WarmRoutes const routes(map.warm_links(), from);
  auto const length = routes.to(to);
  RouteAnswer answer;
  answer.from = {wanted.from, map.network().name(from)};
  answer.to = {wanted.to, map.network().name(to)};
  answer.steps = views_of(map, told_steps(map.warm_links(), routes.hops_to(to)));
  if (length) answer.cost = length->cost;
  answer.because = sentence_of(answer, length.has_value());
  return json_answer(to_json(route_record(), answer));
}

}  // namespace

Endpoint route_endpoint(CurrentMap const& map) {
  Endpoint endpoint;
  endpoint.path = "/network/routes";
  endpoint.operation_id = "getIntroductionRoute";
  endpoint.tag = "network";
  endpoint.summary =
      "The warmest introduction from one to another; open to all now, meant for the roles coach and "
      "municipality";
  endpoint.parameters = route_parameters().fields.untyped();
  endpoint.answer = schema_of(route_record());
  endpoint.handler = [map](http::Request const& request) { return route(*map(), request); };
  return endpoint;
}

}  // namespace socialmap::api
