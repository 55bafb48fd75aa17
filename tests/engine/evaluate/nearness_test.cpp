#include "engine/evaluate/nearness.h"

#include "tests/engine/evaluate/town.h"

using namespace socialmap;
using test::profile_of;
using test::town_with;

namespace {

bool reached(char const* location, std::string const& profile) {
  return is_within_reach(*town_with("location: " + std::string(location)), profile_of(profile),
                         ActivityId{0});
}

bool own(char const* location, char const* home) {
  return is_in_own_neighbourhood(*town_with("location: " + std::string(location)),
                                 profile_of(std::string("{home: ") + home + "}"), ActivityId{0});
}

std::string const kWest = "{home: {neighbourhood: west}, travel: ";

}  // namespace

TEST_CASE("both limits hold, for the best of the modes") {
  CHECK(reached("daar", kWest + "{modes: [walk], maxMinutes: 47}}"));
  CHECK_FALSE(reached("daar", kWest + "{modes: [walk], maxMinutes: 40}}"));
  CHECK(reached("daar", kWest + "{modes: [walk, bike], maxMinutes: 20}}"));
  CHECK(reached("daar", kWest + "{modes: [bike, walk], maxMinutes: 20}}"));
  CHECK_FALSE(reached("daar", kWest + "{modes: [bike], maxMinutes: 20, maxMetres: 2500}}"));
  CHECK(reached("daar", kWest + "{modes: [walk], maxMetres: 2700}}"));
  CHECK_FALSE(reached("daar", kWest + "{modes: [walk]}}"));
  CHECK(reached("daar", "{home: {neighbourhood: west}}"));
  CHECK_FALSE(reached(
      "daar",
      "{home: {neighbourhood: west}, mobility: limited-walking, travel: {modes: [walk], maxMinutes: 47}}"));
}

TEST_CASE("the norm of the municipality is the limit when the client gives none") {
  CHECK(reached("daar", kWest + "{modes: [public]}}"));  // 24 minutes
  auto const map = [] {
    auto const old = town_with("location: daar");
    MapReading reading = old->reading();
    reading.catalogue.municipality.norms["travelMinutes"] = {{20}, "proef"};
    return std::make_unique<SocialMap>(std::move(reading), old->today());
  }();
  CHECK_FALSE(is_within_reach(*map, profile_of(kWest + "{modes: [public]}}"), ActivityId{0}));
  CHECK(is_within_reach(*map, profile_of(kWest + "{modes: [public], maxMetres: 3000}}"), ActivityId{0}));
}

TEST_CASE("from a neighbourhood all that lies in it is within reach, from a point it is not") {
  CHECK(reached("hier", kWest + "{maxMetres: 0}}"));
  CHECK(reached("{area: [west]}", kWest + "{maxMetres: 0}}"));
  CHECK_FALSE(reached("{area: [oost]}", kWest + "{maxMetres: 0}}"));
  CHECK(reached("{area: [oost]}", kWest + "{maxMetres: 3000}}"));
  CHECK_FALSE(reached("hier", "{home: {lat: 53.1, lon: 6.19}, travel: {maxMetres: 100}}"));
}

TEST_CASE("what comes to the client is within reach, unless it comes to other neighbourhoods only") {
  for (auto const* location : {"online", "phone", "at-home", "{atHome: [west]}"}) {
    CAPTURE(location);
    CHECK(reached(location, kWest + "{maxMetres: 0}}"));
  }
  CHECK_FALSE(reached("{atHome: [oost]}", kWest + "{maxMetres: 5000}}"));
  CHECK(reached("{atHome: [oost]}", "{}"));
}

TEST_CASE("the own neighbourhood is where home is, by whatever name home is given") {
  CHECK(own("hier", "{neighbourhood: west}"));
  CHECK(own("hier", "{lat: 53.11, lon: 6.17}"));
  CHECK(own("{area: [west]}", "{neighbourhood: west}"));
  CHECK(own("at-home", "{neighbourhood: west}"));
  CHECK_FALSE(own("{atHome: [oost]}", "{neighbourhood: west}"));
  CHECK_FALSE(own("daar", "{neighbourhood: west}"));
  CHECK_FALSE(own("online", "{neighbourhood: west}"));
  CHECK_FALSE(is_in_own_neighbourhood(*town_with(""), profile_of("{}"), ActivityId{0}));
}
