#include "engine/insight/duplicates.h"

#include <catch2/catch.hpp>

using namespace socialmap;

namespace {

/// Offers at a place and a time, as rows of a catalogue and its columns.
struct World {
  Catalogue catalogue;
  Columns columns;

  World() { catalogue.providers.resize(2); }

  Activity& add(std::string title, double lat, int from_hour, Weekday day = Weekday::mon) {
    Activity offer;
    offer.id = "offer-" + std::to_string(columns.size);
    offer.title = std::move(title);
    WeeklySlot slot;
    slot.days = {day};
    slot.hours = {ClockTime{from_hour * 60}, ClockTime{from_hour * 60 + 90}, false};
    offer.schedule = Schedule{slot};
    auto made = std::make_shared<Activity>(std::move(offer));
    catalogue.activities.push_back(made);
    catalogue.provider_of.push_back(ProviderId{0});
    ++columns.size;
    columns.published.push_back(1);
    columns.reach.push_back(Reach::at_point);
    columns.point.push_back({lat, 6.2});
    return *made;
  }
  std::vector<DuplicatePair> pairs() const { return possible_duplicates(catalogue, columns); }
};

constexpr double kHere = 53.1;
constexpr double kMetre = 1 / 111195.0;  // in degrees of latitude

}  // namespace

TEST_CASE("the same title, place and time is a duplicate with its reasons") {
  World world;
  world.add("Samen eten op woensdag", kHere, 17);
  world.add("Schaken", kHere, 17);
  world.add("samen eten op Woensdag!", kHere, 18);
  auto const pairs = world.pairs();
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0].one == ActivityId{0});
  CHECK(pairs[0].other == ActivityId{2});
  CHECK(pairs[0].score == Approx(1));
  REQUIRE(pairs[0].reasons.size() == 3);
  double sum = 0;
  for (auto const& reason : pairs[0].reasons) {
    sum += reason.points;
    CHECK_FALSE(reason.because.empty());
  }
  CHECK(sum == Approx(pairs[0].score));
}

TEST_CASE("other titles, places and times are no duplicates") {
  auto const count = [](std::string const& title, double lat, int hour, Weekday day) {
    World world;
    world.add("Samen eten op woensdag", kHere, 17);
    world.add(title, lat, hour, day);
    return world.pairs().size();
  };
  CHECK(count("Samen eten woensdag", kHere, 17, Weekday::mon) == 1);
  CHECK(count("Yoga voor beginners", kHere, 17, Weekday::mon) == 0);
  CHECK(count("Samen eten op woensdag", kHere, 17, Weekday::tue) == 0);
  CHECK(count("Samen eten op woensdag", kHere, 19, Weekday::mon) == 0);
  CHECK(count("Samen eten op woensdag", kHere + 149 * kMetre, 17, Weekday::mon) == 1);
  CHECK(count("Samen eten op woensdag", kHere + 151 * kMetre, 17, Weekday::mon) == 0);
}

TEST_CASE("two that lie near each other are found wherever the borders of the cells run") {
  for (int i = 0; i < 400; ++i) {
    World world;
    double const lat = kHere + i * 10 * kMetre;
    world.add("Samen eten", lat, 17);
    world.add("Samen eten", lat + 120 * kMetre, 17);
    world.columns.point.own(1).lon = i % 2 == 0 ? 6.2 + 0.001 : 6.2 - 0.001;  // 67 metres
    INFO(i);
    CHECK(world.pairs().size() == 1);
  }
}

TEST_CASE("an unknown time asks for titles that are nearly the same") {
  World world;
  world.add("Samen eten op woensdag", kHere, 17).schedule.reset();
  world.add("Samen eten op woensdag", kHere, 17);
  world.add("Samen eten woensdag", kHere, 9).schedule.reset();
  auto const pairs = world.pairs();
  REQUIRE_FALSE(pairs.empty());
  CHECK(pairs[0].one == ActivityId{0});
  CHECK(pairs[0].other == ActivityId{1});
  CHECK(pairs[0].score == Approx(0.85));
}

TEST_CASE("offers without a place are compared within one provider") {
  World world;
  for (int i = 0; i < 3; ++i) {
    world.add("Belcirkel", 0, 10);
    world.columns.reach.own(world.columns.size - 1) = Reach::remote;
  }
  world.catalogue.provider_of.own(2) = ProviderId{1};
  REQUIRE(world.pairs().size() == 1);
  CHECK(world.pairs()[0].other == ActivityId{1});
}

TEST_CASE("withdrawn offers and drafts are no duplicates, submitted ones are") {
  World world;
  world.add("Samen eten", kHere, 17);
  world.add("Samen eten", kHere, 17).status = Status::withdrawn;
  world.columns.published[1] = 0;
  CHECK(world.pairs().empty());
  world.catalogue.activities.change(1, [](Activity& offer) { offer.status = Status::submitted; });
  CHECK(world.pairs().size() == 1);
}

TEST_CASE("dates in common decide between series of dates") {
  World world;
  DatedSlot slot;
  slot.on = {Date{std::chrono::days{20000}}};
  slot.hours = {ClockTime{600}, {}, false};
  world.add("Kerstmarkt", kHere, 10).schedule = Schedule{slot};
  slot.on = {Date{std::chrono::days{20007}}};
  world.add("Kerstmarkt", kHere, 10).schedule = Schedule{slot};
  CHECK(world.pairs().empty());
  slot.on.push_back(Date{std::chrono::days{20000}});
  world.catalogue.activities.change(1, [&](Activity& offer) { offer.schedule = Schedule{slot}; });
  CHECK(world.pairs().size() == 1);
}
