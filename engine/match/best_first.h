#pragma once
// Many candidates of which mostly the first few are asked for.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/match/score.h"

namespace socialmap {

struct Candidate {
  std::uint32_t row = 0;
  int hundredths = 0;
  bool operator==(Candidate const&) const = default;
};

/// More points first; ties by slug.
bool comes_before(Candidate const& a, Candidate const& b, MatchWorld const& world);

/// Candidates in the order of comes_before, put in order as far as they are asked for. For one thread; the
/// scores and the world must outlive it.
class BestFirst {
 public:
  BestFirst(std::vector<Candidate> candidates, MatchWorld const& world)
      : candidates_(std::move(candidates)), world_(&world) {}
  /// Those rows with their scores, of which the late part is added only for those that may come first.
  BestFirst(Bits const& rows, Scores const& scores, MatchWorld const& world);

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
  /// The first of which `wanted(candidate)` holds.
  template <typename Wanted>
  std::optional<Candidate> first(Wanted wanted) const {
    for (std::size_t place = 0; place < size(); ++place) {
      if (wanted((*this)[place])) return (*this)[place];
    }
    return std::nullopt;
  }
  /// Those of these rows.
  BestFirst only(Bits const& rows) const;

 private:
  void sort_to(std::size_t count) const;
  std::size_t complete(std::size_t wanted) const;

  mutable std::vector<Candidate> candidates_;  // from sorted_ on with their early scores
  mutable std::size_t sorted_ = 0;  // so many at the front are in order, and come before all others
  Scores const* scores_ = nullptr;  // null: the candidates have all their points
  MatchWorld const* world_;
};

}  // namespace socialmap
