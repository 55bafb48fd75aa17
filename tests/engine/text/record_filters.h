#pragma once
// What one record answers to the filters on who, when and what, read from its fields one by one.

#include <functional>

#include "engine/calendar/daypart.h"
#include "engine/calendar/hours.h"
#include "engine/calendar/weekdays.h"
#include "random_world.h"

namespace socialmap::text_tests {

using Fits = std::optional<bool>;  ///< nothing: not known

inline bool has(Ids const& ids, std::string const& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// One yes is enough; only when all are no is it no.
inline Fits any_fits(Ids const& asked, std::function<Fits(std::string const&)> const& fits) {
  bool open = false;
  for (auto const& one : asked) {
    if (fits(one) == true) return true;
    open = open || !fits(one);
  }
  return open ? std::nullopt : Fits(false);
}

inline Fits audience_fits(Activity const& offer, Ids const& asked) {
  return any_fits(asked, [&](std::string const& id) -> Fits {
    if (!offer.audience) return std::nullopt;
    if (!offer.audience->reserved_for.empty()) return has(offer.audience->reserved_for, id);
    return has(offer.audience->groups, id) ? Fits(true) : std::nullopt;
  });
}

inline Fits gender_fits(Activity const& offer, ClientGender asked) {
  if (!offer.audience || !offer.audience->gender) return std::nullopt;
  auto const limit = *offer.audience->gender;
  if (limit == AudienceGender::any) return true;
  if (asked == ClientGender::other) return std::nullopt;
  return (asked == ClientGender::man) == (limit == AudienceGender::men);
}

inline Fits language_fits(Activity const& offer, Ids const& asked) {
  if (!offer.language || offer.language->spoken.empty()) return std::nullopt;
  return any_fits(asked, [&](std::string const& code) { return Fits(has(offer.language->spoken, code)); });
}

inline Fits pass_fits(Activity const& offer, Ids const& asked) {
  if (!offer.price || (offer.price->passes.empty() && offer.price->with_pass.empty())) return std::nullopt;
  return any_fits(asked, [&](std::string const& id) {
    return Fits(has(offer.price->passes, id) || offer.price->with_pass.contains(id));
  });
}

inline Fits available_fits(Activity const& offer) {
  if (!offer.capacity || !offer.capacity->free) return std::nullopt;
  return *offer.capacity->free >= 1;
}

/// The building's own answer; each of what is asked must be there.
inline Fits accessibility_fits(Activity const& offer, Catalogue const& catalogue, Ids const& asked) {
  auto const* at = offer.location ? std::get_if<AtLocation>(&*offer.location) : nullptr;
  if (!at) return std::nullopt;
  for (auto const& hall : catalogue.providers.front().locations) {
    if (hall.id != at->id) continue;
    auto const feature = [&](std::string const& name) {
      return name == "stepFree" ? hall.accessibility->step_free : hall.accessibility->hearing_loop;
    };
    auto const is = [&](Fits wanted) {
      return [&feature, wanted](std::string const& name) { return feature(name) == wanted; };
    };
    if (std::any_of(asked.begin(), asked.end(), is(false))) return false;
    return std::all_of(asked.begin(), asked.end(), is(true)) ? Fits(true) : std::nullopt;
  }
  return std::nullopt;
}

/// The field that decides, for the traits of the random world.
inline Fits field_says(Activity const& offer, std::string const& trait) {
  if (trait == "free" && offer.price) return offer.price->amount == Cents{0};
  if (trait == "small-group" && offer.group) return *offer.group->max >= 2 && *offer.group->max <= 8;
  if (trait == "evening" && offer.schedule && !offer.schedule->empty()) {
    return std::all_of(offer.schedule->begin(), offer.schedule->end(),
                       [](Slot const& slot) { return hours_of(slot).from.minutes >= 17 * 60; });
  }
  return std::nullopt;
}

inline Fits trait_fits(Activity const& offer, Ids const& asked) {
  return any_fits(asked, [&](std::string const& trait) -> Fits {
    if (auto const says = field_says(offer, trait)) return says;
    if (has(offer.not_traits, trait)) return false;
    return has(offer.traits, trait) ? Fits(true) : std::nullopt;
  });
}

/// One slot has both the day and the daypart.
inline Fits times_fit(Activity const& offer, SearchRequest const& asked) {
  if (!offer.schedule || offer.schedule->empty()) return std::nullopt;
  for (auto const& slot : *offer.schedule) {
    auto const on = weekdays_of(slot);
    bool const day = asked.days.empty() || std::any_of(asked.days.begin(), asked.days.end(),
                                                       [&](Weekday one) { return contains(on, one); });
    auto const start = hours_of(slot).from.minutes;
    auto const part = start < 750 ? Daypart::morning : start < 1050 ? Daypart::afternoon : Daypart::evening;
    auto const& parts = asked.dayparts;
    if (day && (parts.empty() || std::find(parts.begin(), parts.end(), part) != parts.end())) return true;
  }
  return false;
}

/// Day after day, slot after slot.
inline Fits period_fits(Activity const& offer, SearchRequest const& asked) {
  if (!offer.schedule || offer.schedule->empty()) return std::nullopt;
  auto const from = asked.from.value_or(today());
  auto const to = asked.to.value_or(from + std::chrono::days{400});
  for (auto date = from; date <= to; date += std::chrono::days{1}) {
    if (std::any_of(offer.cancelled.begin(), offer.cancelled.end(),
                    [&](Cancellation const& off) { return off.on == date; }))
      continue;
    for (auto const& slot : *offer.schedule) {
      auto const* dated = std::get_if<DatedSlot>(&slot);
      if (dated ? dated->on.front() == date : contains(weekdays_of(slot), weekday_of(date))) return true;
    }
  }
  return false;
}

}  // namespace socialmap::text_tests
