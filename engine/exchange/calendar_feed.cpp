#include "engine/exchange/calendar_feed.h"

#include <fmt/format.h>
#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <set>

#include "engine/base/overloaded.h"
#include "engine/calendar/hours.h"
#include "engine/calendar/slot_days.h"
#include "engine/calendar/zone.h"

namespace socialmap {
namespace {

constexpr char kZone[] = "Europe/Amsterdam";

/// Summer time as the European Union has it since 1996.
constexpr char kZoneRules[] =
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n"
    "BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19960331T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

struct Freed {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

icaltimetype wall_time(Date day, ClockTime time) {
  std::chrono::year_month_day const ymd{day};
  auto stamp = icaltime_null_time();
  stamp.year = int(ymd.year());
  stamp.month = static_cast<int>(unsigned(ymd.month()));
  stamp.day = static_cast<int>(unsigned(ymd.day()));
  stamp.hour = time.minutes / 60;
  stamp.minute = time.minutes % 60;
  return icaltime_normalize(stamp);  // 24.00 is the next day
}

icaltimetype utc_time(std::chrono::sys_seconds moment) {
  return icaltime_from_timet_with_zone(std::chrono::system_clock::to_time_t(moment), 0,
                                       icaltimezone_get_utc_timezone());
}

void add(icalcomponent* to, icalproperty* property) { icalcomponent_add_property(to, property); }

/// A time on the clock in Amsterdam.
void add_here(icalcomponent* to, icalproperty* property) {
  icalproperty_add_parameter(property, icalparameter_new_tzid(kZone));
  add(to, property);
}

void add_named(icalcomponent* to, char const* name, char const* value) {
  auto* property = icalproperty_new_x(value);
  icalproperty_set_x_name(property, name);
  add(to, property);
}

/// libical writes control characters as they are; a calendar may hold none but the end of a line and a tab.
void add_text(icalcomponent* to, std::string text, icalproperty* (*make)(char const*)) {
  std::erase_if(text, [](unsigned char c) { return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F; });
  if (!text.empty()) add(to, make(text.c_str()));
}

/// An event that starts on a day, with what every event of the offer has.
Component event(CalendarHead const& head, CalendarOffer const& offer, std::string const& uid,
                Occurrence const& first) {
  Component made(icalcomponent_new(ICAL_VEVENT_COMPONENT));
  auto* to = made.get();
  add_text(to, uid, icalproperty_new_uid);
  add(to, icalproperty_new_dtstamp(utc_time(head.on)));
  add_here(to, icalproperty_new_dtstart(wall_time(first.day, first.hours.from)));
  if (auto const minutes = known_minutes(first.hours))
    add_here(to, icalproperty_new_dtend(
                     wall_time(first.day + std::chrono::days(first.hours.overnight), *first.hours.to)));
  add_text(to, offer.title, icalproperty_new_summary);
  add_text(to, offer.description, icalproperty_new_description);
  add_text(to, offer.location, icalproperty_new_location);
  add_text(to, offer.url, icalproperty_new_url);
  if (offer.point) add(to, icalproperty_new_geo({offer.point->lat, offer.point->lon}));
  return made;
}

constexpr char const* kDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// Each once, with commas.
std::string joined(std::vector<std::string> const& parts) {
  std::string text;
  for (auto const& part : std::set(parts.begin(), parts.end())) text += (text.empty() ? "" : ",") + part;
  return text;
}

/// "FR,MO"; "1WE,-1WE" with weeks of the month.
std::string by_day(std::vector<Weekday> const& days, std::vector<int> const& weeks = {}) {
  std::vector<std::string> parts;
  for (auto const day : days) {
    if (weeks.empty()) parts.emplace_back(kDays[int(day)]);
    for (auto const week : weeks) parts.push_back(std::to_string(week) + kDays[int(day)]);
  }
  return joined(parts);
}

std::string weekly_rule(WeeklySlot const& slot) {
  return fmt::format("FREQ=WEEKLY;INTERVAL={};BYDAY={}", slot.every_weeks, by_day(slot.days));
}

std::string monthly_rule(MonthlySlot const& slot) {
  return "FREQ=MONTHLY;BYDAY=" + by_day(slot.days, slot.weeks);
}

/// What tells a slot from the offer's others, whatever their order: its rule, hour and first day.
std::string name_of(std::string const& rule, Hours const& hours, Term const& term) {
  auto name = fmt::format("{}-{}", rule.substr(rule.find("BYDAY=") + 6), hours.from.minutes);
  if (term.start) name += "-" + to_string(*term.start);
  std::replace(name.begin(), name.end(), ',', '-');
  return name;
}

Slot without_exceptions(Slot slot) {
  std::visit(overloaded{[](DatedSlot&) {}, [](auto& repeating) { repeating.term.except.clear(); }}, slot);
  return slot;
}

/// The last day that a holiday, an exception or a cancellation can take out.
Date last_exception(Timetable const& timetable, Term const& term, Date from) {
  auto last = from;
  for (auto const& holiday : timetable.holidays) last = std::max(last, holiday.to);
  for (auto const& cancelled : timetable.cancelled) last = std::max(last, cancelled.on);
  for (auto const day : term.except) last = std::max(last, day);
  return term.end ? std::min(last, *term.end) : last;
}

/// What the offer's slots are looked at with, one at a time.
class OfferEvents {
 public:
  OfferEvents(CalendarHead const& head, CalendarOffer const& offer, icalcomponent* calendar)
      : head_(head), offer_(offer), calendar_(calendar) {}

  void add_all() {
    for (auto const& slot : offer_.timetable.schedule) {
      std::visit(
          overloaded{
              [&](DatedSlot const&) { add_dates(slot); },
              [&](WeeklySlot const& weekly) { add_rule(slot, weekly.term, weekly_rule(weekly)); },
              [&](MonthlySlot const& monthly) { add_rule(slot, monthly.term, monthly_rule(monthly)); }},
          slot);
    }
  }

 private:
  std::vector<Occurrence> meetings(Slot const& slot, Window window) const {
    Schedule const alone{slot};
    auto const& all = offer_.timetable;
    return occurrences({alone, all.rule, all.holidays, all.cancelled}, window);
  }

  void add_dates(Slot const& slot) {
    auto const& dates = std::get<DatedSlot>(slot).on;
    if (dates.empty()) return;
    auto const last = *std::max_element(dates.begin(), dates.end());
    for (auto const& meeting : meetings(slot, {head_.on, last}))
      put(event(head_, offer_,
                fmt::format("{}-{}.{}", to_string(meeting.day), meeting.hours.from.minutes, offer_.uid),
                meeting));
  }

  void add_rule(Slot const& slot, Term const& term, std::string const& rule) {
    auto const from = term.start ? std::max(*term.start, head_.on) : head_.on;
    auto const first = meetings(slot, {from, from + std::chrono::days(400), 1});
    if (first.empty()) return;
    auto made = event(head_, offer_, fmt::format("{}.{}", name_of(rule, hours_of(slot), term), offer_.uid),
                      first.front());
    auto repeats = icalrecurrencetype_from_string(rule.c_str());
    if (term.end) repeats.until = utc_time(in_amsterdam(*term.end, first.front().hours.from));
    add(made.get(), icalproperty_new_rrule(repeats));
    add_exceptions(made.get(), slot, {first.front().day, last_exception(offer_.timetable, term, from)});
    put(std::move(made));
  }

  void add_exceptions(icalcomponent* to, Slot const& slot, Stretch stretch) const {
    if (stretch.to < stretch.from) return;
    auto out = slot_days(without_exceptions(slot), stretch);
    auto const days = static_cast<std::size_t>((stretch.to - stretch.from).count()) + 1;
    for (auto const& meeting : meetings(slot, {stretch.from, stretch.to, days})) out.remove(meeting.day);
    for (auto day = stretch.from; day <= stretch.to; day += std::chrono::days(1))
      if (out.contains(day)) add_here(to, icalproperty_new_exdate(wall_time(day, hours_of(slot).from)));
  }

  void put(Component made) { icalcomponent_add_component(calendar_, made.release()); }

  CalendarHead const& head_;
  CalendarOffer const& offer_;
  icalcomponent* calendar_;
};

Component empty_calendar(CalendarHead const& head) {
  Component made(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  auto* to = made.get();
  add(to, icalproperty_new_version("2.0"));
  add(to, icalproperty_new_prodid("-//socialmap//socialmap//NL"));
  add(to, icalproperty_new_calscale("GREGORIAN"));
  add(to, icalproperty_new_method(ICAL_METHOD_PUBLISH));
  add_text(to, head.name, icalproperty_new_name);
  add_named(to, "X-WR-CALNAME", head.name.c_str());
  add_named(to, "X-WR-TIMEZONE", kZone);
  add_named(to, "X-PUBLISHED-TTL", "PT12H");
  add(to, icalproperty_new_refreshinterval(icaldurationtype_from_int(12 * 60 * 60)));
  icalcomponent_add_component(to, icalparser_parse_string(kZoneRules));
  return made;
}

/// libical 3.0 folds a line of 75 octets inside the CR LF that ends it.
std::string with_whole_line_ends(std::string text) {
  constexpr std::string_view kBroken = "\r\r\n \n";
  for (auto at = text.find(kBroken); at != std::string::npos; at = text.find(kBroken, at))
    text.replace(at, kBroken.size(), "\r\n");
  return text;
}

}  // namespace

std::string to_icalendar(CalendarHead const& head, std::vector<CalendarOffer> const& offers) {
  auto const calendar = empty_calendar(head);
  for (auto const& offer : offers) OfferEvents(head, offer, calendar.get()).add_all();
  std::unique_ptr<char, decltype(&free)> const text(icalcomponent_as_ical_string_r(calendar.get()), &free);
  return with_whole_line_ends(text.get());
}

}  // namespace socialmap
