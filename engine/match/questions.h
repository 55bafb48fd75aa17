#pragma once
// What to ask the client: what is not known and would change the first offers.

#include "engine/match/candidate.h"

namespace socialmap {

/// So many of the first offers are looked at: one further down would have to gain more than an answer gives.
inline constexpr std::size_t kLookedAtForQuestions = 12;

/// Of questions.yaml, in its order, those whose fact is not known and of which some answer would change who
/// the first offers are (weights.yaml says how many, and how many questions). `first`: the chosen order.
std::vector<std::string> questions_for(Assessed const& assessed, std::vector<Candidate> const& first);

}  // namespace socialmap
