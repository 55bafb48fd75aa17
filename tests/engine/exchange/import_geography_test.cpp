#include "engine/exchange/import_geography.h"

#include <catch2/catch.hpp>

#include "engine/catalog/places.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

GeographySources invented(FreshDirectory const& world, std::string municipality = "waterdam") {
  return {world.write("polygons.geojson", invented_polygons()),
          world.write("postcodes.csv", invented_postcodes()), std::move(municipality)};
}

}  // namespace

TEST_CASE("polygons and postcodes of one municipality become a sound directory") {
  FreshDirectory const world;
  auto const report = import_geography(invented(world), world.path("waterdam"), false);
  INFO(lines_of(report.problems));
  CHECK(report.read == 11);
  CHECK(report.imported == 6);
  CHECK(report.reported == 3);
  CHECK(report.elsewhere == 2);
  auto const reading = read_catalogue(world.path("waterdam"), vocabulary());
  INFO(lines_of(reading.problems));
  REQUIRE(reading.sound());
  auto const& catalogue = reading.catalogue;
  CHECK(catalogue.municipality.id == "waterdam");
  CHECK(catalogue.municipality.name == "Waterdam");
  CHECK(catalogue.municipality.province == "Fryslân");
  CHECK(catalogue.municipality.centre == Point{53.21, 5.83});
  REQUIRE(catalogue.neighbourhoods.size() == 3);
  auto const& city = catalogue.neighbourhoods[0];
  CHECK(city.id == "oude-stad");
  CHECK(city.name == "Oude Stad");
  CHECK(city.population == 6125);
  CHECK(city.age_groups ==
        std::map<std::string, double>{
            {"0-14", 0.03}, {"15-24", 0.37}, {"25-44", 0.36}, {"45-64", 0.15}, {"65+", 0.1}});
  CHECK(city.income_low == 0.567);
}

TEST_CASE("names that give one id keep apart by their code, and what is absent stays absent") {
  FreshDirectory const world;
  import_geography(invented(world), world.path("waterdam"), false);
  auto const neighbourhoods = read_catalogue(world.path("waterdam"), vocabulary()).catalogue.neighbourhoods;
  REQUIRE(neighbourhoods.size() == 3);
  CHECK(neighbourhoods[1].id == "sunbuorren-e-o");
  CHECK(neighbourhoods[2].id == "sunbuorren-e-o-wk099902");
  CHECK_FALSE(neighbourhoods[1].income_low);
  CHECK(neighbourhoods[1].age_groups.empty());
  CHECK(neighbourhoods[2].age_groups.empty());
}

TEST_CASE("a postcode lies in the neighbourhood under its point or near it, else it is reported") {
  FreshDirectory const world;
  auto const report = import_geography(invented(world), world.path("waterdam"), false);
  CHECK(world.read("waterdam/postcodes.csv") ==
        "postcode,lat,lon,neighbourhood\n7911,53.21,5.81,oude-stad\n7912,53.21,5.83,sunbuorren-e-o\n"
        "7913,53.2225,5.81,oude-stad\n");
  CHECK(count_of(report.problems, "postcodes.csv:4:1 lat,lon: warning: lies in no neighbourhood") == 1);
  CHECK(count_of(report.problems, "postcodes.csv:5:1 lat,lon: lies more than 500 m") == 1);
  CHECK(count_of(report.problems, "postcodes.csv:6:1 postcode: must be a PC4 or PC6, got \"791\"") == 1);
  CHECK(count_of(report.problems, "postcodes.csv:7:1 postcode: stands in the list twice") == 1);
}

TEST_CASE("a postcode without a municipality goes by its point: near is taken, far is elsewhere") {
  FreshDirectory const world;
  std::string const near = "7911,53.21,5.81;7912,53.2225,5.83;7913,53.29,5.81;7914,5.81,53.21;7915,,;";
  for (std::string const end : {"", ","}) {
    auto rows = "pc4,lat,lon" + (end.empty() ? "" : std::string(",gemeente")) + ";" + near;
    for (auto at = rows.find(';', 30); at != std::string::npos; at = rows.find(';', at + 1 + end.size()))
      rows.insert(at, end);
    std::replace(rows.begin(), rows.end(), ';', '\n');
    INFO(rows);
    auto const report = import_geography(
        {world.write("polygons.geojson", invented_polygons()), world.write("pc.csv", rows), "Waterdam"},
        world.path("waterdam"), false);
    INFO(lines_of(report.problems));
    CHECK(world.read("waterdam/postcodes.csv") ==
          "postcode,lat,lon,neighbourhood\n7911,53.21,5.81,oude-stad\n7912,53.2225,5.83,sunbuorren-e-o\n");
    CHECK(report.elsewhere == 2);  // Zandstad's polygon and 7913
    CHECK(count_of(report.problems, "pc.csv:3:1 lat,lon: warning: lies in no neighbourhood") == 1);
    CHECK(count_of(report.problems, "pc.csv:5:1 lat,lon: looks as if lat and lon are swapped") == 1);
    CHECK(count_of(report.problems, "pc.csv:6:1 lat,lon: must be two numbers in degrees") == 1);
  }
}

TEST_CASE("the code of a municipality does as well as its name, and two imports give the same bytes") {
  FreshDirectory const world;
  import_geography(invented(world, "GM0999"), world.path("one"), false);
  import_geography(invented(world, "Waterdam"), world.path("two"), false);
  for (auto const* name : {"neighbourhoods.geojson", "postcodes.csv", "municipality.yaml"}) {
    CHECK(world.read(std::string("one/") + name) == world.read(std::string("two/") + name));
  }
}

TEST_CASE("two polygons with one official code are both taken, with a warning that names them") {
  FreshDirectory const world;
  std::string const code = R"("gemeentenaam": "Waterdam", "buurtcode": "BU09990001", "buurtnaam": )";
  auto const polygons = world.write(
      "buurten.geojson",
      collection(feature(code + "\"Kade\"", 5.80, 53.20) + ",\n" + feature(code + "\"Kaai\"", 5.82, 53.20) +
                 ",\n" + feature(R"("gemeentenaam": "Waterdam", "buurtnaam": "Zuid")", 5.84, 53.20) + ",\n" +
                 feature(R"("gemeentenaam": "Waterdam", "buurtnaam": "Oost")", 5.86, 53.20)));
  auto const report = import_geography({polygons, std::nullopt, "Waterdam"}, world.path("waterdam"), false);
  INFO(lines_of(report.problems));
  CHECK(report.imported == 4);
  REQUIRE(report.problems.size() == 1);
  CHECK(count_of(report.problems, "buurten.geojson:3:") == 1);
  CHECK(count_of(report.problems,
                 "warning: \"Kaai\" has the official code BU09990001 of \"Kade\"; both are taken") == 1);
}

TEST_CASE("a dry run reports the same and writes nothing") {
  FreshDirectory const world;
  auto const dry = import_geography(invented(world), world.path("waterdam"), true);
  CHECK_FALSE(world.has("waterdam"));
  auto const wet = import_geography(invented(world), world.path("waterdam"), false);
  CHECK(dry.problems == wet.problems);
  CHECK(dry.files == wet.files);
}

TEST_CASE("settings that somebody wrote are kept, and another municipality's directory is refused") {
  FreshDirectory const world;
  auto const own =
      world.write("waterdam/municipality.yaml", "id: waterdam\nname: Waterdam\nprovince: Friesland\n");
  import_geography(invented(world), world.path("waterdam"), false);
  CHECK(world.read("waterdam/municipality.yaml") == "id: waterdam\nname: Waterdam\nprovince: Friesland\n");
  CHECK_THROWS_AS(import_geography(invented(world, "Zandstad"), world.path("waterdam"), false), InvalidInput);
}

TEST_CASE("an unknown municipality is refused with the nearest name") {
  FreshDirectory const world;
  try {
    import_geography(invented(world, "Waterdan"), world.path("waterdam"), false);
    FAIL("was taken");
  } catch (InvalidInput const& bad) {
    REQUIRE(bad.errors().size() == 1);
    CHECK(bad.errors()[0].suggestion == "Waterdam");
  }
  CHECK_FALSE(world.has("waterdam"));
}

TEST_CASE("a polygon that crosses itself is reported with its line and leaves the others") {
  FreshDirectory const world;
  std::string const bow =
      R"({"type": "Feature", "properties": {"buurtnaam": "Strik", "gemeentenaam": "Waterdam"}, "geometry": )"
      R"({"type": "Polygon", "coordinates": [[[5,53],[5.1,53.1],[5.1,53],[5,53.1],[5,53]]]}})";
  auto const polygons = world.write(
      "cbs.geojson", collection(bow + ",\n" +
                                feature(R"("buurtcode": "BU09990000", "buurtnaam": "Kade", "wijknaam": "Oost",
      "gemeentenaam": "Waterdam", "aantalInwoners": -99997, "percentagePersonen65JaarEnOuder": 28)",
                                        5.8, 53.2)));
  auto const report = import_geography({polygons, std::nullopt, "Waterdam"}, world.path("waterdam"), false);
  INFO(lines_of(report.problems));
  CHECK(report.read == 2);
  CHECK(report.imported == 1);
  CHECK(report.reported == 1);
  CHECK(count_of(report.problems, "cbs.geojson:2:") == 1);
  auto const neighbourhoods = read_catalogue(world.path("waterdam"), vocabulary()).catalogue.neighbourhoods;
  REQUIRE(neighbourhoods.size() == 1);
  CHECK(neighbourhoods[0].id == "kade");
  CHECK_FALSE(neighbourhoods[0].population);
  CHECK(neighbourhoods[0].age_groups == std::map<std::string, double>{{"65+", 0.28}});
}
