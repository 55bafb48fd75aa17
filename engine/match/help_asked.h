#pragma once
// Help that signals and help.yaml ask for, whatever needs were named.

#include <utility>
#include <vector>

#include "engine/match/client_facts.h"

namespace socialmap {

/// pair.extraHelp of an offer that is asked for with weight 1.
inline constexpr double kDirectHelp = 3;

/// From this strength on (vocabulary/needs.yaml) an offer serves a need; with 1 it only goes well with it.
inline constexpr int kServes = 2;

/// Kinds of help (KindId values), each with its weight.
using HelpAsked = std::vector<std::pair<std::size_t, double>>;

HelpAsked help_asked(BoundProfile const& bound, MatchWorld const& world, ClientFacts const& client);

}  // namespace socialmap
