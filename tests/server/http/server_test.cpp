#include "server/http/server.h"

#include <catch2/catch.hpp>

#include <stdexcept>

#include "tests/server/http/client.h"

namespace socialmap::http {
namespace {

Route matches() {
  auto route = fixed("POST", "/api/v1/matches", "{}");
  route.consumes = "application/json";
  route.produces = {"application/json"};
  return route;
}

Route activities() {
  auto route = fixed("GET", "/api/v1/activities", "[]");
  route.produces = {"application/json", "application/geo+json"};
  route.cross_origin = true;
  return route;
}

constexpr char kProblem[] = "application/problem+json";

}  // namespace

TEST_CASE("every answer carries the version, the policy and how long it may be kept") {
  Running running({activities(), matches(), fixed("GET", "/")});
  for (auto const* target : {"/api/v1/activities", "/api/v1/bestaat-niet", "/", "/bestaat-niet", "/%FF"}) {
    for (auto const* method : {"GET", "HEAD", "POST", "OPTIONS", "TRACE"}) {
      auto const reply = running.call(method, target);
      CHECK(reply.header("API-Version") == "1.0.0");
      CHECK(reply.header("X-Content-Type-Options") == "nosniff");
      CHECK(reply.header("X-Frame-Options") == "DENY");
      CHECK_FALSE(reply.header("Cache-Control").empty());
      CHECK_FALSE(reply.header("Referrer-Policy").empty());
      CHECK(reply.header("Content-Security-Policy").find("frame-ancestors 'none'") != std::string::npos);
      CHECK(reply.header("Content-Security-Policy").find("unsafe") == std::string::npos);
      CHECK(reply.header("Server").empty());
    }
  }
  CHECK(running.call("GET", "/").header("Content-Security-Policy").starts_with("default-src 'self'"));
  CHECK(running.call("GET", "/api/v1/activities").header("Content-Security-Policy") ==
        "default-src 'none'; frame-ancestors 'none'");
}

TEST_CASE("errors under /api are problems") {
  Running running({activities(), matches()});
  auto const missing = running.call("GET", "/api/v1/niets?q=geheim");
  CHECK(missing.status == 404);
  CHECK(missing.header("Content-Type") == kProblem);
  CHECK(
      missing.body ==
      R"({"type":"about:blank","title":"Not Found","status":404,"detail":"There is nothing at this path.","instance":"/api/v1/niets"})");

  CHECK(running.call("GET", "/api/v1/activities/").status == 404);

  auto const method = running.call("DELETE", "/api/v1/activities");
  CHECK(method.status == 405);
  CHECK(method.header("Allow") == "GET, HEAD, OPTIONS");
  CHECK(method.header("Content-Type") == kProblem);

  auto const accept = running.call("GET", "/api/v1/activities", {{"Accept", "text/csv"}});
  CHECK(accept.status == 406);
  CHECK(accept.header("Content-Type") == kProblem);

  auto const trace = running.call("TRACE", "/api/v1/activities");
  CHECK(trace.status == 405);
  CHECK(trace.header("Allow") == "GET, HEAD, OPTIONS");
  CHECK(trace.header("Content-Type") == kProblem);
}

TEST_CASE("errors elsewhere are pages") {
  auto options = test_options();
  options.error_page = [](Problem const& problem) {
    return "<h1>" + std::to_string(problem.status) + "</h1>";
  };
  auto broken = fixed("GET", "/kapot");
  broken.handler = [](Request const&) -> Response { throw 1; };
  auto gone = fixed("GET", "/weg");
  gone.handler = [](Request const&) { return not_found("Dit aanbod bestaat niet meer."); };
  Running running({broken, gone}, options);
  for (auto const& [target, body] : {std::pair{"/niets", "<h1>404</h1>"},
                                     {"/weg", "<h1>404</h1>"},
                                     {"/kapot", "<h1>500</h1>"},
                                     {"/%00", "<h1>400</h1>"}}) {
    auto const reply = running.call("GET", target);
    CHECK(reply.header("Content-Type") == "text/html; charset=utf-8");
    CHECK(reply.body == body);
  }
}

TEST_CASE("a broken error page is replaced by a plain one") {
  auto options = test_options();
  options.error_page = [](Problem const&) -> std::string { throw std::runtime_error("secret"); };
  Running running({}, options);
  auto const reply = running.call("GET", "/niets");
  CHECK(reply.status == 404);
  CHECK(reply.body.find("Not Found") != std::string::npos);
}

TEST_CASE("invalid input is a 400 with every error") {
  auto route = matches();
  route.handler = [](Request const&) -> Response {
    throw InvalidInput(
        {{.where = "/age", .what = "must be 0 to 120", .got = "seventy", .suggestion = "", .warning = false},
         {.where = "/needs/0/id", .what = "unknown", .got = "dept", .suggestion = "debt", .warning = false}});
  };
  Running running({route});
  auto const reply = running.call("POST", "/api/v1/matches", {{"Content-Type", "application/json"}}, "{}");
  CHECK(reply.status == 400);
  CHECK(reply.header("Content-Type") == kProblem);
  CHECK(
      reply.body.find(R"("errors":[{"pointer":"/age","message":"must be 0 to 120","got":"seventy"},)"
                      R"({"pointer":"/needs/0/id","message":"unknown","got":"dept","suggestion":"debt"}])") !=
      std::string::npos);
}

TEST_CASE("a POST must have the type the route reads") {
  Running running({matches()});
  auto const status = [&](Headers const& headers) {
    return running.call("POST", "/api/v1/matches", headers, "{}").status;
  };
  CHECK(status({{"Content-Type", "application/json"}}) == 200);
  CHECK(status({{"Content-Type", "Application/JSON; Charset=UTF-8"}}) == 200);
  CHECK(status({{"Content-Type", "application/json; charset=latin1"}}) == 415);
  CHECK(status({{"Content-Type", "text/plain"}}) == 415);
  CHECK(status({}) == 415);
  CHECK(running.call("POST", "/api/v1/matches", {}, "").status == 200);  // nothing has no type
}

TEST_CASE("the handler learns which type the client prefers") {
  auto route = activities();
  route.handler = [](Request const& request) {
    Response response;
    response.content_type = request.accepted;
    return response;
  };
  Running running({route});
  auto const type = [&](char const* accept) {
    return running.call("GET", "/api/v1/activities", {{"Accept", accept}}).header("Content-Type");
  };
  CHECK(type("application/geo+json") == "application/geo+json");
  CHECK(type("text/html,*/*;q=0.8") == "application/json");
  CHECK(running.call("GET", "/api/v1/activities").header("Vary") == "Accept");
}

TEST_CASE("HEAD answers the headers of GET alone") {
  Running running({fixed("GET", "/api/x", "twelve bytes")});
  Client client(running.port());
  auto const head = client.call("HEAD", "/api/x");
  CHECK(head.status == 200);
  CHECK(head.header("Content-Length") == "12");
  CHECK(client.call("GET", "/api/x").header("ETag") == head.header("ETag"));
}

}  // namespace socialmap::http
