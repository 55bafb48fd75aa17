// Events on dates of their own: the calendar types single and multiple.

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "engine/calendar/zone.h"
#include "engine/exchange/dutch_dates.h"
#include "engine/exchange/plain_words.h"
#include "engine/exchange/uitdatabank_calendar.h"
#include "engine/exchange/uitdatabank_texts.h"

namespace socialmap {
namespace {

constexpr ClockTime kMidnight{0};
constexpr ClockTime kEndOfDay{24 * 60};

/// One date of an event.
struct Sitting {
  Node const* node = nullptr;
  Date day;
  std::optional<Hours> hours;  ///< absent: the time is not known
  bool goes_on = true;
  bool full = false;
  std::string note;  ///< why it does not go on
};

class DateReader {
 public:
  DateReader(std::string const& main_language, Reading& reading)
      : main_language_(main_language), reading_(reading) {}

  void read(Node const& node) {
    auto const start = moment(node, "startDate", "this date is left out");
    if (!start) return;
    Sitting sitting{&node, start->day, Hours{start->time, {}, false}, true, booked_up(node), {}};
    if (auto const end = moment(node, "endDate", "when it ends is unknown")) add_end(node, sitting, *end);
    sitting.goes_on = goes_on(node, reading_);
    auto const* status = node.find("status");
    sitting.note = text_in(status ? status->find("reason") : nullptr, main_language_);
    if (sitting.note.empty()) {
      bool const later = status && text_under(*status, "type") == "TemporarilyUnavailable";
      sitting.note = later ? "Uitgesteld" : "Afgelast";
    }
    auto const* overnight = node.find("overnight");
    if (overnight && overnight->boolean() && *overnight->boolean())
      add_remark(fmt::format("Met overnachting op {}.", in_dutch(sitting.day)));
    sittings_.push_back(std::move(sitting));
  }

  void call_off_all(std::string const& note) {
    for (auto& sitting : sittings_) {
      if (!note.empty() && sitting.goes_on) sitting.note = note;
      sitting.goes_on = false;
    }
  }

  UitCalendar take() {
    UitCalendar calendar;
    for (auto const& sitting : sittings_) {
      if (!calendar.first_day || sitting.day < *calendar.first_day) calendar.first_day = sitting.day;
      if (!calendar.last_day || sitting.day > *calendar.last_day) calendar.last_day = sitting.day;
    }
    tell_what_is_off_without_hours();
    calendar.cancelled = cancelled();
    calendar.schedule = schedule(calendar.cancelled);
    calendar.off = !calendar.schedule && std::none_of(sittings_.begin(), sittings_.end(),
                                                      [](auto const& sitting) { return sitting.goes_on; });
    calendar.full = note_full();
    calendar.remarks = std::move(remarks_);
    return calendar;
  }

  bool empty() const { return sittings_.empty(); }

 private:
  std::optional<WallClock> moment(Node const& node, std::string_view name, std::string const& otherwise) {
    auto const* text = node.find(name);
    if (!text || !text->text()) {
      reading_.warning(node, fmt::format("has no {}; {}", name, otherwise));
      return std::nullopt;
    }
    if (auto const found = parse_iso8601(*text->text())) return shown_in_amsterdam(*found);
    warn_of(reading_, *text, fmt::format("is no moment such as 2017-04-22T10:00:00+02:00; {}", otherwise));
    return std::nullopt;
  }

  /// The end belongs to the same day or the next one. A later end has no place in a slot and is told.
  void add_end(Node const& node, Sitting& sitting, WallClock end) {
    auto const nights = (end.day - sitting.day).count();
    auto const from = sitting.hours->from;
    if (nights < 0 || (nights == 0 && end.time < from)) {
      reading_.warning(node, "ends before it starts; when it ends is unknown");
    } else if (nights == 0 && end.time == kMidnight) {
      sitting.hours.reset();
      reading_.warning(node, "is from midnight to midnight of one day; its time is unknown");
      add_remark(fmt::format("De tijd op {} is niet bekend, vraag het na.", in_dutch(sitting.day)));
    } else if (nights == 0 && end.time == from) {
      reading_.warning(node, "ends when it starts; when it ends is unknown");
    } else if (nights == 1 && end.time == kMidnight) {
      sitting.hours->to = kEndOfDay;
    } else if (nights <= 1) {
      sitting.hours->to = end.time;
      sitting.hours->overnight = nights == 1;
    } else {
      reading_.warning(node, "lasts longer than a night; its last day is told in the description");
      add_remark(fmt::format("Duurt van {} tot en met {}, {} uur.", in_dutch(sitting.day), in_dutch(end.day),
                             to_string(end.time)));
    }
  }

  void add_remark(std::string remark) { remarks_.push_back(std::move(remark)); }

  /// A cancelled day belongs to a schedule, and without hours there is none.
  void tell_what_is_off_without_hours() {
    for (auto const& sitting : sittings_) {
      if (!sitting.goes_on && !sitting.hours)
        add_remark(fmt::format("Gaat niet door op {}: {}.", in_dutch(sitting.day), sitting.note));
    }
  }

  /// A day is cancelled when nothing on it goes on.
  std::vector<Cancellation> cancelled() const {
    std::map<Date, std::string> off;
    for (auto const& sitting : sittings_) {
      if (!sitting.goes_on && sitting.hours) off.emplace(sitting.day, sitting.note);
    }
    for (auto const& sitting : sittings_) {
      if (sitting.goes_on) off.erase(sitting.day);
    }
    std::vector<Cancellation> cancellations;
    cancellations.reserve(off.size());
    for (auto const& [day, note] : off) cancellations.push_back({day, cut_to(note, 200)});
    return cancellations;
  }

  /// A slot for each hours. What does not go on stands in it too, unless something else does that day.
  std::optional<Schedule> schedule(std::vector<Cancellation> const& cancelled) {
    std::map<std::tuple<ClockTime, std::optional<ClockTime>, bool>, std::set<Date>> days;
    for (auto const& sitting : sittings_) {
      if (!sitting.hours) continue;
      auto const on_this_day = [&](Cancellation const& off) { return off.on == sitting.day; };
      if (!sitting.goes_on && std::none_of(cancelled.begin(), cancelled.end(), on_this_day)) {
        reading_.warning(*sitting.node, "does not go on, and another part of that day does; it is left out");
        continue;
      }
      days[{sitting.hours->from, sitting.hours->to, sitting.hours->overnight}].insert(sitting.day);
    }
    Schedule schedule;
    for (auto const& [hours, dates] : days) {
      auto const& [from, to, overnight] = hours;
      schedule.push_back(DatedSlot{{dates.begin(), dates.end()}, {from, to, overnight}});
    }
    return schedule.empty() ? std::nullopt : std::optional{std::move(schedule)};
  }

  /// Tells which dates are booked up; true when all that go on are.
  bool note_full() {
    std::set<Date> full;
    bool some_free = false;
    for (auto const& sitting : sittings_) {
      if (!sitting.goes_on) continue;
      if (sitting.full)
        full.insert(sitting.day);
      else
        some_free = true;
    }
    if (!some_free || full.empty()) return !full.empty();
    std::vector<std::string> days;
    days.reserve(full.size());
    for (auto const day : full) days.push_back(in_dutch(day));
    add_remark(fmt::format("Volgeboekt op: {}.", fmt::join(days, ", ")));
    return false;
  }

  std::string const& main_language_;
  Reading& reading_;
  std::vector<Sitting> sittings_;
  std::vector<std::string> remarks_;
};

}  // namespace

UitCalendar dates_of(Node const& event, std::string const& main_language, Reading& reading) {
  DateReader reader(main_language, reading);
  auto const* parts = event.find("subEvent");
  bool const has_parts = parts && parts->list() && !parts->list()->empty();
  if (has_parts) {
    for (auto const& part : *parts->list()) reader.read(part);
  } else if (text_under(event, "calendarType") == "single") {
    reader.read(event);
  } else {
    reading.warning(event, "has no subEvent");
  }
  if (reader.empty()) {
    reading.problem(event, "has no date on which it starts");
    return {};
  }
  if (has_parts && !goes_on(event, reading)) {
    auto const* reason = event.find("status")->find("reason");
    reader.call_off_all(text_in(reason, main_language));
  }
  return reader.take();
}

}  // namespace socialmap
