// What official maps look like: RD, water, secret figures, knots, many municipalities in one file.

#include <catch2/catch.hpp>

#include "engine/catalog/places.h"
#include "engine/exchange/import_geography.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

std::string const kRd = R"("crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}, )";

std::string shape(std::string const& properties, std::string const& type, std::string const& coordinates) {
  return R"({"type": "Feature", "properties": {"gemeentenaam": "Waterdam", )" + properties +
         R"(}, "geometry": {"type": ")" + type + R"(", "coordinates": )" + coordinates + "}}";
}

/// A map of Waterdam, read; its directory too when it is sound.
struct Map {
  explicit Map(std::string const& features, std::string const& crs = {}, std::string const& postcodes = {})
      : Map(FeaturesOnly{"{" + crs + collection(features).substr(1)}, postcodes) {}

  bool has(std::string const& message) const { return count_of(report.problems, message) == 1; }
  Neighbourhood const& first() const { return catalogue.neighbourhoods.at(0); }

  FreshDirectory world;
  ImportReport report;
  Catalogue catalogue;

 private:
  struct FeaturesOnly {
    std::string text;
  };
  Map(FeaturesOnly const& map, std::string const& postcodes) {
    GeographySources sources{world.write("kaart.geojson", map.text), std::nullopt, "Waterdam"};
    if (!postcodes.empty()) sources.postcodes_path = world.write("pc.csv", postcodes);
    report = import_geography(sources, world.path("waterdam"), false);
    auto const reading = read_catalogue(world.path("waterdam"), vocabulary());
    INFO(lines_of(reading.problems));
    REQUIRE(reading.sound());
    catalogue = reading.catalogue;
  }
};

std::vector<InputError> errors_of(std::string const& features, std::string const& crs = {}) {
  try {
    Map const map(features, crs);
  } catch (InvalidInput const& bad) {
    return bad.errors();
  }
  return {};
}

std::string const kRdSquare =
    "[[[155000,463000],[156000,463000],[156000,464000],[155000,464000],[155000,463000]]]";

}  // namespace

TEST_CASE("a map in RD comes out in degrees, where RDNAPTRANS puts it") {
  for (auto const& crs : {kRd, std::string{}}) {
    Map const map(shape(R"("buurtnaam": "Toren")", "Polygon", kRdSquare), crs);
    auto const corner = map.first().area.at(0).outer.at(0);
    CHECK(metres_between(corner, {52.155172897, 5.387203657}) < 0.25);
    CHECK(map.has("has no crs; its numbers are taken as RD") == crs.empty());
  }
}

TEST_CASE("degrees may be called WGS84, ETRS89 or CRS84, and another system is refused") {
  auto const square = feature(R"("gemeentenaam": "Waterdam", "buurtnaam": "Kade")", 5.8, 53.2);
  for (auto const* name : {"urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4258"}) {
    Map const map(square,
                  R"("crs": {"type": "name", "properties": {"name": ")" + std::string(name) + "\"}}, ");
    CHECK(map.first().area.at(0).outer.at(0) == Point{53.2, 5.8});
  }
  auto const errors =
      errors_of(square, R"("crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}, )");
  CHECK(count_of(errors, "must be RD (EPSG:28992) or WGS84") == 1);
}

TEST_CASE("a shape outside the country, or with its degrees swapped, is reported") {
  auto const far =
      errors_of(shape(R"("buurtnaam": "Ver")", "Polygon", "[[[10,3],[11,3],[11,4],[10,3]]]"), kRd);
  CHECK(count_of(far, "Ver: lies outside the Netherlands, read as RD, got \"10, 3\"") == 1);
  auto const swapped =
      errors_of(shape(R"("buurtnaam": "Om")", "Polygon", "[[[53.2,5.8],[53.2,5.9],[53.3,5.9],[53.2,5.8]]]"));
  CHECK(count_of(swapped, "Om: lies outside the Netherlands (are latitude and longitude swapped?)") == 1);
}

TEST_CASE("water is no neighbourhood, and is counted") {
  std::string const waterdam = R"("gemeentenaam": "Waterdam", )";
  Map const map(feature(waterdam + R"("buurtnaam": "Kade", "water": "NEE")", 5.80, 53.20) + ",\n" +
                    feature(waterdam + R"("buurtnaam": "", "water": "JA")", 5.82, 53.20) + ",\n" +
                    feature(waterdam + R"("BU_NAAM": "Plas", "H2O": "JA")", 5.84, 53.20),
                {}, "postcode,lat,lon,gemeente\n7911,53.21,5.823,Waterdam\n");
  CHECK(map.catalogue.neighbourhoods.size() == 1);
  CHECK(map.report.water == 2);
  CHECK(map.report.read ==
        map.report.imported + map.report.reported + map.report.elsewhere + map.report.water);
  CHECK(map.catalogue.postcodes.at(0).neighbourhood == "kade");
  CHECK(map.has("lies in no neighbourhood; the nearest is taken: kade"));
}

TEST_CASE("secret and missing figures stay unknown, however they are written") {
  for (auto const* none :
       {"-99997", "-99999", "-99995", "-99999999", "-99997.0", "null", "\".\"", "\"\"", "\"-99997\""}) {
    CAPTURE(none);
    Map const map(feature(R"("gemeentenaam": "Waterdam", "buurtnaam": "Kade", "aantalInwoners": )" +
                              std::string(none) + R"(, "p_65_eo_jr": )" + none + R"(, "p_ink_li": )" + none,
                          5.8, 53.2));
    CHECK_FALSE(map.first().population);
    CHECK_FALSE(map.first().income_low);
    CHECK(map.first().age_groups.empty());
  }
  Map const told(feature(
      R"("gemeentenaam": "Waterdam", "buurtnaam": "Kade", "aantalInwoners": "1250", "p_ink_li": "45,1")", 5.8,
      53.2));
  CHECK(told.first().population == 1250);
  CHECK(told.first().income_low == 0.451);
}

TEST_CASE("a hole, several parts and a shared border decide where a postcode lies") {
  Map const map(shape(R"("buurtnaam": "Ring")", "MultiPolygon",
                      "[[[[5.80,53.20],[5.86,53.20],[5.86,53.26],[5.80,53.26],[5.80,53.20]],"
                      "[[5.82,53.22],[5.82,53.24],[5.84,53.24],[5.84,53.22],[5.82,53.22]]],"
                      "[[[5.90,53.20],[5.92,53.20],[5.92,53.22],[5.90,53.22],[5.90,53.20]]]]") +
                    ",\n" +
                    shape(R"("buurtnaam": "Kern")", "Polygon",
                          "[[[5.82,53.22],[5.84,53.22],[5.84,53.24],[5.82,53.24],[5.82,53.22]]]"),
                {},
                "postcode;breedtegraad;lengtegraad\n7911;53,23;5,83\n7912;53,21;5,81\n7913;53,21;5,91\n7914;"
                "53,23;5,82\n"
                "7915;53,5;5,82\n");
  INFO(lines_of(map.report.problems));
  auto const& codes = map.catalogue.postcodes;
  REQUIRE(codes.size() == 4);
  CHECK(codes[0].neighbourhood == "kern");
  CHECK(codes[1].neighbourhood == "ring");
  CHECK(codes[2].neighbourhood == "ring");
  CHECK(codes[3].neighbourhood == "kern");  // on the border of both: the first by id
  CHECK(map.report.elsewhere == 1);
}

TEST_CASE("postcodes may be PC6 with points in RD") {
  Map const map(shape(R"("buurtnaam": "Toren")", "Polygon", kRdSquare), kRd,
                "PC6;X;Y;GM_NAAM\n\"7911 AB\";155500;463500,5;WATERDAM\n7911AC;1;2;Waterdam\n");
  REQUIRE(map.catalogue.postcodes.size() == 1);
  CHECK(map.catalogue.postcodes[0].code == "7911AB");
  CHECK(map.catalogue.postcodes[0].neighbourhood == "toren");
  CHECK(map.has("pc.csv:3:1 lat,lon: must be x and y in RD"));
}

TEST_CASE("a knot smaller than two metres is untied with a warning, a larger one is reported") {
  Map const knot(shape(R"("buurtnaam": "Knoop", "buurtcode": "BU09990002")", "Polygon",
                       "[[[3.71986,51.64913],[3.72112,51.64923],[3.72224,51.65034],[3.72223,51.65033],"
                       "[3.71896,51.65033],[3.71925,51.64876],[3.71986,51.64913]]]"));
  CHECK(knot.has(
      "BU09990002: warning: polygon 1: has lines that cross each other; mended by taking points within 2 m"));
  auto const bow = errors_of(
      shape(R"("buurtnaam": "Strik")", "Polygon", "[[[5,53],[5.1,53.1],[5.1,53],[5,53.1],[5,53]]]"));
  CHECK(count_of(bow, "Strik: polygon 1: has lines that cross each other") == 1);
}

TEST_CASE("without a municipality every one gets the directory that it would get alone") {
  FreshDirectory const world;
  GeographySources sources{world.write("polygons.geojson", invented_polygons()),
                           world.write("postcodes.csv", invented_postcodes()), std::nullopt};
  auto const report = import_geography(sources, world.path("all"), false);
  CHECK(report.read == report.imported + report.reported + report.elsewhere);
  CHECK(report.elsewhere == 0);
  for (auto const* name : {"Waterdam", "Zandstad"}) {
    sources.municipality = name;
    auto const id = sources.municipality == "Waterdam" ? "waterdam" : "zandstad";
    import_geography(sources, world.path("alone/" + std::string(id)), false);
    for (auto const* file : {"neighbourhoods.geojson", "postcodes.csv", "municipality.yaml"}) {
      auto const path = std::string(id) + "/" + file;
      CHECK(world.read("all/" + path) == world.read("alone/" + path));
    }
  }
}

TEST_CASE("names compare without capitals and accents") {
  FreshDirectory const world;
  auto const polygons = world.write(
      "kaart.geojson",
      collection(feature(R"("gemeentenaam": "Súdwest-Fryslân", "wijknaam": "Bûtlân")", 5.5, 53.0)));
  auto const postcodes = world.write("pc.csv", "pc4,lat,lon,gemeente\n7700,53.01,5.51,SUDWEST-FRYSLAN\n");
  auto const report = import_geography({polygons, postcodes, "sudwest fryslan"}, world.path("m"), false);
  CHECK(report.imported == 2);
}
