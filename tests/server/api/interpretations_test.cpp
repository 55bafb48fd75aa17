// A text read over the example municipality, as the API answers it.
#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "server/api/endpoint.h"
#include "tests/server/veenmeer.h"

namespace socialmap::api {
namespace {

/// The test's map lives as long as the program.
http::Response answer_to(std::string body) {
  auto const current = [] { return std::shared_ptr<SocialMap const>{&veenmeer(), [](SocialMap const*) {}}; };
  for (auto const& route : api_routes(current)) {
    if (route.pattern != "/api/v1/interpretations") continue;
    CHECK(route.method == "POST");
    http::Request request;
    request.body = std::move(body);
    return route.handler(request);
  }
  throw std::logic_error("there is no such route");
}

std::string with_text(std::string const& text) { return R"({"text":")" + text + R"("})"; }

InputError fault_of(std::string body) {
  try {
    answer_to(std::move(body));
  } catch (InvalidInput const& wrong) {
    return wrong.errors().front();
  }
  return {};
}

}  // namespace

TEST_CASE("a text is answered with what it says, where, and what to ask") {
  auto const answer = answer_to(with_text("geen bingo, hooguit 5 euro per keer"));
  CHECK(
      answer.body ==
      R"({"needs":[],"interests":[],"avoid":[{"word":"bingo","list":"words","from":"bingo","start":5,"end":10,)"
      R"("ask":"Ik begreep: u wilt liever niet “bingo”. Klopt dit?"}],)"
      R"("constraints":[{"field":"budget.perVisit","value":5.00,"from":"hooguit 5 euro per keer","start":12,)"
      R"("end":35,"ask":"Ik begreep: u kunt hoogstens 5 euro per keer betalen. Klopt dit?"}],"signals":[]})");
  CHECK(answer.caching == http::Caching::no_store);
}

TEST_CASE("hours are told as the availability of a profile") {
  auto const tree = read_json(answer_to(with_text("alleen op zaterdag na 16.00 uur")).body);
  auto const& constraint = tree.find("constraints")->list()->front();
  CHECK(to_json(*constraint.find("value")) == R"([{"days":["sat"],"from":"16:00","to":"22:30"}])");
}

TEST_CASE("a text that says nothing has empty lists") {
  CHECK(answer_to(with_text("goedemorgen")).body ==
        R"({"needs":[],"interests":[],"avoid":[],"constraints":[],"signals":[]})");
}

TEST_CASE("personal data and long texts are refused and not repeated") {
  for (std::string const text :
       {"mail jan@example.org", "bsn 123456782", "geboren op 1 mei 1950", "bel 0123-456789"}) {
    auto const fault = fault_of(with_text(text));
    INFO(text);
    CHECK(fault.where == "/text");
    CHECK(fault.got.empty());
    CHECK(fault.what.find(text) == std::string::npos);
  }
  CHECK(fault_of(with_text(std::string(2001, 'a'))).where == "/text");
  CHECK(fault_of(with_text(std::string(2000, 'a'))).where.empty());
  CHECK(fault_of("{}").what.starts_with("lacks the required field \"text\""));
  CHECK(fault_of(R"({"text":"a","on":"2026-11-23"})").where == "/on");
  CHECK(fault_of("[").what.size() > 0);
}

}  // namespace socialmap::api
