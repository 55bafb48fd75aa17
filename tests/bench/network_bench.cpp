// How long the network of a large municipality takes: 5,000 providers, 30,000 relations, 20,000 offers.
// Usage: network_bench VOCABULARY_DIRECTORY

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

#include <fmt/format.h>

#include "engine/catalog/places.h"
#include "engine/network/routes.h"

using namespace socialmap;

namespace {

constexpr int kProviders = 5'000;
constexpr int kProfessionals = 300;
constexpr int kOffers = 20'000;
constexpr int kRelations = 30'000;
constexpr int kNeighbourhoods = 80;
constexpr int kStarts = 300;

using Random = std::mt19937;

int upto(Random& random, int most) { return static_cast<int>(random() % (static_cast<unsigned>(most) + 1)); }

/// Of the processor, so that a busy machine changes nothing.
double now_in_milliseconds() { return double(std::clock()) * 1000 / double(CLOCKS_PER_SEC); }

void add_neighbourhoods(Catalogue& catalogue) {
  for (int i = 0; i < kNeighbourhoods; ++i) {
    double const lat = 53 + 0.01 * i;
    Neighbourhood one;
    one.id = fmt::format("n-{:03}", i);
    one.name = one.id;
    one.area = {{{{lat, 6}, {lat, 6.1}, {lat + 0.01, 6.1}, {lat + 0.01, 6}, {lat, 6}}, {}}};
    catalogue.neighbourhoods.push_back(std::move(one));
  }
}

void add_parties(Catalogue& catalogue, Random& random) {
  for (int i = 0; i < kProviders; ++i) {
    Provider one;
    one.id = fmt::format("p-{:05}", i);
    one.name = one.id;
    catalogue.providers.push_back(std::move(one));
  }
  for (int i = 0; i < kProfessionals; ++i) {
    Professional one;
    one.id = fmt::format("r-{:05}", i);
    one.name = one.id;
    one.role = static_cast<Role>(upto(random, 8));
    for (int n = 0; n < 3; ++n)
      one.areas.push_back(
          catalogue.neighbourhoods[static_cast<std::size_t>(upto(random, kNeighbourhoods - 1))].id);
    catalogue.network.professionals.push_back(std::move(one));
  }
}

void add_offers(Catalogue& catalogue, Vocabulary const& vocabulary, Random& random) {
  for (int i = 0; i < kOffers; ++i) {
    Activity one;
    one.id = fmt::format("o-{:05}", i);
    one.title = one.id;
    one.kinds = {
        vocabulary
            .kinds[static_cast<std::size_t>(upto(random, static_cast<int>(vocabulary.kinds.size()) - 1))]
            .id};
    one.location =
        InArea{{catalogue.neighbourhoods[static_cast<std::size_t>(upto(random, kNeighbourhoods - 1))].id}};
    catalogue.activities.push_back(std::move(one));
    catalogue.provider_of.push_back({static_cast<std::uint32_t>(upto(random, kProviders - 1))});
  }
}

void add_relations(Catalogue& catalogue, Random& random) {
  auto const party = [&] {
    int const place = upto(random, kProviders + kProfessionals - 1);
    return place < kProviders
               ? catalogue.providers[static_cast<std::size_t>(place)].id
               : catalogue.network.professionals[static_cast<std::size_t>(place - kProviders)].id;
  };
  for (int i = 0; i < kRelations; ++i)
    catalogue.network.relations.push_back(
        {party(), party(), static_cast<RelationKind>(upto(random, 6)), 1 + upto(random, 2)});
}

/// From many starts to every offer, as a match with a coach does.
void time_routes(WarmLinks const& links) {
  std::vector<double> searches, matches;
  std::size_t reached = 0;
  for (std::uint32_t i = 0; i < kStarts; ++i) {
    double const start = now_in_milliseconds();
    WarmRoutes const routes(links, NodeId{i * 17 % links.who_introduce()});
    searches.push_back(now_in_milliseconds() - start);
    for (std::uint32_t offer = 0; offer < kOffers; ++offer)
      reached += routes.to(*links.graph().of(ActivityId{offer})).has_value();
    matches.push_back(now_in_milliseconds() - start);
  }
  auto const told = [](char const* what, std::vector<double>& times) {
    std::sort(times.begin(), times.end());
    fmt::print("{}: median {:.2f} ms, 95 % {:.2f} ms, most {:.2f} ms\n", what, times[times.size() / 2],
               times[times.size() * 95 / 100], times.back());
  };
  told("a route (all from one start)", searches);
  told("and its cost to every offer", matches);
  fmt::print("offers reached: {} of {} a start\n", reached / kStarts, kOffers);
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::fputs("usage: network_bench VOCABULARY_DIRECTORY\n", stderr);
    return 2;
  }
  auto const vocabulary = read_vocabulary(words[1]).vocabulary;
  Random random(7);
  Catalogue catalogue;
  add_neighbourhoods(catalogue);
  add_parties(catalogue, random);
  add_offers(catalogue, vocabulary, random);
  add_relations(catalogue, random);
  Places const places(catalogue);
  auto const columns = build_columns(catalogue, vocabulary, places, *parse_date("2026-11-23"));
  double start = now_in_milliseconds();
  ProviderGraph const graph({catalogue, vocabulary, columns});
  fmt::print("graph of {} nodes and {} links: {:.0f} ms\n", graph.nodes().size(), graph.links().size(),
             now_in_milliseconds() - start);
  start = now_in_milliseconds();
  WarmLinks const links(graph);
  fmt::print("who introduces whom: {:.0f} ms\n", now_in_milliseconds() - start);
  time_routes(links);
}
