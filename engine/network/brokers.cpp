#include "engine/network/brokers.h"

#include <algorithm>

#include <fmt/format.h>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>

namespace socialmap {
namespace {

constexpr std::size_t kExactBelow = 2000;
constexpr std::size_t kSample = 500;

std::vector<double> exact_betweenness(Introductions const& network) {
  boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> graph(network.parties.size());
  for (std::size_t a = 0; a < network.contacts.size(); ++a) {
    for (auto const b : network.contacts[a]) {
      if (a < b) add_edge(a, b, graph);
    }
  }
  std::vector<double> ways(network.parties.size(), 0);
  boost::brandes_betweenness_centrality(
      graph, make_iterator_property_map(ways.begin(), get(boost::vertex_index, graph)));
  return ways;
}

std::vector<std::uint32_t> sample_of(std::size_t parties) {
  std::vector<std::uint32_t> sources;
  for (std::size_t i = 0; i < kSample; ++i)
    sources.push_back(static_cast<std::uint32_t>(i * parties / kSample));
  return sources;
}

/// The ways that begin at one party.
class WaysFrom {
 public:
  explicit WaysFrom(Introductions const& network)
      : contacts_(network.contacts),
        far_(contacts_.size()),
        count_(contacts_.size()),
        part_(contacts_.size()) {}

  void add(std::uint32_t source, std::vector<double>& ways) {
    go_out(source);
    for (auto i = order_.rbegin(); i != order_.rend(); ++i) {
      for (auto const before : contacts_[*i]) {
        if (far_[before] + 1 == far_[*i]) part_[before] += count_[before] / count_[*i] * (1 + part_[*i]);
      }
      if (*i != source) ways[*i] += part_[*i];
    }
  }

 private:
  void go_out(std::uint32_t source) {
    std::fill(far_.begin(), far_.end(), kNever);
    std::fill(count_.begin(), count_.end(), 0);
    std::fill(part_.begin(), part_.end(), 0);
    far_[source] = 0;
    count_[source] = 1;
    order_.assign(1, source);
    for (std::size_t i = 0; i < order_.size(); ++i) {
      auto const here = order_[i];
      for (auto const next : contacts_[here]) {
        if (far_[next] == kNever) {
          far_[next] = far_[here] + 1;
          order_.push_back(next);
        }
        if (far_[next] == far_[here] + 1) count_[next] += count_[here];
      }
    }
  }

  static constexpr std::uint32_t kNever = 0xFFFFFFF0;

  std::vector<std::vector<std::uint32_t>> const& contacts_;
  std::vector<std::uint32_t> far_;
  std::vector<double> count_;  // shortest ways from the source
  std::vector<double> part_;   // of the ways onward that run through it
  std::vector<std::uint32_t> order_;
};

}  // namespace

std::vector<double> betweenness(Introductions const& network, std::vector<std::uint32_t> const& sources) {
  std::vector<double> ways(network.parties.size(), 0);
  WaysFrom from(network);
  for (auto const source : sources) from.add(source, ways);
  double const scale =
      sources.empty() ? 0 : static_cast<double>(ways.size()) / static_cast<double>(sources.size());
  for (auto& way : ways) way *= scale / 2;  // each way was counted from both its ends
  return ways;
}

Brokers brokers_in(Introductions const& network) {
  auto const parties = network.parties.size();
  bool const exact = parties < kExactBelow;
  auto const ways = exact ? exact_betweenness(network) : betweenness(network, sample_of(parties));
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < parties; ++i) {
    if (ways[i] > 0) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return ways[a] > ways[b]; });
  if (order.size() > kMostBrokers) order.resize(kMostBrokers);
  Brokers brokers{{}, exact ? 0 : kSample};
  for (auto const i : order) {
    auto const others = static_cast<double>(parties - 1) * static_cast<double>(parties - 2) / 2;
    Broker broker{party_at(network, i), std::min(1.0, ways[i] / others), {}};
    broker.because = fmt::format("Van alle kortste wegen tussen twee anderen loopt {}{:.0f} % via {}.",
                                 exact ? "" : "naar schatting ", broker.share * 100, broker.party.name);
    brokers.most.push_back(std::move(broker));
  }
  return brokers;
}

}  // namespace socialmap
