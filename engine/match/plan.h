#pragma once
// A few offers that together serve all heavy needs, without a clash in the week, inside reach and budget.
//
// Plans are made of what matching would offer: eligible activities that serve a need or a wish (the best few
// of each heavy need and of all, weights.yaml), and free or funded help. Over these the search is exact:
// every bundle of at most so many activities is looked at.
//
// A bundle is a plan when
// - no two activities are of one main kind, and each adds something: it helps more with a need than the
// others
//   do, or is of a kind that the client named and the others are not; one alone always may;
// - there is a meeting of each, inside the hours of the client, that overlaps with no other in any week of
//   the year ahead. Two of every second week may take turns, where it is told from which week they count;
//   travel between two is not counted; what has no fixed hours never clashes; help can be had at another
//   moment (checks.yaml);
// - what they cost a month stays inside what the help beside them leaves of the budget. A pass of the client
//   reduces a price as in the price rule; that a fund or pass may pay is not known, so that it counts in
//   full; a price that is not known is left out, and the plan says so.
//
// An offer serves a need that it helps with from strength 2 on (kServes): with 1 it only goes well with it.
// Heavy structural needs are served by help (support) alone, whatever the activities do; another heavy need
// gets it when no activity of the bundle serves it. Of two plans the better serves more weight of heavy
// needs, then more of it by activities, then has the higher score: the sum over its activities, in which the
// points for a need count once. Then the ids decide. Of the help for a need what helps most with it comes
// first, then what helps most in all, then the score, in which distance is a part.
//
// A second and third plan serve as much as the first, share at most one activity with each earlier one and
// hold none of them whole; where there is no such plan, they differ in at least one activity both ways.

#include "engine/match/bound_profile.h"
#include "engine/model/plan.h"

namespace socialmap {

struct PlanQuestion {
  Profile const& profile;
  int most_activities = 3;  ///< 1 to 3
  Understanding const& wish = kNoWish;
};

/// As match_profile: the same question, the same answer; keeps nothing. No plans in mode escalate, under age,
/// and for who names no need, interest, wish or signal. Precondition: every word of the profile exists and
/// its home is found.
Plans plans_for(PlanQuestion const& question, MatchWorld const& world, Date on);

}  // namespace socialmap
