// Who may open the coach's desk, and what its page holds.
#include <catch2/catch.hpp>

#include "tests/server/town.h"

using namespace socialmap;
using test::Town;

namespace {

std::string header(http::Response const& response, std::string_view name) {
  return std::string(http::find_header(response.headers, name).value_or(""));
}

}  // namespace

TEST_CASE("who is not signed in is led from the coach's desk to the page to sign in") {
  Town town;
  auto const answer = town.call("GET", "/coach");
  CHECK(answer.status == 303);
  CHECK(header(answer, "Location") == "/aanmelden?naar=%2Fcoach");
}

TEST_CASE("a publisher has no coach's desk, every other role has") {
  Town town;
  CHECK(town.call("GET", "/coach", {town.sign_in(town.key(KeyRole::publisher))}).status == 403);
  for (auto const role : {KeyRole::coach, KeyRole::moderator, KeyRole::municipality, KeyRole::admin})
    CHECK(town.call("GET", "/coach", {town.sign_in(town.key(role))}).status == 200);
}

TEST_CASE("the coach's desk is in no cache and no list, and can be left") {
  Town town;
  auto const page = town.call("GET", "/coach", {town.sign_in(town.key(KeyRole::coach))});
  CHECK(header(page, "Cache-Control") == "no-store");
  for (auto const* part :
       {"noindex", "coach/desk.mjs", "id=\"uitkomst\"", "id=\"signalen\"", "action=\"/afmelden\""})
    CHECK(page.body.find(part) != std::string::npos);
}
