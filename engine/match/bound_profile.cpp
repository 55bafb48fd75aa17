#include "engine/match/bound_profile.h"

#include <algorithm>

#include "engine/match/hints.h"

namespace socialmap {
namespace {

template <typename T>
std::size_t index_in(std::vector<T> const& records, std::string const& id) {
  auto const found = std::find_if(records.begin(), records.end(), [&](T const& r) { return r.id == id; });
  return static_cast<std::size_t>(found - records.begin());
}

void add_once(std::vector<std::size_t>& list, std::size_t value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

bool has(std::vector<std::size_t> const& list, std::size_t value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

/// Those of the wish that nobody ticked.
void bind_needs_of_wish(BoundProfile& bound, MatchWorld const& world) {
  for (auto const& read : bound.wish.needs) {
    NeedId const need{static_cast<std::uint32_t>(index_in(world.vocabulary.needs, read.id))};
    bool const ticked =
        std::any_of(bound.needs.begin(), bound.needs.end(), [&](auto const& n) { return n.need == need; });
    if (!ticked && !read.ambiguous) bound.needs.push_back({need, read.weight});
  }
}

void bind_needs(BoundProfile& bound, MatchWorld const& world) {
  for (auto const& given : bound.profile.needs) {
    NeedId const need{static_cast<std::uint32_t>(index_in(world.vocabulary.needs, given.id))};
    auto const known =
        std::find_if(bound.needs.begin(), bound.needs.end(), [&](auto const& n) { return n.need == need; });
    if (known == bound.needs.end()) {
      bound.needs.push_back({need, given.weight});
    } else {
      known->weight = std::max(known->weight, given.weight);
    }
  }
  bind_needs_of_wish(bound, world);
  std::stable_sort(bound.needs.begin(), bound.needs.end(),
                   [](auto const& a, auto const& b) { return a.weight > b.weight; });
}

void bind_interests_of_wish(BoundProfile& bound, MatchWorld const& world) {
  auto const& kinds = world.vocabulary.kinds;
  for (auto const& read : bound.wish.interests) {
    if (read.ambiguous) continue;
    auto const domain_of = [&](std::string const& id) { return index_in(world.vocabulary.domains, id); };
    if (read.list == ReadList::domains) {
      add_once(bound.wished_domains, domain_of(read.id));
      continue;
    }
    auto const kind = index_in(kinds, read.id);
    if (has(bound.interests, kind)) continue;
    add_once(bound.wished_kinds, kind);
    add_once(bound.wished_domains, domain_of(kinds[kind].domain));
  }
}

void bind_dislikes(BoundProfile& bound, MatchWorld const& world) {
  auto const& [kinds, traits, words] = bound.profile.avoid;
  for (auto const& id : kinds) add_once(bound.unwanted_kinds, index_in(world.vocabulary.kinds, id));
  for (auto const& id : traits) add_once(bound.unwanted_traits, index_in(world.vocabulary.traits, id));
  bound.unwanted_words = words;
  for (auto const& read : bound.wish.avoid) {
    if (read.list == ReadList::words) bound.unwanted_words.push_back(read.id);
    if (read.list == ReadList::traits)
      add_once(bound.unwanted_traits, index_in(world.vocabulary.traits, read.id));
    if (read.list != ReadList::kinds) continue;
    auto const kind = index_in(world.vocabulary.kinds, read.id);
    if (!has(bound.interests, kind)) add_once(bound.unwanted_kinds, kind);
  }
}

void bind_kinds(BoundProfile& bound, MatchWorld const& world) {
  auto const& kinds = world.vocabulary.kinds;
  for (auto const& id : bound.profile.interests) {
    auto const kind = index_in(kinds, id);
    add_once(bound.interests, kind);
    add_once(bound.interest_domains, index_in(world.vocabulary.domains, kinds[kind].domain));
  }
  bind_interests_of_wish(bound, world);
  bind_dislikes(bound, world);
}

void bind_signals(BoundProfile& bound, MatchWorld const& world) {
  for (auto const& id : bound.profile.signals) {
    auto const& signal = world.vocabulary.signals[index_in(world.vocabulary.signals, id)];
    for (auto const& kind : signal.avoid_kinds)
      add_once(bound.unsafe_kinds, index_in(world.vocabulary.kinds, kind));
    for (auto const& kind : signal.support_kinds)
      add_once(bound.support_kinds, index_in(world.vocabulary.kinds, kind));
    for (auto const& trait : signal.required_traits)
      add_once(bound.required_traits, index_in(world.vocabulary.traits, trait));
  }
}

/// Groups that follow from the age alone (vocabulary/audiences).
void bind_groups(BoundProfile& bound) {
  if (bound.profile.audiences) bound.groups = *bound.profile.audiences;
  if (!bound.profile.age) return;
  int const age = *bound.profile.age;
  auto const add = [&](bool belongs, char const* group) {
    if (belongs) bound.groups.emplace_back(group);
  };
  add(age >= 18 && age < 65, "adults-18-64");
  add(age >= 65, "older-adults");
  add(age >= 18 && age <= 30, "young-adults");
}

void bind_travel(BoundProfile& bound, MatchWorld const& world) {
  auto const& travel = bound.profile.travel;
  auto modes = travel.modes;
  if (modes.empty()) modes = {TravelMode::walk, TravelMode::bike, TravelMode::public_transport};
  bound.mobility = bound.profile.mobility.value_or(Mobility::none);
  for (auto const mode : modes) bound.modes.emplace_back(mode, pace_of(mode, bound.mobility));
  bound.max_metres = travel.max_metres;
  auto const& norms = world.catalogue.municipality.norms;
  auto const norm = norms.find("travelMinutes");
  double const usual =
      norm == norms.end() ? world.weights().travel_minutes.value : norm->second.value.front();
  constexpr int kNoLimit = 1'000'000;
  int const otherwise = travel.max_metres ? kNoLimit : static_cast<int>(usual);
  bound.max_minutes = travel.max_minutes.value_or(otherwise);
  if (bound.profile.home) bound.home = place_of(*bound.profile.home, world.places);
  if (!bound.home) return;
  bound.home_on_sphere = on_sphere(bound.home->point);
  for (std::uint32_t n = 0; n < world.catalogue.neighbourhoods.size(); ++n) {
    auto const middle = world.places.neighbourhood(NeighbourhoodId{n});
    bound.middles.push_back(metres_between(bound.home->point, middle.point));
  }
}

}  // namespace

std::optional<Place> place_of(Home const& home, Places const& places) {
  if (home.postcode) return places.postcode(*home.postcode);
  if (home.neighbourhood) return places.find(*home.neighbourhood);
  if (home.lat && home.lon) return places.at({*home.lat, *home.lon});
  return std::nullopt;
}

BoundProfile bound_to(Profile const& profile, MatchWorld const& world, Date on, Understanding const& wish) {
  BoundProfile bound{.profile = profile,
                     .wish = wish,
                     .on = on,
                     .needs = {},
                     .hints = {},
                     .structural_hint = false,
                     .interests = {},
                     .interest_domains = {},
                     .wished_kinds = {},
                     .wished_domains = {},
                     .unwanted_kinds = {},
                     .unwanted_traits = {},
                     .unwanted_words = {},
                     .referred_signals = {},
                     .unsafe_kinds = {},
                     .required_traits = {},
                     .support_kinds = {},
                     .home = {},
                     .home_on_sphere = {},
                     .modes = {},
                     .mobility = Mobility::none,
                     .max_minutes = 0,
                     .max_metres = {},
                     .free_time = FreeTime(profile.availability),
                     .middles = {},
                     .groups = {},
                     .under_age = profile.age && *profile.age < world.weights().adult_age.value};
  bind_needs(bound, world);
  bind_hints(bound, world);
  bind_kinds(bound, world);
  bind_signals(bound, world);
  bind_groups(bound);
  bind_travel(bound, world);
  return bound;
}

}  // namespace socialmap
