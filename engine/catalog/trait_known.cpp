#include "engine/catalog/trait_known.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/calendar/hours.h"
#include "engine/calendar/weekdays.h"

namespace socialmap {
namespace {

using Known = std::optional<bool>;
using Question = TraitQuestion;

constexpr ClockTime kDayEnds{18 * 60};
constexpr ClockTime kEveningStarts{17 * 60};

/// All of the parts: one no decides, one unknown leaves it open.
Known both(Known one, Known other) {
  if (one == false || other == false) return false;
  return one && other ? Known(true) : std::nullopt;
}

Known opposite(Known known) { return known ? Known(!*known) : std::nullopt; }

template <typename T>
Known equals(std::optional<T> const& value, T wanted) {
  return value ? Known(*value == wanted) : std::nullopt;
}

Known free_of_charge(Question const& q) {
  auto const& price = q.activity.price;
  return price ? equals(price->amount, Cents{0}) : std::nullopt;
}

Known low_cost(Question const& q) {
  constexpr Cents kLow{250};
  auto const& price = q.activity.price;
  if (!price) return std::nullopt;
  if (price->amount == Cents{0}) return true;  // free, however it is counted
  auto const low = price->amount ? Known(*price->amount <= kLow) : std::nullopt;
  return both(equals(price->per, PricePer::visit), low);
}

/// Nothing listed may also be nothing asked.
Known accepts_a_pass(Question const& q) {
  auto const& price = q.activity.price;
  bool const listed = price && !(price->passes.empty() && price->funding.empty());
  return listed ? Known(true) : std::nullopt;
}

template <int least, int most>
Known group_at_most(Question const& q) {
  auto const max = q.activity.group ? q.activity.group->max : std::nullopt;
  return max ? Known(*max >= least && *max <= most) : std::nullopt;
}

template <EnrolmentKind kind>
Known enrols(Question const& q) {
  auto const& enrolment = q.activity.enrolment;
  return enrolment ? Known(enrolment->kind == kind) : std::nullopt;
}

template <std::optional<bool> Accessibility::*feature>
Known building_has(Question const& q) {
  return q.building ? q.building->*feature : std::nullopt;
}

/// Without steps is not enough for a wheelchair, with steps is too much.
Known wheelchair(Question const& q) {
  return building_has<&Accessibility::step_free>(q) == false ? Known(false) : std::nullopt;
}

template <LedBy who>
Known led_by(Question const& q) {
  return equals(q.activity.led_by, who);
}

template <AudienceGender who>
Known only_for(Question const& q) {
  return q.activity.audience ? equals(q.activity.audience->gender, who) : std::nullopt;
}

template <typename One, typename Other>
Known takes_place(Question const& q) {
  auto const& where = q.activity.location;
  if (!where) return std::nullopt;
  return std::holds_alternative<One>(*where) || std::holds_alternative<Other>(*where);
}

template <std::optional<bool> LanguageUse::*need>
Known not_needed(Question const& q) {
  return q.activity.language ? opposite((*q.activity.language).*need) : std::nullopt;
}

Known simple_dutch(Question const& q) {
  auto const level = q.activity.language ? q.activity.language->dutch_level : std::nullopt;
  return level ? Known(*level <= DutchLevel::a2) : std::nullopt;
}

Known multilingual(Question const& q) {
  auto const& language = q.activity.language;
  if (!language || language->spoken.empty()) return std::nullopt;
  return std::any_of(language->spoken.begin(), language->spoken.end(),
                     [](std::string const& code) { return code != "nl"; });
}

Known every_slot(Question const& q, Known (*holds)(Slot const&)) {
  auto const& schedule = q.activity.schedule;
  if (!schedule || schedule->empty()) return std::nullopt;
  Known all = true;
  for (auto const& slot : *schedule) all = both(all, holds(slot));
  return all;
}

bool on_weekend_day(Slot const& slot) {
  auto const days = weekdays_of(slot);
  return contains(days, Weekday::sat) || contains(days, Weekday::sun);
}

Known ends_by_day(Slot const& slot) {
  auto const& hours = hours_of(slot);
  if (hours.overnight || hours.from >= kDayEnds) return false;
  return hours.to ? Known(*hours.to <= kDayEnds) : std::nullopt;
}

Known by_day(Slot const& slot) { return both(!on_weekend_day(slot), ends_by_day(slot)); }
Known by_evening(Slot const& slot) { return hours_of(slot).from >= kEveningStarts; }
Known by_weekend(Slot const& slot) {
  auto const days = weekdays_of(slot);
  constexpr unsigned long kMondayToFriday = 0b0011111;
  return (days.to_ulong() & kMondayToFriday) == 0;
}

constexpr int kAnySize = 1'000'000'000;

constexpr std::pair<std::string_view, TraitField> kFields[] = {
    {"free", free_of_charge},
    {"low-cost", low_cost},
    {"accepts-city-pass", accepts_a_pass},
    {"one-to-one", group_at_most<1, 1>},
    {"small-group", group_at_most<2, 8>},
    {"medium-group", group_at_most<9, 15>},
    {"large-group", group_at_most<16, kAnySize>},
    {"closed-group", enrols<EnrolmentKind::fixed_start>},
    {"open-enrolment", enrols<EnrolmentKind::open>},
    {"low-intensity", [](Question const& q) { return equals(q.activity.intensity, 1); }},
    {"wheelchair-accessible", wheelchair},
    {"accessible-toilet", building_has<&Accessibility::accessible_toilet>},
    {"hearing-loop", building_has<&Accessibility::hearing_loop>},
    {"professional-led", led_by<LedBy::professional>},
    {"peer-led", led_by<LedBy::peer>},
    {"volunteer-led", led_by<LedBy::volunteer>},
    {"women-only", only_for<AudienceGender::women>},
    {"men-only", only_for<AudienceGender::men>},
    {"childcare", [](Question const& q) { return q.activity.childcare; }},
    {"home-based", takes_place<AtHome, AtHomeIn>},
    {"remote", takes_place<Online, ByPhone>},
    {"no-reading-needed", not_needed<&LanguageUse::reading_needed>},
    {"simple-dutch", simple_dutch},
    {"multilingual", multilingual},
    {"no-digital-needed", not_needed<&LanguageUse::digital_needed>},
    {"daytime", [](Question const& q) { return every_slot(q, by_day); }},
    {"evening", [](Question const& q) { return every_slot(q, by_evening); }},
    {"weekend", [](Question const& q) { return every_slot(q, by_weekend); }}};

bool lists(std::vector<std::string> const& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TraitField field_of_trait(std::string_view trait) {
  auto const* const found = std::find_if(std::begin(kFields), std::end(kFields),
                                         [&](auto const& entry) { return entry.first == trait; });
  return found == std::end(kFields) ? nullptr : found->second;
}

std::optional<bool> trait_known(std::string_view trait, TraitField field, TraitQuestion const& question) {
  auto const decided = field ? field(question) : std::nullopt;
  if (decided) return decided;
  if (lists(question.activity.not_traits, trait)) return false;
  return lists(question.activity.traits, trait) ? Known(true) : std::nullopt;
}

}  // namespace socialmap
