#pragma once
// The parts of the chain from practice to offer, read from the records: who sends to whom, with how much
// room.

#include <map>

#include "engine/network/capacity.h"

namespace socialmap {

struct ChainPractice {
  Party party;
  ClientRange clients;               ///< expected
  std::vector<std::size_t> coaches;  ///< places in Chain::coaches
};

struct ChainCoach {
  Party party;
  ClientRange clients;
  std::vector<NeighbourhoodId> areas;
};

/// Offers at the same neighbourhoods, or everywhere.
struct ChainPlaces {
  Party at;
  std::vector<NeighbourhoodId> in;  ///< empty: everywhere
  ClientRange clients;
};

/// Each list in the order of ids.
struct Chain {
  std::vector<ChainPractice> practices;
  std::vector<ChainCoach> coaches;  ///< with fte and areas
  std::vector<ChainPlaces> places;  ///< of each neighbourhood in question also when it has none
  std::size_t coaches_unknown = 0;
  std::size_t offers_known = 0;
  std::size_t offers_unknown = 0;
};

/// Clients a quarter and fte; precondition: the municipality has these norms.
struct ChainNorms {
  ClientRange coach_fte;          ///< of one fte
  ClientRange patients_thousand;  ///< of 1,000 patients
};

Chain chain_of(ProviderGraph const& graph, NetworkRecords const& records, ChainQuestion const& question,
               ChainNorms const& norms);

}  // namespace socialmap
