#include "server/http/router.h"

#include <catch2/catch.hpp>

#include "tests/server/http/client.h"

namespace socialmap::http {

TEST_CASE("a literal wins over a variable in any order of the table") {
  for (bool const literal_first : {true, false}) {
    auto routes = std::vector{fixed("GET", "/a/new"), fixed("GET", "/a/{id}")};
    if (!literal_first) std::swap(routes[0], routes[1]);
    Router const router(routes);
    CHECK(router.find({"a", "new"})->place->pattern == "/a/new");
    auto const found = router.find({"a", "7"});
    CHECK(found->place->pattern == "/a/{id}");
    CHECK(found->path_values.at("id") == "7");
  }
}

TEST_CASE("a variable is never empty and a path fits whole") {
  Router const router({fixed("GET", "/a/{id}"), fixed("GET", "/")});
  CHECK(router.find({""}));
  CHECK_FALSE(router.find({"a", ""}));
  CHECK_FALSE(router.find({"a"}));
  CHECK_FALSE(router.find({"a", "7", "x"}));
}

TEST_CASE("a table that contradicts itself is refused") {
  CHECK_THROWS_AS(Router({fixed("GET", "/a"), fixed("GET", "/a")}), std::invalid_argument);
  CHECK_THROWS_AS(Router({fixed("GET", "a")}), std::invalid_argument);
}

TEST_CASE("methods of one path are allowed together") {
  Router const router({fixed("GET", "/a"), fixed("POST", "/a")});
  CHECK(router.find({"a"})->place->allow() == "GET, HEAD, POST, OPTIONS");
}

}  // namespace socialmap::http
