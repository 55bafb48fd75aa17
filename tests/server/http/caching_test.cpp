#include <catch2/catch.hpp>

#include "tests/server/http/client.h"

namespace socialmap::http {

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

}  // namespace socialmap::http
