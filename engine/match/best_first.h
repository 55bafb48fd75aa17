#pragma once
// Many candidates of which mostly the first few are asked for.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/match/bound_profile.h"

namespace socialmap {

struct Candidate {
  std::uint32_t row = 0;
  int hundredths = 0;
  bool operator==(Candidate const&) const = default;
};

/// More points first; ties by slug.
bool comes_before(Candidate const& a, Candidate const& b, MatchWorld const& world);

/// Candidates in the order of comes_before, put in order as far as they are asked for. For one thread; the
/// world must outlive it.
class BestFirst {
 public:
  BestFirst(std::vector<Candidate> candidates, MatchWorld const& world)
      : candidates_(std::move(candidates)), world_(&world) {}

  std::size_t size() const { return candidates_.size(); }
  bool empty() const { return candidates_.empty(); }
  Candidate const& operator[](std::size_t place) const {
    if (place >= sorted_) sort_to(place + 1);
    return candidates_[place];
  }
  /// All of them, in order.
  std::vector<Candidate> const& all() const {
    sort_to(size());
    return candidates_;
  }
  /// Those of which `wanted(row)` holds.
  template <typename Wanted>
  BestFirst only(Wanted wanted) const {
    std::vector<Candidate> some;
    for (auto const& candidate : candidates_) {
      if (wanted(candidate.row)) some.push_back(candidate);
    }
    return {std::move(some), *world_};
  }

 private:
  void sort_to(std::size_t count) const;

  mutable std::vector<Candidate> candidates_;
  mutable std::size_t sorted_ = 0;  // so many at the front are in order, and come before all others
  MatchWorld const* world_;
};

}  // namespace socialmap
