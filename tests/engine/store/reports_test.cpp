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
    CHECK(reports.decide(1, {ReportOutcome::mended, "ab12", "Prijs aangepast"}, moment(2)) == Decided::done);
    CHECK(reports.decide(1, {ReportOutcome::rejected, "cd34", ""}, moment(3)) == Decided::not_open);
    CHECK(reports.decide(9, {ReportOutcome::mended, "ab12", ""}, moment(2)) == Decided::not_open);
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

TEST_CASE("a decision that is sent again is not decided again, also after opening again") {
  FreshDirectory const here;
  IdempotencyKey const key{"k", "digest"};
  ReportDecision const mended{ReportOutcome::mended, "ab12", "Klopt"};
  {
    Reports reports(here.path());
    reports.add({"soep", {}, "Het kost nu 4 euro"}, moment(1));
    reports.add({"soep", {}, "Het is dicht"}, moment(1));
    CHECK(reports.decide(1, mended, moment(2), key) == Decided::done);
  }
  Reports reports(here.path());
  CHECK(reports.decide(1, mended, moment(3), key) == Decided::repeated);
  CHECK(reports.decide(2, mended, moment(3), IdempotencyKey{"k", "other"}) == Decided::reused);
  CHECK_FALSE(reports.find(2).value().decided_at);
  CHECK(Store(here.path()).done_before("ab12", "k").value().digest == "digest");
}
