#include "server/http/service.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "server/http/cross_origin.h"
#include "server/http/dress.h"
#include "server/http/log_line.h"
#include "server/http/negotiation.h"

namespace socialmap::http {
namespace {

/// What the figures and the log name; anything else is "-".
bool is_known_method(std::string_view method) {
  constexpr std::array<std::string_view, 7> kMethods{"GET",   "HEAD",   "POST",   "PUT",
                                                     "PATCH", "DELETE", "OPTIONS"};
  return std::find(kMethods.begin(), kMethods.end(), method) != kMethods.end();
}

Response method_not_allowed(Place const& place) {
  auto response = problem_response(make_problem(405, fmt::format("Here one can {}.", place.allow())));
  response.headers.emplace_back("Allow", place.allow());
  return response;
}

Response too_many_requests(std::chrono::seconds wait) {
  auto response = problem_response(make_problem(429, fmt::format("Try again in {} seconds.", wait.count())));
  response.headers.emplace_back("Retry-After", std::to_string(wait.count()));
  return response;
}

Admission unauthorized(Request const&, std::string_view) {
  auto response = problem_response(make_problem(401, "This needs a key."));
  response.headers.emplace_back("WWW-Authenticate", "Bearer");
  return {std::move(response), {}};
}

std::string join(std::vector<std::string> const& words) { return fmt::format("{}", fmt::join(words, ", ")); }

}  // namespace

/// What is known about a call once its target is read.
struct Service::Arrival {
  Call const& call;
  std::optional<Target> target;
  std::optional<Found> found;
  Route const* route = nullptr;

  Arrival(Call const& c, Router const& router) : call(c), target(parse_target(c.target)) {
    if (target) found = router.find(target->segments);
    if (found) route = found->place->serving(c.method);
  }
  std::string pattern() const { return found ? found->place->pattern : "-"; }
  Area area() const { return area_of(target ? target->raw_path : call.target); }
};

Service::Service(std::vector<Route> routes, Options options)
    : router_(std::move(routes)), options_(std::move(options)), rate_limit_(options_.rate_limit_per_minute) {
  if (!options_.guard) options_.guard = unauthorized;
}

Response Service::answer(Call const& call) {
  auto const start = std::chrono::steady_clock::now();
  Arrival const arrival(call, router_);
  auto response = dressed(respond(arrival), arrival);
  std::chrono::duration<double> const took = std::chrono::steady_clock::now() - start;
  auto const method = is_known_method(call.method) ? call.method : "-";
  metrics_.record(arrival.pattern(), method, response.status, took.count());
  log(request_line({.method = method,
                    .route = arrival.pattern(),
                    .status = response.status,
                    .bytes = call.method == "HEAD" ? 0 : response.body.size(),
                    .milliseconds = took.count() * 1000},
                   std::chrono::system_clock::now()));
  return response;
}

/// Who ends the address of a page with a slash is sent to the page.
Response Service::elsewhere(Arrival const& arrival) const {
  auto segments = arrival.target->segments;
  bool const page =
      arrival.area() != Area::api && (arrival.call.method == "GET" || arrival.call.method == "HEAD");
  if (!page || segments.size() < 2 || !segments.back().empty())
    return not_found("There is nothing at this path.");
  segments.pop_back();
  auto const found = router_.find(segments);
  if (!found || !found->place->serving(arrival.call.method))
    return not_found("There is nothing at this path.");
  auto const& [path, query] = std::pair(arrival.target->raw_path, arrival.target->query);
  auto const address = path.substr(0, path.size() - 1) + (query.empty() ? "" : "?" + to_string(query));
  return {.status = 308,
          .content_type = "text/html; charset=utf-8",
          .body = "",
          .headers = {{"Location", address}},
          .caching = Caching::no_store,
          .etag = "",
          .problem = {}};
}

Response Service::respond(Arrival const& arrival) {
  auto const& call = arrival.call;
  if (call.fault) return problem_response(*call.fault);
  if (!arrival.target)
    return problem_response(make_problem(400,
                                         "The path or the query cannot be read: it must stay inside the "
                                         "site, and percent escapes must be complete and UTF-8."));
  if (!arrival.found) return elsewhere(arrival);
  if (call.method == "OPTIONS") {
    return {.status = 204,
            .content_type = "",
            .body = "",
            .headers = preflight_headers(*arrival.found->place, call.headers, options_.embed_origins),
            .caching = Caching::no_store,
            .etag = "",
            .problem = {}};
  }
  if (!arrival.route) return method_not_allowed(*arrival.found->place);
  return handle(arrival, request_of(arrival));
}

std::size_t Service::most_body(Call const& head) const {
  Arrival const arrival(head, router_);
  if (!arrival.route || arrival.route->max_body <= options_.max_body) return options_.max_body;
  auto const& role = arrival.route->role;
  bool const may = role.empty() || !options_.guard(request_of(arrival), role).refusal;
  return may ? arrival.route->max_body : options_.max_body;
}

Request Service::request_of(Arrival const& arrival) const {
  auto const& call = arrival.call;
  return {.method = call.method,
          .path = arrival.target->path,
          .query = arrival.target->query,
          .path_values = arrival.found->path_values,
          .headers = call.headers,
          .body = call.body,
          .accepted = "",
          .client_address = client_address(call.peer, options_.trusted_proxy,
                                           joined_header(call.headers, "X-Forwarded-For")),
          .caller = "",
          .from_trusted_proxy = !options_.trusted_proxy.empty() && call.peer == options_.trusted_proxy};
}

std::optional<Response> Service::first_refusal(Arrival const& arrival, Request& request) {
  auto const& route = *arrival.route;
  if (route.rate_limited) {
    if (auto const wait = rate_limit_.refused_for(request.client_address, options_.clock()))
      return too_many_requests(*wait);
  }
  if (!route.role.empty()) {
    auto admission = options_.guard(request, route.role);
    if (admission.refusal) return std::move(admission.refusal);
    request.caller = std::move(admission.caller);
  }
  if (!route.produces.empty()) {
    auto const type = preferred_type(joined_header(request.headers, "Accept"), route.produces);
    if (!type)
      return problem_response(make_problem(406, fmt::format("Available as {}.", join(route.produces))));
    request.accepted = *type;
  }
  auto const sent_as = request.header("Content-Type");
  bool const nothing_sent = request.body.empty() && !sent_as;
  if (!route.consumes.empty() && !nothing_sent && !is_media_type(sent_as.value_or(""), route.consumes)) {
    return problem_response(make_problem(415, fmt::format("Send {} in UTF-8.", route.consumes)));
  }
  return std::nullopt;
}

Response Service::handle(Arrival const& arrival, Request request) {
  try {
    if (auto refusal = first_refusal(arrival, request)) return std::move(*refusal);
    return arrival.route->handler(request);
  } catch (InvalidInput const& invalid) {
    return problem_response(make_problem(400, "The input is not valid; see errors.", invalid.errors()));
  } catch (...) {
    log(exception_line(std::current_exception(), arrival.pattern(), std::chrono::system_clock::now()));
    return problem_response(make_problem(500, "Something went wrong here; it is not the request's fault."));
  }
}

Response Service::dressed(Response response, Arrival const& arrival) const {
  response = with_problem_shown(std::move(response), arrival);
  response = with_caching(std::move(response), arrival.call);
  Policy policy{.area = arrival.area(), .caching = response.caching};
  if (arrival.route) {
    policy.shared = arrival.route->cross_origin;
    policy.images_from = arrival.route->images_from;
  }
  if (arrival.route && arrival.route->framed) policy.framed_by = options_.embed_origins;
  auto headers = security_headers(policy);
  headers.emplace_back("API-Version", options_.api_version);
  if (arrival.route) {
    for (auto& field : cross_origin_headers(*arrival.route, arrival.call.headers, options_.embed_origins))
      headers.push_back(std::move(field));
    if (arrival.route->produces.size() > 1) headers.emplace_back("Vary", "Accept");
  }
  return with_headers(std::move(response), headers);
}

Response Service::with_problem_shown(Response response, Arrival const& arrival) const {
  if (!response.problem) return response;
  auto& problem = *response.problem;
  if (problem.instance.empty() && arrival.target) problem.instance = arrival.target->raw_path;
  bool const json = arrival.area() == Area::api;
  response.content_type = json ? "application/problem+json" : "text/html; charset=utf-8";
  response.body = json ? to_json(problem) : error_page(problem);
  return response;
}

std::string Service::error_page(Problem const& problem) const {
  if (options_.error_page) {
    try {
      return options_.error_page(problem);
    } catch (...) {
      // The plain page below must reach the visitor even when the pretty one is what is broken.
    }
  }
  return fmt::format(
      "<!doctype html><html lang=\"en\"><title>{0} {1}</title><h1>{1}</h1>"
      "<p lang=\"nl\">Direct gevaar? Bel 112.</p></html>\n",
      problem.status, reason_phrase(problem.status));
}

void Service::log(std::string_view line) {
  if (!options_.log) return;
  std::lock_guard const lock(log_mutex_);
  options_.log(line);
}

}  // namespace socialmap::http
