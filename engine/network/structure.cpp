#include "engine/network/structure.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include <fmt/format.h>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>

namespace socialmap {
namespace {

using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

Undirected undirected(Introductions const& network) {
  Undirected graph(network.parties.size());
  for (std::size_t a = 0; a < network.contacts.size(); ++a) {
    for (auto const b : network.contacts[a]) {
      if (a < b) add_edge(a, b, graph);
    }
  }
  return graph;
}

/// The order in which a search of depth first met the parties: whoever hangs under a party follows it
/// directly.
struct DepthFirst {
  std::vector<std::size_t> met;     // from 1
  std::vector<std::size_t> lowest;  // met of the earliest party that is linked with the tree under this one
  std::vector<std::size_t> parent;  // itself at a root
  std::vector<bool> cuts;           // an articulation point
  std::vector<std::uint32_t> order;
  std::vector<std::size_t> below;  // parties in the tree under it, with itself
};

DepthFirst search(Introductions const& network) {
  auto const graph = undirected(network);
  auto const n = network.parties.size();
  DepthFirst tree{std::vector<std::size_t>(n), std::vector<std::size_t>(n),   std::vector<std::size_t>(n),
                  std::vector<bool>(n),        std::vector<std::uint32_t>(n), std::vector<std::size_t>(n, 1)};
  for (std::size_t i = 0; i < n; ++i) tree.parent[i] = i;
  std::vector<std::size_t> points;
  auto const index = get(boost::vertex_index, graph);
  boost::articulation_points(graph, std::back_inserter(points),
                             boost::discover_time_map(make_iterator_property_map(tree.met.begin(), index))
                                 .lowpoint_map(make_iterator_property_map(tree.lowest.begin(), index))
                                 .predecessor_map(make_iterator_property_map(tree.parent.begin(), index)));
  for (auto const point : points) tree.cuts[point] = true;
  for (std::uint32_t i = 0; i < n; ++i) tree.order[tree.met[i] - 1] = i;
  for (auto i = tree.order.rbegin(); i != tree.order.rend(); ++i) {
    if (tree.parent[*i] != *i) tree.below[tree.parent[*i]] += tree.below[*i];
  }
  return tree;
}

std::string parties_in_words(std::size_t count) {
  return count == 1 ? "1 partij" : fmt::format("{} partijen", count);
}

std::string names_of(NetworkPiece const& part) {
  std::vector<std::string> names;
  for (auto const& party : part.some) names.push_back(party.name);
  constexpr std::size_t kTold = 4;
  auto const left_out = part.parties - part.some.size();
  if (left_out == 0) return named_together(names, kTold);
  names.resize(kTold);
  return fmt::format("{} en {} andere", fmt::join(names, ", "), part.parties - kTold);
}

class StructureReader {
 public:
  explicit StructureReader(Introductions const& network) : network_(network), tree_(search(network)) {
    for (auto const& offers : network.own_offers) offers_below_.push_back(offers.size());
    for (auto i = tree_.order.rbegin(); i != tree_.order.rend(); ++i) {
      if (tree_.parent[*i] != *i) offers_below_[tree_.parent[*i]] += offers_below_[*i];
    }
  }

  NetworkStructure read() {
    for (std::uint32_t i = 0; i < network_.parties.size(); ++i) {
      if (tree_.parent[i] == i) add_island(i);
    }
    std::stable_sort(made_.islands.begin(), made_.islands.end(),
                     [](auto const& a, auto const& b) { return a.part.parties > b.part.parties; });
    for (std::size_t i = 0; i < made_.islands.size(); ++i) made_.islands[i].because = island_in_words(i);
    auto const more_offers = [](auto const& a, auto const& b) { return offers_cut(a) > offers_cut(b); };
    std::stable_sort(made_.linchpins.begin(), made_.linchpins.end(), more_offers);
    std::stable_sort(made_.only_contacts.begin(), made_.only_contacts.end(), more_offers);
    return std::move(made_);
  }

 private:
  using Places = std::vector<std::uint32_t>;

  static std::size_t offers_cut(Linchpin const& pin) { return pin.offers; }
  static std::size_t offers_cut(OnlyContact const& contact) { return contact.cut_off.offers; }

  Places under(std::uint32_t place) const {
    auto const first = tree_.order.begin() + static_cast<std::ptrdiff_t>(tree_.met[place] - 1);
    return {first, first + static_cast<std::ptrdiff_t>(tree_.below[place])};
  }

  NetworkPiece part_of(Places places) const {
    std::sort(places.begin(), places.end());
    NetworkPiece part;
    part.parties = places.size();
    for (auto const place : places) {
      part.offers += network_.own_offers[place].size();
      if (part.some.size() < kMostNamed) part.some.push_back(party_at(network_, place));
    }
    return part;
  }

  void add_island(std::uint32_t root) {
    auto members = under(root);
    NetworkIsland island;
    for (auto const member : members) island.professionals += network_.professional(member) ? 1 : 0;
    island.part = part_of(members);
    made_.islands.push_back(std::move(island));
    std::sort(members.begin(), members.end());
    for (auto const member : members) {
      if (tree_.cuts[member]) add_linchpin(root, member);
      if (member != root && tree_.lowest[member] == tree_.met[member]) add_only_contact(root, member);
    }
  }

  /// The members of an island outside a part of it, and outside `without`.
  Places rest_of(std::uint32_t root, Places part, std::uint32_t without) const {
    auto all = under(root);
    part.push_back(without);
    std::sort(all.begin(), all.end());
    std::sort(part.begin(), part.end());
    Places rest;
    std::set_difference(all.begin(), all.end(), part.begin(), part.end(), std::back_inserter(rest));
    return rest;
  }

  /// What comes apart from a cut party: a tree under it, or (without a child) all that lies above.
  struct Piece {
    std::size_t offers = 0;
    std::size_t parties = 0;
    std::optional<std::uint32_t> child;
  };

  /// The largest first.
  std::vector<Piece> pieces_at(std::uint32_t root, std::uint32_t place) const {
    Piece rest{offers_below_[root] - network_.own_offers[place].size(), tree_.below[root] - 1, {}};
    std::vector<Piece> pieces;
    for (auto const child : network_.contacts[place]) {
      if (tree_.parent[child] != place || tree_.lowest[child] < tree_.met[place]) continue;
      pieces.push_back({offers_below_[child], tree_.below[child], child});
      rest.offers -= offers_below_[child];
      rest.parties -= tree_.below[child];
    }
    if (rest.parties > 0) pieces.push_back(rest);
    std::stable_sort(pieces.begin(), pieces.end(), [](Piece const& a, Piece const& b) {
      return std::tie(a.offers, a.parties) > std::tie(b.offers, b.parties);
    });
    return pieces;
  }

  void add_linchpin(std::uint32_t root, std::uint32_t place) {
    auto const pieces = pieces_at(root, place);
    Places gone;
    for (auto const& piece : pieces) {
      if (!piece.child) continue;
      auto const places = under(*piece.child);
      gone.insert(gone.end(), places.begin(), places.end());
    }
    Linchpin pin{party_at(network_, place), {}, 0, {}};
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      auto const& piece = pieces[i];
      pin.cut_off.push_back(part_of(piece.child ? under(*piece.child) : rest_of(root, gone, place)));
      pin.offers += piece.offers;
    }
    pin.because = linchpin_in_words(pin);
    made_.linchpins.push_back(std::move(pin));
  }

  /// The side with the fewest offers is the one that is cut off.
  void add_only_contact(std::uint32_t root, std::uint32_t child) {
    auto const parent = static_cast<std::uint32_t>(tree_.parent[child]);
    auto const left_offers = offers_below_[root] - offers_below_[child];
    auto const left = tree_.below[root] - tree_.below[child];
    bool const low_is_cut = std::tie(offers_below_[child], tree_.below[child]) <= std::tie(left_offers, left);
    auto const cut = low_is_cut ? child : parent;
    OnlyContact contact{party_at(network_, low_is_cut ? parent : child),
                        party_at(network_, cut),
                        part_of(low_is_cut ? under(child) : rest_of(root, under(child), child)),
                        {}};
    contact.because = fmt::format(
        "Het contact tussen {} en {} is het enige tussen de rest en deze groep van {} met {}: {}.",
        contact.one.name, contact.other.name, parties_in_words(contact.cut_off.parties),
        activities_in_words(contact.cut_off.offers), names_of(contact.cut_off));
    made_.only_contacts.push_back(std::move(contact));
  }

  std::string island_in_words(std::size_t place) const {
    auto const& island = made_.islands[place];
    auto const size = fmt::format("{} met {}", parties_in_words(island.part.parties),
                                  activities_in_words(island.part.offers));
    auto const nobody =
        island.professionals == 0 ? " Er is geen professional bij die iemand kan brengen." : "";
    if (made_.islands.size() == 1) return fmt::format("Iedereen hangt met elkaar samen: {}.{}", size, nobody);
    if (place == 0) return fmt::format("De grootste groep die met elkaar samenhangt: {}.{}", size, nobody);
    return fmt::format("Van {} is geen contact met anderen bekend: {}.{}", names_of(island.part), size,
                       nobody);
  }

  static std::string linchpin_in_words(Linchpin const& pin) {
    std::size_t parties = 0;
    std::vector<std::string> groups;
    for (auto const& part : pin.cut_off) {
      parties += part.parties;
      groups.push_back(names_of(part));
    }
    return fmt::format("Valt {} weg, dan {} {} met {} los van de rest: {}.", pin.party.name,
                       parties == 1 ? "raakt" : "raken", parties_in_words(parties),
                       activities_in_words(pin.offers), fmt::join(groups, "; "));
  }

  Introductions const& network_;
  DepthFirst tree_;
  std::vector<std::size_t> offers_below_;  // in the tree under each party, with its own
  NetworkStructure made_;
};

}  // namespace

NetworkStructure structure_of(Introductions const& network) { return StructureReader(network).read(); }

}  // namespace socialmap
