#include "engine/exchange/written_format.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include <fmt/format.h>

#include "engine/base/fold.h"
#include "engine/exchange/dutch_dates.h"

namespace socialmap {
namespace {

/// The same letter as often as it stands there, or one other character.
std::vector<std::string> pieces_of(std::string_view format) {
  std::vector<std::string> pieces;
  for (char const c : format) {
    bool const is_letter = std::string_view("dmy").find(c) != std::string_view::npos;
    if (is_letter && !pieces.empty() && pieces.back().front() == c) {
      pieces.back() += c;
    } else {
      pieces.emplace_back(1, c);
    }
  }
  return pieces;
}

std::string literally(char c) {
  auto const byte = static_cast<unsigned char>(c);
  bool const plain = std::isalnum(byte) != 0 || byte >= 0x80;
  return (plain ? "" : "\\") + std::string(1, c);
}

/// The expression for d, dd, m … yyyy; nothing for a piece that stands for itself.
std::optional<std::string> group_of(std::string const& piece) {
  if (piece == "d" || piece == "m") return "(\\d{1,2})";
  if (piece == "dd" || piece == "mm" || piece == "yy") return "(\\d{2})";
  if (piece == "mmm" || piece == "mmmm") return "([^\\d\\s.,-]+)\\.?";
  if (piece == "yyyy") return "(\\d{4})";
  return std::nullopt;
}

}  // namespace

DateFormat::DateFormat(std::string_view format) {
  std::string expression;
  for (auto const& piece : pieces_of(folded(format))) {
    auto const group = group_of(piece);
    expression += group ? *group : literally(piece.front());
    if (group) parts_ += piece.starts_with("mmm") ? 'M' : piece.front();
  }
  pattern_ = std::regex(expression);
}

std::optional<Date> DateFormat::read(std::string_view text) const {
  auto const written = folded(text);
  std::smatch groups;
  if (!std::regex_match(written, groups, pattern_)) return std::nullopt;
  int year = 0;
  unsigned month = 0, day = 0;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    auto const group = groups[i + 1].str();
    if (parts_[i] == 'd') day = static_cast<unsigned>(std::stoi(group));
    if (parts_[i] == 'm') month = static_cast<unsigned>(std::stoi(group));
    if (parts_[i] == 'M') month = month_in_dutch(group).value_or(0);
    if (parts_[i] == 'y') year = std::stoi(group) + (group.size() == 2 ? 2000 : 0);
  }
  return parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day));
}

std::optional<std::string> DateFormat::fault(std::string_view format) {
  std::string letters;
  for (auto const& piece : pieces_of(folded(format))) {
    if (group_of(piece)) {
      letters += piece.front();
    } else if (std::isalpha(static_cast<unsigned char>(piece.front())) != 0) {
      return "has letters that are no d, dd, m, mm, mmm, mmmm, yy or yyyy";
    }
  }
  std::sort(letters.begin(), letters.end());
  if (letters == "dmy") return std::nullopt;
  return "must have the day, the month and the year once each, as in d-m-yyyy";
}

std::optional<std::string> time_pattern(std::string_view format) {
  static std::regex const shape("(hh?)([^a-z0-9]?)mm");
  auto const written = folded(format);
  std::smatch parts;
  if (!std::regex_match(written, parts, shape)) return std::nullopt;
  auto const between = parts[2].length() > 0 ? literally(parts[2].str().front()) : std::string{};
  return (parts[1].length() == 1 ? "(\\d{1,2})" : "(\\d{2})") + between + "(\\d{2})";
}

}  // namespace socialmap
