// The real files beside the clone, when they are there; they have no licence to be in it.

#include <catch2/catch.hpp>
#include <set>
#include "engine/catalog/places.h"
#include "engine/exchange/export_municipality.h"
#include "engine/exchange/import_csv.h"
#include "engine/exchange/import_geography.h"

#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

std::string real(std::string const& name) { return source_directory() + "/../shared/data/" + name; }

bool is_here(std::string const& name) {
  if (std::filesystem::exists(real(name))) return true;
  WARN(real(name) << " is not beside this clone: the real data are not tested here");
  return false;
}

ImportReport import_places(FreshDirectory const& world) {
  return import_geography(
      {real("geo/wijken_2022_friesland.geojson"), real("pc/pc4_nl_gemeente_wijk.csv"), "Leeuwarden"},
      world.path("leeuwarden"), false);
}

ImportReport import_events(FreshDirectory const& world) {
  return import_csv(
      {real("records/leeuwarden_evenementen_2016_2018.csv"),
       source_directory() + "/docs/examples/leeuwarden-mapping.yaml", *parse_date("2017-05-01")},
      world.path("leeuwarden"), vocabulary(), false);
}

/// The lines that have a problem which is no warning.
std::set<std::string> refused_lines(ImportReport const& report) {
  std::set<std::string> lines;
  for (auto const& error : report.problems) {
    auto const name = error.where.rfind(".csv:");
    if (!error.warning) lines.insert(error.where.substr(name, error.where.find(':', name + 5) - name));
  }
  return lines;
}

std::size_t dates_told(Catalogue const& catalogue) {
  std::size_t dates = 0;
  for (auto const& offer : catalogue.activities) {
    for (auto const& slot : offer.schedule.value_or(Schedule{})) dates += std::get<DatedSlot>(slot).on.size();
  }
  return dates;
}

}  // namespace

TEST_CASE("the real polygons and postcodes of Leeuwarden make a sound directory") {
  if (!is_here("geo/wijken_2022_friesland.geojson")) return;
  FreshDirectory const world;
  auto const report = import_places(world);
  INFO(lines_of(report.problems));
  CHECK(report.read == report.imported + report.reported + report.elsewhere);
  CHECK(report.reported == 0);
  auto const reading = read_catalogue(world.path("leeuwarden"), vocabulary());
  INFO(lines_of(reading.problems));
  REQUIRE(reading.sound());
  CHECK(reading.catalogue.neighbourhoods.size() == 22);
  Places const places(reading.catalogue);
  auto const centre = places.find("8911");
  REQUIRE(centre);
  REQUIRE(centre->neighbourhood);
  CHECK(reading.catalogue.neighbourhoods[centre->neighbourhood->value].id == "binnenstad");
}

TEST_CASE("every one of the 534 real events is imported or reported") {
  if (!is_here("records/leeuwarden_evenementen_2016_2018.csv")) return;
  FreshDirectory const world;
  import_places(world);
  auto const report = import_events(world);
  CHECK(report.read == 534);
  CHECK(report.imported + report.reported == 534);
  CHECK(refused_lines(report).size() == report.reported);
  CHECK(report.reported == 6);
  CHECK(count_of(report.problems, "datum: must be a day that exists") == 6);
  auto const reading = read_catalogue(world.path("leeuwarden"), vocabulary());
  INFO(lines_of(reading.problems));
  REQUIRE(reading.sound());
  CHECK(reading.catalogue.activities.size() == report.records);
  auto const untimed = count_of(report.problems, "not in the schedule");
  auto const repeated = count_of(report.problems, "has the title, venue, day and time of line");
  CHECK(dates_told(reading.catalogue) + untimed + repeated == report.imported);
  export_municipality(reading.catalogue, ProviderFormat::yaml, world.path("weer"));
  auto const again = read_catalogue(world.path("weer"), vocabulary()).catalogue;
  CHECK(again.activities == reading.catalogue.activities);
  CHECK(again.providers == reading.catalogue.providers);
  CHECK(again.neighbourhoods == reading.catalogue.neighbourhoods);
  CHECK(again.postcodes == reading.catalogue.postcodes);
  Places const places(reading.catalogue);
  for (auto const& location : reading.catalogue.providers.at(0).locations) {
    CHECK((!location.postcode || places.postcode(*location.postcode)));
  }
  CHECK(count_of(report.problems, "is over and has no time; the offer is expired") > 0);
  for (auto const& offer : reading.catalogue.activities) {
    if (offer.status == Status::expired) CHECK_FALSE(offer.schedule.has_value());
  }
  WARN(report.imported << " rows in " << report.records << " offers, " << report.reported << " reported, "
                       << report.problems.size() << " lines, " << untimed << " without a starting time, "
                       << count_of(report.problems, "taken as culture-visits") << " by defaultKind, "
                       << count_of(report.problems, "has no place on the map") +
                              count_of(report.problems, "has no venue")
                       << " without a place, " << repeated << " repeated");
}
