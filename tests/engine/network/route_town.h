#pragma once
// A tiny town drawn by a test: who offers what and who knows whom.

#include <memory>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"
#include "engine/catalog/places.h"
#include "engine/network/routes.h"

namespace socialmap::test {

/// One neighbourhood, "oost"; every offer takes place in it.
class RouteTown {
 public:
  RouteTown() {
    vocabulary_.domains = {{"sport-movement", "Sport", {}}, {"creative", "Creatief", {}}};
    vocabulary_.kinds.resize(2);
    vocabulary_.kinds[0].id = "walking-group";
    vocabulary_.kinds[0].domain = "sport-movement";
    vocabulary_.kinds[1].id = "painting";
    vocabulary_.kinds[1].domain = "creative";
    catalogue_.neighbourhoods.resize(1);
    catalogue_.neighbourhoods[0].id = "oost";
    catalogue_.neighbourhoods[0].name = "Oost";
    catalogue_.neighbourhoods[0].area = {{{{53, 5}, {53, 6}, {54, 6}, {54, 5}, {53, 5}}, {}}};
  }

  Provider& provider(std::string id) {
    catalogue_.providers.push_back({});
    catalogue_.providers.back().id = id;
    catalogue_.providers.back().name = "Huis " + id;
    return catalogue_.providers.back();
  }
  Professional& professional(std::string id, Role role = Role::welfare_coach) {
    Professional one;
    one.id = id;
    one.role = role;
    one.name = "Coach " + id;
    catalogue_.network.professionals.push_back(one);
    return catalogue_.network.professionals.back();
  }
  /// By the provider that was added at this place.
  Activity& offer(std::string id, std::uint32_t provider, std::string kind = "painting") {
    auto one = std::make_shared<Activity>();
    one->id = id;
    one->title = "Uur " + id;
    one->kinds = {kind};
    one->location = InArea{{"oost"}};
    catalogue_.activities.push_back(one);
    catalogue_.provider_of.push_back({provider});
    return *one;
  }
  void relation(std::string from, std::string to, RelationKind kind, int strength) {
    catalogue_.network.relations.push_back({from, to, kind, strength});
  }

  Catalogue& catalogue() { return catalogue_; }
  Vocabulary& vocabulary() { return vocabulary_; }

 private:
  Vocabulary vocabulary_;
  Catalogue catalogue_;
};

/// The town as a map sees it. The town must outlive it and not change.
struct RouteTownMap {
  explicit RouteTownMap(RouteTown& town)
      : places(town.catalogue()),
        columns(build_columns(town.catalogue(), town.vocabulary(), places, *parse_date("2026-11-23"))),
        graph({town.catalogue(), town.vocabulary(), columns}),
        links(graph) {}
  RouteTownMap(RouteTownMap const&) = delete;
  RouteTownMap& operator=(RouteTownMap const&) = delete;

  Places places;
  Columns columns;
  ProviderGraph graph;
  WarmLinks links;

  /// "a > b > c"; "" when there is no route.
  std::string way(std::string const& from, std::string const& to) const {
    WarmRoutes const routes(links, *graph.find(from));
    auto const hops = routes.hops_to(*graph.find(to));
    std::string text = hops.empty() ? "" : graph.id(hops.front().from);
    for (auto const& hop : hops) text += " > " + graph.id(hop.to);
    return text;
  }
  std::vector<IntroductionStep> steps(std::string const& from, std::string const& to) const {
    WarmRoutes const routes(links, *graph.find(from));
    return told_steps(links, routes.hops_to(*graph.find(to)));
  }
};

}  // namespace socialmap::test
