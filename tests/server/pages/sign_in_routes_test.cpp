// Signing in and out as a browser does it, and what a session is worth in the API.
#include <catch2/catch.hpp>

#include "tests/server/town.h"

using namespace socialmap;
using namespace std::chrono_literals;
using test::form;
using test::Sent;
using test::Town;

namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string header(http::Response const& response, std::string_view name) {
  return std::string(http::find_header(response.headers, name).value_or(""));
}

int status(Town& town, http::Headers const& headers) {
  return town.call("GET", "/api/v1/activities/thee/record", {headers}).status;
}

/// A change by a session.
int verify(Town& town, http::Headers headers, std::string const& body = "{}") {
  headers.emplace_back("If-Match", "\"1\"");
  headers.emplace_back("Content-Type", "application/json");
  return town.call("POST", "/api/v1/activities/thee/verifications", {headers, body}).status;
}

http::Headers without_token(http::Headers headers) {
  headers.pop_back();
  return headers;
}

}  // namespace

TEST_CASE("who signs in gets a cookie that scripts and other sites cannot use") {
  Town town;
  auto const answer = town.call("POST", "/aanmelden", form("key=" + town.key(KeyRole::moderator)));
  CHECK(answer.status == 303);
  CHECK(header(answer, "Location") == "/aanmelden?stap=aangemeld");
  CHECK(header(answer, "Cache-Control") == "no-store");
  auto const cookie = header(answer, "Set-Cookie");
  CHECK(cookie.starts_with("__Host-socialmap="));
  CHECK(cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict; Secure"));
}

TEST_CASE("no page repeats a key, and no page is kept") {
  Town town;
  auto const key = town.key(KeyRole::moderator);
  auto const headers = town.sign_in(key);
  for (auto const& answer : {town.call("GET", "/aanmelden"), town.call("GET", "/aanmelden", {headers}),
                             town.call("GET", "/afmelden", {headers}),
                             town.call("POST", "/aanmelden", form("key=" + key + "0"))}) {
    CHECK_FALSE(contains(answer.body, key));
    CHECK(header(answer, "Cache-Control") == "no-store");
    CHECK(contains(answer.body, "noindex"));
  }
}

TEST_CASE("every wrong key gets the same answer") {
  Town town;
  auto const right = town.key(KeyRole::moderator);
  auto const revoked = town.issue(KeyRole::moderator);
  town.keys().revoke(revoked.id, Date{});
  auto const wrong = town.call("POST", "/aanmelden", form("key=onzin"));
  CHECK(wrong.status == 403);
  CHECK(header(wrong, "Set-Cookie").empty());
  CHECK(contains(wrong.body, "role=\"alert\""));
  for (auto const& text : {right + "0", right.substr(0, right.size() - 1), revoked.text, std::string("sm__")})
    CHECK(town.call("POST", "/aanmelden", form("key=" + text)).body == wrong.body);
  CHECK(town.call("POST", "/aanmelden", form("")).status == 400);
  CHECK(town.call("POST", "/aanmelden", form("key=%ff")).status == 400);
  CHECK(town.call("POST", "/aanmelden", {{{"Content-Type", "application/json"}}, "{}"}).status == 415);
}

TEST_CASE("a session reads with its cookie, and changes with its token too") {
  Town town;
  auto const headers = town.sign_in(town.key(KeyRole::publisher, {"zon"}));
  CHECK(status(town, without_token(headers)) == 200);
  CHECK(verify(town, without_token(headers)) == 403);
  auto wrong = without_token(headers);
  wrong.emplace_back("X-CSRF-Token", std::string(64, '0'));
  CHECK(verify(town, wrong) == 403);
  CHECK(verify(town, {headers.back()}) == 401);
  CHECK(verify(town, headers) == 200);
}

TEST_CASE("the token of one session opens no other") {
  Town town;
  auto const mine = town.sign_in(town.key(KeyRole::moderator));
  auto const theirs = town.sign_in(town.key(KeyRole::moderator));
  CHECK(verify(town, {mine[0], theirs[1]}) == 403);
}

TEST_CASE("a key that is sent counts, and not the cookie beside it") {
  Town town;
  auto headers = town.sign_in(town.key(KeyRole::moderator));
  headers.emplace_back("Authorization", "Bearer sm_a_b");
  CHECK(status(town, headers) == 401);
}

TEST_CASE("a session is worth nothing once its key was revoked, rotated or has expired") {
  Town town;
  auto const revoked = town.issue(KeyRole::moderator);
  auto const rotated = town.issue(KeyRole::moderator);
  auto const expiring = town.keys().add({KeyRole::moderator, {}, "Balie", parse_date("2026-11-24")}, Date{});
  auto const of_revoked = town.sign_in(revoked.text);
  auto const of_rotated = town.sign_in(rotated.text);
  CHECK(status(town, of_revoked) == 200);
  town.keys().revoke(revoked.id, Date{});
  CHECK(status(town, of_revoked) == 401);
  town.keys().rotate(rotated.id);
  CHECK(status(town, of_rotated) == 401);
  town.pass(13h + 30min);
  auto const of_expiring = town.sign_in(expiring.text);
  CHECK(status(town, of_expiring) == 200);
  town.pass(31min);
  CHECK(status(town, of_expiring) == 401);
}

TEST_CASE("an idle session ends") {
  Town town;
  auto const headers = town.sign_in(town.key(KeyRole::moderator));
  town.pass(61min);
  CHECK(status(town, headers) == 401);
  CHECK(contains(town.call("GET", "/aanmelden", {headers}).body, "name=\"key\""));
}

TEST_CASE("signing out needs the token of the session, and ends it") {
  Town town;
  auto const headers = town.sign_in(town.key(KeyRole::moderator));
  http::Headers const cookie = without_token(headers);
  CHECK(town.call("POST", "/afmelden", form("", cookie)).status == 403);
  CHECK(town.call("POST", "/afmelden", form("csrf=no", cookie)).status == 403);
  CHECK(status(town, headers) == 200);
  auto const out = town.call("POST", "/afmelden", form("csrf=" + headers[1].second, cookie));
  CHECK(out.status == 303);
  CHECK(header(out, "Set-Cookie").ends_with("; Max-Age=0"));
  CHECK(status(town, headers) == 401);
  CHECK(contains(town.call("GET", "/afmelden", {cookie}).body, "U bent afgemeld"));
  CHECK(town.call("POST", "/afmelden", form("")).status == 303);
}

TEST_CASE("signing in again ends the session before") {
  Town town;
  auto const key = town.key(KeyRole::moderator);
  auto const headers = town.sign_in(key);
  CHECK(town.call("POST", "/aanmelden", form("key=" + key, without_token(headers))).status == 303);
  CHECK(status(town, headers) == 401);
}

TEST_CASE("another site cannot sign somebody in") {
  Town town;
  auto const body = "key=" + town.key(KeyRole::moderator);
  for (auto const* origin :
       {"https://kwaad.example.com", "null", "https://kaart.example.org.kwaad.example.com"}) {
    auto const answer = town.call("POST", "/aanmelden", form(body, {{"Origin", origin}}));
    CHECK(answer.status == 403);
    CHECK(header(answer, "Set-Cookie").empty());
  }
  CHECK(town.call("POST", "/aanmelden", form(body, {{"Origin", "https://kaart.example.org"}})).status == 303);
}

TEST_CASE("attempts to sign in are counted by address") {
  Town town;
  auto const right = form("key=" + town.key(KeyRole::moderator));
  for (int n = 0; n < api::Sessions::kAttemptsPerMinute; ++n)
    CHECK(town.call("POST", "/aanmelden", form("key=sm_a_" + std::to_string(n))).status == 403);
  auto const refused = town.call("POST", "/aanmelden", right);
  CHECK(refused.status == 429);
  CHECK(std::stoi(header(refused, "Retry-After")) <= 60);
  CHECK(contains(refused.body, "Wacht een minuut"));
  auto elsewhere = right;
  elsewhere.peer = "192.0.2.2";
  CHECK(town.call("POST", "/aanmelden", elsewhere).status == 303);
  town.pass(60s);
  CHECK(town.call("POST", "/aanmelden", right).status == 303);
}

TEST_CASE("a browser that keeps no cookie is told so") {
  Town town;
  CHECK(contains(town.call("GET", "/aanmelden?stap=aangemeld").body, "bewaart onze cookie niet"));
}

TEST_CASE("a cookie that was sent twice is none") {
  Town town;
  auto headers = town.sign_in(town.key(KeyRole::moderator));
  headers.emplace_back("Cookie", "__Host-socialmap=planted");
  CHECK(status(town, headers) == 401);
}

TEST_CASE("a trusted proxy names a key, and only where that is switched on") {
  auto const by = [](Town& town, std::string const& peer, http::Headers headers) {
    auto sent = form("door=proxy", std::move(headers));
    sent.peer = peer;
    return town.call("POST", "/aanmelden", sent);
  };
  Town off;
  CHECK(by(off, Town::kProxy, {{"X-Key", off.issue(KeyRole::moderator).id}}).status == 403);
  Town town("X-Key");
  auto const id = town.issue(KeyRole::moderator).id;
  CHECK(by(town, "192.0.2.1", {{"X-Key", id}}).status == 403);
  CHECK(by(town, Town::kProxy, {}).status == 403);
  CHECK(by(town, Town::kProxy, {{"X-Key", "none"}}).status == 403);
  CHECK(by(town, Town::kProxy, {{"X-Key", id}, {"X-Key", id}}).status == 403);
  auto const in = by(town, Town::kProxy, {{"X-Key", id}});
  REQUIRE(in.status == 303);
  auto const cookie = header(in, "Set-Cookie");
  http::Headers headers{{"Cookie", cookie.substr(0, cookie.find(';'))}, {"X-Key", id}};
  auto const read = [&](http::Headers const& sent) {
    return town.call("GET", "/api/v1/activities/thee/record", {sent, "", Town::kProxy}).status;
  };
  CHECK(read(headers) == 200);
  CHECK(read({headers[0]}) == 401);
  CHECK(read({headers[1]}) == 401);
  headers[1].second = town.issue(KeyRole::admin).id;
  CHECK(read(headers) == 401);
}
