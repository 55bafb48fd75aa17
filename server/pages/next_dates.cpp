#include "server/pages/next_dates.h"

#include <optional>
#include <utility>

#include "server/pages/offer_words.h"
#include "server/pages/schedule_words.h"
#include "server/pages/words.h"

namespace socialmap::pages {
namespace {

std::optional<OnHoliday> known(Timetable const& timetable, HolidayKind kind) {
  auto const rule = timetable.rule.value_or(HolidayRule{});
  return kind == HolidayKind::school ? rule.school : rule.public_holiday;
}

/// Of the holidays on a day the one that closes, else one of which nothing is known; the longest of those.
Holiday const* deciding(Timetable const& timetable, Date day) {
  auto const rank = [&](Holiday const& holiday) {
    auto const rule = known(timetable, holiday.kind);
    int const weight = !rule ? 1 : *rule == OnHoliday::closed ? 0 : 2;
    return std::pair{weight, holiday.from - holiday.to};
  };
  Holiday const* found = nullptr;
  for (auto const& holiday : timetable.holidays) {
    bool const here = holiday.from <= day && day <= holiday.to;
    if (here && (!found || rank(holiday) < rank(*found))) found = &holiday;
  }
  return found;
}

/// Meetings in a row that one holiday closes.
struct Closed {
  Holiday const* holiday = nullptr;
  Date first;
  Date last;
};

class Lines {
 public:
  explicit Lines(Date today) : today_(today) {}

  void add_closed(Holiday const& holiday, Date day) {
    if (closed_ && closed_->holiday != &holiday) finish();
    if (!closed_) closed_ = Closed{&holiday, day, day};
    closed_->last = day;
  }

  void add(Line line) {
    finish();
    lines_.push_back(std::move(line));
  }

  std::vector<Line> done() {
    finish();
    return std::move(lines_);
  }

 private:
  void finish() {
    if (!closed_) return;
    auto const words =
        schedule_words().closed_dates(closed_->first, closed_->last, closed_->holiday->name, today_);
    lines_.push_back(plain(in_words().sentence(words)));
    closed_.reset();
  }

  Date today_;
  std::optional<Closed> closed_;
  std::vector<Line> lines_;
};

Line line_of(Timetable const& timetable, Occurrence const& meeting, Holiday const* holiday, Date today) {
  auto const words = in_words().sentence(in_words().meeting(meeting.start, meeting.end, today));
  if (!holiday) return plain(words);
  if (known(timetable, holiday->kind)) return plain(words + schedule_words().goes_on_in(holiday->name));
  return unknown(words + schedule_words().unknown_in(holiday->name));
}

}  // namespace

std::vector<Line> next_dates(Timetable const& timetable, Date today, std::chrono::sys_seconds at,
                             std::size_t most) {
  constexpr std::chrono::days kHorizon{400};
  auto const held = occurrences(timetable, {today, today + kHorizon, most, at});
  auto const last = held.size() < most ? today + kHorizon : held.back().day;
  auto without_rule = timetable;
  without_rule.rule.reset();
  Lines lines(today);
  std::size_t told = 0;
  for (auto const& meeting : occurrences(without_rule, {.from = today, .to = last, .at = at})) {
    auto const* holiday = deciding(timetable, meeting.day);
    if (holiday && known(timetable, holiday->kind) == OnHoliday::closed) {
      lines.add_closed(*holiday, meeting.day);
    } else if (told++ < most) {
      lines.add(line_of(timetable, meeting, holiday, today));
    }
  }
  return lines.done();
}

}  // namespace socialmap::pages
