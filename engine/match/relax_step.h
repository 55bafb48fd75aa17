#pragma once
// One step that a client could take towards an offer: further away, other hours, dearer, or a dislike less.

#include <array>

#include "engine/match/candidate.h"

namespace socialmap {

/// What of a profile can be moved.
enum class Lever { travel, hours, budget, dislike };
inline constexpr std::array kLevers{Lever::travel, Lever::hours, Lever::budget, Lever::dislike};

/// A change with what it costs the client, as a share of what the client said (1: twice as far, twice as
/// much).
struct Step {
  ProfileChange change;
  double cost = 0;
  std::vector<std::string>
      words;  ///< "tot 5 km", "ook op dinsdagavond"; fewer than the levers: one cannot help
};

/// Which hard rules each lever moves, as bits of Judged::mask.
class MovedRules {
 public:
  explicit MovedRules(RuleSet const& rules);
  std::uint64_t by(Lever lever) const { return masks_[static_cast<std::size_t>(lever)]; }
  std::uint64_t by(std::vector<Lever> const& levers) const;
  /// The other hard rules.
  std::uint64_t by_none_of(std::vector<Lever> const& levers) const { return all_ & ~by(levers); }

 private:
  std::uint64_t all_ = 0;
  std::array<std::uint64_t, kLevers.size()> masks_{};
};

/// The smallest change by each of the levers that suits this offer.
Step step_towards(std::size_t row, std::vector<Lever> const& levers, Assessed const& assessed);

}  // namespace socialmap
