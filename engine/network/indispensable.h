#pragma once
// Without whom a warm introduction is not possible.

#include "engine/network/introductions.h"

namespace socialmap {

struct Indispensable {
  ActivityId offer;
  std::uint32_t party = 0;  ///< by place in Introductions::parties; never the referrer
};

/// Of each offer that a referrer can warmly be introduced to in at most kMostSteps steps: the parties that
/// all those introductions run through. At most two an offer, by offer, then party.
std::vector<Indispensable> indispensable_for(Introductions const& network, std::uint32_t referrer);

}  // namespace socialmap
