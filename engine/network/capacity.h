#pragma once
// How many clients the chain from practice over coach to offer can carry in a quarter, and what holds it
// back.

#include <optional>

#include "engine/network/introductions.h"

namespace socialmap {

/// Clients a quarter, carefully and generously counted.
struct ClientRange {
  double low = 0;
  double high = 0;
};

enum class ChainStage { practices, coaches, places };

/// A norm of the municipality that was reckoned with.
struct UsedNorm {
  std::string id;
  std::vector<double> value;
  std::string source;
};

/// What limits the chain: a practice that sends no more, a coach who has no more time, places that are full.
struct ChainLimit {
  ChainStage stage = ChainStage::practices;
  Party at;  ///< a practice, a coach, or neighbourhoods with places (ids joined by "+"; "everywhere")
  ClientRange room;
  bool low = false;   ///< limits when counted carefully
  bool high = false;  ///< limits when counted generously
};

/// What something extra adds where it adds most.
struct ChainGain {
  Party at;  ///< a coach, or a neighbourhood
  ClientRange more;
};

/// What one stage of the chain has room for, and of how many nothing is known: those are never room.
struct ChainRoom {
  std::size_t known = 0;
  std::size_t unknown = 0;
  ClientRange clients;
};

struct ChainCapacity {
  std::optional<ClientRange> carried;  ///< absent: a norm is missing
  ChainRoom practices;                 ///< clients who are expected; unknown: practices without a coach
  ChainRoom coaches;                   ///< unknown: no fte or no areas
  ChainRoom places;                ///< offers; unknown: neither free places nor places are told, or not where
  std::vector<ChainLimit> limits;  ///< the smallest cut, by stage, then id
  std::optional<ChainGain> coach_day;  ///< 0.2 fte more for one coach; absent where it adds nothing
  std::optional<ChainGain> group;      ///< 10 places more in one neighbourhood; absent where it adds nothing
  std::vector<UsedNorm> norms;
  std::vector<std::string> missing_norms;
  std::string because;  ///< in plain Dutch
};

/// Of a part of the chain.
struct ChainQuestion {
  std::optional<NeighbourhoodId> neighbourhood;  ///< offers that take place there or everywhere, its coaches,
                                                 ///< and the practices that send to these
  std::optional<std::string> kind;               ///< offers of this kind
};

/// A maximum flow, once with every low and once with every high figure:
/// - a practice sends `referralsPer1000Patients` a year, or where there is no such norm as many as the
/// coaches
///   do whom `patientsPerHalfFte` asks for;
/// - to welfare coaches who serve an area of its doctors and nurses, or to whom it or they refer;
/// - a coach has `clientsPerHalfFte` a year for each half fte, and sends to offers in its areas;
/// - a place takes one client a quarter: the free ones where they are told, else none to all of the places.
ChainCapacity chain_capacity(ProviderGraph const& graph, NetworkRecords const& records,
                             ChainQuestion const& question = {});

}  // namespace socialmap
