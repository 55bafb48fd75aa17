// What to look at after an offer: its next steps first, then what is like it, each with why.
#include "engine/related.h"

#include <catch2/catch.hpp>

#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

/// Offers at points on one line, about 670 metres apart for each hundredth of a degree.
SocialMap map_of(std::string const& offers) {
  MapReading reading;
  auto& words = reading.vocabulary;
  words.domains = {{"eten", "Eten", {}}};
  words.kinds = {{"eettafel", "Eettafel", "eten", Layer::activity, {}, ""},
                 {"kookles", "Kookles", "eten", Layer::activity, {}, ""},
                 {"koor", "Zingen in een koor", "eten", Layer::activity, {}, ""},
                 {"budgethulp", "Budgethulp", "eten", Layer::support, {}, ""}};
  words.needs = {{"eenzaamheid", "Eenzaamheid", "", false, "", {}}};
  words.audiences = {{"ouderen", "Ouderen"}};
  Reading problems("world");
  std::string const head =
      "id: huis\nname: Het Huis\nlocations: [{id: hier, lat: 53.1, lon: 6.2}, {id: daar, lat: 53.1, lon: "
      "6.21}, {id: ver, lat: 53.1, lon: 6.23}]\nactivities:\n";
  auto const provider = read_record(provider_record(), read_yaml(head + offers), problems);
  REQUIRE(provider);
  auto& catalogue = reading.catalogue;
  catalogue.providers = {*provider, *provider};
  catalogue.providers[1].id = "vereniging";
  for (auto& one : catalogue.providers) one.activities.clear();
  auto sorted = provider->activities;
  std::sort(sorted.begin(), sorted.end(), [](Activity const& a, Activity const& b) { return a.id < b.id; });
  catalogue.activities = std::move(sorted);
  for (auto const& activity : catalogue.activities)
    catalogue.provider_of.push_back(ProviderId{activity.id.starts_with("v-") ? 1U : 0U});
  return SocialMap(std::move(reading), parse_date("2026-11-23").value());
}

/// "id: because" of all that is related.
std::vector<std::string> related(SocialMap const& map, char const* id) {
  std::vector<std::string> found;
  for (auto const& offer : related_to(map, map.slugs().activity(id).value())) {
    found.push_back(map.catalogue().activity(offer.activity).id + ": " + offer.because);
  }
  return found;
}

using Lines = std::vector<std::string>;

TEST_CASE("next steps come first, then the same kind from near to far") {
  auto const map = map_of(R"(
- {id: a, title: Samen eten, kinds: [eettafel], summary: S, location: hier, feedsTo: [z-next]}
- {id: v-far, title: Eten, kinds: [eettafel], summary: S, location: ver}
- {id: v-near, title: Eten, kinds: [eettafel], summary: S, location: daar}
- {id: v-nowhere, title: Eten, kinds: [eettafel], summary: S}
- {id: v-other, title: Koor, kinds: [koor], summary: S, location: hier}
- {id: z-next, title: Koken, kinds: [kookles], summary: S, location: hier}
)");
  CHECK(related(map, "a") == Lines{"z-next: Een volgende stap na Samen eten, op dezelfde plek.",
                                   "v-near: Ook: Eettafel, 670 meter verderop.",
                                   "v-far: Ook: Eettafel, 2,0 km verderop.", "v-nowhere: Ook: Eettafel."});
}

TEST_CASE("without the same main kind, shared kinds, needs, audience and provider count in that order") {
  auto const map = map_of(R"(
- {id: v-a, title: Samen eten, kinds: [eettafel, kookles], summary: S, needs: {eenzaamheid: 3}, audience: {groups: [ouderen]}}
- {id: kind, title: T, kinds: [kookles], summary: S}
- {id: need, title: T, kinds: [koor], summary: S, needs: {eenzaamheid: 2}}
- {id: none, title: T, kinds: [koor], summary: S, needs: {eenzaamheid: 1}}
- {id: older, title: T, kinds: [koor], summary: S, audience: {groups: [ouderen]}}
- {id: support, title: T, kinds: [budgethulp], summary: S, needs: {eenzaamheid: 3}}
- {id: v-house, title: T, kinds: [koor], summary: S}
)");
  CHECK(related(map, "v-a") == Lines{"kind: Ook: Kookles.", "need: Helpt ook bij: Eenzaamheid.",
                                     "older: Ook voor: Ouderen.",
                                     "v-house: Van dezelfde aanbieder: Het Huis."});
}

TEST_CASE("what is over or not published is not related, and six are enough") {
  std::string offers = "- {id: a, title: T, kinds: [koor], summary: S, feedsTo: [draft, b1, b1]}\n";
  offers += "- {id: draft, title: T, kinds: [koor], summary: S, status: draft}\n";
  offers +=
      "- {id: over, title: T, kinds: [koor], summary: S, schedule: [{on: [2026-11-22], from: \"10:00\"}]}\n";
  for (int i = 1; i < 9; ++i)
    offers += "- {id: b" + std::to_string(i) + ", title: T, kinds: [koor], summary: S}\n";
  auto const map = map_of(offers);
  auto const found = related_to(map, map.slugs().activity("a").value());
  REQUIRE(found.size() == 6);
  CHECK(found[0].relation == RelatedAs::next_step);
  for (std::size_t i = 0; i < found.size(); ++i) {
    CHECK(map.catalogue().activity(found[i].activity).id == "b" + std::to_string(i + 1));
  }
}

}  // namespace
}  // namespace socialmap
