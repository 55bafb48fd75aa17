#include "engine/network/links.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "engine/base/fold.h"

namespace socialmap {
namespace {

constexpr std::uint8_t kClose = 3;
/// Nobody told more; all that is concluded, too.
constexpr std::uint8_t kKnows = 1;

LinkKind link_kind(RelationKind kind) {
  switch (kind) {
    case RelationKind::refers_to:
      return LinkKind::refers_to;
    case RelationKind::works_with:
      return LinkKind::works_with;
    case RelationKind::guides:
      return LinkKind::guides;
    case RelationKind::hosts:
      return LinkKind::hosts;
    case RelationKind::feeds_to:
      return LinkKind::feeds_to;
    case RelationKind::funds:
      return LinkKind::funds;
    case RelationKind::member_of:
      return LinkKind::member_of;
  }
  return LinkKind::works_with;
}

/// The domain of kinds that a coach introduces people to; none for other roles.
std::string_view guided_domain(Role role) {
  if (role == Role::sport_coach) return "sport-movement";
  if (role == Role::culture_coach) return "culture-creative";
  return {};
}

class LinkMaker {
 public:
  LinkMaker(NetworkRecords const& records, ProviderGraph const& graph)
      : records_(records), catalogue_(records.catalogue), graph_(graph) {
    for (std::uint32_t i = 0; i < catalogue_.neighbourhoods.size(); ++i)
      neighbourhoods_.emplace(catalogue_.neighbourhoods[i].id, NeighbourhoodId{i});
  }

  std::vector<NetworkLink> make() {
    for (auto const& relation : catalogue_.network.relations) {
      add(relation.from, relation.to, link_kind(relation.kind),
          static_cast<std::uint8_t>(relation.strength.value_or(kKnows)));
    }
    for (std::size_t i = 0; i < catalogue_.network.professionals.size(); ++i) add_professional(i);
    for (std::uint32_t i = 0; i < catalogue_.activities.size(); ++i) {
      if (auto const node = graph_.of(ActivityId{i})) add_activity(ActivityId{i}, *node);
    }
    add_roofs();
    return std::move(links_);
  }

 private:
  void add(NodeId from, NodeId to, LinkKind kind, std::uint8_t strength, bool derived = false) {
    links_.push_back({from, to, kind, strength, derived});
  }

  void add(std::string const& from, std::string const& to, LinkKind kind, std::uint8_t strength) {
    auto const start = graph_.find(from);
    auto const end = graph_.find(to);
    if (start && end) add(*start, *end, kind, strength);
  }

  void add_professional(std::size_t place) {
    auto const& professional = catalogue_.network.professionals[place];
    auto const node = graph_.of_professional(place);
    if (auto const employer = professional.provider ? graph_.find(*professional.provider) : std::nullopt)
      add(node, *employer, LinkKind::member_of, kClose);
    for (auto const& area : professional.areas) {
      auto const found = neighbourhoods_.find(area);
      if (found == neighbourhoods_.end()) continue;
      add(node, graph_.of(found->second), LinkKind::serves, kClose);
      auto const domain = guided_domain(professional.role);
      if (!domain.empty()) guides_[{domain, found->second}].push_back(node);
    }
  }

  void add_activity(ActivityId id, NodeId node) {
    auto const& activity = catalogue_.activity(id);
    auto const provider = graph_.of(catalogue_.provider_of[id.value]);
    add(provider, node, LinkKind::offers, kClose);
    for (auto const& next : activity.feeds_to) add(activity.id, next, LinkKind::feeds_to, kClose);
    if (activity.guide) {
      add(*activity.guide, activity.id, LinkKind::guides, kClose);
    } else {
      add_coaches(id, node);
    }
    for (auto const area : areas_of(id)) add(provider, graph_.of(area), LinkKind::serves, kKnows, true);
    add_host(activity, provider, node);
  }

  void add_coaches(ActivityId id, NodeId node) {
    auto const& domains = records_.vocabulary.domains;
    for (std::size_t d = 0; d < domains.size(); ++d) {
      if (!records_.columns.domains.test(id.value, d)) continue;
      for (auto const area : areas_of(id)) {
        auto const found = guides_.find({domains[d].id, area});
        if (found == guides_.end()) continue;
        for (auto const coach : found->second) add(coach, node, LinkKind::guides, kKnows, true);
      }
    }
  }

  void add_host(Activity const& activity, NodeId provider, NodeId node) {
    auto const* at = activity.location ? std::get_if<AtLocation>(&*activity.location) : nullptr;
    auto const host = at && at->provider ? graph_.find(*at->provider) : std::nullopt;
    if (!host || *host == provider) return;
    add(*host, node, LinkKind::hosts, kKnows, true);
    add(*host, provider, LinkKind::hosts, kKnows, true);
  }

  /// Where somebody has to be to take part; none when it is not told or anywhere.
  std::vector<NeighbourhoodId> areas_of(ActivityId id) const {
    auto const& columns = records_.columns;
    if (columns.neighbourhood[id.value] != kNoNeighbourhood)
      return {NeighbourhoodId{columns.neighbourhood[id.value]}};
    std::vector<NeighbourhoodId> areas;
    for (std::uint32_t n = 0; n < catalogue_.neighbourhoods.size(); ++n) {
      if (columns.areas.test(id.value, n)) areas.push_back(NeighbourhoodId{n});
    }
    return areas;
  }

  /// Two providers with a location at the same postcode and street with number.
  void add_roofs() {
    std::map<std::pair<std::string, std::string>, std::set<NodeId>> roofs;
    for (std::uint32_t i = 0; i < catalogue_.providers.size(); ++i) {
      for (auto const& location : catalogue_.providers[i].locations) {
        if (location.postcode && location.street)
          roofs[{folded(*location.postcode), folded(*location.street)}].insert(graph_.of(ProviderId{i}));
      }
    }
    for (auto const& [address, providers] : roofs) {
      for (auto a = providers.begin(); a != providers.end(); ++a)
        for (auto b = std::next(a); b != providers.end(); ++b)
          add(*a, *b, LinkKind::same_address, kKnows, true);
    }
  }

  NetworkRecords const& records_;
  Catalogue const& catalogue_;
  ProviderGraph const& graph_;
  std::map<std::string_view, NeighbourhoodId> neighbourhoods_;
  std::map<std::pair<std::string_view, NeighbourhoodId>, std::vector<NodeId>> guides_;  // by domain and area
  std::vector<NetworkLink> links_;
};

}  // namespace

std::vector<NetworkLink> links_of(NetworkRecords const& records, ProviderGraph const& graph) {
  return LinkMaker(records, graph).make();
}

}  // namespace socialmap
