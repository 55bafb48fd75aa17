#pragma once
// An import of events of UiTdatabank into an invented Flemish municipality, and what came of it.

#include <catch2/catch.hpp>

#include "engine/calendar/occurrence.h"
#include "engine/calendar/zone.h"
#include "engine/exchange/import_uitdatabank.h"
#include "tests/engine/exchange/worlds.h"

namespace socialmap::test {

inline std::string const kUitMapping = R"(provider: {id: uit, name: Uit in Lindebeke}
kinds: {0.3.1.0.0: [hobby-course], Concert: [culture-visits], Spel of quiz: [games-cards]}
defaultKind: culture-visits
courses: [Lessenreeks]
source: {name: Verzonnen UiTdatabank}
)";

/// The box covers Flanders; 9000 is also a Dutch PC4 here, to be taken for one by mistake.
struct UitImport {
  explicit UitImport(std::vector<std::string> const& paths, std::string const& mapping = kUitMapping,
                     bool dry_run = false) {
    prepare();
    run(paths, mapping, dry_run);
  }
  /// Of the texts of files, named 1.json, 2.json …
  static UitImport of(std::vector<std::string> const& texts, std::string const& mapping = kUitMapping) {
    UitImport import;
    std::vector<std::string> paths;
    for (auto const& text : texts)
      paths.push_back(import.world->write("events/" + std::to_string(paths.size() + 1) + ".json", text));
    import.run(paths, mapping, false);
    return import;
  }

  bool says(std::string const& message) const { return count_of(report.problems, message) == 1; }
  Activity const& only() const {
    INFO(lines_of(report.problems));
    REQUIRE(catalogue.activities.size() == 1);
    return catalogue.activities[0];
  }
  Location const& place() const { return catalogue.providers.at(0).locations.at(0); }

  std::unique_ptr<FreshDirectory> world = std::make_unique<FreshDirectory>();
  ImportReport report;
  Catalogue catalogue;

 private:
  UitImport() { prepare(); }
  void prepare() const {
    world->write(
        "lindebeke/municipality.yaml",
        "id: lindebeke\nname: Lindebeke\nboundingBox: {south: 50.6, west: 2.5, north: 51.6, east: 6.0}\n");
    world->write("lindebeke/postcodes.csv", "postcode,lat,lon,neighbourhood\n9000,51.05,3.72,\n");
  }
  void run(std::vector<std::string> const& paths, std::string const& mapping, bool dry_run) {
    report = import_uitdatabank({paths, world->write("mapping.yaml", mapping)}, world->path("lindebeke"),
                                vocabulary(), dry_run);
    auto const reading = read_catalogue(world->path("lindebeke"), vocabulary());
    INFO(lines_of(reading.problems));
    REQUIRE(reading.sound());
    catalogue = reading.catalogue;
  }
};

/// Starts and ends ("…/?" for an unknown end) of the meetings of a year.
inline std::vector<std::string> meetings_of(Activity const& offer, int year) {
  std::vector<std::string> texts;
  if (!offer.schedule) return texts;
  Date const first{std::chrono::year{year} / 1 / 1};
  Date const last{std::chrono::year{year} / 12 / 31};
  for (auto const& meeting :
       occurrences({.schedule = *offer.schedule, .cancelled = offer.cancelled}, {.from = first, .to = last}))
    texts.push_back(to_iso8601(meeting.start) + "/" + (meeting.end ? to_iso8601(*meeting.end) : "?"));
  return texts;
}

}  // namespace socialmap::test
