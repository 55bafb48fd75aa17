#pragma once
// Small towns for questions about a whole network: written by hand, or by chance from a seed.

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "engine/network/introductions.h"

namespace socialmap::test {

/// Two neighbourhoods, "west" and "oost", and the kinds "eten", "koor" and "fiets".
class TownMaker {
 public:
  TownMaker() {
    for (auto const* name : {"west", "oost"}) {
      double const lon = catalogue_.neighbourhoods.empty() ? 6.2 : 6.3;
      Ring const ring{{53.1, lon}, {53.1, lon + 0.05}, {53.12, lon + 0.05}, {53.12, lon}, {53.1, lon}};
      Neighbourhood made;
      made.id = name;
      made.name = name;
      made.area = {{ring, {}}};
      catalogue_.neighbourhoods.push_back(made);
    }
  }

  TownMaker& provider(std::string id) {
    Provider made;
    made.id = id;
    made.name = std::move(id);
    catalogue_.providers.push_back(std::move(made));
    return *this;
  }
  /// Of the provider that was added last; in a neighbourhood, or online when that is empty.
  TownMaker& offer(std::string id, std::string kind, std::string neighbourhood) {
    Activity made;
    made.id = id;
    made.title = std::move(id);
    made.kinds = {std::move(kind)};
    if (neighbourhood.empty()) {
      made.location.emplace(Online{});
    } else {
      made.location.emplace(InArea{{std::move(neighbourhood)}});
    }
    catalogue_.activities.push_back(std::move(made));
    catalogue_.provider_of.push_back(ProviderId{static_cast<std::uint32_t>(catalogue_.providers.size() - 1)});
    return *this;
  }
  TownMaker& professional(std::string id, Role role, std::vector<std::string> areas = {}) {
    Professional made;
    made.id = id;
    made.name = std::move(id);
    made.role = role;
    made.areas = std::move(areas);
    catalogue_.network.professionals.push_back(std::move(made));
    return *this;
  }
  TownMaker& relation(std::string from, std::string to, RelationKind kind, std::optional<int> strength = 2) {
    catalogue_.network.relations.push_back({std::move(from), std::move(to), kind, strength});
    return *this;
  }
  TownMaker& practice(std::string provider, int patients) {
    catalogue_.municipality.practices.push_back({std::move(provider), patients});
    return *this;
  }
  Catalogue& catalogue() { return catalogue_; }

 private:
  Catalogue catalogue_;
};

inline Vocabulary kinds_of_town() {
  Vocabulary words;
  words.domains = {{"samen", "Samen", {}}};
  for (auto const* id : {"eten", "koor", "fiets"}) words.kinds.push_back({id, id, "samen", {}, {}, ""});
  return words;
}

struct NetworkTown {
  explicit NetworkTown(TownMaker made)
      : catalogue(std::move(made.catalogue())),
        vocabulary(kinds_of_town()),
        places(catalogue),
        columns(build_columns(catalogue, vocabulary, places, *parse_date("2026-11-23"))),
        graph(records()) {}
  NetworkTown(NetworkTown const&) = delete;
  NetworkTown& operator=(NetworkTown const&) = delete;

  NetworkRecords records() const { return {catalogue, vocabulary, columns}; }

  Catalogue catalogue;
  Vocabulary vocabulary;
  Places places;
  Columns columns;
  ProviderGraph graph;
};

/// How large a town by chance is, and how densely linked.
struct TownSize {
  int providers = 12;
  int professionals = 5;
  int relations = 25;
};

inline TownMaker random_town(unsigned seed, TownSize size = {}) {
  std::mt19937 dice(seed);
  auto const upto = [&dice](int most) { return static_cast<int>(dice() % static_cast<unsigned>(most + 1)); };
  std::vector<std::string> const areas{"west", "oost"};
  std::vector<std::string> const kinds{"eten", "koor", "fiets"};
  auto const area = [&] { return areas[static_cast<std::size_t>(upto(1))]; };
  TownMaker town;
  std::vector<std::string> ids;
  for (int i = 0; i < size.providers; ++i) {
    ids.push_back("p" + std::to_string(i));
    town.provider(ids.back());
    for (int o = upto(2); o > 0; --o) {
      town.offer("o" + std::to_string(i) + "-" + std::to_string(o), kinds[static_cast<std::size_t>(upto(2))],
                 upto(5) == 0 ? std::string{} : area());
    }
  }
  std::vector<Role> const roles{Role::welfare_coach, Role::general_practice, Role::practice_nurse,
                                Role::neighbourhood_team, Role::sport_coach};
  for (int i = 0; i < size.professionals; ++i) {
    ids.push_back("q" + std::to_string(i));
    town.professional(ids.back(), roles[static_cast<std::size_t>(i) % roles.size()], {area()});
  }
  for (auto const& activity : town.catalogue().activities) ids.push_back(activity.id);
  auto const someone = [&] { return ids[static_cast<std::size_t>(upto(static_cast<int>(ids.size()) - 1))]; };
  for (int i = 0; i < size.relations; ++i)
    town.relation(someone(), someone(), static_cast<RelationKind>(upto(6)), 1 + upto(2));
  town.practice("p0", 5000);
  return town;
}

/// The same town from files in another order.
inline TownMaker reordered(TownMaker town) {
  auto& network = town.catalogue().network;
  std::reverse(network.professionals.begin(), network.professionals.end());
  std::reverse(network.relations.begin(), network.relations.end());
  auto& relations = network.relations;
  std::rotate(relations.begin(), relations.begin() + static_cast<std::ptrdiff_t>(relations.size() / 3),
              relations.end());
  return town;
}

}  // namespace socialmap::test
