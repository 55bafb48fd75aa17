#pragma once
// Which new contacts would open the most offers to warm introductions.

#include "engine/network/introductions.h"

namespace socialmap {

struct NewRelation {
  Party professional;
  Party provider;
  Party neighbourhood;   ///< where both are active; of several the first by id
  bool known = false;    ///< they have a contact already, but not one that is warm both ways
  std::size_t gain = 0;  ///< pairs of a referrer and an offer that become warm, given the relations before it
  std::string because;
};

/// At most `most` contacts of strength 2, both ways, between a professional and a provider who serve the same
/// neighbourhood. Each is the one with the highest gain, counted exactly, when those before it are made; ties
/// go to the first professional, then provider, by id. Fewer when no contact gains anything.
std::vector<NewRelation> best_new_relations(Introductions const& network, std::size_t most = 10);

/// Pairs of a referrer and an offer within kMostSteps warm steps.
std::size_t warm_pairs(Introductions const& network);

}  // namespace socialmap
