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

inline constexpr double kScoreUnits = 10000;

/// What it is worth to be at the door: about what one more word in a summary is worth.
inline constexpr double kAtTheDoor = 3;

/// Text and nearness together in ten-thousandths, so that what is shown is what was sorted on. Nearness is
/// worth kAtTheDoor × 1000 / (1000 + metres): half at a kilometre. An offer without a point of its own
/// (online, at home, in an area) gets half at most.
std::int64_t score_of(Ordering const& ordering, Admitted const& one);

/// The best of those added, as many as the page asked for needs: all known before any unknown, then
/// request.sort, then ActivityId.
class Best {
 public:
  explicit Best(Ordering const& ordering);

  void add(Admitted const& one) {
    if (!is_surely_last(one)) add_standing(one);
  }

  /// Those on the page asked for, in order. Nothing is left afterwards.
  std::vector<Admitted> take_page();

 private:
  struct Standing {
    bool unknown;
    std::int64_t key;
    Admitted one;
    bool operator<(Standing const& other) const;
  };

  /// Comes after all that are held, and no more are needed: told without measuring how far off it is.
  bool is_surely_last(Admitted const& one) const {
    if (!is_full_ || standings_.front().unknown != one.unknowns.any()) return is_full_ && one.unknowns.any();
    auto const nearness = nearness_counts_ ? kAtTheDoor : 0;
    return (one.text_weight + nearness) * kScoreUnits < least_score_;
  }
  void add_standing(Admitted const& one);
  void look_at_last();

  Ordering const& ordering_;
  std::size_t most_;
  bool nearness_counts_;
  bool is_full_ = false;
  double least_score_ = 0;  // when full: what has less, in kScoreUnits, comes after the last one held
  std::vector<Standing> standings_;  // when there are `most_`: a heap, the last one first
};

}  // namespace socialmap
