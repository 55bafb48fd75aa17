#pragma once
// From a profile to a ranking: signals, support first, hard rules, score, choice, explanation, always in that
// order.

#include "engine/match/bound_profile.h"
#include "engine/model/ranking.h"

namespace socialmap {

/// `wish`: how the profile's wish was read; its signals are told and change no mode, its limits are only
/// told. Same profile, same catalogue, same rules, same day: the same answer. Keeps and logs nothing of the
/// profile. Precondition: every word of the profile exists and its home is found.
Ranking match_profile(Profile const& profile, MatchWorld const& world, Date on,
                      Understanding const& wish = kNoWish);

/// Fields that were given and that matching does not use, by their names in the API: an answer says so
/// rather than pretend. Beside a coach the referrer is no start of an introduction; of a code of the referrer
/// it may not be known what it points at.
std::vector<std::string> fields_not_weighed(Profile const& profile, Vocabulary const& vocabulary);

}  // namespace socialmap
