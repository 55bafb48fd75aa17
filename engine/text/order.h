#pragma once
// In which order matches are shown, and which of them are on a page.

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/text/filter.h"

namespace socialmap {

/// An offer that passed the filters and has the words.
struct Admitted {
  ActivityId activity;
  Unknowns unknowns;
  double text_weight = 0;
};

/// What an order depends on; all must outlive it.
struct Ordering {
  SearchWorld const& world;
  SearchRequest const& request;
  Filter const& filter;
  std::optional<Place> const& place;  ///< named in the query; only looked at without request.near
  Date on;
};

/// Text and nearness together in ten-thousandths, so that what is shown is what was sorted on. Nearness is
/// worth 3 × 1000 / (1000 + metres): 3 at the door, 1.5 at a kilometre; about what one more word in a summary
/// is worth. An offer without a point of its own (online, at home, in an area) gets 1.5 at most.
std::int64_t score_of(Ordering const& ordering, Admitted const& one);

/// The best of those added, as many as the page asked for needs: all known before any unknown, then
/// request.sort, then ActivityId.
class Best {
 public:
  explicit Best(Ordering const& ordering);

  void add(Admitted const& one);

  /// Those on the page asked for, in order. Nothing is left afterwards.
  std::vector<Admitted> take_page();

 private:
  struct Standing {
    bool unknown;
    std::int64_t key;
    Admitted one;
    bool operator<(Standing const& other) const;
  };

  Ordering const& ordering_;
  std::size_t most_;
  std::vector<Standing> standings_;  // when there are `most_`: a heap, the last one first
};

}  // namespace socialmap
