#include "engine/network/analysis.h"

namespace socialmap {
namespace {

/// Answers how long the list was.
template <typename T>
std::size_t cut(std::vector<T>& list) {
  auto const whole = list.size();
  if (whole > kMostListed) list.resize(kMostListed);
  return whole;
}

}  // namespace

NetworkAnalysis analyse(ProviderGraph const& graph, NetworkRecords const& records) {
  auto const network = introductions_of(graph);
  NetworkAnalysis made;
  made.providers = records.catalogue.providers.size();
  made.professionals = records.catalogue.network.professionals.size();
  for (auto const& offers : network.own_offers) made.offers += offers.size();
  made.links = network.links;
  made.warm_introductions = warm_pairs(network);
  made.structure = structure_of(network);
  made.islands = cut(made.structure.islands);
  made.linchpins = cut(made.structure.linchpins);
  made.only_contacts = cut(made.structure.only_contacts);
  made.brokers = brokers_in(network);
  made.referrers = reach_of_referrers(network, records);
  made.referrer_count = cut(made.referrers);
  made.losses = losses_in(network, records);
  made.new_relations = best_new_relations(network);
  return made;
}

}  // namespace socialmap
