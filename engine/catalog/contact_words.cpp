#include "engine/catalog/contact_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace socialmap {
namespace {

using namespace std::string_view_literals;

constexpr auto kNowhere = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

/// What people write for @; of a word among others more must follow.
struct AtSign {
  std::string_view written;
  bool is_word = false;
};
constexpr std::array kAtSigns{
    AtSign{"@", false},    AtSign{"[at]", false},         AtSign{"(at)", false},
    AtSign{"{at}", false}, AtSign{"apenstaartje", false}, AtSign{"apestaartje", false},
    AtSign{" at ", true}};
constexpr std::array kDots{"."sv,      " punt "sv, " dot "sv,   "[dot]"sv,  "(dot)"sv,
                           "[punt]"sv, "(punt)"sv, " [dot] "sv, " (dot) "sv};
constexpr std::array kServices{"gmail"sv,   "hotmail"sv, "outlook"sv, "live"sv, "ziggo"sv,
                               "kpnmail"sv, "xs4all"sv,  "icloud"sv,  "yahoo"sv};
constexpr std::array kEndings{"nl"sv, "com"sv, "org"sv, "net"sv, "eu"sv, "be"sv, "de"sv, "frl"sv, "info"sv};

template <typename Words>
bool is_one_of(Words const& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::size_t dot_at(std::string_view text, std::size_t at) {
  for (auto const dot : kDots) {
    if (text.substr(at).starts_with(dot)) return dot.size();
  }
  return 0;
}

/// The words between the dots of a host, from the first letter or digit on.
std::vector<std::string_view> host_at(std::string_view text, std::size_t at) {
  std::vector<std::string_view> labels;
  at = std::min(text.find_first_not_of(' ', at), text.size());
  while (true) {
    auto end = at;
    while (end < text.size() && (is_letter(text[end]) || is_digit(text[end]) || text[end] == '-')) ++end;
    if (end == at) return labels;
    labels.push_back(text.substr(at, end - at));
    auto const dot = dot_at(text, end);
    if (dot == 0) return labels;
    at = end + dot;
  }
}

bool is_host(std::vector<std::string_view> const& labels, AtSign const& sign) {
  if (labels.empty()) return false;
  auto const last = labels.back();
  if (labels.size() == 1) return !sign.is_word && is_one_of(kServices, last);
  if (sign.is_word) return is_one_of(kEndings, last);
  return last.size() > 1 && std::all_of(last.begin(), last.end(), is_letter);
}

bool ends_a_name(std::string_view before) {
  while (before.ends_with(' ')) before.remove_suffix(1);
  return !before.empty() && (is_letter(before.back()) || is_digit(before.back()) || before.back() == '_');
}

/// Digits that stand together, and the signs before them in the number.
struct DigitGroup {
  std::string_view digits;
  std::string_view signs;
  std::size_t begin = 0;
};

/// A number as it is written, group after group.
std::vector<DigitGroup> groups_at(std::string_view text, std::size_t at) {
  constexpr std::size_t kMostSigns = 3;
  std::vector<DigitGroup> groups;
  auto signs_from = at;
  while (true) {
    auto const end = std::min(text.find_first_not_of("0123456789", at), text.size());
    groups.push_back({text.substr(at, end - at), text.substr(signs_from, at - signs_from), at});
    auto const next = text.find_first_not_of(" .-/()_|~*", end);
    if (next == kNowhere || !is_digit(text[next]) || next - end > kMostSigns) return groups;
    signs_from = end;
    at = next;
  }
}

using Groups = std::vector<DigitGroup>;

int value_of(std::string_view digits) {
  int value = 0;
  for (char const digit : digits) value = value * 10 + (digit - '0');
  return value;
}

bool is_year(std::string_view digits) {
  return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

bool is_date(Groups const& groups, std::size_t first) {
  if (first + 2 >= groups.size() || !is_year(groups[first + 2].digits)) return false;
  auto const& day = groups[first].digits;
  auto const& month = groups[first + 1].digits;
  return day.size() <= 2 && month.size() <= 2 && value_of(day) <= 31 && value_of(month) <= 12;
}

bool is_clock(Groups const& groups, std::size_t hour) {
  if (hour + 1 >= groups.size()) return false;
  auto const& minutes = groups[hour + 1].digits;
  return groups[hour].digits.size() <= 2 && value_of(groups[hour].digits) <= 24 && minutes.size() == 2 &&
         groups[hour + 1].signs == "." && value_of(minutes) % 5 == 0 && value_of(minutes) < 60;
}

/// "09.30 - 11.30"
bool is_hours(Groups const& groups, std::size_t first) {
  return is_clock(groups, first) && is_clock(groups, first + 2) && groups[first + 2].signs != ".";
}

bool is_area(std::string_view digits) { return digits == "06" || (digits.size() >= 3 && digits[0] == '0'); }

/// Whether some groups from the first on have a number of digits from `least` to `most`.
bool has_digits(Groups const& groups, std::size_t first, std::size_t least, std::size_t most) {
  std::size_t count = 0;
  for (auto at = first; at < groups.size() && count <= most; ++at) {
    count += groups[at].digits.size();
    if (count >= least && count <= most) return true;
  }
  return false;
}

bool are_of_one_size(Groups const& groups, std::size_t first) {
  return std::all_of(groups.begin() + static_cast<std::ptrdiff_t>(first), groups.end(),
                     [&](DigitGroup const& group) {
                       return group.digits.size() == groups[first].digits.size() && group.digits.size() <= 2;
                     });
}

bool is_national(Groups const& groups, std::size_t first) {
  auto const& start = groups[first].digits;
  bool const zero = start[0] == '0' && (start.size() == 1 || start[1] != '0');
  return zero && (is_area(start) || are_of_one_size(groups, first)) && has_digits(groups, first, 10, 10);
}

bool is_international(Groups const& groups, std::size_t first, std::string_view text) {
  auto before = text.substr(0, groups[first].begin);
  while (before.ends_with(' ') || before.ends_with('(')) before.remove_suffix(1);
  bool const plus = before.ends_with('+') && (before.size() == 1 || !is_digit(before[before.size() - 2]));
  if (plus) return has_digits(groups, first, 10, 15);
  return groups[first].digits.starts_with("00") && has_digits(groups, first, 11, 15);
}

/// "bel me op 123456", "tel: 513 123 456"
bool follows_call(Groups const& groups, std::string_view text) {
  constexpr std::array kCalls{"bel"sv,      "belt"sv,           "bellen"sv, "tel"sv,
                              "telefoon"sv, "telefoonnummer"sv, "mobiel"sv, "mob"sv,
                              "app"sv,      "whatsapp"sv,       "appen"sv};
  constexpr std::size_t kSoon = 22;
  auto const at = groups.front().begin;
  auto const from = at - std::min(at, kSoon);
  auto const before = text.substr(from, at - from);
  for (std::size_t word = 0; word < before.size();) {
    auto end = word;
    while (end < before.size() && is_letter(before[end])) ++end;
    bool const whole = word > 0 || from == 0 || !is_letter(text[from - 1]);
    if (whole && is_one_of(kCalls, before.substr(word, end - word))) return true;
    word = end + 1;
  }
  return false;
}

/// A free or paid line of an organisation: 0800, 0900.
bool is_public_line(Groups const& groups) {
  auto const& first = groups.front().digits;
  return first.starts_with("0800") || first.starts_with("0900");
}

bool is_local(Groups const& groups, std::string_view text) {
  if (is_public_line(groups)) return false;
  bool const long_group = std::any_of(groups.begin(), groups.end(), [](DigitGroup const& group) {
    return group.digits.size() >= 3 && !is_year(group.digits);
  });
  return long_group && has_digits(groups, 0, 6, 10) && follows_call(groups, text);
}

bool is_phone_number(Groups const& groups, std::string_view text) {
  if (is_local(groups, text)) return true;
  for (std::size_t first = 0; first < groups.size(); ++first) {
    if (is_date(groups, first) || is_hours(groups, first)) continue;
    if (is_national(groups, first) || is_international(groups, first, text)) return true;
  }
  return false;
}

}  // namespace

bool has_email(std::string_view plain) {
  for (auto const& sign : kAtSigns) {
    for (auto at = plain.find(sign.written); at != kNowhere; at = plain.find(sign.written, at + 1)) {
      if (ends_a_name(plain.substr(0, at)) && is_host(host_at(plain, at + sign.written.size()), sign))
        return true;
    }
  }
  return false;
}

bool has_phone_number(std::string_view plain) {
  for (auto at = plain.find_first_of("0123456789"); at != kNowhere;
       at = plain.find_first_of("0123456789", at)) {
    auto const groups = groups_at(plain, at);
    if (is_phone_number(groups, plain)) return true;
    at = groups.back().begin + groups.back().digits.size();
  }
  return false;
}

}  // namespace socialmap
