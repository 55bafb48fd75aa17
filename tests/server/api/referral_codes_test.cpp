// Codes of ICPC are health data: read for a coach only, and never told again.
#include <catch2/catch.hpp>

#include "tests/server/town.h"

using namespace socialmap;
using test::Town;
using test::with_key;

namespace {

struct Asked {
  char const* path;
  char const* body;
};

constexpr Asked kQuestions[] = {
    {"/api/v1/matches", R"({"icpc": ["Z24", "P77", "Z01"]})"},
    {"/api/v1/plans", R"({"profile": {"icpc": ["Z24", "P77", "Z01"]}})"},
    {"/api/v1/explanations", R"({"profile": {"icpc": ["Z24", "P77", "Z01"]}, "activity": "soep"})"}};

int status_with(Town& town, Asked const& question, test::Sent sent) {
  sent.headers.emplace_back("Content-Type", "application/json");
  sent.body = question.body;
  return town.call("POST", question.path, sent).status;
}

http::Headers bearer(std::string const& key) { return {{"Authorization", "Bearer " + key}}; }

bool holds(std::string const& text, char const* word) { return text.find(word) != std::string::npos; }

}  // namespace

TEST_CASE("only a coach or an admin may send codes of a referral") {
  Town town;
  auto const publisher = bearer(town.key(KeyRole::publisher, {"zon"}));
  auto const coach = town.key(KeyRole::coach);
  auto const signed_in = town.sign_in(coach);
  auto cookie_alone = signed_in;
  std::erase_if(cookie_alone, [](auto const& header) { return header.first == "X-CSRF-Token"; });
  REQUIRE(cookie_alone.size() + 1 == signed_in.size());
  for (auto const& question : kQuestions) {
    INFO(question.path);
    CHECK(status_with(town, question, {}) == 400);
    CHECK(status_with(town, question, {publisher}) == 400);
    CHECK(status_with(town, question, {bearer(town.key(KeyRole::municipality))}) == 400);
    CHECK(status_with(town, question, {bearer("niets")}) == 400);
    CHECK(status_with(town, question, {cookie_alone}) == 400);
    CHECK(status_with(town, question, {bearer(coach)}) == 200);
    CHECK(status_with(town, question, {signed_in}) == 200);
    CHECK(status_with(town, question, {bearer(town.key(KeyRole::admin))}) == 200);
  }
}

TEST_CASE("an answer names the need and the signal that a code points at, and not the code") {
  Town town;
  auto const coach = town.key(KeyRole::coach);
  for (auto const& question : kQuestions) {
    INFO(question.path);
    auto const body = town.call("POST", question.path, with_key(coach, question.body)).body;
    for (auto const* code : {"Z24", "P77", "Z01"}) CHECK_FALSE(holds(body, code));
    CHECK(holds(body, "\"source\":\"referral\""));
    CHECK(holds(body, "\"suicidality\""));
  }
  auto const answer = town.answer("POST", "/api/v1/matches", with_key(coach, kQuestions[0].body));
  CHECK(*text_at(answer, "mode") == "match");
  CHECK(holds(to_json(answer), "Uw verwijzer gaf dit mee; “Soep” kan helpen bij eenzaamheid"));
}

TEST_CASE("a code of which nothing is known is told as not weighed, by the name of its field") {
  Town town;
  auto const coach = town.key(KeyRole::coach);
  auto const with = [&](char const* codes) {
    return town.call("POST", "/api/v1/matches", with_key(coach, codes)).body;
  };
  CHECK(holds(with(R"({"icpc": ["Z24", "P99"]})"), R"("notWeighed":["icpc"])"));
  CHECK_FALSE(holds(with(R"({"icpc": ["Z24.01"]})"), R"("icpc")"));
}
