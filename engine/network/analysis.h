#pragma once
// What a municipality can learn from its provider network: where it is weak, on whom it rests, who gets
// where.

#include "engine/network/brokers.h"
#include "engine/network/loss.h"
#include "engine/network/new_relations.h"
#include "engine/network/referrer_reach.h"
#include "engine/network/structure.h"

namespace socialmap {

/// Plain values: needs nothing of the graph it was made of. Sentences are plain Dutch.
struct NetworkAnalysis {
  std::size_t providers = 0;
  std::size_t professionals = 0;
  std::size_t offers = 0;              ///< shown
  std::size_t links = 0;               ///< that introduce somebody, offers of their own provider left out
  std::size_t warm_introductions = 0;  ///< pairs of a referrer and an offer within three warm steps
  std::size_t islands = 0;             ///< all of them, as the next three; the lists hold at most kMostListed
  std::size_t linchpins = 0;
  std::size_t only_contacts = 0;
  std::size_t referrer_count = 0;
  NetworkStructure structure;
  Brokers brokers;
  std::vector<ReferrerReach> referrers;
  std::vector<NeighbourhoodLoss> losses;
  std::vector<NewRelation> new_relations;
};

inline constexpr std::size_t kMostListed = 100;

/// Depends on the records only, never on their order. Milliseconds for a municipality of 100 providers, about
/// a second for 5,000: keep what it answers.
NetworkAnalysis analyse(ProviderGraph const& graph, NetworkRecords const& records);

}  // namespace socialmap
