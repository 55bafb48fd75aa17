#include "engine/catalog/columns.h"

#include <catch2/catch.hpp>

#include "engine/catalog/price.h"
#include "tests/engine/catalog/reads.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

Date day(char const* text) { return parse_date(text).value(); }

Activity offer(std::string const& rest) {
  auto found = record_of(activity_record(), "title: T\nsummary: S\nid: a\n" + rest);
  if (!found) throw std::invalid_argument(rest);
  return *found;
}

std::int64_t visit_cents(std::string const& rest) {
  return price_per_visit(offer("kinds: [eettafel]\n" + rest)).value_or(Cents{-1}).value;
}
std::int64_t month_cents(std::string const& rest) {
  return price_per_month(offer("kinds: [eettafel]\n" + rest), {}).value_or(Cents{-1}).value;
}

Vocabulary words() {
  Vocabulary v;
  v.domains = {{"eten", "Eten", {}}, {"geld", "Geld", {}}};
  v.kinds = {{"eettafel", "Eettafel", "eten", Layer::activity, {}, ""},
             {"kookles", "Kookles", "eten", Layer::activity, {}, ""},
             {"budgethulp", "Budgethulp", "geld", Layer::support, {}, ""}};
  v.needs = {{"eenzaamheid", "Eenzaamheid", "", false, "", {{"eettafel", 3, ""}, {"kookles", 1, ""}}},
             {"schulden", "Schulden", "", true, "", {{"budgethulp", 3, ""}}}};
  return v;
}

/// One square neighbourhood, one provider with a hall, a hall known by its postcode, and one known by
/// nothing.
Catalogue world(std::vector<Activity> activities) {
  Catalogue catalogue;
  Neighbourhood oost;
  oost.id = oost.name = "oost";
  oost.area = {{{{53.1, 6.2}, {53.1, 6.22}, {53.12, 6.22}, {53.12, 6.2}, {53.1, 6.2}}, {}}};
  catalogue.neighbourhoods = {oost};
  catalogue.postcodes = {{"9912", {53.11, 6.21}, "oost"}};
  auto const provider = record_of(provider_record(),
                                  "{id: p, name: P, locations: [{id: zaal, lat: 53.11, lon: 6.205}, {id: "
                                  "post, postcode: 9912 AB}, {id: ergens}]}");
  auto const neighbour =
      record_of(provider_record(), "{id: q, name: Q, locations: [{id: hal, lat: 53.112, lon: 6.207}]}");
  catalogue.providers = {*provider, *neighbour};
  catalogue.provider_of.resize(activities.size());
  catalogue.activities = std::move(activities);
  return catalogue;
}

Columns columns_of(Catalogue const& catalogue, char const* on = "2026-11-23") {
  return build_columns(catalogue, words(), Places(catalogue), day(on));
}

Columns columns_of_one(std::string const& rest, char const* on = "2026-11-23") {
  return columns_of(world({offer(rest)}), on);
}

}  // namespace

TEST_CASE("a need has the strongest value of the kinds, and 0 in the offer switches it off") {
  auto const catalogue = world({offer("kinds: [kookles, eettafel]"), offer("kinds: [kookles]"),
                                offer("kinds: [eettafel]\nneeds: {eenzaamheid: 0}"),
                                offer("kinds: [eettafel]\nneeds: {schulden: 2}")});
  auto const columns = columns_of(catalogue);
  NeedId const lonely{0}, debts{1};
  CHECK(columns.strength(0, lonely) == 3);
  CHECK(columns.strength(1, lonely) == 1);
  CHECK(columns.strength(2, lonely) == 0);
  CHECK(columns.strength(3, lonely) == 3);
  CHECK(columns.strength(3, debts) == 2);
  CHECK(columns.strength(0, debts) == 0);
}

TEST_CASE("the layer and the domains follow from the kinds") {
  auto const columns = columns_of(world({offer("kinds: [budgethulp, kookles]"), offer("kinds: [kookles]")}));
  CHECK(columns.layer[0] == Layer::support);
  CHECK(columns.layer[1] == Layer::activity);
  CHECK(columns.main_kind[0] == 2);
  CHECK(columns.domains.test(0, 0));
  CHECK(columns.domains.test(0, 1));
  CHECK_FALSE(columns.domains.test(1, 1));
}

TEST_CASE("an offer reaches people at a point, in an area, at home or from afar") {
  auto const at = [](char const* place) {
    return offer(std::string("kinds: [eettafel]\nlocation: ") + place);
  };
  auto const columns = columns_of(
      world({at("zaal"), at("post"), at("ergens"), at("online"), at("phone"), at("at-home"),
             at("{area: [oost]}"), at("{atHome: [oost]}"), offer("kinds: [eettafel]"), at("q/hal")}));
  std::vector<Reach> const wanted{Reach::at_point, Reach::at_point, Reach::unknown, Reach::remote,
                                  Reach::remote,   Reach::home,     Reach::area,    Reach::home,
                                  Reach::unknown,  Reach::at_point};
  CHECK(std::equal(columns.reach.begin(), columns.reach.end(), wanted.begin(), wanted.end()));
  CHECK((columns.point[9] == Point{53.112, 6.207}));
  CHECK(columns.neighbourhood[0] == 0);
  CHECK(columns.approximate[0] == 0);
  CHECK(columns.approximate[1] == 1);
  CHECK(columns.approximate[2] == 0);
  CHECK(columns.neighbourhood[3] == kNoNeighbourhood);
  CHECK_FALSE(columns.areas.test(5, 0));
  CHECK(columns.areas.test(6, 0));
  CHECK(columns.areas.test(7, 0));
}

TEST_CASE("ages, days and prices that are not known are told from those that are") {
  auto const unknown = columns_of_one("kinds: [eettafel]\nschedule: []");
  CHECK(unknown.min_age[0] == 0);
  CHECK(unknown.max_age[0] == 255);
  CHECK(unknown.age_known[0] == 0);
  CHECK(unknown.visit_cents[0] == kUnknownCents);
  CHECK(unknown.weekdays[0] == 0);
  CHECK(unknown.schedule_known[0] == 0);
  CHECK((unknown.last_day[0] == kNoLastDay));
  auto const known = columns_of_one(
      "kinds: [eettafel]\naudience: {minAge: 18}\nprice: {amount: 0}\nschedule: [{days: [mon, sun], from: "
      "\"10:00\", end: "
      "2027-06-30}, {on: [2027-12-07], from: \"10:00\"}]");
  CHECK(known.min_age[0] == 18);
  CHECK(known.age_known[0] == 1);
  CHECK(known.visit_cents[0] == 0);
  CHECK(known.weekdays[0] == 0b1000011);
  CHECK((known.last_day[0] == day("2027-12-07")));
}

TEST_CASE("freshness counts from the check, and never checked is aging") {
  auto const state = [](char const* verified, char const* on) {
    return columns_of_one(std::string("kinds: [eettafel]\n") + verified, on).freshness[0];
  };
  CHECK(state("", "2026-11-23") == Freshness::aging);
  auto const* checked = "verified: {on: 2026-05-23}";
  CHECK(state(checked, "2026-11-23") == Freshness::fresh);
  CHECK(state(checked, "2026-11-24") == Freshness::aging);
  CHECK(state(checked, "2027-05-23") == Freshness::aging);
  CHECK(state(checked, "2027-05-24") == Freshness::stale);
  auto const* with_due = "verified: {on: 2026-05-23, due: 2026-06-01}";
  CHECK(state(with_due, "2026-06-01") == Freshness::fresh);
  CHECK(state(with_due, "2026-06-02") == Freshness::aging);
}

TEST_CASE("a norm of the municipality moves the months of freshness") {
  auto catalogue = world({offer("kinds: [eettafel]\nverified: {on: 2026-05-23}")});
  catalogue.municipality.norms = {{"dueAfterMonths", {{1}, "X"}}, {"hideAfterMonths", {{2}, "X"}}};
  CHECK(columns_of(catalogue, "2026-06-23").freshness[0] == Freshness::fresh);
  CHECK(columns_of(catalogue, "2026-07-23").freshness[0] == Freshness::aging);
  CHECK(columns_of(catalogue, "2026-07-24").freshness[0] == Freshness::stale);
}

TEST_CASE("only what is published, or says nothing, is on offer") {
  CHECK(columns_of_one("kinds: [eettafel]").published[0] == 1);
  CHECK(columns_of_one("kinds: [eettafel]\nstatus: published").published[0] == 1);
  for (auto const* status : {"draft", "submitted", "rejected", "withdrawn", "expired"}) {
    CHECK(columns_of_one(std::string("kinds: [eettafel]\nstatus: ") + status).published[0] == 0);
  }
}

TEST_CASE("a price is divided over the visits it pays for") {
  std::string const weekly = "\nschedule: [{days: [mon], from: \"10:00\"}]";
  CHECK(visit_cents("price: {amount: 4.5, per: visit}") == 450);
  CHECK(visit_cents("price: {amount: 26, per: month}" + weekly) == 600);  // 26 / (52/12)
  CHECK(visit_cents("price: {amount: 104, per: year}" + weekly) == 200);  // 104 / 52
  CHECK(visit_cents("price: {amount: 60, per: course}") == 600);          // ten dates are assumed
  CHECK(
      visit_cents(
          "price: {amount: 60, per: course}\nschedule: [{on: [2026-12-01, 2026-12-08], from: \"10:00\"}]") ==
      3000);
  CHECK(visit_cents("price: {amount: 0}") == 0);
  CHECK(visit_cents("price: {note: vraag na}") == -1);
  CHECK(visit_cents("") == -1);
}

TEST_CASE("a course of one date stays dear with more exceptions than dates") {
  auto const price = visit_cents(
      "price: {amount: 60, per: course}\nschedule: [{days: [mon], from: \"10:00\", start: 2026-11-23, end: "
      "2026-11-23, "
      "except: [2026-11-30, 2026-12-07]}]");
  CHECK(price == 600);  // no date is left, so ten are assumed
}

TEST_CASE("a month costs at most four visits") {
  CHECK(month_cents("price: {amount: 4, per: visit}\nschedule: [{days: [mon, tue], from: \"10:00\"}]") ==
        1600);
  CHECK(month_cents("price: {amount: 4, per: visit}\nschedule: [{monthly: {days: [tue], weeks: [1]}, from: "
                    "\"10:00\"}]") == 400);
  CHECK(month_cents("price: {amount: 30, per: month}") == 3000);
  CHECK(month_cents("price: {amount: 120, per: year}") == 1000);
}

TEST_CASE("the cheapest pass with a known price counts") {
  auto const dance =
      offer("kinds: [eettafel]\nprice: {amount: 5, per: visit, passes: [a, b, c], withPass: {a: 2, b: 1.5}}");
  CHECK(price_per_visit(dance, {"a", "b"}).value().value == 150);
  CHECK(price_per_visit(dance, {"a"}).value().value == 200);
  CHECK(price_per_visit(dance, {"c"}).value().value == 500);
  CHECK(price_per_visit(dance, {}).value().value == 500);
}
