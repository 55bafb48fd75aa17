#pragma once
// Step 6, explanation: plain Dutch sentences that name this offer's own values. Made only for what is shown.

#include "engine/match/candidate.h"

namespace socialmap {

/// The offer with a sentence for every part of its score (most points first), what to check and what to
/// arrange.
Match explained(Candidate const& candidate, Assessed const& assessed);

/// The professional who introduces people at an offer, by id.
std::optional<std::string> guide_to(std::size_t row, MatchWorld const& world);

/// The warmest introduction from the client's coach, else the referrer; empty: none.
std::vector<IntroductionStep> route_to(std::size_t row, BoundFacts const& facts);

/// Something that can begin sooner, for an offer with a long wait: the first of these few, or else the best
/// of all, that helps with the same.
std::optional<Bridge> bridge_for(Candidate const& waiting, std::vector<Candidate> const& first,
                                 BestFirst const& all, BoundFacts const& facts);

}  // namespace socialmap
