#pragma once
// The evaluator's own short test of whether a client could go to an offer at all: published, age, gender,
// reserved group, reach, hours, price, language, accessibility, dislikes, free places.
// Written apart from engine/match on purpose: what the engine lets through must not decide what the best
// answer was.

#include "engine/socialmap.h"

namespace socialmap {

/// What is not known counts as attainable. Safety (is_known_safe) is no part of it.
bool is_attainable(SocialMap const& map, Profile const& profile, ActivityId id);

/// The exceptions in which not known is no (MATCHING.md, safety): a trait that a ticked signal requires, and
/// light movement at limited walking. False too for kinds that a ticked signal avoids.
bool is_known_safe(SocialMap const& map, Profile const& profile, ActivityId id);

}  // namespace socialmap
