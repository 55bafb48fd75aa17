#include "engine/catalog/meant.h"

#include <algorithm>
#include <optional>
#include <regex>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "engine/base/date.h"
#include "engine/base/fold.h"

namespace socialmap {
namespace {

constexpr std::size_t kLongestGuess = 40;  // beyond it is prose, and no place for regular expressions

/// The text in small letters, without quotation marks and blanks around it. A number as it may have been
/// written: 18.30 has become 18.3.
std::string written(Node const& node, char const* number_format) {
  if (auto const* number = node.number()) return fmt::format(fmt::runtime(number_format), *number);
  auto const* text = node.text();
  if (!text || text->size() > kLongestGuess) return {};
  auto letters = folded(*text);
  for (std::string_view const mark : {"\"", "'", "\u201c", "\u201d", "\u2018", "\u2019", "\u00a0"}) {
    for (auto at = letters.find(mark); at != std::string::npos; at = letters.find(mark))
      letters.erase(at, mark.size());
  }
  auto const first = letters.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return letters.substr(first, letters.find_last_not_of(' ') + 1 - first);
}

/// The text of each group, empty where it is not in the text; nothing when the text does not match.
std::optional<std::vector<std::string>> groups_of(std::string const& text, std::regex const& pattern) {
  std::smatch match;
  if (!std::regex_match(text, match, pattern)) return std::nullopt;
  return std::vector<std::string>(match.begin(), match.end());
}

}  // namespace

std::string time_meant(Node const& node) {
  static std::regex const pattern(
      R"((?:om )?(\d{1,2})(?: ?[:.,hu] ?(\d{2})|(\d{2})(?!.))?(?: ?(?:u|h|uur|uhr))?)");
  bool const whole = node.number() && *node.number() == static_cast<int>(*node.number());
  auto const text = written(node, whole ? "{:.0f}" : "{:.2f}");
  auto const found = groups_of(text, pattern);
  if (!found) return {};
  auto const minutes = !(*found)[2].empty() ? (*found)[2] : (*found)[3];
  auto const time = fmt::format("{:0>2}:{:0>2}", (*found)[1], minutes);
  return parse_clock_time(time) ? time : std::string{};
}

std::string date_meant(Node const& node) {
  static std::regex const dutch(R"((\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}))");
  static std::regex const turned(R"((\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2}))");
  auto const text = written(node, "{}");
  auto const format = [](std::string const& year, std::string const& month, std::string const& day) {
    auto const date = fmt::format("{}-{:0>2}-{:0>2}", year, month, day);
    return parse_date(date) ? date : std::string{};
  };
  if (auto const found = groups_of(text, dutch)) return format((*found)[3], (*found)[2], (*found)[1]);
  if (auto const found = groups_of(text, turned)) return format((*found)[1], (*found)[2], (*found)[3]);
  return {};
}

std::string euro_meant(Node const& node) {
  static std::regex const pattern(
      R"((?:€|eur|euro)? ?(\d+)(?:[.,](\d{2}|-+))?(?: ?(?:€|eur|euro)(?: .*)?)?)");
  auto const text = written(node, "{}");
  if (text == "gratis" || text == "free" || text == "niets" || text == "geen") return "0";
  auto const found = groups_of(text, pattern);
  if (!found) return {};
  auto const cents = (*found)[2];
  return cents.empty() || cents[0] == '-' ? (*found)[1] : (*found)[1] + "." + cents;
}

std::string number_meant(Node const& node) {
  static std::regex const pattern(R"((-?\d+)(?:[.,](\d+))?(?:\+| ?[a-z]+)?)");
  auto const found = node.text() ? groups_of(written(node, "{}"), pattern) : std::nullopt;
  if (!found) return {};
  return !(*found)[2].empty() ? (*found)[1] + "." + (*found)[2] : (*found)[1];
}

std::string truth_meant(Node const& node) {
  auto const text = written(node, "{}");
  for (auto const* yes : {"ja", "yes", "true", "waar", "on", "aan", "1", "j", "y"}) {
    if (text == yes) return "true";
  }
  for (auto const* no : {"nee", "no", "false", "onwaar", "off", "uit", "0", "n"}) {
    if (text == no) return "false";
  }
  return {};
}

std::string slug_meant(Node const& node) {
  std::string slug;
  for (char const c : written(node, "{}")) {
    bool const fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (fits) {
      slug += c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  if (slug.ends_with('-')) slug.pop_back();
  return slug;
}

std::string postcode_meant(Node const& node) {
  static std::regex const pattern(R"(([1-9]\d{3})([a-z]{2})?)");
  auto text = written(node, "{}");
  text.erase(
      std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '-' || c == '.'; }),
      text.end());
  auto const found = groups_of(text, pattern);
  if (!found) return {};
  auto letters = (*found)[2];
  std::transform(letters.begin(), letters.end(), letters.begin(),
                 [](char c) { return static_cast<char>(c - 32); });
  return letters.empty() ? (*found)[1] : (*found)[1] + " " + letters;
}

}  // namespace socialmap
