#include "engine/store/reports.h"

#include <catch2/catch.hpp>

#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

std::chrono::sys_seconds moment(int day) { return std::chrono::sys_days{std::chrono::days{20000 + day}}; }

}  // namespace

TEST_CASE("a report waits until it is decided, and is decided once") {
  FreshDirectory const here;
  {
    Reports reports(here.path());
    CHECK(reports.add({"eten", "price", "Het kost nu 4 euro"}, moment(0)) == 1);
    CHECK(reports.add({"lopen", {}, "Bestaat niet meer"}, moment(1)) == 2);
    CHECK(reports.decide(1, {ReportOutcome::mended, "ab12", "Prijs aangepast"}, moment(2)));
    CHECK_FALSE(reports.decide(1, {ReportOutcome::rejected, "cd34", ""}, moment(3)));
    CHECK_FALSE(reports.decide(9, {ReportOutcome::mended, "ab12", ""}, moment(2)));
  }
  Reports const reports(here.path());
  auto const waiting = reports.waiting();
  REQUIRE(waiting.size() == 1);
  CHECK(waiting[0].activity == "lopen");
  CHECK_FALSE(waiting[0].field);
  CHECK_FALSE(waiting[0].decided_at);
  auto const decided = reports.find(1);
  REQUIRE(decided);
  CHECK(decided->field == "price");
  CHECK(decided->made_at == "2024-10-04T00:00:00Z");
  CHECK(decided->decided_at == "2024-10-06T00:00:00Z");
  CHECK(decided->decision->outcome == ReportOutcome::mended);
  CHECK(decided->decision->by == "ab12");
  CHECK(decided->decision->note == "Prijs aangepast");
}

TEST_CASE("the same words about one offer wait once") {
  FreshDirectory const here;
  Reports reports(here.path());
  CHECK(reports.add({"eten", {}, "Klopt niet"}, moment(0)) == 1);
  CHECK(reports.add({"eten", {}, "Klopt niet"}, moment(1)) == 1);
  CHECK(reports.add({"eten", "price", "Klopt niet"}, moment(1)) == 2);
  CHECK(reports.waiting().size() == 2);
  reports.decide(1, {ReportOutcome::rejected, "ab12", ""}, moment(2));
  CHECK(reports.add({"eten", {}, "Klopt niet"}, moment(3)) == 3);
}

TEST_CASE("nobody fills the list of an offer") {
  FreshDirectory const here;
  Reports reports(here.path());
  for (int n = 0; n < Reports::kMostOfOffer; ++n)
    CHECK(reports.add({"eten", {}, std::to_string(n)}, moment(0)));
  CHECK_FALSE(reports.add({"eten", {}, "nog een"}, moment(0)));
  CHECK(reports.add({"lopen", {}, "nog een"}, moment(0)));
}
