#pragma once
// What to look at after one offer: its next steps, and offers that are like it.

#include <optional>
#include <string>
#include <vector>

#include "engine/socialmap.h"

namespace socialmap {

enum class RelatedAs { next_step, similar };

struct RelatedOffer {
  ActivityId activity;
  RelatedAs relation = RelatedAs::similar;
  std::optional<double> metres;  ///< between the two, where both have a point
  std::string because;           ///< Dutch, with the values of this offer
};

/// At most six shown offers that are not over: first the next steps the offer names, in its order; then those
/// of the same layer with the same main kind, nearest first; then those that share kinds, needs (strength 2
/// or 3 in both), a welcomed audience or the provider, in that order of weight, then the nearest. Where the
/// distance is not known comes last; ties go by ActivityId. The same map gives the same answer.
std::vector<RelatedOffer> related_to(SocialMap const& map, ActivityId id);

}  // namespace socialmap
