#pragma once
// A small municipality for the tests of exports and pictures.

#include <string>
#include <utility>
#include <vector>

#include "engine/network/node_facts.h"
#include "engine/network/part.h"

namespace socialmap {

/// Two neighbourhoods (oost, west) without an area on the map; records are added by the test before `graph`
/// is asked.
struct DrawnNetwork {
  Catalogue catalogue;
  Vocabulary vocabulary;

  DrawnNetwork() {
    catalogue.neighbourhoods = {square("oost", "Oost", 6.2), square("west", "West", 6.1)};
    vocabulary.domains = {{"eten", "Eten", {}}};
    vocabulary.kinds = {{"eettafel", "Eettafel", "eten", Layer::activity, {}, ""}};
  }

  static Neighbourhood square(std::string id, std::string name, double lon) {
    Neighbourhood made;
    made.id = std::move(id);
    made.name = std::move(name);
    made.area = {{{{53.0, lon}, {53.0, lon + 0.1}, {53.1, lon + 0.1}, {53.1, lon}, {53.0, lon}}, {}}};
    return made;
  }

  void add_provider(std::string id, std::string name, std::optional<ProviderKind> kind = std::nullopt) {
    Provider provider;
    provider.id = std::move(id);
    provider.name = std::move(name);
    provider.kind = kind;
    catalogue.providers.push_back(std::move(provider));
  }

  /// In these neighbourhoods; none told: anywhere. Of the provider that was added last.
  void add_offer(std::string id, std::vector<std::string> areas = {}) {
    Activity activity;
    activity.id = std::move(id);
    activity.title = activity.id;
    activity.kinds = {"eettafel"};
    if (!areas.empty()) activity.location = InArea{std::move(areas)};
    catalogue.activities.push_back(std::move(activity));
    catalogue.provider_of.push_back(ProviderId{static_cast<std::uint32_t>(catalogue.providers.size() - 1)});
  }

  void add_professional(std::string id, Role role, std::vector<std::string> areas = {}) {
    Professional professional;
    professional.id = id;
    professional.name = std::move(id);
    professional.role = role;
    professional.areas = std::move(areas);
    catalogue.network.professionals.push_back(std::move(professional));
  }

  void relate(std::string from, std::string to, RelationKind kind, int strength) {
    catalogue.network.relations.push_back({std::move(from), std::move(to), kind, strength});
  }
};

/// The network of a catalogue that stays as it is.
struct MadeNetwork {
  Places places;
  Columns columns;
  ProviderGraph graph;
  std::vector<NodeFacts> facts;

  explicit MadeNetwork(DrawnNetwork const& drawn)
      : places(drawn.catalogue),
        columns(build_columns(drawn.catalogue, drawn.vocabulary, places, parse_date("2026-11-23").value())),
        graph({drawn.catalogue, drawn.vocabulary, columns}),
        facts(node_facts({graph, columns, places})) {}
};

}  // namespace socialmap
