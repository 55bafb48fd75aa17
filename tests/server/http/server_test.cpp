#include "server/http/server.h"

#include <catch2/catch.hpp>

#include <atomic>
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
  CHECK(trace.status == 501);
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

TEST_CASE("a GET may be read from every site and a POST from the embedding ones") {
  auto options = test_options();
  options.embed_origins = {"https://gemeente.example"};
  Running running({activities(), matches(), fixed("GET", "/")}, options);
  CHECK(running.call("GET", "/api/v1/activities").header("Access-Control-Allow-Origin") == "*");
  CHECK(running.call("GET", "/api/v1/activities").header("Cross-Origin-Resource-Policy") == "cross-origin");
  CHECK(running.call("GET", "/").header("Access-Control-Allow-Origin").empty());
  CHECK(running.call("GET", "/").header("Cross-Origin-Resource-Policy") == "same-origin");
  auto const post = [&](char const* origin) {
    auto const reply = running.call("POST", "/api/v1/matches",
                                    {{"Content-Type", "application/json"}, {"Origin", origin}}, "{}");
    CHECK(reply.header("Vary") == "Origin");
    return reply.header("Access-Control-Allow-Origin");
  };
  CHECK(post("https://gemeente.example") == "https://gemeente.example");
  CHECK(post("http://localhost") == "http://localhost");
  CHECK(post("https://evil.example").empty());
  CHECK(post("https://gemeente.example.evil.example").empty());
  CHECK(post("null").empty());
}

TEST_CASE("OPTIONS tells the methods and answers a preflight") {
  auto options = test_options();
  options.embed_origins = {"https://gemeente.example"};
  Running running({activities(), matches()}, options);
  auto const get = running.call("OPTIONS", "/api/v1/activities",
                                {{"Origin", "https://x.example"}, {"Access-Control-Request-Method", "GET"}});
  CHECK(get.status == 204);
  CHECK(get.header("Allow") == "GET, HEAD, OPTIONS");
  CHECK(get.header("Content-Length").empty());
  CHECK(get.header("Access-Control-Allow-Origin") == "*");
  Headers const good{{"Origin", "https://gemeente.example"}, {"Access-Control-Request-Method", "POST"}};
  Headers const evil{{"Origin", "https://evil.example"}, {"Access-Control-Request-Method", "POST"}};
  auto const post = running.call("OPTIONS", "/api/v1/matches", good);
  CHECK(post.header("Access-Control-Allow-Origin") == "https://gemeente.example");
  CHECK(post.header("Access-Control-Allow-Methods") == "POST, OPTIONS");
  CHECK(post.header("Access-Control-Allow-Headers").find("Content-Type") != std::string::npos);
  CHECK(running.call("OPTIONS", "/api/v1/matches", evil).header("Access-Control-Allow-Origin").empty());
  CHECK(running.call("OPTIONS", "/api/v1/niets").status == 404);
}

TEST_CASE("a body that did not change is a 304 without a body") {
  Running running({fixed("GET", "/api/x", "same"), fixed("GET", "/api/other", "different"),
                   fixed("POST", "/api/x", "same")});
  auto const first = running.call("GET", "/api/x");
  auto const tag = first.header("ETag");
  CHECK(tag.size() > 10);
  CHECK(first.header("Cache-Control") == "public, no-cache");
  CHECK(running.call("GET", "/api/other").header("ETag") != tag);
  auto const status = [&](std::string const& method, std::string const& tags) {
    return running.call(method, "/api/x", {{"If-None-Match", tags}}).status;
  };
  CHECK(status("GET", tag) == 304);
  CHECK(status("HEAD", tag) == 304);
  CHECK(status("GET", "\"a\", W/" + tag) == 304);
  CHECK(status("GET", "*") == 304);
  CHECK(status("GET", "\"a\"") == 200);
  CHECK(status("POST", tag) == 200);
  Client client(running.port());
  auto const unchanged = client.call("GET", "/api/x", {{"If-None-Match", tag}});
  CHECK(unchanged.header("ETag") == tag);
  CHECK(unchanged.header("Cache-Control") == "public, no-cache");
  CHECK(unchanged.header("Content-Length").empty());
  CHECK(client.call("GET", "/api/x").body == "same");
}

TEST_CASE("the packed body has a tag of its own") {
  Running running({fixed("GET", "/api/x", std::string(3000, 'x'))});
  auto const plain = running.call("GET", "/api/x");
  auto const packed = running.call("GET", "/api/x", {{"Accept-Encoding", "gzip"}});
  CHECK(plain.header("ETag") != packed.header("ETag"));
  Headers const again{{"Accept-Encoding", "gzip"}, {"If-None-Match", packed.header("ETag")}};
  CHECK(running.call("GET", "/api/x", again).status == 304);
}

TEST_CASE("a handler chooses how its answer may be kept") {
  auto const with = [](char const* pattern, Caching caching, std::string etag) {
    auto route = fixed("GET", pattern);
    route.handler = [=](Request const&) {
      Response response;
      response.body = "x";
      response.caching = caching;
      response.etag = etag;
      return response;
    };
    return route;
  };
  Running running({with("/api/search", Caching::private_search, ""),
                   with("/api/secret", Caching::no_store, ""), with("/app.js", Caching::immutable, "abc")});
  auto const search = running.call("GET", "/api/search");
  CHECK(search.header("Cache-Control") == "private, no-cache");
  CHECK(search.header("Referrer-Policy") == "same-origin");
  CHECK_FALSE(search.header("ETag").empty());
  auto const secret = running.call("GET", "/api/secret", {{"If-None-Match", "*"}});
  CHECK(secret.status == 200);
  CHECK(secret.header("Cache-Control") == "no-store");
  CHECK(secret.header("ETag").empty());
  auto const asset = running.call("GET", "/app.js");
  CHECK(asset.header("Cache-Control") == "public, max-age=31536000, immutable");
  CHECK(asset.header("ETag") == "\"abc\"");
}

TEST_CASE("too many requests in a minute are a 429 until the minute is over") {
  auto options = test_options();
  std::atomic<int> seconds = 0;
  options.rate_limit_per_minute = 2;
  options.trusted_proxy = "127.0.0.1";
  options.clock = [&] { return std::chrono::steady_clock::time_point(std::chrono::seconds(1000 + seconds)); };
  auto limited = fixed("GET", "/api/x");
  limited.rate_limited = true;
  Running running({limited, fixed("GET", "/api/free")}, options);
  auto const from = [&](char const* address) {
    return running.call("GET", "/api/x", {{"X-Forwarded-For", address}});
  };
  CHECK(from("10.0.0.1").status == 200);
  seconds = 20;
  CHECK(from("10.0.0.1").status == 200);
  auto const refused = from("10.0.0.1");
  CHECK(refused.status == 429);
  CHECK(refused.header("Retry-After") == "40");
  CHECK(refused.header("Content-Type") == kProblem);
  CHECK(from("10.0.0.2").status == 200);
  CHECK(running.call("GET", "/api/free", {{"X-Forwarded-For", "10.0.0.1"}}).status == 200);
  seconds = 60;
  CHECK(from("10.0.0.1").status == 200);
}

TEST_CASE("a route with a role is closed unless the guard opens it") {
  auto route = fixed("GET", "/api/queue");
  route.role = "moderator";
  CHECK(Running({route}).call("GET", "/api/queue").status == 401);
  auto options = test_options();
  options.guard = [](Request const& request, std::string_view role) -> std::optional<Response> {
    if (request.header("Authorization") == std::string(role)) return std::nullopt;
    return problem_response(make_problem(403, "Not yours."));
  };
  Running running({route}, options);
  CHECK(running.call("GET", "/api/queue").status == 403);
  CHECK(running.call("GET", "/api/queue", {{"Authorization", "moderator"}}).status == 200);
}

TEST_CASE("the log has one line a request and nothing a visitor typed") {
  std::vector<std::string> lines;
  auto options = test_options();
  options.log = [&](std::string_view line) { lines.emplace_back(line); };
  {
    Running running({fixed("GET", "/api/a/{id}", "123"), matches()}, options);
    running.call("GET", "/api/a/geheim?q=verborgen");
    running.call("GET", "/geheim");
    running.call("HEAD", "/api/a/geheim");
    running.call("POST", "/api/v1/matches", {{"Content-Type", "application/json"}}, "{\"wish\":\"geheim\"}");
    running.raw("GEHEIM /geheim HTTP/1.1\r\nHost: geheim\r\n\r\n");
  }
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].find(R"("method":"GET","route":"/api/a/{id}","status":200,"bytes":3,"ms":)") !=
        std::string::npos);
  CHECK(lines[1].find(R"("route":"-","status":404)") != std::string::npos);
  CHECK(lines[2].find(R"("status":200,"bytes":0)") != std::string::npos);
  CHECK(lines[4].find(R"("method":"-","route":"-","status":400)") != std::string::npos);
  for (auto const& line : lines) {
    CHECK(line.find("geheim") == std::string::npos);
    CHECK(line.find("GEHEIM") == std::string::npos);
    CHECK(line.find("verborgen") == std::string::npos);
    CHECK(line.find("127.0.0.1") == std::string::npos);
    CHECK(line.find('\n') == std::string::npos);
  }
}

TEST_CASE("metrics count by pattern and class") {
  Running running({fixed("GET", "/api/a/{id}")});
  running.call("GET", "/api/a/1");
  running.call("GET", "/api/a/2");
  running.call("GET", "/elders");
  auto const text = running.server().metrics_text();
  CHECK(text.find("socialmap_http_requests_total{route=\"/api/a/{id}\",method=\"GET\",status=\"2xx\"} 2\n") !=
        std::string::npos);
  CHECK(text.find("socialmap_http_requests_total{route=\"-\",method=\"GET\",status=\"4xx\"} 1\n") !=
        std::string::npos);
  CHECK(text.find("socialmap_http_request_seconds_bucket{le=\"+Inf\"} 3\n") != std::string::npos);
  CHECK(text.find("socialmap_http_request_seconds_count 3\n") != std::string::npos);
}

}  // namespace socialmap::http
