#include <catch2/catch.hpp>

#include <atomic>

#include "tests/server/http/client.h"

namespace socialmap::http {
namespace {

constexpr char kProblem[] = "application/problem+json";

}  // namespace

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
  route.handler = [](Request const& request) {
    Response response;
    response.body = request.caller;
    return response;
  };
  CHECK(Running({route}).call("GET", "/api/queue").status == 401);
  auto options = test_options();
  options.guard = [](Request const& request, std::string_view role) -> Admission {
    if (request.header("Authorization") == std::string(role)) return {{}, "ab12"};
    return {problem_response(make_problem(403, "Not yours.")), {}};
  };
  Running running({route}, options);
  CHECK(running.call("GET", "/api/queue").status == 403);
  auto const let_in = running.call("GET", "/api/queue", {{"Authorization", "moderator"}});
  CHECK(let_in.status == 200);
  CHECK(let_in.body == "ab12");
}

TEST_CASE("a guard that breaks lets nobody in, tells nothing, and the server goes on") {
  auto route = fixed("GET", "/api/queue");
  route.role = "moderator";
  std::atomic<bool> broken = true;
  auto options = test_options();
  options.guard = [&](Request const&, std::string_view) -> Admission {
    if (broken) throw std::runtime_error("disk I/O error");
    return {{}, "ab12"};
  };
  Running running({route}, options);
  auto const failed = running.call("GET", "/api/queue");
  CHECK(failed.status == 500);
  CHECK(failed.header("Content-Type") == kProblem);
  CHECK(failed.body.find("disk") == std::string::npos);
  broken = false;
  CHECK(running.call("GET", "/api/queue").status == 200);
}

TEST_CASE("the log has one line a request and nothing a visitor typed") {
  std::vector<std::string> lines;
  auto options = test_options();
  options.log = [&](std::string_view line) { lines.emplace_back(line); };
  {
    Running running({fixed("GET", "/api/a/{id}", "123"), fixed("POST", "/api/v1/matches", "{}")}, options);
    running.call("GET", "/api/a/geheim?q=verborgen");
    running.call("GET", "/geheim");
    running.call("HEAD", "/api/a/geheim");
    running.call("POST", "/api/v1/matches", {}, "{\"wish\":\"geheim\"}");
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

TEST_CASE("a method that is not served is the client's fault") {
  Running running({fixed("GET", "/api/x")});
  for (auto const* method : {"TRACE", "CONNECT", "PRI", "BREW"}) {
    auto const status = running.call(method, "/api/x").status;
    INFO(method);
    CHECK(status >= 400);
    CHECK(status < 500);
  }
  CHECK(running.call("TRACE", "/niets").status == 404);
  CHECK(running.server().metrics_text().find("status=\"5xx\"") == std::string::npos);
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
