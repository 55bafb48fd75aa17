#include "server/pages/fit_readings.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "server/pages/fit_profile.h"
#include "server/pages/link.h"
#include "tests/server/veenmeer.h"

namespace socialmap::pages {
namespace {

FitReading const* find(std::vector<FitReading> const& readings, std::string const& key) {
  auto const found = std::find_if(readings.begin(), readings.end(),
                                  [&](FitReading const& reading) { return reading.key == key; });
  return found == readings.end() ? nullptr : &*found;
}

/// The answers after the page of readings was sent with these ticks.
http::Query after(http::Query answers, int step, std::vector<std::string> right) {
  FitAsked asked{std::move(answers), {step, true}, "next", {}, std::move(right), {}};
  for (auto const& reading : fit_readings(veenmeer(), asked.answers, step)) asked.seen.push_back(reading.key);
  return with_readings_taken(veenmeer(), asked);
}

}  // namespace

TEST_CASE("own words are read back with the words they were read from") {
  http::Query const answers{{"wish", "Ik ben eenzaam en wil graag zingen, geen bingo"}};
  auto const readings = fit_readings(veenmeer(), answers, 1);
  for (auto const* const key : {"need:loneliness", "interest:choir-singing", "avoid:bingo"}) {
    INFO(key);
    auto const* const reading = find(readings, key);
    REQUIRE(reading);
    CHECK(reading->ticked);
    CHECK(!reading->open);
  }
  CHECK(find(readings, "interest:choir-singing")->label.find("(u schreef: “zingen”)") != std::string::npos);
  CHECK(fit_readings(veenmeer(), answers, 3).empty());
}

TEST_CASE("a reading that is taken off does not count") {
  http::Query const answers{{"wish", "Ik ben eenzaam en wil graag zingen"}};
  CHECK(fit_understanding(veenmeer(), answers).interests.size() == 1);
  auto const taken = after(answers, 1, {"need:loneliness"});
  CHECK(fit_understanding(veenmeer(), taken).interests.empty());
  CHECK(fit_understanding(veenmeer(), taken).needs.size() == 1);
  CHECK(!find(fit_readings(veenmeer(), taken, 1), "interest:choir-singing")->ticked);
  auto const back = after(taken, 1, {"need:loneliness", "interest:choir-singing"});
  CHECK(fit_understanding(veenmeer(), back).interests.size() == 1);
}

TEST_CASE("the words at both questions count together") {
  http::Query const answers{{"wish", "Ik ben eenzaam"}, {"like", "Ik wil graag zingen en zingen"}};
  auto const understood = fit_understanding(veenmeer(), answers);
  CHECK(understood.needs.size() == 1);
  CHECK(understood.interests.size() == 1);
}

TEST_CASE("a signal in the words is asked about and counts only when it is ticked") {
  http::Query const answers{{"wish", "Ik wil niet meer leven"}};
  auto const* const key = "signal:suicidality";
  auto const readings = fit_readings(veenmeer(), answers, 1);
  auto const* const signal = find(readings, key);
  REQUIRE(signal);
  CHECK(signal->open);
  CHECK(!signal->ticked);
  CHECK(!is_urgent(veenmeer(), after(answers, 1, {})));
  auto const told = after(answers, 1, {key});
  CHECK(is_urgent(veenmeer(), told));
  CHECK(!is_urgent(veenmeer(), after(told, 1, {})));
}

TEST_CASE("a limit in the words becomes the answer to its question") {
  http::Query const answers{{"wish", "Het mag hoogstens 5 euro kosten, ik ben 74 jaar"}};
  auto const taken = after(answers, 1, {"limit:budget.perVisit", "limit:age"});
  CHECK(value_of(taken, "budget") == "5");
  CHECK(value_of(taken, "age") == "74");
  auto const off = after(taken, 1, {"limit:age"});
  CHECK(value_of(off, "budget").empty());
  CHECK(value_of(off, "age") == "74");
}

TEST_CASE("a tick for something that was not read or not shown changes nothing") {
  http::Query const answers{{"wish", "Ik wil graag zingen"}};
  CHECK(after(answers, 1, {"interest:choir-singing", "need:debt", "signal:suicidality"}) == answers);
  FitAsked const unseen{answers, {1, true}, "next", {}, {}, {}};
  CHECK(with_readings_taken(veenmeer(), unseen) == answers);
}

}  // namespace socialmap::pages
