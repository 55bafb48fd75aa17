#include "engine/catalog/yaml_advice.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace socialmap {
namespace {

constexpr std::string_view kBlanks = " \t\r";

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

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

/// The column where the text of a line begins, from 0; its size when there is none.
std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(kBlanks), line.size());
}

/// "-{days: …}", "-id: eten"; no number, and no beginning of a document.
bool lacks_blank_after_dash(std::string_view line) {
  auto const text = line.substr(indent_of(line));
  return text.size() > 1 && text[0] == '-' &&
         (text[1] == '{' || text[1] == '[' || text[1] == '"' || is_ascii_letter(text[1]));
}

/// Where a field has its name, behind the dashes before it.
std::size_t name_column(std::string_view line) {
  return std::min(line.find_first_not_of(" \t\r-"), line.size());
}

bool is_field(std::string_view line) {
  return line.find(": ") != std::string_view::npos ||
         line.substr(0, line.find_last_not_of(kBlanks) + 1).ends_with(':');
}

/// Neither a field nor a comment, and not empty.
bool is_bare_text(std::string_view line) {
  auto const text = line.substr(indent_of(line));
  return !text.empty() && text[0] != '#' && !is_field(line);
}

/// "title:Soep"; not "https://example.org".
bool lacks_blank_after_colon(std::string_view line) {
  auto const text = line.substr(name_column(line));
  auto const colon = std::min(text.find(':'), text.size());
  bool const has_name =
      colon > 0 &&
      std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), is_ascii_letter);
  return has_name && !is_field(line) && colon + 1 < text.size() && text[colon + 1] != '/';
}

/// Right before the line where yaml-cpp stopped: the first of the lines that are no field, which it took for
/// the beginning of the name there. Nothing when a field stands before it.
std::optional<Advice> advice_on_text_before(int number, std::vector<std::string_view> const& lines) {
  int first = number;
  while (is_bare_text(line_at(lines, first - 1))) --first;
  if (first == number) return std::nullopt;
  auto const line = line_at(lines, first);
  Mark const at{first, static_cast<int>(name_column(line)) + 1};
  if (lacks_blank_after_colon(line)) return Advice{at, "lacks a blank after the colon"};
  bool const goes_on = first > 1 && indent_of(line) <= name_column(line_at(lines, first - 1));
  if (!goes_on || line[indent_of(line)] == '-') return std::nullopt;
  return Advice{
      at,
      "is text where a field should stand: if it goes on from the line above, indent the text further than "
      "the field it belongs to, or keep it on one line"};
}

/// yaml-cpp stops at the colon after stray text or, when a comment or the end comes first, at the text
/// itself.
std::optional<Advice> advice_on_stray_text(SyntaxError const& error,
                                           std::vector<std::string_view> const& lines) {
  if (error.said == "illegal map value" &&
      !is_second_colon(line_at(lines, error.mark.line), error.mark.column))
    return advice_on_text_before(error.mark.line, lines);
  if (error.said.starts_with("end of map not found"))
    return advice_on_text_before(error.mark.line + 1, lines);
  return std::nullopt;
}

/// From the last value read to where yaml-cpp stopped: the first line with an odd number of double quotes.
std::optional<Mark> lone_quote(SyntaxError const& error, std::vector<std::string_view> const& lines) {
  for (int number = std::max(error.last_read.line, 1); number <= error.mark.line; ++number) {
    auto const line = line_at(lines, number);
    if (std::count(line.begin(), line.end(), '"') % 2 != 0)
      return Mark{number, static_cast<int>(line.find('"')) + 1};
  }
  return std::nullopt;
}

std::string advice_on_colon(SyntaxError const& error, std::vector<std::string_view> const& lines) {
  auto const line = line_at(lines, error.mark.line);
  if (is_second_colon(line, error.mark.column))
    return "has a second colon: put double quotes round the whole text after the first one";
  return "is a field where none can stand: let it begin in the column of the field above it, and put a blank "
         "after every colon";
}

constexpr std::string_view kOpenQuote =
    "opens a quote that is never closed: put double quotes round the text, also where it begins with ' "
    "('s Avonds)";

/// yaml-cpp's words, and ours.
std::string advice_on_words(std::string const& said) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kAdvice{{
      {"end of sequence flow not found",
       "has a [ that is not closed, or lacks a comma after it: write [a, b]"},
      {"end of map flow not found",
       "has a { that is not closed, or lacks a comma after it: write {a: 1, b: 2}"},
      {"illegal flow end", "has a ] or } that closes nothing, or closes the other kind of bracket"},
      {"illegal document indicator in scalar", kOpenQuote},
      {"illegal EOF in scalar", kOpenQuote},
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
  auto const line = line_at(lines, error.mark.line);
  if (has_tab_in_indent(line)) return {error.mark, "is indented with a tab: use blanks"};
  for (int const number : {error.mark.line, error.last_read.line}) {
    auto const dashed = line_at(lines, number);
    if (lacks_blank_after_dash(dashed))
      return {{number, static_cast<int>(indent_of(dashed)) + 1}, "lacks a blank after the dash"};
  }
  if (auto const advice = advice_on_stray_text(error, lines)) return *advice;
  if (error.said == "illegal map value") return {error.mark, advice_on_colon(error, lines)};
  auto what = advice_on_words(error.said);
  if (what == kOpenQuote) return {open_quote(error, lines), std::move(what)};
  bool const is_bracket = what.find("has a [") == 0 || what.find("has a {") == 0;
  if (auto const quote = is_bracket ? lone_quote(error, lines) : std::nullopt)
    return {*quote, "has a double quote too few or too many: put one before and one after each text"};
  return {is_bracket && error.last_read.line > 0 ? error.last_read : error.mark, std::move(what)};
}

}  // namespace socialmap
