#include "engine/evaluate/judge_query.h"
#include "tests/engine/evaluate/town.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

/// Three walks and a choir of one provider.
SocialMap const& village() {
  static auto const map =
      town({{"a",
             "- {id: avondloop, title: Avondwandeling, summary: Samen lopen, kinds: [walking-group], "
             "location: hier}\n"
             "- {id: koor, title: Dorpskoor, summary: Samen zingen, kinds: [choir-singing], location: hier}\n"
             "- {id: ochtendloop, title: Ochtendwandeling, summary: Samen lopen, kinds: [walking-group], "
             "location: hier}\n"}});
  return *map;
}

JudgedQueryReading read(std::string const& queries) {
  FreshDirectory const here;
  here.write("q.yaml", queries);
  return read_judged_queries({here.path() + "/q.yaml"}, village().catalogue());
}

JudgedQuery query(std::string q, std::map<std::string, int> relevant, std::vector<std::string> never = {}) {
  return {std::move(q), QueryClass::lay, CaseSet::tuning, std::move(relevant), std::move(never)};
}

}  // namespace

TEST_CASE("judged queries are read as they are written") {
  auto const reading = read(
      "queries:\n"
      "  - {q: zingen, class: multi-word, set: held-out, relevant: {koor: 3}, never: [avondloop]}\n"
      "  - {q: rouw, class: negative, set: tuning}\n");
  REQUIRE(reading.problems.empty());
  REQUIRE(reading.queries.size() == 2);
  auto const& first = reading.queries.front();
  CHECK(first.q == "zingen");
  CHECK(first.query_class == QueryClass::multi_word);
  CHECK(first.set == CaseSet::held_out);
  CHECK(first.relevant == std::map<std::string, int>{{"koor", 3}});
  CHECK(first.never == std::vector<std::string>{"avondloop"});
  CHECK(reading.queries.back().query_class == QueryClass::negative);
}

TEST_CASE("an offer that is not there, a grade, a set or a file that cannot be is a problem") {
  auto const fault = [](std::string const& fields) {
    auto const problems = read("queries: [{q: x, class: lay, " + fields + "}]").problems;
    return problems.size() == 1 ? to_line(problems.front()) : std::to_string(problems.size()) + " problems";
  };
  CHECK_THAT(fault("set: tuning, relevant: {fluit: 3}"), Catch::Contains("names an offer that is not there"));
  CHECK_THAT(fault("set: tuning, never: [fluit]"), Catch::Contains("fluit"));
  CHECK_THAT(fault("set: tuning, relevant: {koor: 4}"), Catch::Contains("4"));
  CHECK_THAT(fault("set: practice"), Catch::Contains("must be tuning or held-out"));
  CHECK(read("queries: [").problems.size() == 1);
}

TEST_CASE("a query is judged on its first ten answers") {
  auto const sung = judge_query(village(), query("koor", {{"koor", 3}}, {"avondloop"}));
  CHECK(sung.gain == 1.0);
  CHECK(sung.recall == 1.0);
  CHECK(sung.wrong.empty());
  auto const half = judge_query(village(), query("koor", {{"koor", 3}, {"avondloop", 3}}));
  CHECK(*half.recall == 0.5);
  CHECK(*half.gain == Approx(7 / (7 + 7 / 1.5849625)));
  auto const wrong = judge_query(village(), query("koor", {}, {"koor"}));
  CHECK_FALSE(wrong.gain.has_value());
  CHECK(wrong.wrong == std::vector<std::string>{"koor"});
  auto const nothing = judge_query(village(), query("xqzw", {{"koor", 3}}));
  CHECK(nothing.found_nothing);
  CHECK(nothing.gain == 0.0);
}

TEST_CASE("figures are means of the queries that have one, and no negative counts as empty") {
  QueryFigures figures;
  add(figures, query("a", {{"koor", 3}}), {1.0, 0.5, false, {}, {"koor"}});
  add(figures, query("b", {{"koor", 3}}), {0.0, 0.0, true, {}, {}});
  auto negative = query("c", {});
  negative.query_class = QueryClass::negative;
  add(figures, negative, {std::nullopt, std::nullopt, true, {}, {}});
  add(figures, negative, {std::nullopt, std::nullopt, false, {"koor"}, {"koor"}});
  CHECK(figures.queries == 4);
  CHECK(figures.with_gain == 2);
  CHECK(figures.gain == 0.5);
  CHECK(figures.recall == 0.25);
  CHECK(figures.positives == 2);
  CHECK(figures.found_nothing == 1);
  CHECK(figures.with_wrong == 1);
}
