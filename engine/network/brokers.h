#pragma once
// Through whom contacts run: betweenness.

#include "engine/network/introductions.h"

namespace socialmap {

struct Broker {
  Party party;
  double share = 0;  ///< 0 to 1 of the shortest ways between two others that run through this party
  std::string because;
};

struct Brokers {
  std::vector<Broker> most;      ///< the highest shares, at most kMostBrokers, none without any
  std::size_t sampled_from = 0;  ///< parties whose ways were counted; 0: those of all
};
inline constexpr std::size_t kMostBrokers = 20;

/// Contacts count whatever their direction and strength (Freeman 1977). Exact below 2,000 parties; above,
/// estimated from the ways of 500 of them, evenly taken in the order of their ids (Brandes and Pich 2007),
/// because the exact figure takes minutes.
Brokers brokers_in(Introductions const& network);

/// How many shortest ways between two others run through each party, a way that is one of several counted for
/// its part. Estimated from the ways that begin at `sources`; exact with all of them.
std::vector<double> betweenness(Introductions const& network, std::vector<std::uint32_t> const& sources);

}  // namespace socialmap
