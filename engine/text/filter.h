#pragma once
// The filters of a search as tests on columns.

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/model/search.h"
#include "engine/text/answer.h"
#include "engine/text/place_filter.h"
#include "engine/text/search_world.h"
#include "engine/text/time_filter.h"
#include "engine/text/word_filter.h"

namespace socialmap {

/// Which of the filters asked for have no known answer for an offer.
class Unknowns {
 public:
  void add(Unknown what) { bits_ |= bit(what); }
  bool has(Unknown what) const { return (bits_ & bit(what)) != 0; }
  bool any() const { return bits_ != 0; }
  std::vector<Unknown> list() const;

 private:
  static std::uint32_t bit(Unknown what) { return std::uint32_t{1} << static_cast<unsigned>(what); }
  std::uint32_t bits_ = 0;
};

/// A request with its words looked up, asked about one offer after the other. The world must outlive it.
class Filter {
 public:
  Filter(SearchWorld const& world, SearchRequest const& request, Date on);

  /// Nothing: may not be found (a known no, or unknown while strict). Precondition: is shown on the day
  /// (shown_offers).
  std::optional<Unknowns> judge(ActivityId id) const { return asks_nothing_ ? Unknowns() : judge_asked(id); }

  /// No offer with a point outside is found; nothing where no such box is known.
  std::optional<BoundingBox> const& bounds() const { return place_.bounds(); }

  /// From `near`. Nothing without near, for an unknown place, and for a home that is not visited from there.
  std::optional<double> metres(ActivityId id) const { return place_.metres(id); }

 private:
  struct Test {
    Answer (*ask)(Filter const&, ActivityId);
    Unknown what;
  };

  void choose_tests(SearchRequest const& request);
  bool asks_words() const;
  std::optional<Unknowns> judge_asked(ActivityId id) const;
  bool has_the_words(ActivityId id) const;  // kind, domain, need, layer, provider: always known
  Answer for_age(ActivityId id) const;
  Answer for_gender(ActivityId id) const;
  Answer in_price(ActivityId id) const;
  Answer with_places(ActivityId id) const;

  SearchWorld const& world_;
  Columns const& columns_;
  SearchRequest const& request_;
  Mask kinds_;
  Mask domains_;
  Mask providers_;
  std::vector<NeedId> needs_;
  std::int64_t most_cents_ = 0;
  PlaceFilter place_;
  TimeFilter time_;
  std::vector<WordFilter> words_;
  std::vector<Test> tests_;  // only those asked for
  bool asks_words_ = false;  // of kind, domain, need, layer or provider
  bool asks_nothing_ = false;
};

}  // namespace socialmap
