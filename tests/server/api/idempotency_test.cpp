// The same call with the same Idempotency-Key: done once, answered the same, whoever changed what meanwhile.
#include <catch2/catch.hpp>

#include "tests/server/town.h"

using namespace socialmap;
using test::Sent;
using test::Town;
using test::with_key;

namespace {

std::string const kOffer = "/api/v1/activities/thee";

struct Call {
  char const* method;
  std::string path;
  char const* body;
  char const* type = "application/json";
};

/// The revision that a record has now, for If-Match.
std::string revision(Town& town, std::string const& key, std::string const& record) {
  auto const tree = town.answer("GET", record + "/record", with_key(key));
  return "\"" + std::to_string(int(*number_at(tree, "revision"))) + "\"";
}

Sent sent(Call const& call, std::string const& key, std::string const& if_match) {
  return {{{"Authorization", "Bearer " + key},
           {"Content-Type", call.type},
           {"If-Match", if_match},
           {"Idempotency-Key", "k1"}},
          call.body};
}

std::string const kPatch = "application/merge-patch+json";

}  // namespace

TEST_CASE("a changing call that is sent again gets its answer again, and is not done again") {
  for (auto const& call : {
           Call{"PATCH", kOffer, R"({"title": "Thee en taart"})", kPatch.c_str()},
           Call{"PUT", kOffer, R"({"title": "Koek", "summary": "S", "kinds": ["communal-meal"]})"},
           Call{"DELETE", kOffer, ""},
           Call{"POST", kOffer + "/transitions", R"({"to": "withdrawn", "note": "vol"})"},
           Call{"POST", kOffer + "/verifications", "{}"},
           Call{"POST", kOffer + "/merges", R"({"into": "soep"})"},
           Call{"PATCH", "/api/v1/providers/zon", R"({"name": "De Zon"})", kPatch.c_str()},
           Call{"PUT", "/api/v1/providers/zon", R"({"name": "De Zon"})"},
       }) {
    INFO(call.method << " " << call.path);
    Town town;
    auto const key = town.key(KeyRole::moderator);
    auto const record = call.path.find("providers") == std::string::npos ? kOffer : "/api/v1/providers/zon";
    auto const seen = revision(town, key, record);
    auto const first = town.call(call.method, call.path, sent(call, key, seen));
    REQUIRE(first.status == 200);
    // Somebody else changes it before the answer is asked for again.
    Call const other{"PATCH", record, record == kOffer ? R"({"summary": "Anders"})" : R"({"name": "Anders"})",
                     kPatch.c_str()};
    auto headers = sent(other, key, revision(town, key, record));
    headers.headers.back().second = "k2";
    REQUIRE(town.call(other.method, other.path, headers).status == 200);
    auto const sequence = town.store().sequence();
    auto const again = town.call(call.method, call.path, sent(call, key, seen));
    CHECK(again.status == 200);
    CHECK(again.body == first.body);
    CHECK(http::find_header(again.headers, "ETag") == http::find_header(first.headers, "ETag"));
    CHECK(town.store().sequence() == sequence);
    // The same key for something else.
    auto const reused = town.call(other.method, other.path, sent(other, key, seen));
    CHECK(reused.status == 422);
    CHECK(town.store().sequence() == sequence);
    // It is of its sender alone.
    CHECK(town.call(call.method, call.path, sent(call, town.key(KeyRole::moderator), seen)).status == 412);
  }
}

TEST_CASE("an import that is sent again tells again what it did") {
  Town town;
  auto const key = town.key(KeyRole::moderator);
  auto const file = [](std::string const& title) {
    return R"({"id": "maan", "name": "N", "activities": [{"id": "soep", "title": ")" + title +
           R"(", "summary": "S", "kinds": ["communal-meal"]}]})";
  };
  std::string const path = "/api/v1/imports?format=json";
  auto const first = town.call("POST", path, with_key(key, file("Snert"), {{"Idempotency-Key", "k1"}}));
  REQUIRE(first.status == 200);
  CHECK(*number_at(*read_json(first.body).find("report"), "changed") == 1);
  auto const again = town.call("POST", path, with_key(key, file("Snert"), {{"Idempotency-Key", "k1"}}));
  CHECK(again.status == 200);
  CHECK(again.body == first.body);
  CHECK(town.call("POST", path, with_key(key, file("Soep"), {{"Idempotency-Key", "k1"}})).status == 422);
  CHECK(town.call("POST", path + "&gone=withdraw", with_key(key, file("Snert"), {{"Idempotency-Key", "k1"}}))
            .status == 422);
}

TEST_CASE("a decision that is sent again is told again, and another one with its key is refused") {
  Town town;
  auto const key = town.key(KeyRole::moderator);
  town.answer("POST", kOffer + "/reports",
              {{{"Content-Type", "application/json"}}, R"({"message": "Het kost 4 euro"})"});
  auto const decide = [&](std::string const& body, char const* idempotency) {
    return town.call("POST", "/api/v1/reports/1/decisions",
                     with_key(key, body, {{"Idempotency-Key", idempotency}}));
  };
  std::string const mended = R"({"outcome": "mended"})";
  auto const first = decide(mended, "k1");
  REQUIRE(first.status == 200);
  CHECK(decide(mended, "k1").body == first.body);
  CHECK(decide(R"({"outcome": "rejected"})", "k1").status == 422);
  CHECK(decide(mended, "k2").status == 409);
}

TEST_CASE("an Idempotency-Key that is too long is told as such, and not as a part of the body") {
  Town town;
  auto const key = town.key(KeyRole::moderator);
  std::string const body =
      R"({"provider": "maan", "activity": {"title": "A", "summary": "S", "kinds": ["dancing"]}})";
  auto const answer = town.call("POST", "/api/v1/activities",
                                with_key(key, body, {{"Idempotency-Key", std::string(201, 'k')}}));
  CHECK(answer.status == 400);
  CHECK(*text_at(read_json(answer.body).find("errors")->list()->front(), "pointer") == "Idempotency-Key");
}
