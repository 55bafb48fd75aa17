#include "engine/exchange/export_municipality.h"

#include <catch2/catch.hpp>

#include "engine/catalog/records.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

std::string const kVeenmeer = source_directory() + "/catalog/veenmeer";

CatalogueReading sound_reading(std::string const& directory) {
  auto reading = read_catalogue(directory, vocabulary());
  INFO(lines_of(reading.problems));
  REQUIRE(reading.sound());
  return reading;
}

bool same(Catalogue const& a, Catalogue const& b) {
  return a.municipality == b.municipality && a.neighbourhoods == b.neighbourhoods &&
         a.postcodes == b.postcodes && a.providers == b.providers && a.activities == b.activities &&
         a.provider_of == b.provider_of && a.network == b.network;
}

/// Exports a directory, reads it back, and exports that: the same records, and the second time the same
/// bytes.
void check_round_trip(std::string const& directory, ProviderFormat format) {
  FreshDirectory const here;
  auto const first = sound_reading(directory).catalogue;
  auto const files = export_municipality(first, format, here.path("een"));
  auto const second = sound_reading(here.path("een")).catalogue;
  CHECK(same(first, second));
  auto const again = municipality_files(second, format);
  REQUIRE(again.size() == files.size());
  for (auto const& file : again) {
    INFO(file.name);
    CHECK(file.text == here.read("een/" + file.name));
  }
}

/// One provider with a location of every sort and an offer with every field.
void write_full_world(FreshDirectory const& here) {
  here.write(
      "m/municipality.yaml",
      "id: m\nname: M\npasses: [{id: pas, label: Pas}]\nfundingRoutes: [{id: fonds, label: Fonds}]\n"
      "boundingBox: {south: 50, west: 3, north: 54, east: 8}\nembedOrigins: [\"https://example.org\"]\n"
      "youthRoute: {name: Jong, phone: \"112\"}\nnorms: {smallCell: {value: [5, 10], source: S}}\n");
  here.write("m/neighbourhoods.geojson",
             collection(feature(R"("id": "oost", "name": "Oost", "ageGroups": {"0-17": 0.1, "65+": 0.25})",
                                6.2000000123, 53.1)));
  here.write("m/providers/x.yaml", R"(id: p
name: 'Bij "Jan": de #1'
locations: [{id: zaal, lat: 53.123456789, lon: 6.2}]
activities:
  - id: alles
    title: "12"
    kinds: [communal-meal]
    summary: "Eerste regel\nTweede regel: met dubbele punt, [haken] en 'aanhaling'"
    location: q/hal
    schedule:
      - {days: [mon, wed], from: "23:00", to: "01:00", overnight: true, everyWeeks: 2, start: 2026-09-02}
      - {monthly: {days: [tue], weeks: [1, -1]}, from: "14:00"}
      - {on: [2026-12-05, 2026-12-12], from: "18:30"}
    cancelled: [{on: 2026-11-25, note: "null"}]
    price: {amount: 4.5, per: visit, withPass: {pas: 1.25}, funding: [fonds]}
    needs: {loneliness: 0}
    images: [{url: "https://example.org/a.png", alt: "true"}]
    source: {name: "~"}
  - {id: afspraak, title: "-", kinds: [communal-meal], summary: "yes", schedule: [], location: {atHome: [oost]}}
)");
  here.write("m/providers/y.yaml", "id: q\nname: Q\nlocations: [{id: hal, postcode: 9912 AB}]\n");
}

}  // namespace

TEST_CASE("Veenmeer reads back the same from YAML and from JSON") {
  check_round_trip(kVeenmeer, ProviderFormat::yaml);
  check_round_trip(kVeenmeer, ProviderFormat::json);
}

TEST_CASE("every field, and text that looks like something else, reads back the same") {
  FreshDirectory const here;
  write_full_world(here);
  check_round_trip(here.path("m"), ProviderFormat::yaml);
  check_round_trip(here.path("m"), ProviderFormat::json);
}

TEST_CASE("an export is laid out as people write it") {
  FreshDirectory const here;
  export_municipality(sound_reading(kVeenmeer).catalogue, ProviderFormat::yaml, here.path("uit"));
  auto const text = here.read("uit/providers/wijkhuis-oosterveld.yaml");
  INFO(text);
  auto const has = [&](char const* part) { return text.find(part) != std::string::npos; };
  CHECK(has("id: wijkhuis-oosterveld\nname: Wijkhuis Oosterveld\nkind: welfare-organisation\n"));
  CHECK(has("url: https://example.org/wijkhuis\nphone: \"0123-450101\"\n"));
  CHECK(has("\n  - id: wijkhuis\n    name: Wijkhuis Oosterveld\n    street: Veldweg 12\n"));
  CHECK(
      has("    accessibility: {stepFree: true, accessibleToilet: true, hearingLoop: false, lift: true, "
          "parking: true}\n"));
  CHECK(has("    schedule:\n      - {days: [wed], from: \"17:30\", to: \"19:30\", except: [2026-12-23]}\n"));
  CHECK(has("    price: {amount: 5, per: visit, passes: [veenmeerpas], withPass: {veenmeerpas: 2}}\n"));
  CHECK(here.read("uit/network.yaml")
            .find("\n  - {from: huisartsen-oost, to: welzijnscoach-oost, kind: "
                  "refers-to, strength: 3}\n") != std::string::npos);
}

TEST_CASE("an export writes only into a new or empty directory") {
  FreshDirectory const here;
  write_full_world(here);
  auto const catalogue = sound_reading(here.path("m")).catalogue;
  auto const refused = [&](std::string const& name) {
    try {
      export_municipality(catalogue, ProviderFormat::yaml, here.path(name));
    } catch (InvalidInput const&) {
      return true;
    }
    return false;
  };
  CHECK(refused("m"));
  CHECK(refused("m/municipality.yaml"));
  CHECK(here.read("m/providers/y.yaml") == "id: q\nname: Q\nlocations: [{id: hal, postcode: 9912 AB}]\n");
  std::filesystem::create_directories(here.path("leeg"));
  CHECK_FALSE(refused("leeg"));
  CHECK(here.has("leeg/providers/p.yaml"));
  CHECK_FALSE(here.has("leeg/postcodes.csv"));
}
