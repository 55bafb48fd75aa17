#include "engine/catalog/birth_date.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace socialmap {
namespace {

using namespace std::string_view_literals;

constexpr std::array kMonths{"jan"sv, "feb"sv, "mrt"sv, "maart"sv, "apr"sv, "mei"sv, "jun"sv,
                             "jul"sv, "aug"sv, "sep"sv, "okt"sv,   "oct"sv, "nov"sv, "dec"sv};
constexpr std::array kBorn{"geboren"sv, "geboortedatum"sv, "geboortedag"sv, "gebdat"sv,
                           "geb"sv,     "dob"sv,           "birth"sv,       "born"sv};
/// Soon before an old date these tell of something else than a birth.
constexpr std::array kOtherwise{"overl"sv,  "gestorv"sv, "trouw"sv, "scheid"sv, "sinds"sv,    "vanaf"sv,
                                "verhui"sv, "gestopt"sv, "sterf"sv, "dood"sv,   "opgericht"sv};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || (!is_letter(text[at - 1]) && !is_digit(text[at - 1]));
}

std::string_view digits_at(std::string_view text, std::size_t at) {
  auto const end = std::min(text.find_first_not_of("0123456789", at), text.size());
  return text.substr(at, end - at);
}

int value_of(std::string_view digits) {
  int value = 0;
  for (char const digit : digits) value = value * 10 + (digit - '0');
  return value;
}

bool is_between(std::string_view digits, int least, int most) {
  return !digits.empty() && digits.size() <= 4 && value_of(digits) >= least && value_of(digits) <= most;
}

bool is_year(std::string_view digits) { return digits.size() == 4 && is_between(digits, 1900, 2099); }

/// Past up to three of the signs.
std::size_t past(std::string_view signs, std::string_view text, std::size_t at) {
  for (int most = 3; most > 0 && at < text.size() && signs.find(text[at]) != std::string_view::npos; --most)
    ++at;
  return at;
}

std::size_t past_letters(std::string_view text, std::size_t at) {
  while (at < text.size() && is_letter(text[at])) ++at;
  return at;
}

bool is_month_name(std::string_view text, std::size_t at) {
  return std::any_of(kMonths.begin(), kMonths.end(),
                     [&](std::string_view month) { return text.substr(at).starts_with(month); });
}

/// A whole date, and where it ends.
struct WholeDate {
  std::string_view year;
  std::size_t end = 0;
};

std::optional<WholeDate> date_from_year(std::string_view text, std::size_t at) {
  auto const year = digits_at(text, at);
  auto const month_at = past("-/.", text, at + year.size());
  auto const month = digits_at(text, month_at);
  auto const day_at = past("-/.", text, month_at + month.size());
  auto const day = digits_at(text, day_at);
  bool const apart = month_at > at + year.size() && day_at > month_at + month.size();
  if (!apart || !is_between(month, 1, 12) || !is_between(day, 1, 31)) return std::nullopt;
  return WholeDate{year, day_at + day.size()};
}

/// "12-03-1942", "3 mrt '42", "5e mei 1944", "1942-03-12"
std::optional<WholeDate> date_at(std::string_view text, std::size_t at) {
  auto const day = digits_at(text, at);
  if (is_year(day)) return date_from_year(text, at);
  if (day.size() > 2 || !is_between(day, 1, 31)) return std::nullopt;
  auto const after_day = at + day.size();
  auto month_at = past(" -/.", text, after_day);
  if (text.substr(after_day).starts_with("e ")) month_at = after_day + 2;
  auto const month = digits_at(text, month_at);
  auto year_from = month_at + month.size();
  if (month.empty()) {
    if (!is_month_name(text, month_at)) return std::nullopt;
    year_from = past_letters(text, month_at);
  } else if (!is_between(month, 1, 12) || month_at == after_day ||
             text.substr(after_day, month_at - after_day).find_first_of("-/.") == std::string_view::npos) {
    return std::nullopt;
  }
  auto const year_at = past(" -/.,'", text, year_from);
  auto const year = digits_at(text, year_at);
  if (year_at == year_from || !(year.size() == 2 || is_year(year))) return std::nullopt;
  return WholeDate{year, year_at + year.size()};
}

bool has_date_of_any_sort(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) continue;
    auto const digits = digits_at(text, at);
    if (is_year(digits) || digits.size() == 6 || digits.size() == 8 || date_at(text, at)) return true;
    auto const month = past(" -/.", text, at + digits.size());
    if (month > at + digits.size() && is_between(digits, 1, 31) && is_month_name(text, month)) return true;
  }
  return false;
}

/// Where a word of birth ends that stands here; nothing when none does.
std::optional<std::size_t> past_birth_word(std::string_view text, std::size_t at) {
  if (!begins_word(text, at)) return std::nullopt;
  for (auto const word : kBorn) {
    auto const end = at + word.size();
    if (text.substr(at).starts_with(word) && (end == text.size() || !is_letter(text[end]))) return end;
  }
  return std::nullopt;
}

bool has_date_after_birth_word(std::string_view text) {
  constexpr std::size_t kSoon = 24;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != 'g' && text[at] != 'd' && text[at] != 'b') continue;
    auto const end = past_birth_word(text, at);
    if (end && has_date_of_any_sort(text.substr(*end, kSoon))) return true;
  }
  return false;
}

bool birth_word_follows(std::string_view text, std::size_t end) {
  constexpr std::size_t kSoon = 20;
  auto const last = std::min(text.size(), end + kSoon);
  for (auto at = end; at < last; ++at) {
    if (past_birth_word(text, at)) return true;
  }
  return false;
}

bool follows_star(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  return at > 0 && text[at - 1] == '*';
}

bool is_told_of_something_else(std::string_view text, std::size_t at) {
  constexpr std::size_t kSoon = 30;
  auto const from = at - std::min(at, kSoon);
  auto const before = text.substr(from, at - from);
  return std::any_of(kOtherwise.begin(), kOtherwise.end(),
                     [&](std::string_view word) { return before.find(word) != std::string_view::npos; });
}

/// Of a date that nobody calls a birth date.
bool is_of_a_birth(WholeDate const& date, std::string_view text, std::size_t at) {
  constexpr int kNoActivity = 1999;
  constexpr int kOldInShort = 30;
  int const year = value_of(date.year);
  bool const old = date.year.size() == 4 ? year <= kNoActivity : year > kOldInShort;
  if (!old || is_told_of_something_else(text, at)) return false;
  return date.year.size() == 4 || follows_star(text, at);
}

}  // namespace

bool has_birth_date(std::string const& plain, Teller teller) {
  if (has_date_after_birth_word(plain)) return true;
  for (std::size_t at = 0; at < plain.size(); ++at) {
    if (!is_digit(plain[at]) || !begins_word(plain, at)) continue;
    auto const date = date_at(plain, at);
    if (!date) continue;
    if (birth_word_follows(plain, date->end)) return true;
    if (teller == Teller::client && is_of_a_birth(*date, plain, at)) return true;
  }
  return false;
}

}  // namespace socialmap
