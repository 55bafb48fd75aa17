#include "engine/exchange/sheet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/base/utf8.h"
#include "engine/exchange/packed_file.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

[[noreturn]] void refuse(std::string const& path, std::string what) {
  throw InvalidInput({{path + ":1:1", std::move(what), {}, {}, false}});
}

// Where Windows-1252 differs from Latin-1: bytes 0x80 to 0x9F; nullptr stands for no character.
constexpr std::array<char const*, 32> kWindows1252{
    "€",     nullptr, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nullptr, "Ž", nullptr,
    nullptr, "‘",     "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nullptr, "ž", "Ÿ"};

std::string text_of(std::string bytes, std::string const& path, Sheet& sheet) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
    refuse(path, "is UTF-16; save it as CSV UTF-8");
  if (bytes.starts_with("PK\x03\x04")) refuse(path, "is a spreadsheet or archive; save it as CSV UTF-8");
  if (is_valid_utf8(bytes)) return bytes;
  auto text = utf8_of_windows_1252(bytes);
  if (!text) refuse(path, "has bytes that are neither UTF-8 nor Windows-1252");
  sheet.remarks.push_back({path + ":1:1", "is no UTF-8; read as Windows-1252", {}, {}, true});
  return std::move(*text);
}

/// Excel's first line `sep=;`: its delimiter, and the line emptied so that line numbers stay.
std::optional<char> take_named_delimiter(std::string& text) {
  std::size_t const start = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  if (text.compare(start, 4, "sep=") != 0 || text.size() < start + 5) return std::nullopt;
  char const delimiter = text[start + 4];
  text.erase(start, 5);
  return delimiter;
}

char likely_delimiter(std::string_view text) {
  constexpr std::string_view kChoices = ",;\t|";
  std::array<int, 4> counts{};
  bool quoted = false, begun = false;
  for (char const c : text) {
    if (c == '"') quoted = !quoted;
    bool const ends_line = c == '\n' || c == '\r';
    if (ends_line && !quoted && begun) break;
    begun = begun || !ends_line;
    auto const choice = kChoices.find(c);
    if (choice != std::string_view::npos && !quoted) ++counts[choice];
  }
  return kChoices[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

bool is_blank(std::string const& cell) { return cleaned(cell).empty(); }

bool is_empty(CsvRow const& row) { return std::all_of(row.cells.begin(), row.cells.end(), is_blank); }

void drop_empty_rows(std::string const& path, Sheet& sheet) {
  auto const first = std::remove_if(sheet.rows.begin(), sheet.rows.end(), is_empty);
  auto const count = sheet.rows.end() - first;
  sheet.rows.erase(first, sheet.rows.end());
  if (count == 0) return;
  sheet.remarks.push_back(
      {path + ":1:1", fmt::format("has {} rows without any text; they are no rows", count), {}, {}, true});
}

void drop_empty_end(CsvRow& row, std::size_t columns) {
  while (row.cells.size() > columns && is_blank(row.cells.back())) row.cells.pop_back();
}

void drop_empty_columns_at_the_end(std::vector<CsvRow>& rows) {
  drop_empty_end(rows.front(), 1);
  for (auto& row : rows) drop_empty_end(row, rows.front().cells.size());
}

}  // namespace

std::optional<std::string> utf8_of_windows_1252(std::string_view bytes) {
  std::string text;
  for (char const c : bytes) {
    auto const byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      text += c;
    } else if (byte >= 0xA0) {
      text += static_cast<char>(0xC0 | (byte >> 6));
      text += static_cast<char>(0x80 | (byte & 0x3F));
    } else if (auto const* character = kWindows1252[byte - 0x80]) {
      text += character;
    } else {
      return std::nullopt;
    }
  }
  return text;
}

std::optional<double> sheet_number(std::string_view text) {
  auto number = cleaned(text);
  std::replace(number.begin(), number.end(), ',', '.');
  double value = 0;
  auto const* end = number.data() + number.size();
  auto const [stop, error] = std::from_chars(number.data(), end, value);
  bool const whole = error == std::errc{} && stop == end;
  return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Sheet read_sheet(std::string const& path, std::optional<char> delimiter) {
  return sheet_of(read_packed_file(path), path, delimiter);
}

Sheet sheet_of(std::string bytes, std::string const& name, std::optional<char> delimiter) {
  Sheet sheet;
  auto text = text_of(std::move(bytes), name, sheet);
  auto const named = take_named_delimiter(text);
  if (!delimiter) delimiter = named ? *named : likely_delimiter(text);
  sheet.rows = read_csv(text, name, *delimiter);
  drop_empty_rows(name, sheet);
  if (sheet.rows.empty()) refuse(name, "has no heading row");
  drop_empty_columns_at_the_end(sheet.rows);
  return sheet;
}

}  // namespace socialmap
