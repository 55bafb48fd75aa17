#include "server/http/query.h"

#include <catch2/catch.hpp>

namespace socialmap::http {

TEST_CASE("a target is decoded segment by segment") {
  auto const target = parse_target("/a%2Fb/caf%C3%A9/?q=x%26y&flag&&n=1+2%2B3");
  REQUIRE(target);
  CHECK(target->segments == std::vector<std::string>{"a/b", "café", ""});
  CHECK(target->raw_path == "/a%2Fb/caf%C3%A9/");
  CHECK(target->query == Query{{"q", "x&y"}, {"flag", ""}, {"n", "1 2+3"}});
  CHECK(parse_target("/a+b")->path == "/a+b");
  CHECK(parse_target("/")->segments == std::vector<std::string>{""});
}

TEST_CASE("the absolute form means its path") {
  CHECK(parse_target("http://kaart.example/a?b=c")->raw_path == "/a");
  CHECK(parse_target("https://kaart.example")->raw_path == "/");
}

TEST_CASE("what cannot be decoded is nothing") {
  for (auto const* target :
       {"", "a", "*", "/%", "/%1", "/%gg", "/%00", "/%ED%A0%80", "/..", "/a/%2e%2E/b", "/?a=%80", "/?%=1"}) {
    CHECK_FALSE(parse_target(target));
  }
}

}  // namespace socialmap::http
