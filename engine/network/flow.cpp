#include "engine/network/flow.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

namespace socialmap {
namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Arc = Traits::edge_descriptor;
using Limited =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                          boost::property<boost::edge_capacity_t, std::int64_t,
                                          boost::property<boost::edge_residual_capacity_t, std::int64_t,
                                                          boost::property<boost::edge_reverse_t, Arc>>>>;

Limited limited(FlowNetwork const& network) {
  Limited graph(network.nodes);
  for (auto const& arc : network.arcs) {
    auto const there = add_edge(arc.from, arc.to, graph).first;
    auto const back = add_edge(arc.to, arc.from, graph).first;
    put(boost::edge_capacity, graph, there, arc.most);
    put(boost::edge_capacity, graph, back, 0);
    put(boost::edge_reverse, graph, there, back);
    put(boost::edge_reverse, graph, back, there);
  }
  return graph;
}

/// What can still be reached from node 0 when as much flows as can.
std::vector<bool> reached(Limited const& graph) {
  std::vector<bool> met(num_vertices(graph), false);
  std::vector<std::size_t> open{0};
  met[0] = true;
  while (!open.empty()) {
    auto const here = open.back();
    open.pop_back();
    for (auto [arc, end] = out_edges(here, graph); arc != end; ++arc) {
      auto const next = target(*arc, graph);
      if (met[next] || get(boost::edge_residual_capacity, graph, *arc) == 0) continue;
      met[next] = true;
      open.push_back(next);
    }
  }
  return met;
}

}  // namespace

MaximumFlow maximum_flow(FlowNetwork const& network) {
  auto graph = limited(network);
  MaximumFlow flow;
  flow.value =
      boost::push_relabel_max_flow(graph, Traits::vertex_descriptor{0}, Traits::vertex_descriptor{1});
  auto const met = reached(graph);
  for (std::size_t i = 0; i < network.arcs.size(); ++i) {
    auto const& arc = network.arcs[i];
    if (met[arc.from] && !met[arc.to]) flow.cut.push_back(i);
  }
  return flow;
}

}  // namespace socialmap
