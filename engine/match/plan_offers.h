#pragma once
// What plans are made of: activities worth combining, and help for the needs that they leave.

#include <cstdint>

#include "engine/match/candidate.h"
#include "engine/match/week_choice.h"

namespace socialmap {

/// A set of places in BoundProfile::needs, or in ::interests and the ::wished_kinds after them, a bit each: a
/// profile has no more than 50 needs and 50 interests.
using PlaceBits = std::uint64_t;

/// An activity as a part of a plan.
struct PlanOffer {
  Candidate candidate;
  int own = 0;            ///< hundredths of its score that are not for a need
  std::vector<int> help;  ///< hundredths for each of BoundProfile::needs, none for structural ones: they
                          ///< get help; last: for no need in particular
  PlaceBits serves = 0;   ///< needs that it helps with from strength kServes on
  PlaceBits wishes = 0;   ///< of what was named, what its kinds fulfil
  std::optional<std::vector<MeetingChoice>> meetings;  ///< to choose from; absent: no fixed hours
  std::optional<Cents> per_month;                      ///< with the client's passes; absent: not known
};

/// Free or funded help as a part of a plan.
struct PlanHelp {
  Candidate candidate;
  std::vector<int> help;           ///< as of PlanOffer, structural needs too
  PlaceBits serves = 0;            ///< needs that it helps with from strength kServes on
  std::optional<Cents> per_month;  ///< with the client's passes; absent: not known
};

struct PlanOffers {
  PlaceBits heavy = 0;                ///< needs of at least Weights::cover_weight
  std::vector<PlanOffer> activities;  ///< best first; ties by slug
  std::vector<PlanHelp> always;       ///< for structural needs and signals: in every plan, comes first
  std::vector<PlanHelp> for_needs;    ///< for another heavy need when no activity serves it; best first
  PlaceBits served_always = 0;        ///< needs that `always` serves
};

/// Of these the one that helps most with a need; equal help goes in the order given. Nothing when none serves
/// it.
PlanHelp const* best_help_for(std::size_t need, std::vector<PlanHelp> const& best_first);

/// `eligible`: the activities that fit, best first.
PlanOffers plan_offers(Assessed const& assessed, std::vector<Candidate> const& eligible);

}  // namespace socialmap
