#include "engine/evaluate/attainable.h"

#include <algorithm>

#include "engine/calendar/overlap.h"
#include "engine/catalog/known_columns.h"
#include "engine/catalog/price.h"
#include "engine/evaluate/nearness.h"
#include "engine/evaluate/offer_facts.h"

namespace socialmap {
namespace {

/// One offer asked about for one client.
struct Asked {
  SocialMap const& map;
  Profile const& profile;
  ActivityId id;
  Activity const& offer = map.catalogue().activity(id);
  Columns const& columns = map.columns();
  Date on = profile.on.value_or(map.today());

  bool is(std::string_view trait) const { return has_trait(map, id, trait) == true; }
  bool is_not(std::string_view trait) const { return has_trait(map, id, trait) == false; }
};

bool lists(std::vector<std::string> const& words, std::string const& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

template <typename List, typename Test>
bool any(List const& list, Test const& test) {
  return std::any_of(list.begin(), list.end(), test);
}

/// Nothing is known to admit somebody under age unless an age limit says so.
bool age(Asked const& a) {
  constexpr int kAdult = 18;
  if (!a.profile.age) return true;
  if (*a.profile.age < kAdult && a.columns.age_known[a.id.value] == 0) return false;
  return *a.profile.age >= a.columns.min_age[a.id.value] && *a.profile.age <= a.columns.max_age[a.id.value];
}

bool gender(Asked const& a) {
  auto const only = a.offer.audience ? a.offer.audience->gender : std::nullopt;
  if (only == AudienceGender::women) return a.profile.gender != ClientGender::man;
  return only != AudienceGender::men || a.profile.gender != ClientGender::woman;
}

bool belongs_to(Asked const& a, std::string const& group) {
  int const age = a.profile.age.value_or(-1);
  return lists(*a.profile.audiences, group) || (group == "adults-18-64" && age >= 18 && age < 65) ||
         (group == "older-adults" && age >= 65) || (group == "young-adults" && age >= 18 && age <= 30) ||
         (group == "women" && a.profile.gender == ClientGender::woman) ||
         (group == "men" && a.profile.gender == ClientGender::man);
}

bool group(Asked const& a) {
  if (!a.profile.audiences || !a.offer.audience || a.offer.audience->reserved_for.empty()) return true;
  return any(a.offer.audience->reserved_for, [&](auto const& reserved) { return belongs_to(a, reserved); });
}

/// Still going on, not a closed group that has started, and at hours at which the client can come.
bool hours(Asked const& a) {
  bool const closed = a.offer.enrolment && a.offer.enrolment->kind == EnrolmentKind::fixed_start &&
                      !a.offer.enrolment->starts.empty();
  if (closed && !any(a.offer.enrolment->starts, [&](Date start) { return start >= a.on; })) return false;
  if (a.columns.last_day[a.id.value] < a.on) return false;
  if (a.profile.care_duties == CareDuties::children && a.offer.childcare == false) return false;
  if (!a.offer.schedule || a.offer.schedule->empty()) return true;
  return any(*a.offer.schedule, [&](Slot const& slot) { return fits(slot, a.profile.availability); });
}

bool price(Asked const& a) {
  auto const& budget = a.profile.budget;
  auto const visit = price_per_visit(a.offer, budget.passes);
  auto const month = price_per_month(a.offer, budget.passes);
  bool const over = (visit && budget.per_visit && *visit > *budget.per_visit) ||
                    (month && budget.per_month && *month > *budget.per_month);
  if (!over || !a.offer.price->funding.empty()) return true;
  return any(a.offer.price->passes, [&](auto const& pass) {  // a reduction that is not known may do
    return lists(budget.passes, pass) && !a.offer.price->with_pass.contains(pass);
  });
}

bool spoken(Asked const& a, LanguageUse const& use) {
  if (any(use.spoken, [&](auto const& code) { return lists(a.profile.languages, code); })) return true;
  if (use.dutch_level && a.profile.dutch_level) return *a.profile.dutch_level >= *use.dutch_level;
  return use.spoken.empty() || lists(use.spoken, "nl") || a.profile.languages.empty();
}

bool language(Asked const& a) {
  if (!a.offer.language) return true;
  auto const& use = *a.offer.language;
  bool const reads = a.profile.reading.value_or(Skill::ok) == Skill::ok || use.reading_needed != true;
  bool const clicks = a.profile.digital != Skill::none || use.digital_needed != true;
  return spoken(a, use) && reads && clicks;
}

bool accessibility(Asked const& a) {
  if (a.profile.mobility == Mobility::wheelchair && a.is_not("wheelchair-accessible")) return false;
  for (std::size_t i = 0; i < kBuildingFeatures.size(); ++i) {
    bool const wanted = lists(a.profile.accessibility, std::string(kBuildingFeatures[i].first));
    if (wanted && a.columns.features.no.test(a.id.value, i)) return false;
  }
  return true;
}

/// Neither disliked, nor without what the client insists on.
bool wishes(Asked const& a) {
  auto const offers_kind = [&](auto const& kind) { return has_kind(a.offer, kind); };
  auto const& avoid = a.profile.avoid;
  auto const& require = a.profile.require;
  return !any(avoid.kinds, offers_kind) &&
         !any(avoid.traits, [&](auto const& trait) { return a.is(trait); }) &&
         !any(avoid.words, [&](auto const& word) { return mentions(a.offer, word); }) &&
         (require.kinds.empty() || any(require.kinds, offers_kind)) &&
         !any(require.traits, [&](auto const& trait) { return a.is_not(trait); });
}

bool free_places(Asked const& a) {
  auto const& capacity = a.offer.capacity;
  return !capacity || capacity->free.value_or(1) > 0 || capacity->waiting_weeks.value_or(0) > 0;
}

bool is_movement(Asked const& a) {
  return any(a.map.vocabulary().kinds,
             [&](Kind const& kind) { return kind.domain == "sport-movement" && has_kind(a.offer, kind.id); });
}

bool is_safe_with(Asked const& a, SignalWord const& signal) {
  return !any(signal.avoid_kinds, [&](auto const& kind) { return has_kind(a.offer, kind); }) &&
         std::all_of(signal.required_traits.begin(), signal.required_traits.end(),
                     [&](auto const& trait) { return a.is(trait); });
}

}  // namespace

bool is_attainable(SocialMap const& map, Profile const& profile, ActivityId id) {
  Asked const a{map, profile, id};
  return map.is_shown(id) && age(a) && gender(a) && group(a) && is_within_reach(map, profile, id) &&
         hours(a) && price(a) && language(a) && accessibility(a) && wishes(a) && free_places(a);
}

bool is_known_safe(SocialMap const& map, Profile const& profile, ActivityId id) {
  Asked const a{map, profile, id};
  if (profile.mobility == Mobility::limited_walking && is_movement(a) && !a.is("low-intensity")) return false;
  return !any(map.vocabulary().signals, [&](SignalWord const& signal) {
    return lists(profile.signals, signal.id) && !is_safe_with(a, signal);
  });
}

}  // namespace socialmap
