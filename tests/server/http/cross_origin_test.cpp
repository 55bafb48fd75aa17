#include <catch2/catch.hpp>

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

}  // namespace

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

TEST_CASE("only a framed page may stand inside the embedding sites, and inside no other") {
  auto options = test_options();
  options.embed_origins = {"https://gemeente.example", "https://welzijn.example"};
  auto list = fixed("GET", "/inbedden");
  list.framed = true;
  Running running({list, fixed("GET", "/")}, options);
  auto const framed = running.call("GET", "/inbedden");
  CHECK(framed.header("Content-Security-Policy")
            .ends_with("frame-ancestors https://gemeente.example https://welzijn.example"));
  CHECK(framed.header("X-Frame-Options").empty());
  auto const other = running.call("GET", "/");
  CHECK(other.header("Content-Security-Policy").ends_with("frame-ancestors 'none'"));
  CHECK(other.header("X-Frame-Options") == "DENY");
  Running alone({list}, test_options());
  CHECK(alone.call("GET", "/inbedden").header("Content-Security-Policy").ends_with("frame-ancestors 'none'"));
  CHECK(alone.call("GET", "/inbedden").header("X-Frame-Options") == "DENY");
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

}  // namespace socialmap::http
