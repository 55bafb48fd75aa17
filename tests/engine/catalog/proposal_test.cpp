#include "engine/catalog/proposal.h"

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "tests/engine/catalog/reads.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;
using test::FreshDirectory;

namespace {

Vocabulary words() {
  Vocabulary v;
  v.domains = {{"samen", "Samen", {}}};
  v.kinds = {{"eettafel", "Eettafel", "samen", Layer::activity, {}, ""}};
  return v;
}

/// "maan" has the location "zaal", where its "soep" and the "thee" of "zon" take place.
Catalogue town() {
  FreshDirectory const here;
  here.write("municipality.yaml", "id: m\nname: M\n");
  here.write("network.yaml", "professionals: [{id: coach, role: welfare-coach, name: Coach}]\n");
  here.write("providers/maan.yaml",
             "id: maan\nname: Maan\nlocations: [{id: zaal}, {id: tuin}]\n"
             "activities: [{id: soep, title: Soep, summary: S, kinds: [eettafel], location: zaal}]\n");
  here.write("providers/zon.yaml",
             "id: zon\nname: Zon\nactivities: [{id: thee, title: Thee, summary: S, kinds: [eettafel], "
             "location: maan/zaal}]\n");
  auto reading = read_catalogue(here.path(), words());
  REQUIRE(reading.sound());
  return reading.catalogue;
}

ProposedActivity offer(std::string const& provider, std::string const& id, std::string const& more = "") {
  return {provider,
          read_json(R"({"id": ")" + id + R"(", "title": "T", "summary": "S", "kinds": ["eettafel"])" +
                    (more.empty() ? "" : ", " + more) + "}")};
}

Node provider(std::string const& id, std::string const& locations) {
  return read_json(R"({"id": ")" + id + R"(", "name": "N", "locations": )" + locations + "}");
}

JudgedProposal judged(Proposal const& proposal) { return judge(proposal, town(), words()); }

/// "" for a record that is taken.
template <typename R>
std::string said_of(JudgedRecord<R> const& one) {
  return one.record ? "" : lines_of(one.errors);
}

}  // namespace

TEST_CASE("records that belong together are taken together") {
  auto const all = judged({{provider("ster", R"([{"id": "hal"}])")},
                           {offer("ster", "dans", R"("location": "hal", "feedsTo": ["zang"])"),
                            offer("ster", "zang"), offer("zon", "koor", R"("location": "ster/hal")")}});
  CHECK(all.sound());
}

TEST_CASE("a refused record takes along what refers to it, and nothing else") {
  auto const all = judged(
      {{provider("Ster!", "[]")},
       {offer("Ster!", "dans"), offer("zon", "koor", R"("feedsTo": ["dans"])"),
        offer("zon", "zang", R"("feedsTo": ["koor"])"), offer("zon", "bridge", R"("feedsTo": ["thee"])")}});
  CHECK(has(said_of(all.providers[0]), "/id"));
  CHECK(has(said_of(all.activities[0]), "belongs to a provider that is not taken"));
  CHECK(has(said_of(all.activities[1]), "/feedsTo/0"));
  CHECK(has(said_of(all.activities[2]), "/feedsTo/0"));
  CHECK(said_of(all.activities[3]) == "");
}

TEST_CASE("a provider keeps the locations where offers take place") {
  auto const lost = said_of(judged({{provider("maan", R"([{"id": "tuin"}])")}, {}}).providers[0]);
  CHECK(has(lost, "/locations"));
  CHECK(has(lost, "soep"));
  CHECK(has(lost, "thee"));
  CHECK(said_of(judged({{provider("maan", R"([{"id": "zaal"}])")}, {}}).providers[0]) == "");
  auto const moved = judged(
      {{provider("maan", R"([{"id": "tuin"}])")},
       {offer("maan", "soep", R"("location": "tuin")"), offer("zon", "thee", R"("location": "maan/tuin")")}});
  CHECK(moved.sound());
}

TEST_CASE("an id has one holder") {
  for (auto const* taken : {"coach", "maan", "soep"}) {
    INFO(taken);
    CHECK(has(said_of(judged({{}, {offer("zon", taken)}}).activities[0]), "/id"));
  }
  for (auto const* taken : {"coach", "soep"}) {
    INFO(taken);
    CHECK(has(said_of(judged({{provider(taken, "[]")}, {}}).providers[0]), "/id"));
  }
  auto const twice = judged({{}, {offer("zon", "koor"), offer("zon", "koor")}});
  CHECK(said_of(twice.activities[0]) == "");
  CHECK(has(said_of(twice.activities[1]), "/id"));
  CHECK(said_of(judged({{}, {offer("zon", "thee")}}).activities[0]) == "");
}

TEST_CASE("words, locations and points are held to what there is") {
  auto const wrong =
      judged({{provider("ster", R"([{"id": "hal", "lat": 1, "lon": 2}])")},
              {offer("maan", "koor", R"("location": "zaaal")"),
               {"maan", read_json(R"({"id": "a", "title": "T", "summary": "S", "kinds": ["eetafel"]})")}}});
  CHECK(has(said_of(wrong.providers[0]), "/locations/0"));
  CHECK(has(said_of(wrong.activities[0]), "zaal"));
  CHECK(has(said_of(wrong.activities[1]), "/kinds/0"));
  CHECK(has(said_of(wrong.activities[1]), "eettafel"));
}
