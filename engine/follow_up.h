#pragma once
// What a client can do after an offer: the next step, helping out there, or the same kind elsewhere.

#include <optional>
#include <string>
#include <vector>

#include "engine/socialmap.h"

namespace socialmap {

/// Why a client leaves an offer.
enum class Leaving {
  done,    ///< finished, or ready for more
  stopped  ///< it did not suit
};

enum class FollowUpAs {
  next_step,   ///< along feeds-to, in at most three steps
  next_level,  ///< helping out at the same provider
  alternative  ///< of the same kind, elsewhere
};

struct FollowUp {
  ActivityId activity;
  FollowUpAs as = FollowUpAs::next_step;
  std::vector<ActivityId> path;  ///< of a next step: from the first step up to and with this offer
  std::optional<double> metres;  ///< of an alternative, between the two, where both have a point
  std::string because;           ///< Dutch, with the values of this offer
};

/// At most six shown offers that are not over. Without a reason: the next steps. Done: the next steps, then
/// volunteering at the same provider (by id) where the offer is none itself. Stopped: offers like it that
/// share a kind, in the order of related_to. The same map gives the same answer.
std::vector<FollowUp> follow_ups(SocialMap const& map, ActivityId id, std::optional<Leaving> leaving);

}  // namespace socialmap
