#pragma once
// A square town of two neighbourhoods, 2.7 km apart, for cases that can be reckoned by hand.

#include <algorithm>
#include <memory>

#include <catch2/catch.hpp>

#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"
#include "engine/evaluate/vignette.h"
#include "engine/socialmap.h"
#include "tests/source_directory.h"

namespace socialmap::test {

/// A record as its YAML says it.
template <typename R>
R record_of(Record<R> const& table, Node const& node) {
  Reading reading("test");
  auto record = read_record(table, node, reading);
  for (auto const& error : reading.errors) UNSCOPED_INFO(to_line(error));
  REQUIRE(record.has_value());
  return std::move(*record);
}

inline Profile profile_of(std::string const& yaml) { return record_of(profile_record(), read_yaml(yaml)); }

inline Provider provider_of_town(std::string const& id) {
  Accessibility const steps{false, {}, false, {}, {}};
  Provider provider;
  provider.id = id;
  provider.name = id;
  provider.locations = {{"hier", {}, {}, {}, {}, 53.10, 6.18, {}},
                        {"trap", {}, {}, {}, {}, 53.10, 6.18, steps},
                        {"daar", {}, {}, {}, {}, 53.10, 6.22, {}}};
  return provider;
}

/// `offers`: provider and a YAML list of its offers, by the providers' ids. `hier` and `trap` (with steps)
/// lie in the middle of `west`, `daar` in the middle of `oost`. Ids of offers ascend over the whole.
inline std::unique_ptr<SocialMap> town(std::vector<std::pair<std::string, std::string>> const& offers) {
  static auto const ours = read_map({source_directory() + "/catalog/veenmeer", {}, {}});
  auto const square = [](double west) {
    return Area{{Polygon{
        {{53.08, west}, {53.08, west + 0.04}, {53.12, west + 0.04}, {53.12, west}, {53.08, west}}, {}}}};
  };
  MapReading reading = ours;  // its words and rules
  reading.catalogue = {};
  auto& catalogue = reading.catalogue;
  catalogue.municipality.id = "proefstad";
  catalogue.municipality.passes = {{"stadspas", "Stadspas", {}}};
  catalogue.neighbourhoods = {{"oost", "Oost", {}, {}, {}, square(6.20)},
                              {"west", "West", {}, {}, {}, square(6.16)}};
  for (auto const& [id, list] : offers) {
    ProviderId const provider{static_cast<std::uint32_t>(catalogue.providers.size())};
    catalogue.providers.push_back(provider_of_town(id));
    auto const tree = read_yaml(list);
    for (auto const& node : *tree.list()) {
      catalogue.activities.push_back(record_of(activity_record(), node));
      catalogue.provider_of.push_back(provider);
    }
  }
  return std::make_unique<SocialMap>(std::move(reading), *parse_date("2026-11-23"));
}

/// One offer of kind walking-group `hier`, with more fields.
inline std::unique_ptr<SocialMap> town_with(std::string const& fields) {
  auto const has_place = fields.find("location:") != std::string::npos;
  return town({{"a", "- {id: x, title: Rondje, summary: Samen lopen, kinds: [walking-group]" +
                         std::string(has_place ? "" : ", location: hier") +
                         (fields.empty() ? "" : ", " + fields) + "}"}});
}

}  // namespace socialmap::test
