#include "engine/network/node_facts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace socialmap {
namespace {

std::optional<NeighbourhoodId> home_of(Provider const& provider, Places const& places) {
  for (auto const& location : provider.locations) {
    if (location.lat && location.lon) {
      if (auto const at = places.at({*location.lat, *location.lon}).neighbourhood) return at;
    }
    if (!location.postcode) continue;
    if (auto const place = places.postcode(*location.postcode); place && place->neighbourhood)
      return place->neighbourhood;
  }
  return std::nullopt;
}

/// The one with the highest count, the first of equals.
std::optional<NeighbourhoodId> most_of(std::map<NeighbourhoodId, int> const& counts) {
  auto const most = std::max_element(counts.begin(), counts.end(),
                                     [](auto const& a, auto const& b) { return a.second < b.second; });
  if (most == counts.end()) return std::nullopt;
  return most->first;
}

class FactFinder {
 public:
  explicit FactFinder(NetworkWorld const& world)
      : world_(world), graph_(world.graph), facts_(graph_.nodes().size()) {}

  std::vector<NodeFacts> find() {
    for (std::uint32_t n = 0; n < facts_.size(); ++n) tell(NodeId{n});
    for (auto const& link : graph_.links()) {
      if (link.kind == LinkKind::offers) ++facts_[link.from.value].offers;
      if (link.kind == LinkKind::serves) facts_[link.from.value].areas.push_back(place_of(link.to));
    }
    for (std::uint32_t n = 0; n < facts_.size(); ++n) settle_home(NodeId{n});
    return std::move(facts_);
  }

 private:
  NeighbourhoodId place_of(NodeId neighbourhood) const {
    return NeighbourhoodId{graph_.node(neighbourhood).record};
  }

  void tell(NodeId id) {
    auto const& catalogue = graph_.catalogue();
    auto& facts = facts_[id.value];
    auto const [kind, record] = graph_.node(id);
    facts.kind = kind;
    if (kind == NodeKind::provider || kind == NodeKind::practice) {
      facts.sector = sector_of(catalogue.providers[record].kind);
      facts.home = home_of(catalogue.providers[record], world_.places);
    } else if (kind == NodeKind::professional) {
      facts.sector = sector_of(catalogue.network.professionals[record].role);
    } else if (kind == NodeKind::activity) {
      facts.sector = sector_of(catalogue.provider(ActivityId{record}).kind);
      tell_areas(facts, record);
    } else {
      facts.areas = {NeighbourhoodId{record}};
    }
  }

  void tell_areas(NodeFacts& facts, std::uint32_t activity) const {
    auto const& columns = world_.columns;
    auto const at = columns.neighbourhood[activity];
    if (at != kNoNeighbourhood) {
      facts.areas = {NeighbourhoodId{at}};
      return;
    }
    for (std::uint32_t n = 0; n < graph_.catalogue().neighbourhoods.size(); ++n) {
      if (columns.areas.test(activity, n)) facts.areas.push_back(NeighbourhoodId{n});
    }
  }

  void settle_home(NodeId id) {
    auto& facts = facts_[id.value];
    if (facts.home) return;
    if (facts.areas.size() == 1) facts.home = facts.areas[0];
    if (facts.areas.size() <= 1 || facts.offers == 0) return;
    std::map<NeighbourhoodId, int> counts;
    for (auto const& link : graph_.links_from(id)) {
      if (link.kind != LinkKind::offers) continue;
      auto const at = world_.columns.neighbourhood[graph_.node(link.to).record];
      if (at != kNoNeighbourhood) ++counts[NeighbourhoodId{at}];
    }
    facts.home = most_of(counts);
  }

  NetworkWorld const& world_;
  ProviderGraph const& graph_;
  std::vector<NodeFacts> facts_;
};

}  // namespace

std::vector<NodeFacts> node_facts(NetworkWorld const& world) { return FactFinder(world).find(); }

}  // namespace socialmap
