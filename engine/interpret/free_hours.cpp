#include "engine/interpret/free_hours.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "engine/interpret/told_times.h"

namespace socialmap {
namespace {

constexpr int kHalfDay = 30;  // minutes of one cell
constexpr int kCells = 24 * 60 / kHalfDay;

constexpr unsigned kAllDays = 0b1111111;
constexpr std::array<std::string_view, 7> kDayWords{"maandag", "dinsdag",  "woensdag", "donderdag",
                                                    "vrijdag", "zaterdag", "zondag"};

/// The half hours of a week.
class Week {
 public:
  void set(ToldTime const& time, bool free) {
    auto const window = time.window.value_or(HourWindow{});
    for (unsigned day = 0; day < 7; ++day) {
      if (time.days != 0 && (time.days >> day & 1U) == 0) continue;
      for (int cell = window.from / kHalfDay; cell < window.to / kHalfDay; ++cell)
        cells_[day][std::size_t(cell)] = free;
    }
  }

  /// Days with the same hours together.
  std::vector<FreeHours> hours() const {
    std::vector<FreeHours> all;
    for (unsigned day = 0; day < 7; ++day) {
      for (auto const& window : windows_of(day)) {
        auto const same = std::find_if(all.begin(), all.end(), [&](FreeHours const& h) {
          return h.from.minutes == window.from && h.to.minutes == window.to;
        });
        if (same == all.end()) {
          all.push_back({{static_cast<Weekday>(day)}, {window.from}, {window.to}});
        } else {
          same->days.push_back(static_cast<Weekday>(day));
        }
      }
    }
    return all;
  }

 private:
  std::vector<HourWindow> windows_of(unsigned day) const {
    std::vector<HourWindow> windows;
    for (int cell = 0; cell < kCells; ++cell) {
      if (!cells_[day][std::size_t(cell)]) continue;
      int const from = cell * kHalfDay;
      if (windows.empty() || windows.back().to != from) windows.push_back({from, from});
      windows.back().to = from + kHalfDay;
    }
    return windows;
  }

  std::array<std::array<bool, kCells>, 7> cells_{};
};

bool any_at(ReadingOf const& reading, WordSpan span, std::vector<std::string> const& expressions) {
  for (auto at = span.begin; at < span.end; ++at) {
    if (words_at(reading.text.words, span, at, expressions) > 0) return true;
  }
  return false;
}

/// Times of one clause in which the client says to be free, or not to be.
struct Said {
  std::vector<ToldTime> times;
  bool free = true;
};

bool is_part_of_a_need(std::vector<ToldTime> const& times, ReadingOf const& reading) {
  return std::any_of(reading.needs.begin(), reading.needs.end(), [&](LayHit const& hit) {
    return std::any_of(hit.words.begin(), hit.words.end(), [&](std::size_t word) {
      return hit.words.size() > 1 && std::any_of(times.begin(), times.end(),
                                                 [&](ToldTime const& time) { return time.span.holds(word); });
    });
  });
}

/// "alleen 's avonds", "alleen op dinsdag": there "alleen" means only.
std::optional<std::size_t> only_before(std::size_t time, WordSpan clause, ReadingOf const& reading) {
  constexpr std::size_t kNear = 3;
  auto const& words = reading.text.words;
  for (auto at = time; at-- > clause.begin && time - at <= kNear;) {
    auto const& word = words[at].word;
    if (word == "alleen" || word == "enkel" || word == "uitsluitend" || word == "slechts") return at;
    if (!words[at].stop_word) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Said> said_in(WordSpan clause, ReadingOf const& reading) {
  constexpr std::size_t kBefore = 4;
  constexpr std::size_t kAfter = 3;
  auto times = told_times(reading.text, clause);
  if (times.empty()) return std::nullopt;
  if (auto const only = only_before(times.front().span.begin, clause, reading)) {
    times.front().span.begin = *only;
  } else if (is_part_of_a_need(times, reading)) {
    return std::nullopt;
  }
  auto const first = times.front().span.begin;
  auto const last = times.back().span.end;
  if (is_about_another(first, reading)) return std::nullopt;
  WordSpan const before{first - std::min(kBefore, first - clause.begin), first};
  WordSpan const after{last, std::min(clause.end, last + kAfter)};
  bool const cued =
      any_at(reading, before, reading.cues.time_before) || any_at(reading, after, reading.cues.time_after);
  std::size_t others = 0;
  for (auto at = clause.begin; at < clause.end; ++at) {
    bool const timed =
        std::any_of(times.begin(), times.end(), [&](ToldTime const& t) { return t.span.holds(at); });
    others += !timed && !reading.text.words[at].stop_word;
  }
  bool const bare = others == 0 && clause.end - clause.begin <= last - first + 2;
  if (!cued && !bare) return std::nullopt;
  bool const denied = std::any_of(reading.denials.begin(), reading.denials.end(), [&](Denial const& d) {
    bool const stands_before = before.holds(d.cue.begin) && d.cue.end <= first;  // not "niet voor 10 uur"
    return stands_before || (d.both_ways && after.holds(d.cue.begin));
  });
  return Said{std::move(times), !denied};
}

/// "in het weekend of 's avonds": the hours are of other days.
bool is_another(ToldTime const& time, std::vector<TextTerm> const& words) {
  constexpr std::size_t kNear = 2;
  for (std::size_t back = 1; back <= std::min(kNear, time.span.begin); ++back) {
    auto const& word = words[time.span.begin - back].word;
    if (word == "of") return true;
    if (word.size() > 1) return false;
  }
  return false;
}

/// Days and hours told apart belong together: "doordeweeks, liefst overdag".
std::vector<ToldTime> joined(std::vector<ToldTime> const& times, std::vector<TextTerm> const& words) {
  unsigned days = 0;
  std::vector<ToldTime> whole, hours;
  for (auto const& time : times) {
    if (time.days != 0 && time.window) {
      whole.push_back(time);
    } else if (time.days != 0) {
      days |= time.days;
    } else if (is_another(time, words) && days != 0) {
      whole.push_back(time);
    } else {
      hours.push_back(time);
    }
  }
  for (auto& time : hours) {
    time.days = days;
    whole.push_back(time);
  }
  if (hours.empty() && days != 0) whole.push_back({days, {}, {}});
  return whole;
}

std::string days_words(std::vector<Weekday> const& days) {
  if (days.size() == kDayWords.size()) return "elke dag";
  std::string text;
  for (auto const day : days)
    text += (text.empty() ? "" : ", ") + std::string(kDayWords[static_cast<std::size_t>(day)]);
  return text;
}

std::string hours_words(std::vector<FreeHours> const& all) {
  std::vector<std::string> parts;
  for (auto const& hours : all)
    parts.push_back(
        fmt::format("{} van {} tot {}", days_words(hours.days), to_string(hours.from), to_string(hours.to)));
  return fmt::format("u kunt {}", fmt::join(parts, "; "));
}

}  // namespace

std::optional<FoundLimit> free_hours_in(ReadingOf const& reading) {
  std::vector<ToldTime> free, busy;
  for (auto const& clause : reading.text.clauses) {
    auto const said = said_in(clause, reading);
    if (!said) continue;
    auto& list = said->free ? free : busy;
    list.insert(list.end(), said->times.begin(), said->times.end());
  }
  if (free.empty() && busy.empty()) return std::nullopt;
  Week week;
  if (free.empty()) week.set({kAllDays, {}, {}}, true);
  for (auto const& time : joined(free, reading.text.words)) week.set(time, true);
  for (auto const& time : busy) week.set(time, false);
  auto hours = week.hours();
  if (hours.empty()) return std::nullopt;
  auto const& told = free.empty() ? busy : free;
  WordSpan span = told.front().span;
  for (auto const& time : told) {
    if (reading.text.clause_of(span.begin).holds(time.span.begin)) span.end = time.span.end;
  }
  auto const ask = ask_whether(hours_words(hours));
  return FoundLimit{{"availability", std::move(hours), ask, piece_of(reading.text, span)}, span};
}

}  // namespace socialmap
