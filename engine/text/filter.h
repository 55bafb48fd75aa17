#pragma once
// The filters of a search as tests on columns.

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/model/search.h"
#include "engine/text/search_world.h"

namespace socialmap {

/// What a column answers to one filter.
enum class Answer { no, unknown, yes };

/// Which of the filters asked for have no known answer for an offer.
class Unknowns {
 public:
  void add(Unknown what) { bits_ = static_cast<std::uint8_t>(bits_ | bit(what)); }
  bool has(Unknown what) const { return (bits_ & bit(what)) != 0; }
  bool any() const { return bits_ != 0; }
  std::vector<Unknown> list() const;

 private:
  static std::uint8_t bit(Unknown what) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(what));
  }
  std::uint8_t bits_ = 0;
};

/// An offer for every neighbourhood: no `areas` limit it. Only meaningful where reach is area or home.
bool is_for_all_areas(Columns const& columns, ActivityId id);

/// A request with its words looked up, asked about one offer after the other. The world must outlive it.
class Filter {
 public:
  Filter(SearchWorld const& world, SearchRequest const& request, Date on);

  /// Nothing: may not be found (not published, stale, over before `on`, a known no, or unknown while strict).
  std::optional<Unknowns> judge(ActivityId id) const;

  /// From `near`. Nothing without near, for an unknown place, and for a home that is not visited from there.
  std::optional<double> metres(ActivityId id) const;

 private:
  using Mask = std::vector<std::uint64_t>;

  Answer in_words(ActivityId id) const;  // kind, domain, need, layer
  Answer in_neighbourhoods(ActivityId id) const;
  Answer in_radius(ActivityId id) const;
  Answer for_age(ActivityId id) const;
  Answer on_day(ActivityId id) const;
  Answer in_price(ActivityId id) const;
  std::optional<double> metres_to_areas(ActivityId id) const;

  Columns const& columns_;
  Date on_;
  bool strict_ = false;
  std::optional<Mask> kinds_;
  std::optional<Mask> domains_;
  std::optional<Mask> neighbourhoods_;
  std::optional<std::vector<NeedId>> needs_;
  std::optional<Layer> layer_;
  std::optional<int> age_;
  std::uint8_t days_ = 0;  // bit 0 Monday; 0: any
  std::optional<std::int64_t> max_cents_;
  std::optional<Place> near_;
  std::optional<int> radius_;
  std::vector<double> metres_to_middle_;  // by NeighbourhoodId, from near
};

}  // namespace socialmap
