// "Klopt niet": from a visitor to a moderator.
#include <catch2/catch.hpp>

#include "tests/server/town.h"

using namespace socialmap;
using test::Town;
using test::with_key;

namespace {

http::Response report(Town& town, std::string const& body, std::string const& peer = "192.0.2.1",
                      std::string const& offer = "thee") {
  return town.call("POST", "/api/v1/activities/" + offer + "/reports",
                   {{{"Content-Type", "application/json"}}, body, peer});
}

NodeList const& waiting(Node const& queue) { return *queue.find("reports")->list(); }

}  // namespace

TEST_CASE("a report waits in the queue until a moderator decides") {
  Town town;
  auto const moderator = town.key(KeyRole::moderator);
  auto const sent = report(town, R"({"field": "price", "message": "Het kost nu 4 euro"})");
  CHECK(sent.status == 201);
  CHECK(*text_at(read_json(sent.body), "activity") == "thee");
  auto const queue = town.answer("GET", "/api/v1/queue", with_key(moderator));
  REQUIRE(waiting(queue).size() == 1);
  auto const& one = waiting(queue)[0];
  CHECK(*text_at(one, "message") == "Het kost nu 4 euro");
  CHECK(*text_at(one, "field") == "price");
  CHECK(*text_at(one, "title") == "Thee");
  CHECK(*text_at(one, "madeAt") == "2026-11-23T09:00:00Z");
  auto const decisions = "/api/v1/reports/" + std::to_string(int(*number_at(one, "id"))) + "/decisions";
  auto const decide = [&] { return with_key(moderator, R"({"outcome": "mended", "note": "Gebeld"})"); };
  auto const decided = town.answer("POST", decisions, decide());
  CHECK(*text_at(decided, "decidedAt") == "2026-11-23T09:00:00Z");
  CHECK(*text_at(*decided.find("decision"), "outcome") == "mended");
  CHECK(town.call("POST", decisions, decide()).status == 409);
  CHECK(waiting(town.answer("GET", "/api/v1/queue", with_key(moderator))).empty());
  CHECK(town.call("POST", "/api/v1/reports/99/decisions", decide()).status == 404);
  CHECK(town.call("POST", "/api/v1/reports/x1/decisions", decide()).status == 404);
}

TEST_CASE("a report with personal data is refused and not repeated") {
  Town town;
  for (auto const* words : {"Bel mij op 06 12345678", "Mail naar jan.devries@example.org",
                            "Mijn BSN is 111222333", "Ik ben geboren op 12-03-1950"}) {
    auto const answer = report(town, std::string(R"({"message": ")") + words + "\"}");
    INFO(answer.body);
    CHECK(answer.status == 400);
    CHECK(answer.body.find("/message") != std::string::npos);
    CHECK(answer.body.find(words) == std::string::npos);
  }
}

TEST_CASE("a report that says nothing, or too much, is refused") {
  Town town;
  for (auto const& body :
       {std::string("{}"), std::string(R"({"message": " "})"), std::string(R"({"message": 7})"),
        std::string(R"({"message": "x", "name": "Jan"})"), std::string("[]"), std::string("{"),
        R"({"message": ")" + std::string(1001, 'a') + "\"}", std::string(R"({"message": "<b>x</b>"})")}) {
    INFO(body.substr(0, 40));
    CHECK(report(town, body).status == 400);
  }
  auto const answer = report(town, R"({"field": "prize", "message": "Klopt niet"})");
  CHECK(answer.status == 400);
  CHECK(answer.body.find("\"price\"") != std::string::npos);
}

TEST_CASE("reports are counted by address") {
  Town town;
  int taken = 0;
  while (taken < 100 && report(town, R"({"message": "Klopt niet"})").status == 201) ++taken;
  CHECK(taken == 5);
  auto const refused = report(town, R"({"message": "Klopt niet"})");
  CHECK(refused.status == 429);
  CHECK(http::find_header(refused.headers, "Retry-After"));
  CHECK(report(town, R"({"message": "Klopt niet"})", "192.0.2.9").status == 201);
}

TEST_CASE("no more reports wait for one offer than a moderator can read") {
  Town town;
  for (int n = 0; n < Reports::kMostOfOffer; ++n) {
    auto const peer = "192.0.2." + std::to_string(n);
    CHECK(report(town, R"({"message": "Klopt niet )" + std::to_string(n) + "\"}", peer).status == 201);
  }
  CHECK(report(town, R"({"message": "Nog een"})", "192.0.2.99").status == 429);
  CHECK(report(town, R"({"message": "Nog een"})", "192.0.2.99", "soep").status == 201);
}
