#include "engine/interpret/told_times.h"

#include <algorithm>
#include <array>

#include "engine/interpret/amount.h"

namespace socialmap {
namespace {

using namespace std::string_view_literals;

constexpr std::array<std::string_view, 7> kDays{"maandag", "dinsdag",  "woensdag", "donderdag",
                                                "vrijdag", "zaterdag", "zondag"};
constexpr std::array<std::string_view, 7> kShortDays{"ma", "di", "wo", "do", "vr", "za", "zo"};

constexpr unsigned kWorkdays = 0b0011111;
constexpr unsigned kWeekend = 0b1100000;

struct PartOfDay {
  std::string_view begins;  ///< ochtend, ochtends, ochtenden
  HourWindow window;
};
constexpr std::array kParts{
    PartOfDay{"ochtend", {kDayBegins, 12 * 60 + 30}},    PartOfDay{"morgens", {kDayBegins, 12 * 60 + 30}},
    PartOfDay{"voormiddag", {kDayBegins, 12 * 60 + 30}}, PartOfDay{"middag", {12 * 60 + 30, 17 * 60 + 30}},
    PartOfDay{"namiddag", {12 * 60 + 30, 17 * 60 + 30}}, PartOfDay{"avond", {17 * 60 + 30, kDayEnds}},
    PartOfDay{"overdag", {9 * 60, 17 * 60 + 30}}};
constexpr std::array kHourWords{
    std::pair{"eenen"sv, 13},   std::pair{"tweeen"sv, 14}, std::pair{"drieen"sv, 15},
    std::pair{"vieren"sv, 16},  std::pair{"vijven"sv, 17}, std::pair{"zessen"sv, 18},
    std::pair{"zevenen"sv, 19}, std::pair{"achten"sv, 20}, std::pair{"negenen"sv, 9},
    std::pair{"tienen"sv, 10},  std::pair{"elven"sv, 11},  std::pair{"twaalven"sv, 12}};

std::optional<HourWindow> part_of_day(std::string_view word) {
  constexpr std::size_t kLongestEnding = 2;
  if (word.starts_with('s') && word.ends_with('s')) word.remove_prefix(1);  // savonds
  for (auto const& part : kParts) {
    if (word.starts_with(part.begins) && word.size() <= part.begins.size() + kLongestEnding)
      return part.window;
  }
  return std::nullopt;
}

/// "woensdag", "woensdagen", "woensdagmiddag"
std::optional<ToldTime> day_in(std::string_view word) {
  for (unsigned day = 0; day < kDays.size(); ++day) {
    if (!word.starts_with(kDays[day])) continue;
    auto const rest = word.substr(kDays[day].size());
    if (rest.empty() || rest == "s" || rest == "en") return ToldTime{1U << day, {}, {}};
    if (auto const part = rest == "morgen" ? part_of_day("morgens") : part_of_day(rest))
      return ToldTime{1U << day, part, {}};
  }
  if (word.starts_with("weekend")) return ToldTime{kWeekend, {}, {}};
  if (word.starts_with("doordeweeks") || word.starts_with("werkdag")) return ToldTime{kWorkdays, {}, {}};
  return std::nullopt;
}

unsigned short_day(std::string_view word) {
  auto const* found = std::find(kShortDays.begin(), kShortDays.end(), word);
  return found == kShortDays.end() ? 0 : 1U << (found - kShortDays.begin());
}

/// A time of the clock in minutes: "16.00 uur", "4 uur", "14u", "half 8", "vieren". Hours of 1 to 6 are those
/// of the afternoon.
struct ClockWords {
  int minutes = 0;
  std::size_t words = 0;
};

bool is_hour_sign(std::string_view word) { return word == "uur" || word == "u" || word == "h"; }

int full_hour(int hour) { return hour >= 1 && hour <= 6 ? hour + 12 : hour; }

std::optional<ClockWords> half_hour_at(ClausedText const& text, WordSpan clause, std::size_t at) {
  if (text.words[at].word != "half" || at + 1 >= clause.end) return std::nullopt;
  auto const hour = number_in(text.words[at + 1].word);
  if (!hour || *hour < 1 || *hour > 12) return std::nullopt;
  bool const sign = at + 2 < clause.end && is_hour_sign(text.words[at + 2].word);
  return ClockWords{full_hour(*hour == 1 ? 13 : *hour - 1) * 60 + 30, sign ? std::size_t{3} : std::size_t{2}};
}

std::optional<ClockWords> clock_at(ClausedText const& text, WordSpan clause, std::size_t at) {
  if (at >= clause.end) return std::nullopt;
  auto const& words = text.words;
  for (auto const& [word, hour] : kHourWords) {
    if (words[at].word == word) return ClockWords{hour * 60, 1};
  }
  if (auto const half = half_hour_at(text, clause, at)) return half;
  auto const hour = number_in(words[at].word);
  if (!hour || *hour > 24) return std::nullopt;
  int const full = full_hour(*hour);
  auto const is_sign = [&](std::size_t place) {
    return place < clause.end && is_hour_sign(words[place].word);
  };
  auto const sign = text.text.substr(words[at].start + words[at].length, 1);
  if (at + 1 < clause.end && (sign == "." || sign == ":")) {
    auto const minutes = number_in(words[at + 1].word);
    if (minutes && *minutes < 60 && words[at + 1].word.size() == 2)
      return ClockWords{full * 60 + *minutes, is_sign(at + 2) ? std::size_t{3} : std::size_t{2}};
  }
  auto const& word = words[at].word;
  auto const digits = std::min(word.find_first_not_of("0123456789"), word.size());
  if (digits > 0 && is_hour_sign(word.substr(digits))) return ClockWords{full * 60, 1};
  return is_sign(at + 1) ? std::optional(ClockWords{full * 60, 2}) : std::nullopt;
}

/// "niet voor 10 uur" is from 10 on, "niet na vieren" until then.
bool is_turned(ClausedText const& text, WordSpan clause, std::size_t at) {
  auto const& word = text.words[at].word;
  return at > clause.begin && text.words[at - 1].word == "niet" && (word == "voor" || word == "na");
}

/// "na vieren", "vanaf 10 uur", "tot 12 uur", "niet voor 10 uur", "tussen 10 en 12 uur", "van 10 tot 12 uur"
std::optional<ToldTime> window_at(ClausedText const& text, WordSpan clause, std::size_t at) {
  auto const& word = text.words[at].word;
  bool const from = word == "na" || word == "vanaf";
  bool const to = word == "voor" || word == "tot";
  if (from || to) {
    auto const clock = clock_at(text, clause, at + 1);
    if (!clock) return std::nullopt;
    bool const turned = is_turned(text, clause, at);
    HourWindow const window =
        from != turned ? HourWindow{clock->minutes, kDayEnds} : HourWindow{kDayBegins, clock->minutes};
    if (window.from >= window.to) return std::nullopt;
    return ToldTime{0, window, {turned ? at - 1 : at, at + 1 + clock->words}};
  }
  if ((word != "tussen" && word != "van") || at + 3 >= clause.end) return std::nullopt;
  std::string_view const joined_by = word == "van" ? "tot" : "en";
  auto const first = number_in(text.words[at + 1].word);
  auto const join = std::find_if(text.words.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                                 text.words.begin() + static_cast<std::ptrdiff_t>(clause.end),
                                 [&](TextTerm const& w) { return w.word == joined_by; });
  auto const after = static_cast<std::size_t>(join - text.words.begin()) + 1;
  auto const last = clock_at(text, clause, after);
  if (!first || *first > 24 || !last || after > at + 5) return std::nullopt;
  int const begin = full_hour(*first) * 60;
  if (begin >= last->minutes) return std::nullopt;
  return ToldTime{0, HourWindow{begin, last->minutes}, {at, after + last->words}};
}

/// How many words say "up to and including": t/m, tm, tot en met.
std::size_t through_at(std::vector<TextTerm> const& words, WordSpan clause, std::size_t at) {
  for (std::string_view const written : {"t m", "tm", "tot en met"}) {
    if (auto const taken = at < clause.end ? words_at(words, clause, at, written) : 0; taken > 0)
      return taken;
  }
  return 0;
}

unsigned any_day(std::string_view word) {
  auto const day = day_in(word);
  return day && !day->window ? day->days : short_day(word);
}

/// "ma t/m wo", "maandag tot en met vrijdag", with the part of the day after it.
std::optional<ToldTime> days_through_at(std::vector<TextTerm> const& words, WordSpan clause, std::size_t at) {
  auto const through = through_at(words, clause, at + 1);
  auto const last = at + 1 + through;
  if (through == 0 || last >= clause.end) return std::nullopt;
  unsigned const from = any_day(words[at].word);
  unsigned const to = any_day(words[last].word);
  bool const single = (from & (from - 1)) == 0 && (to & (to - 1)) == 0;
  if (from == 0 || to < from || !single) return std::nullopt;
  return ToldTime{(to << 1) - from, {}, {at, last + 1}};
}

/// Days that are only abbreviated count where two stand together ("ma en wo") or a part of the day follows.
std::optional<ToldTime> short_days_at(std::vector<TextTerm> const& words, WordSpan clause, std::size_t at) {
  ToldTime time{short_day(words[at].word), {}, {at, at + 1}};
  if (time.days == 0) return std::nullopt;
  int count = 1;
  for (auto next = at + 1; next < clause.end; ++next) {
    if (words[next].word == "en" || words[next].word == "of") continue;
    auto const day = short_day(words[next].word);
    if (day == 0) {
      if (auto const part = part_of_day(words[next].word); part && next == time.span.end) {
        time.window = part;
        time.span.end = next + 1;
        ++count;
      }
      break;
    }
    time.days |= day;
    time.span.end = next + 1;
    ++count;
  }
  return count > 1 ? std::optional(time) : std::nullopt;
}

/// What stands right after a time narrows it: "zaterdag na 16.00 uur", "'s avonds na acht uur".
bool joins(ToldTime& before, ToldTime const& time) {
  if (before.span.end != time.span.begin || time.days != 0 || !time.window) return false;
  HourWindow const window = before.window.value_or(HourWindow{});
  HourWindow told = *time.window;
  constexpr int kHalfDay = 12 * 60;  // "savonds na half 8"
  if (told.to == kDayEnds && told.from + kHalfDay < kDayEnds && window.from >= kHalfDay &&
      told.from < kHalfDay)
    told.from += kHalfDay;
  HourWindow const both{std::max(window.from, told.from), std::min(window.to, told.to)};
  if (both.from >= both.to) return false;
  before.window = both;
  before.span.end = time.span.end;
  return true;
}

/// "maandag- en woensdagochtend": the part of the day is of both.
void share_part(std::vector<ToldTime>& times, ClausedText const& text) {
  for (std::size_t i = times.size(); i-- > 1;) {
    auto const& word = text.words[times[i - 1].span.end - 1];
    bool const cut_short = text.text.substr(word.start + word.length, 1) == "-";
    if (cut_short && !times[i - 1].window && times[i].days != 0) times[i - 1].window = times[i].window;
  }
}

}  // namespace

std::vector<ToldTime> told_times(ClausedText const& text, WordSpan clause) {
  std::vector<ToldTime> times;
  for (auto at = clause.begin; at < clause.end;) {
    auto time = window_at(text, clause, at);
    if (!time) time = days_through_at(text.words, clause, at);
    if (!time) time = short_days_at(text.words, clause, at);
    if (!time) {
      time = day_in(text.words[at].word);
      if (!time) {
        if (auto const part = part_of_day(text.words[at].word)) time = ToldTime{0, part, {}};
      }
      if (time) time->span = {at, at + 1};
    }
    bool const joined = time && !times.empty() && joins(times.back(), *time);
    if (time && !joined) times.push_back(*time);
    at = time ? time->span.end : at + 1;
  }
  share_part(times, text);
  return times;
}

}  // namespace socialmap
