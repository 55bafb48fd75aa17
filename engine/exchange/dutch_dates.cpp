#include "engine/exchange/dutch_dates.h"

#include <algorithm>
#include <array>
#include <regex>
#include <set>

#include <fmt/format.h>

#include "engine/base/fold.h"

namespace socialmap {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"januari",   "februari", "maart",    "april",
                                                   "mei",       "juni",     "juli",     "augustus",
                                                   "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 7> kDays{"maandag", "dinsdag",  "woensdag", "donderdag",
                                                "vrijdag", "zaterdag", "zondag"};
constexpr std::array<std::string_view, 4> kAround{"elke", "iedere", "op", "en"};
constexpr std::string_view kBetween = " ,/&+";

/// Of a month: -1 is the last.
struct Ordinal {
  std::string_view word;
  int week;
};
constexpr std::array<Ordinal, 13> kOrdinals{{{"1e", 1},
                                             {"1ste", 1},
                                             {"eerste", 1},
                                             {"2e", 2},
                                             {"2de", 2},
                                             {"tweede", 2},
                                             {"3e", 3},
                                             {"3de", 3},
                                             {"derde", 3},
                                             {"4e", 4},
                                             {"4de", 4},
                                             {"vierde", 4},
                                             {"laatste", -1}}};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  auto const written = folded(text);
  for (std::size_t at = 0; at < written.size();) {
    auto const end = std::min(written.find_first_of(kBetween, at), written.size());
    if (end > at) words.push_back(written.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

template <typename Words>
bool contains(Words const& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<int> week_in_dutch(std::string_view word) {
  auto const* const found = std::find_if(kOrdinals.begin(), kOrdinals.end(),
                                         [&](Ordinal const& ordinal) { return ordinal.word == word; });
  if (found == kOrdinals.end()) return std::nullopt;
  return found->week;
}

std::optional<Weekday> weekday_in_dutch(std::string_view word) {
  for (std::size_t i = 0; i < kDays.size(); ++i) {
    bool const is_day =
        word == kDays[i] || word == kDays[i].substr(0, 2) || word == std::string(kDays[i]) + "en";
    if (is_day) return static_cast<Weekday>(i);
  }
  return std::nullopt;
}

/// "do." too.
std::optional<Weekday> written_weekday(std::string_view word) {
  return weekday_in_dutch(word.ends_with('.') ? word.substr(0, word.size() - 1) : word);
}

/// A word for several days.
std::vector<Weekday> days_in_dutch(std::string_view word) {
  using enum Weekday;
  if (word == "weekend") return {sat, sun};
  if (word == "werkdag" || word == "werkdagen" || word == "doordeweeks") return {mon, tue, wed, thu, fri};
  if (word == "dag" || word == "dagen" || word == "dagelijks") return {mon, tue, wed, thu, fri, sat, sun};
  auto const day = written_weekday(word);
  return day ? std::vector{*day} : std::vector<Weekday>{};
}

constexpr std::string_view kUntil = "~";
constexpr std::string_view kDash = "-";

/// With one sign for "t/m", and dashes as words.
std::string with_signs_apart(std::string_view text) {
  static std::regex const until(R"(t/m|tot en met)");
  static std::regex const dash("-|–");
  return std::regex_replace(std::regex_replace(folded(text), until, " ~ "), dash, " - ");
}

/// From one day to another, also over Sunday.
std::vector<Weekday> days_between(Weekday first, Weekday last) {
  std::vector<Weekday> days{first};
  while (days.back() != last) days.push_back(static_cast<Weekday>((static_cast<int>(days.back()) + 1) % 7));
  return days;
}

/// A dash between days of which nobody means only the two, or that have none between them.
bool is_until(Weekday first, Weekday last) {
  return (first == Weekday::mon && last >= Weekday::fri) || days_between(first, last).size() == 2;
}

}  // namespace

std::string in_dutch(Date date) {
  std::chrono::year_month_day const parts{date};
  return fmt::format("{} {} {}", unsigned(parts.day()), kMonths[unsigned(parts.month()) - 1],
                     int(parts.year()));
}

std::optional<unsigned> month_in_dutch(std::string_view name) {
  auto const written = folded(name);
  if (written == "mrt") return 3;
  for (unsigned i = 0; i < kMonths.size(); ++i) {
    if (written == kMonths[i] || written == kMonths[i].substr(0, 3)) return i + 1;
  }
  return std::nullopt;
}

std::vector<Weekday> weekdays_in_dutch(std::string_view text) {
  std::set<Weekday> days;
  std::optional<Weekday> before;  // the sign
  std::string sign;
  for (auto const& word : words_of(with_signs_apart(text))) {
    if (contains(kAround, word)) continue;
    bool const is_sign = word == kUntil || word == kDash;
    if (is_sign && before && sign.empty()) {
      sign = word;
      continue;
    }
    auto meant = days_in_dutch(word);
    if (meant.empty()) return {};
    if (!sign.empty()) {
      bool const clear = meant.size() == 1 && (sign == kUntil || is_until(*before, meant.front()));
      if (!clear) return {};
      meant = days_between(*before, meant.front());
    }
    sign.clear();
    before = meant.size() == 1 ? std::optional(meant.front()) : std::nullopt;
    days.insert(meant.begin(), meant.end());
  }
  if (!sign.empty()) return {};
  return {days.begin(), days.end()};
}

std::optional<DaysOfMonth> days_of_month_in_dutch(std::string_view text) {
  constexpr std::array<std::string_view, 9> kOfTheMonth{"van", "de",  "der",  "elke", "iedere",
                                                        "in",  "per", "v.d.", "maand"};
  auto const words = words_of(text);
  if (words.empty() || words.back() != "maand") return std::nullopt;
  std::set<int> weeks;
  std::set<Weekday> days;
  for (auto const& word : words) {
    auto const week = week_in_dutch(word);
    auto const day = written_weekday(word);
    if (week && !days.empty()) return std::nullopt;  // "1e dinsdag en 3e donderdag": not every pair of them
    if (week)
      weeks.insert(*week);
    else if (day)
      days.insert(*day);
    else if (!contains(kAround, word) && !contains(kOfTheMonth, word))
      return std::nullopt;
  }
  if (weeks.empty() || days.empty()) return std::nullopt;
  return DaysOfMonth{{weeks.begin(), weeks.end()}, {days.begin(), days.end()}};
}

NamedDay after_weekday(std::string_view text) {
  auto const blank = text.find(' ');
  if (blank == std::string_view::npos) return {std::nullopt, text};
  auto word = folded(text.substr(0, blank));
  if (word.ends_with(',')) word.pop_back();
  auto const day = written_weekday(word);
  return day ? NamedDay{day, text.substr(blank + 1)} : NamedDay{std::nullopt, text};
}

}  // namespace socialmap
