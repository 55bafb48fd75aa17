#include "engine/match/client_facts.h"

#include <algorithm>
#include <limits>

namespace socialmap {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

template <typename T>
std::vector<std::size_t> places_of(std::vector<std::string> const& ids, std::vector<T> const& records) {
  std::vector<std::size_t> places;
  for (auto const& id : ids) {
    auto const found = std::find_if(records.begin(), records.end(), [&](T const& r) { return r.id == id; });
    places.push_back(static_cast<std::size_t>(found - records.begin()));
  }
  return places;
}

template <typename E>
double place(std::optional<E> known) {
  return known ? static_cast<double>(*known) : kUnknown;
}

/// Facts count skills upwards: none, limited, ok.
double skill(std::optional<Skill> known) { return known ? 2 - static_cast<double>(*known) : kUnknown; }

double highest_structural(BoundProfile const& bound, Vocabulary const& vocabulary) {
  double highest = 0;
  for (auto const& need : bound.needs) {
    if (vocabulary.needs[need.need.value].structural) highest = std::max(highest, double(need.weight));
  }
  return highest;
}

Mode strongest_mode(Profile const& profile, Vocabulary const& vocabulary) {
  auto mode = Mode::match;
  for (auto const place : places_of(profile.signals, vocabulary.signals))
    mode = std::min(mode, vocabulary.signals[place].mode);
  return mode;
}

bool follows_from_age(std::string const& group) {
  return group == "adults-18-64" || group == "older-adults" || group == "young-adults";
}

}  // namespace

ClientFacts::ClientFacts(BoundProfile const& bound, MatchWorld const& world)
    : numbers_(facts().size(), kUnknown), given_(facts().size()), yes_(facts().size()) {
  add_wishes(bound, world);
  add_person(bound);
  add_groups(bound, world);
}

void ClientFacts::set_words(char const* name, std::vector<std::size_t> words) {
  auto const set = fact_named(name).value;
  given_[set] = !words.empty();
  yes_[set] = std::move(words);
}

void ClientFacts::add_wishes(BoundProfile const& bound, MatchWorld const& world) {
  auto const& profile = bound.profile;
  auto const& words = world.vocabulary;
  needs_.assign(words.needs.size(), 0);
  for (auto const& need : bound.needs) needs_[need.need.value] = need.weight;
  given_[fact_named("profile.needs").value] = !bound.needs.empty();
  set_number("profile.structural", highest_structural(bound, words));
  set_number("profile.structuralHint", bound.structural_hint);
  set_number("profile.signalMode", static_cast<double>(strongest_mode(profile, words)));
  set_words("profile.interests", bound.interests);
  set_words("profile.interestDomains", bound.interest_domains);
  set_words("profile.wishes", bound.wished_kinds);
  set_words("profile.wishDomains", bound.wished_domains);
  set_words("profile.avoid.kinds", bound.unwanted_kinds);
  set_words("profile.avoid.traits", bound.unwanted_traits);
  set_words("profile.require.kinds", places_of(profile.require.kinds, words.kinds));
  set_words("profile.require.traits", places_of(profile.require.traits, words.traits));
  set_words("profile.signals", places_of(profile.signals, words.signals));
  set_words("profile.signalTraits", bound.required_traits);
  set_words("profile.signalAvoids", bound.unsafe_kinds);
  set_words("profile.signalSupport", bound.support_kinds);
}

void ClientFacts::add_person(BoundProfile const& bound) {
  auto const& p = bound.profile;
  auto const told = [](bool known) { return known ? 1 : kUnknown; };
  set_number("profile.age", p.age ? *p.age : kUnknown);
  set_number("profile.adult", p.age ? !bound.under_age : kUnknown);
  set_number("profile.gender", p.gender && *p.gender != ClientGender::other ? place(p.gender) : kUnknown);
  set_number("profile.home", told(bound.home.has_value()));
  set_number("profile.mobility", static_cast<double>(bound.mobility));
  set_number("profile.availability", told(!p.availability.empty()));
  set_number("profile.budget", told(p.budget.per_visit || p.budget.per_month));
  set_number("profile.dutchLevel", place(p.dutch_level));
  set_number("profile.reading", skill(p.reading));
  set_number("profile.digital", skill(p.digital));
  set_number("profile.accessibility", !p.accessibility.empty());
  set_number("profile.group", place(p.group));
  set_number("profile.socialAnxiety", p.social_anxiety ? *p.social_anxiety : kUnknown);
  set_number("profile.griefMonths", p.grief_months ? *p.grief_months : kUnknown);
  set_number("profile.careDuties", place(p.care_duties));
  set_number("profile.coach", p.coach || p.referrer);
}

void ClientFacts::add_groups(BoundProfile const& bound, MatchWorld const& world) {
  auto const& audiences = world.vocabulary.audiences;
  for (auto const& audience : audiences) {
    bool const told = bound.profile.audiences || (bound.profile.age && follows_from_age(audience.id));
    groups_.push_back(told ? 0 : kUnknown);
  }
  auto const belongs = places_of(bound.groups, audiences);
  for (auto const place : belongs) groups_[place] = 1;
  set_words("profile.audiences", belongs);
  given_[fact_named("profile.audiences").value] = bound.profile.audiences.has_value();
}

double ClientFacts::number(FactRef const& asked) const {
  static auto const needs = fact_named("profile.needs");
  static auto const audiences = fact_named("profile.audiences");
  if (!asked.word) return numbers_[asked.fact.value];
  if (asked.fact == needs) return needs_[*asked.word];
  if (asked.fact == audiences) return groups_[*asked.word];
  auto const& words = yes_[asked.fact.value];
  return std::find(words.begin(), words.end(), *asked.word) != words.end();
}

}  // namespace socialmap
