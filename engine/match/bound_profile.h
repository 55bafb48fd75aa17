#pragma once
// A profile made ready to be asked of every offer: words as numbers, hours as blocks, home as a point.

#include <optional>
#include <string>
#include <vector>

#include "engine/calendar/overlap.h"
#include "engine/catalog/places.h"
#include "engine/match/offer_facts.h"
#include "engine/model/profile.h"
#include "engine/model/understanding.h"
#include "engine/network/warm_links.h"
#include "engine/rules/rule.h"

namespace socialmap {

/// What matching looks at. All of it must outlive the answer's making.
struct MatchWorld {
  Catalogue const& catalogue;
  Vocabulary const& vocabulary;
  Columns const& columns;
  Places const& places;
  OfferFacts const& offers;
  RuleSet const& rules;
  WarmLinks const& warm_links;
  std::chrono::sys_seconds now = {};  ///< of what is over on the day itself is not told
  Weights const& weights() const { return rules.weights; }
};

struct BoundNeed {
  NeedId need;
  int weight = 1;
};

/// A need that a low score of positive health or a code of the referrer points at: never one that the client
/// ticked, never a structural one.
struct NeedHint {
  NeedId need;
  double weight = 0;                     ///< below 1
  std::optional<std::size_t> dimension;  ///< place in Vocabulary::dimensions; absent: a code points at it
  int score = 0;                         ///< what the client gave to the dimension, 0 to 10
};

/// The wish of a profile without one.
inline Understanding const kNoWish{};

struct BoundProfile {
  Profile const& profile;
  Understanding const& wish;  ///< how the profile's wish was read
  Date on;
  std::vector<BoundNeed> needs;        ///< heaviest first, then as given; no need twice
  std::vector<NeedHint> hints;         ///< in the order of the vocabulary; no need twice
  bool structural_hint = false;        ///< a hint points at a structural need that is not ticked
  std::vector<std::size_t> interests;  ///< KindId values
  std::vector<std::size_t> interest_domains;
  std::vector<std::size_t> wished_kinds;    ///< read from the wish, and no interests
  std::vector<std::size_t> wished_domains;  ///< of those kinds, or read from the wish
  std::vector<std::size_t> unwanted_kinds;  ///< disliked by the client; so too the next two
  std::vector<std::size_t> unwanted_traits;
  std::vector<std::string> unwanted_words;
  std::vector<std::string>
      referred_signals;                   ///< a code of the referrer points at them, and nobody ticked them
  std::vector<std::size_t> unsafe_kinds;  ///< to be avoided with a ticked signal
  std::vector<std::size_t> required_traits;  ///< asked by a ticked signal: must be a known yes
  std::vector<std::size_t> support_kinds;    ///< help that fits a ticked signal
  std::optional<Place> home;
  OnSphere home_on_sphere;  ///< where there is a home
  std::vector<std::pair<TravelMode, Pace>> modes;
  Mobility mobility = Mobility::none;
  int max_minutes = 30;
  std::optional<int> max_metres;
  FreeTime free_time;
  std::vector<double> middles;      ///< metres to the middle of each neighbourhood; none without a home
  std::vector<std::string> groups;  ///< audiences named, and those that follow from the age
  bool under_age = false;
};

/// What the wish says for certain counts beside what was ticked: needs, interests and dislikes; a ticked need
/// or interest wins. Its limits and signals do not count. Precondition: every word of the profile exists and
/// its home is found. Lives no longer than the profile and the wish.
BoundProfile bound_to(Profile const& profile, MatchWorld const& world, Date on,
                      Understanding const& wish = kNoWish);

/// The place a home means; nothing when it is not in the lists.
std::optional<Place> place_of(Home const& home, Places const& places);

}  // namespace socialmap
