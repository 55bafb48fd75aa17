#include "engine/exchange/offer_texts.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "engine/exchange/dutch_dates.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

std::string first_said(EventRows const& rows, std::string EventRow::*field) {
  auto const found =
      std::find_if(rows.begin(), rows.end(), [&](EventRow const& row) { return !(row.*field).empty(); });
  return found == rows.end() ? std::string{} : (*found).*field;
}

std::string field_of(EventRows const& rows, std::string_view name) {
  if (name == "title") return rows.front().title;
  if (name == "sort") return first_said(rows, &EventRow::sort);
  if (name == "venue") return first_said(rows, &EventRow::venue);
  return first_said(rows, &EventRow::description);
}

/// The template filled in; nothing when one of its fields is not known.
std::optional<std::string> filled(std::string_view pattern, EventRows const& rows) {
  std::string text;
  while (true) {
    auto const open = pattern.find('{');
    text += pattern.substr(0, open);
    if (open == std::string_view::npos) return text;
    auto const close = pattern.find('}', open);
    auto const value = field_of(rows, pattern.substr(open + 1, close - open - 1));
    if (value.empty()) return std::nullopt;
    text += value;
    pattern.remove_prefix(close + 1);
  }
}

/// The days of the rows without hours, each once.
std::set<Date> days_without_hours(EventRows const& rows) {
  std::set<Date> days;
  for (auto const& row : rows) {
    if (!row.hours) days.insert(row.date);
  }
  return days;
}

/// Said in the summary where the schedule cannot say it.
std::string note_of_days(EventRows const& rows) {
  auto const days = days_without_hours(rows);
  if (schedule_of(rows) || days.empty()) return {};
  if (days.size() == 1) return fmt::format(" Op {}, tijd niet bekend.", in_dutch(*days.begin()));
  return fmt::format(" Op {} dagen tussen {} en {}, tijd niet bekend.", days.size(), in_dutch(*days.begin()),
                     in_dutch(*days.rbegin()));
}

std::string days_with_their_words(EventRows const& rows) {
  std::map<Date, std::string> days;
  for (auto const& row : rows) {
    if (!row.hours && days[row.date].empty()) days[row.date] = row.time_text;
  }
  std::vector<std::string> parts;
  for (auto const& [day, words] : days) {
    parts.push_back(words.empty() ? in_dutch(day) : fmt::format("{} (\"{}\")", in_dutch(day), words));
  }
  return fmt::format("Begintijd niet bekend op: {}.", fmt::join(parts, ", "));
}

}  // namespace

std::optional<Schedule> schedule_of(EventRows const& rows) {
  using ByHours = std::tuple<ClockTime, std::optional<ClockTime>, bool>;
  std::map<ByHours, std::set<Weekday>> weekly;
  std::map<ByHours, std::set<Date>> days;
  std::vector<MonthlySlot> monthly;
  for (auto const& row : rows) {
    if (!row.hours) continue;
    ByHours const hours{row.hours->from, row.hours->to, row.hours->overnight};
    if (row.monthly)
      monthly.push_back({row.monthly->days, row.monthly->weeks, *row.hours, {}});
    else if (row.weekly.empty())
      days[hours].insert(row.date);
    else
      weekly[hours].insert(row.weekly.begin(), row.weekly.end());
  }
  if (days.empty() && weekly.empty() && monthly.empty()) return std::nullopt;
  Schedule schedule;
  for (auto const& [hours, weekdays] : weekly) {
    auto const& [from, to, overnight] = hours;
    schedule.push_back(WeeklySlot{{weekdays.begin(), weekdays.end()}, {from, to, overnight}, 1, {}});
  }
  for (auto const& slot : monthly) {
    if (std::find(schedule.begin(), schedule.end(), Slot{slot}) == schedule.end()) schedule.push_back(slot);
  }
  for (auto const& [hours, dates] : days) {
    auto const& [from, to, overnight] = hours;
    schedule.push_back(DatedSlot{{dates.begin(), dates.end()}, {from, to, overnight}});
  }
  return schedule;
}

std::string summary_of(EventRows const& rows, std::vector<std::string> const& templates) {
  constexpr std::size_t kLongestSummary = 300;
  auto const note = note_of_days(rows);
  auto text = rows.front().title;
  for (auto const& pattern : templates) {
    auto made = filled(pattern, rows);
    if (!made) continue;
    text = std::move(*made);
    break;
  }
  if (!text.ends_with('.') && !text.ends_with('!') && !text.ends_with('?')) text += '.';
  return cut_to(text, kLongestSummary - note.size()) + note;
}

std::optional<std::string> description_of(EventRows const& rows) {
  constexpr std::size_t kLongestDescription = 5000;
  std::vector<std::string> lines;
  std::set<std::string> said{letters_of(rows.front().title)};
  if (cut_to(rows.front().title, kLongestTitle) != rows.front().title) lines.push_back(rows.front().title);
  for (auto const& row : rows) {
    bool const is_new = !row.description.empty() && said.insert(letters_of(row.description)).second;
    if (is_new) lines.push_back(row.description);
  }
  if (!days_without_hours(rows).empty()) lines.push_back(days_with_their_words(rows));
  if (lines.empty()) return std::nullopt;
  return cut_to(fmt::format("{}", fmt::join(lines, "\n")), kLongestDescription);
}

}  // namespace socialmap
