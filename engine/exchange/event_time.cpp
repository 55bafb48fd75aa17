#include "engine/exchange/event_time.h"

#include "engine/base/fold.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

// One time with its unit: "7", "7.30", "07:30 uur", "20u".
constexpr char const* kUsualTime = R"((\d{1,2})(?:[:.](\d{2}))?)";
constexpr char const* kUnit = R"((?: ?(?:uur|u|h)\b\.?)?)";

std::vector<DateFormat> formats_of(std::optional<std::string> const& date_format) {
  if (date_format) return {DateFormat(*date_format)};
  return {DateFormat("yyyy-mm-dd"), DateFormat("d-m-yyyy"), DateFormat("d/m/yyyy"), DateFormat("d.m.yyyy"),
          DateFormat("d mmmm yyyy")};
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

TimeReader::TimeReader(std::optional<std::string> const& date_format,
                       std::optional<std::string> const& time_format)
    : dates_(formats_of(date_format)) {
  auto const time =
      (time_format ? time_pattern(*time_format).value_or(kUsualTime) : kUsualTime) + std::string(kUnit);
  one_or_two_times_ = std::regex(R"((?:(?:vanaf|v\.? ?a\.?|van|from) ?)?)" + time +
                                 R"((?: ?(?:-|–|—|tot|t/m|to|until) ?)" + time + ")?");
  only_an_end_ = std::regex(R"((?:tot|t/m|until|to|-) ?)" + time);
}

std::optional<Date> TimeReader::day(std::string_view text) const {
  static std::regex const midnight("[ T]0?0:00(:00)?$");
  auto const written = std::regex_replace(cleaned(text), midnight, "");
  for (auto const& format : dates_) {
    if (auto const date = format.read(written)) return date;
  }
  return std::nullopt;
}

TimeReading TimeReader::hours(std::string_view text) const {
  auto const given = cleaned(folded(text));
  if (given.empty()) return {std::nullopt, "has no time"};
  std::smatch parts;
  if (std::regex_match(given, parts, only_an_end_)) return {std::nullopt, "has only an ending time"};
  if (!std::regex_match(given, parts, one_or_two_times_))
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

TimeReading TimeReader::hours(std::string_view from, std::string_view to) const {
  auto const end = cleaned(to);
  return hours(end.empty() ? cleaned(from) : cleaned(from) + " - " + end);
}

}  // namespace socialmap
