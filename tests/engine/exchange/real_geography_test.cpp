// The official polygons beside the clone, when they are there.

#include <catch2/catch.hpp>

#include "engine/catalog/places.h"
#include "engine/exchange/import_geography.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

#include <algorithm>

using namespace socialmap;
using namespace socialmap::test;

namespace {

std::string real(std::string const& name) { return source_directory() + "/../shared/data/" + name; }

bool is_here(std::string const& name) {
  if (std::filesystem::exists(real(name))) return true;
  WARN(real(name) << " is not beside this clone: the real data are not tested here");
  return false;
}

std::string const kBrabant = "geo/wijken_2022_midden_brabant.geojson";

}  // namespace

TEST_CASE("all nine municipalities of Midden-Brabant, and Tilburg as it is") {
  if (!is_here(kBrabant)) return;
  FreshDirectory const world;
  auto const report = import_geography({real(kBrabant), real("pc/pc4_nl_gemeente_wijk.csv"), std::nullopt},
                                       world.path("all"), false);
  INFO(lines_of(report.problems));
  CHECK(report.reported == 0);
  CHECK(report.files.size() == 27);
  auto const reading = read_catalogue(world.path("all/tilburg"), vocabulary());
  INFO(lines_of(reading.problems));
  REQUIRE(reading.sound());
  auto const& catalogue = reading.catalogue;
  CHECK(catalogue.neighbourhoods.size() == 59);
  Places const places(catalogue);
  auto const home = places.find("5038");
  REQUIRE(home);
  CHECK(home->neighbourhood);
  auto const without_income = std::count_if(catalogue.neighbourhoods.begin(), catalogue.neighbourhoods.end(),
                                            [](auto const& n) { return !n.income_low; });
  CHECK(without_income == 8);
}

TEST_CASE("no polygon of the country is lost") {
  std::string const country = "geo/nl_wijken_2022_tmap.geojson.gz";
  if (!is_here(country)) return;
  FreshDirectory const world;
  auto const report = import_geography({real(country), std::nullopt, std::nullopt}, world.path("all"), true);
  INFO(lines_of(report.problems));
  CHECK(report.imported == 3340);
  CHECK(report.files.size() == 345 * 2);
  CHECK(count_of(report.problems, "WK071702: warning: polygon 2: has lines that cross each other; mended") ==
        1);
}
