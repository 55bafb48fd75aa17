// Who gets in at a desk, what it shows, and where signing in leads.
#include <catch2/catch.hpp>

#include "server/pages/link.h"
#include "tests/server/town.h"

using namespace socialmap;
using test::form;
using test::Town;

namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string location(http::Response const& response) {
  return std::string(http::find_header(response.headers, "Location").value_or(""));
}

std::string caching(http::Response const& response) {
  return std::string(http::find_header(response.headers, "Cache-Control").value_or(""));
}

http::Headers cookie_of(http::Response const& response) {
  std::string const set(http::find_header(response.headers, "Set-Cookie").value_or(""));
  return {{"Cookie", set.substr(0, set.find(';'))}};
}

}  // namespace

TEST_CASE("who is not signed in goes to sign in and comes back") {
  Town town;
  for (std::string const path : {"/aanbieder", "/redactie", "/aanbieder/voorbeeld/thee"}) {
    auto const answer = town.call("GET", path);
    CHECK(answer.status == 303);
    CHECK(location(answer) == pages::url_of("/aanmelden", {{"naar", path}}));
    CHECK(caching(answer) == "no-store");
  }
  auto const key = town.key(KeyRole::publisher, {"zon"});
  auto const in =
      town.call("POST", "/aanmelden", form("key=" + key + "&naar=%2Faanbieder%2Fvoorbeeld%2Fthee"));
  REQUIRE(in.status == 303);
  auto const on = town.call("GET", location(in), {cookie_of(in)});
  CHECK(on.status == 303);
  CHECK(location(on) == "/aanbieder/voorbeeld/thee");
}

TEST_CASE("without a page to go to, each role comes to its own desk") {
  Town town;
  auto const leads_to = [&town](KeyRole role) {
    auto const in = town.call("POST", "/aanmelden", form("key=" + town.key(role)));
    return location(town.call("GET", location(in), {cookie_of(in)}));
  };
  CHECK(leads_to(KeyRole::publisher) == "/aanbieder");
  CHECK(leads_to(KeyRole::moderator) == "/redactie");
  CHECK(leads_to(KeyRole::admin) == "/redactie");
  CHECK(leads_to(KeyRole::coach) == "/coach");
  CHECK(leads_to(KeyRole::municipality).empty());
}

TEST_CASE("signing in leads to paths of this site alone") {
  CHECK(pages::is_own_path("/aanbieder?a=b"));
  for (std::string const path : {"", "aanbieder", "//elders.example", "/\\elders.example",
                                 "https://elders.example", "/a b", "/a\r\nSet-Cookie: a=b", "/\t/elders"}) {
    INFO(path);
    CHECK_FALSE(pages::is_own_path(path));
  }
  Town town;
  auto const in =
      town.call("POST", "/aanmelden",
                form("key=" + town.key(KeyRole::publisher) + "&naar=https%3A%2F%2Felders.example"));
  CHECK(location(in) == "/aanmelden?stap=aangemeld");
}

TEST_CASE("a desk is for its roles alone, and is in no cache and no list") {
  Town town;
  auto const status = [&town](KeyRole role, std::string const& path) {
    auto const page = town.call("GET", path, {town.sign_in(town.key(role))});
    CHECK(caching(page) == "no-store");
    CHECK(contains(page.body, "noindex"));
    return page.status;
  };
  CHECK(status(KeyRole::publisher, "/aanbieder") == 200);
  CHECK(status(KeyRole::publisher, "/redactie") == 403);
  CHECK(status(KeyRole::coach, "/aanbieder") == 403);
  CHECK(status(KeyRole::municipality, "/redactie") == 403);
  for (auto const role : {KeyRole::moderator, KeyRole::admin}) {
    CHECK(status(role, "/aanbieder") == 200);
    CHECK(status(role, "/redactie") == 200);
  }
}

TEST_CASE("a publisher's desk names its own providers only, and the token of its session") {
  Town town;
  auto const headers = town.sign_in(town.key(KeyRole::publisher, {"zon"}));
  auto const page = town.call("GET", "/aanbieder", {headers}).body;
  CHECK(contains(page, "<option value=\"zon\">"));
  CHECK_FALSE(contains(page, "<option value=\"maan\">"));
  CHECK(contains(page, "data-csrf=\"" + headers.back().second + "\""));
}

TEST_CASE("a preview shows an offer of one's own, whatever its status, and nobody else's") {
  Town town;
  auto const headers = town.sign_in(town.key(KeyRole::publisher, {"zon"}));
  for (std::string const id : {"concept", "ingediend", "afgewezen", "ingetrokken", "thee"}) {
    auto const page = town.call("GET", "/aanbieder/voorbeeld/" + id, {headers});
    INFO(id);
    CHECK(page.status == 200);
    CHECK(contains(page.body, "Dit is een voorbeeld"));
  }
  CHECK(town.call("GET", "/activiteiten/concept").status == 404);
  CHECK(town.call("GET", "/aanbieder/voorbeeld/soep", {headers}).status == 403);
  CHECK(town.call("GET", "/aanbieder/voorbeeld/bestaat-niet", {headers}).status == 404);
}
