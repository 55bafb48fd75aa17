#include "engine/catalog/yaml_advice.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace socialmap {
namespace {

constexpr std::string_view kBlanks = " \t\r";

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t start = 0; start <= text.size();) {
    auto const end = std::min(text.find('\n', start), text.size());
    lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

/// The line with this number, counted from 1; empty outside the text.
std::string_view line_at(std::vector<std::string_view> const& lines, int number) {
  bool const exists = number >= 1 && static_cast<std::size_t>(number) <= lines.size();
  return exists ? lines[static_cast<std::size_t>(number) - 1] : std::string_view{};
}

bool has_tab_in_indent(std::string_view line) {
  auto const indent = line.substr(0, std::min(line.find_first_not_of(kBlanks), line.size()));
  return indent.find('\t') != std::string_view::npos;
}

/// Whether a value begins with this quote on the line and does not end there.
bool leaves_open(std::string_view line, char quote) {
  auto const first = line.find(quote);
  if (first == std::string_view::npos || std::count(line.begin(), line.end(), quote) % 2 == 0) return false;
  return first == 0 || std::string_view(" [{,").find(line[first - 1]) != std::string_view::npos;
}

/// The line of a quote that is never closed: the first from the last value read that leaves one open.
Mark open_quote(SyntaxError const& error, std::vector<std::string_view> const& lines) {
  for (int number = std::max(error.last_read.line, 1); number <= static_cast<int>(lines.size()); ++number) {
    auto const line = line_at(lines, number);
    for (char const quote : {'"', '\''}) {
      if (leaves_open(line, quote)) return {number, static_cast<int>(line.find(quote)) + 1};
    }
  }
  return error.mark;
}

/// "title: a: b" up to the second colon.
bool is_second_colon(std::string_view line, int column) {
  auto const before =
      line.substr(0, std::min(line.size(), static_cast<std::size_t>(std::max(column - 1, 0))));
  return before.find(": ") != std::string_view::npos;
}

bool lacks_blank_after_dash(std::string_view line) {
  auto const first = line.find_first_not_of(kBlanks);
  return first != std::string_view::npos && line[first] == '-' && first + 1 < line.size() &&
         kBlanks.find(line[first + 1]) == std::string_view::npos;
}

std::string advice_on_colon(SyntaxError const& error, std::vector<std::string_view> const& lines) {
  auto const line = line_at(lines, error.mark.line);
  if (is_second_colon(line, error.mark.column))
    return "has a second colon: put double quotes round the whole text after the first one";
  if (lacks_blank_after_dash(line)) return "lacks a blank after the dash";
  return "is a field where none can stand: let it begin in the column of the field above it, and put a blank "
         "after every colon";
}

/// yaml-cpp's words, and ours.
std::string advice_on_words(std::string const& said) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kAdvice{{
      {"end of sequence flow not found",
       "has a [ that is not closed, or lacks a comma after it: write [a, b]"},
      {"end of map flow not found",
       "has a { that is not closed, or lacks a comma after it: write {a: 1, b: 2}"},
      {"illegal flow end", "has a ] or } that closes nothing, or closes the other kind of bracket"},
      {"illegal document indicator in scalar", "opens a quote that is never closed"},
      {"illegal EOF in scalar", "opens a quote that is never closed"},
      {"end of map not found",
       "does not belong to what stands before it: put double quotes round a whole text that begins with a "
       "quote "
       "or bracket (inside it write '), write a list in one way only, and let a field begin in the column of "
       "the "
       "field above it"},
      {"end of sequence not found",
       "does not line up: let an item begin with a dash in the column of the dash above it, and a field in "
       "the "
       "column of the field above it"},
      {"illegal block entry", "has a dash where no list can stand: begin each item on a line of its own"},
      {"unknown token", "begins with a sign that text cannot begin with: put double quotes round the text"},
      {"unknown escape character",
       "has a backslash between double quotes: write two, or put single quotes round it"},
      {"unexpected character in block scalar", "begins with > or |: put double quotes round the text"},
      {"illegal tab", "is indented with a tab: use blanks"},
      {"alias not found", "begins with *: put double quotes round the text"},
      {"the referenced anchor", "begins with *: put double quotes round the text"},
  }};
  for (auto const& [start, advice] : kAdvice) {
    if (said.rfind(start, 0) == 0) return std::string(advice);
  }
  return said;
}

}  // namespace

Advice advice_on(SyntaxError const& error, std::string_view text) {
  auto const lines = lines_of(text);
  if (has_tab_in_indent(line_at(lines, error.mark.line)))
    return {error.mark, "is indented with a tab: use blanks"};
  if (error.said == "illegal map value") return {error.mark, advice_on_colon(error, lines)};
  auto what = advice_on_words(error.said);
  if (what.find("opens a quote") == 0) return {open_quote(error, lines), std::move(what)};
  bool const is_bracket = what.find("has a [") == 0 || what.find("has a {") == 0;
  return {is_bracket && error.last_read.line > 0 ? error.last_read : error.mark, std::move(what)};
}

}  // namespace socialmap
