#include "engine/insight/quality.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "engine/catalog/completeness.h"
#include "tests/engine/calendar/dates.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;

namespace {

Date day(char const* text) { return parse_date(text).value(); }

Date const kToday = day("2026-11-23");

/// One provider with one offer.
struct World {
  std::shared_ptr<Activity> offer_ = std::make_shared<Activity>();
  Catalogue catalogue;
  Vocabulary vocabulary;

  World() {
    catalogue.providers.push_back({});
    catalogue.providers[0].id = "wijkhuis";
    catalogue.activities.push_back(offer_);
    catalogue.provider_of.push_back(ProviderId{0});
    offer().id = "eten";
    offer().title = "Eten";
  }
  Activity& offer() { return *offer_; }
  Location& at_building() {
    Location building;
    building.id = "zaal";
    catalogue.providers[0].locations = {building};
    offer().location = AtLocation{"zaal"};
    return catalogue.providers[0].locations[0];
  }
  /// Two neighbourhoods side by side, each with its postcode.
  void draw_neighbourhoods() {
    for (int i = 0; i < 2; ++i) {
      Neighbourhood one;
      one.id = i == 0 ? "west" : "oost";
      one.name = i == 0 ? "West" : "Oost";
      double const left = 6.20 + 0.02 * i;
      double const right = left + 0.02;
      Ring const outer{{53.10, left}, {53.10, right}, {53.12, right}, {53.12, left}, {53.10, left}};
      one.area = {{outer, {}}};
      catalogue.neighbourhoods.push_back(one);
      catalogue.postcodes.push_back({i == 0 ? "9911AA" : "9912AA", {53.11, left + 0.01}, one.id});
    }
  }
  std::vector<std::string> contradictions() const {
    Places const places(catalogue);
    std::vector<std::string> fields;
    for (auto const& note : contradictions_in({catalogue, vocabulary, places, kToday}, ActivityId{0}))
      fields.push_back(note.field);
    return fields;
  }
  std::string first_text() const {
    Places const places(catalogue);
    return contradictions_in({catalogue, vocabulary, places, kToday}, ActivityId{0}).at(0).text;
  }
};

using Fields = std::vector<std::string>;

}  // namespace

TEST_CASE("a publisher sees when an offer will sink and when it will be hidden") {
  World world;
  world.offer().verified = Verification{day("2026-08-01"), {}, {}};
  auto const ahead = freshness_ahead(world.offer(), world.catalogue.municipality, kToday);
  CHECK(ahead.state == Freshness::fresh);
  CHECK(ahead.aging_from == day("2027-02-02"));
  CHECK(ahead.stale_from == day("2027-08-02"));
  // The days are those on which freshness_of turns.
  auto const& municipality = world.catalogue.municipality;
  CHECK(freshness_of(world.offer(), municipality, day("2027-02-01")) == Freshness::fresh);
  CHECK(freshness_of(world.offer(), municipality, *ahead.aging_from) == Freshness::aging);
  CHECK(freshness_of(world.offer(), municipality, day("2027-08-01")) == Freshness::aging);
  CHECK(freshness_of(world.offer(), municipality, *ahead.stale_from) == Freshness::stale);
}

TEST_CASE("what is stale within thirty days is soon stale, and what is stale already is not") {
  World world;
  auto const soon = [&](char const* verified) {
    world.offer().verified = Verification{day(verified), {}, {}};
    return freshness_ahead(world.offer(), world.catalogue.municipality, kToday)
        .is_stale_within(kToday, std::chrono::days{30});
  };
  CHECK_FALSE(soon("2025-11-22"));
  CHECK(soon("2025-11-23"));
  CHECK(soon("2025-12-22"));
  CHECK_FALSE(soon("2025-12-23"));
  world.offer().verified.reset();
  CHECK_FALSE(freshness_ahead(world.offer(), world.catalogue.municipality, kToday).stale_from);
}

TEST_CASE("each field that is missing has a hint, and an offer that tells all has none") {
  World world;
  auto hints = hints_for(world.catalogue, ActivityId{0});
  auto const missing = missing_fields(world.offer());
  REQUIRE(missing.size() == 8);
  CHECK(completeness(world.offer()) == 0);
  for (std::size_t i = 0; i < missing.size(); ++i) {
    CHECK(hints[i].field == missing[i]);
    CHECK_FALSE(hints[i].text.empty());
  }
  CHECK(hints.size() == 11);  // and description, audience, verified
  auto& offer = world.offer();
  world.at_building().accessibility = Accessibility{true, {}, {}, {}, {}};
  offer.schedule = Schedule{};
  offer.price = Price{};
  offer.price->amount = Cents{0};
  offer.contact = Contact{{}, "0123-456789", {}, {}};
  offer.access = JoinAccess{{}, {}, "Bel"};
  offer.group = GroupSize{{}, 12};
  offer.language = LanguageUse{};
  offer.language->dutch_level = DutchLevel::a2;
  offer.capacity = Capacity{{}, 3, {}, {}};
  CHECK(completeness(offer) == 1);
  offer.description = "We eten samen.";
  offer.audience = Audience{};
  offer.verified = Verification{kToday, {}, {}};
  CHECK(hints_for(world.catalogue, ActivityId{0}).empty());
  offer.contact->email = "p.jansen@example.org";
  hints = hints_for(world.catalogue, ActivityId{0});
  REQUIRE(hints.size() == 1);
  CHECK(hints[0].field == "contact.email");
  offer.contact->email = "info@example.org";
  CHECK(hints_for(world.catalogue, ActivityId{0}).empty());
  world.catalogue.providers[0].locations[0].accessibility.reset();
  hints = hints_for(world.catalogue, ActivityId{0});
  REQUIRE(hints.size() == 1);
  CHECK(hints[0].field == "location");
}

TEST_CASE("ages outside the audience contradict it") {
  World world;
  Audience audience;
  audience.groups = {"young-adults", "parents"};
  audience.min_age = 30;
  world.offer().audience = audience;
  CHECK(world.contradictions().empty());
  world.offer().audience->min_age = 31;
  CHECK(world.contradictions() == Fields{"audience.minAge"});
  audience = {};
  audience.reserved_for = {"older-adults"};
  audience.max_age = 64;
  world.offer().audience = audience;
  CHECK(world.contradictions() == Fields{"audience.maxAge"});
}

TEST_CASE("a price of nothing with euros in its note is a contradiction") {
  World world;
  Price price;
  price.amount = Cents{0};
  world.offer().price = price;
  for (auto const* note : {"Koffie is 2 euro", "€ 1,50 voor koffie", "EURO 3"}) {
    world.offer().price->note = note;
    INFO(note);
    CHECK(world.contradictions() == Fields{"price.note"});
  }
  for (auto const* note : {"Gratis", "Kost € 0", "Neem 2 vrienden mee"}) {
    world.offer().price->note = note;
    INFO(note);
    CHECK(world.contradictions().empty());
  }
  world.offer().price->note = "2 euro";
  world.offer().price->amount = Cents{200};
  CHECK(world.contradictions().empty());
}

TEST_CASE("a point outside the neighbourhood of its postcode is a contradiction") {
  World world;
  world.draw_neighbourhoods();
  auto& building = world.at_building();
  building.postcode = "9911AA";
  building.lat = 53.11;
  building.lon = 6.21;
  CHECK(world.contradictions().empty());
  building.lon = 6.23;
  CHECK(world.contradictions() == Fields{"location"});
  building.postcode = "9999ZZ";
  CHECK(world.contradictions().empty());
}

TEST_CASE("a schedule without a date to come is a contradiction, one by appointment is none") {
  World world;
  DatedSlot past;
  past.on = {day("2026-11-22")};
  past.hours = {ClockTime{600}, {}, false};
  world.offer().schedule = Schedule{past};
  CHECK(world.contradictions() == Fields{"schedule"});
  past.on.push_back(kToday);
  world.offer().schedule = Schedule{past};
  CHECK(world.contradictions().empty());
  world.offer().schedule = Schedule{};
  CHECK(world.contradictions().empty());
}

TEST_CASE("an amount beside a price of nothing is seen, however it is written") {
  for (auto const* note : {"€ 5 per keer", "EUR 5", "vijf euro", "Een euro voor de koffie", "2 euro"}) {
    INFO(note);
    World world;
    world.offer().price = Price{};
    world.offer().price->amount = Cents{0};
    world.offer().price->note = note;
    CHECK(world.contradictions() == Fields{"price.note"});
  }
  for (auto const* note :
       {"gratis, geen euro", "0 euro", "Gratis voor 65 en ouder", "Vraag de vijf vrijwilligers"}) {
    INFO(note);
    World world;
    world.offer().price = Price{};
    world.offer().price->amount = Cents{0};
    world.offer().price->note = note;
    CHECK(world.contradictions().empty());
  }
}

TEST_CASE("a date that is far off is still a date") {
  World world;
  world.offer().schedule = Schedule{DatedSlot{{day("2028-06-01")}, {}}};
  CHECK(world.contradictions().empty());
  world.offer().schedule = Schedule{DatedSlot{{day("2026-11-22")}, {}}};
  CHECK(world.contradictions() == Fields{"schedule"});
}

TEST_CASE("a course that only began in the past is told, and one that begins today is not") {
  World world;
  world.offer().enrolment = Enrolment{EnrolmentKind::fixed_start, {day("2026-09-01"), day("2026-11-22")}};
  CHECK(world.contradictions() == Fields{"enrolment.starts"});
  world.offer().enrolment->starts.push_back(kToday);
  CHECK(world.contradictions().empty());
  world.offer().enrolment = Enrolment{EnrolmentKind::open, {day("2026-09-01")}};
  CHECK(world.contradictions().empty());
}

TEST_CASE("a group is told by what people call it") {
  World world;
  world.vocabulary.audiences.push_back({"older-adults", "Ouderen"});
  world.offer().audience = Audience{};
  world.offer().audience->max_age = 40;
  world.offer().audience->groups = {"older-adults"};
  CHECK(world.first_text().find("“Ouderen”") != std::string::npos);
  CHECK(world.first_text().find("older-adults") == std::string::npos);
}
