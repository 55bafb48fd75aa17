#include "engine/exchange/event_time.h"

#include <regex>

#include "engine/base/fold.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

// One time with its unit: "7", "7.30", "07:30 uur", "20u".
constexpr char const* kTime = R"((\d{1,2})(?:[:.](\d{2}))?(?: ?(?:uur|u|h)\b\.?)?)";

std::regex const& one_or_two_times() {
  static std::regex const pattern(std::string(R"((?:(?:vanaf|v\.? ?a\.?|van|from) ?)?)") + kTime +
                                  R"((?: ?(?:-|–|—|tot|t/m|to|until) ?)" + kTime + ")?");
  return pattern;
}

std::regex const& only_an_end() {
  static std::regex const pattern(std::string(R"((?:tot|t/m|until|to|-) ?)") + kTime);
  return pattern;
}

std::optional<ClockTime> clock(std::ssub_match const& hours, std::ssub_match const& minutes) {
  int const sum = std::stoi(hours.str()) * 60 + (minutes.matched ? std::stoi(minutes.str()) : 0);
  bool const exists = sum <= 24 * 60 && (!minutes.matched || std::stoi(minutes.str()) < 60);
  return exists ? std::optional(ClockTime{sum}) : std::nullopt;
}

TimeReading from_until(ClockTime from, ClockTime to) {
  if (to == from)
    return {Hours{from, std::nullopt, false}, "ends when it starts; the end is taken as unknown"};
  if (to.minutes == 0) to.minutes = 24 * 60;
  return {Hours{from, to, to < from}, {}};
}

}  // namespace

std::optional<Date> read_day(std::string_view text) {
  if (auto const date = parse_date(text)) return date;
  static std::regex const day_first(R"((\d{1,2})([-/.])(\d{1,2})\2(\d{4}))");
  std::string const given(text);
  std::smatch parts;
  if (!std::regex_match(given, parts, day_first)) return std::nullopt;
  auto const two = [](std::string const& digits) { return digits.size() == 1 ? "0" + digits : digits; };
  return parse_date(parts[4].str() + "-" + two(parts[3].str()) + "-" + two(parts[1].str()));
}

TimeReading read_hours(std::string_view text) {
  auto const given = cleaned(folded(text));
  if (given.empty()) return {std::nullopt, "has no time"};
  std::smatch parts;
  if (std::regex_match(given, parts, only_an_end())) return {std::nullopt, "has only an ending time"};
  if (!std::regex_match(given, parts, one_or_two_times()))
    return {std::nullopt, "has a time that cannot be read"};
  auto const from = clock(parts[1], parts[2]);
  if (!from || from->minutes == 24 * 60) return {std::nullopt, "has a starting time that does not exist"};
  if (!parts[3].matched) return {Hours{*from, std::nullopt, false}, {}};
  auto const to = clock(parts[3], parts[4]);
  if (!to)
    return {Hours{*from, std::nullopt, false},
            "has an ending time that does not exist; it is taken as unknown"};
  return from_until(*from, *to);
}

TimeReading read_hours(std::string_view from, std::string_view to) {
  auto const end = cleaned(to);
  return read_hours(end.empty() ? cleaned(from) : cleaned(from) + " - " + end);
}

}  // namespace socialmap
