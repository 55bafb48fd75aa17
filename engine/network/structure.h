#pragma once
// How a network hangs together, and on whom: islands, single points of failure, and only contacts.

#include "engine/network/introductions.h"

namespace socialmap {

/// How much of a network something is.
struct NetworkPiece {
  std::size_t parties = 0;
  std::size_t offers = 0;
  std::vector<Party> some;  ///< by id, at most kMostNamed
};
inline constexpr std::size_t kMostNamed = 20;

/// Parties that have to do with each other, and with nobody else.
struct NetworkIsland {
  NetworkPiece part;
  std::size_t professionals = 0;
  std::string because;  ///< in plain Dutch, as everywhere below
};

/// Without this party the network falls apart.
struct Linchpin {
  Party party;
  std::vector<NetworkPiece> cut_off;  ///< all that comes apart but the largest piece; most offers first
  std::size_t offers = 0;             ///< of all that is cut off
  std::string because;
};

/// The only contact between two sides of a network.
struct OnlyContact {
  Party one;
  Party other;  ///< on the side that is cut off
  NetworkPiece cut_off;
  std::string because;
};

struct NetworkStructure {
  std::vector<NetworkIsland> islands;      ///< most parties first
  std::vector<Linchpin> linchpins;         ///< articulation points, most offers cut off first
  std::vector<OnlyContact> only_contacts;  ///< bridges, most offers cut off first; "largest" counts offers
};

/// Ties go by id. A linear search of depth first (Hopcroft and Tarjan 1973, by Boost).
NetworkStructure structure_of(Introductions const& network);

}  // namespace socialmap
