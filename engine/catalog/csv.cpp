#include "engine/catalog/csv.h"

#include <memory>
#include <new>

#include <csv.h>
#include <fmt/format.h>

#include "engine/base/input_error.h"
#include "engine/base/utf8.h"

namespace socialmap {
namespace {

struct Rows {
  std::vector<CsvRow> rows;
  CsvRow open;
  int line = 1;      // being fed to the parser
  int row_line = 1;  // where the open row starts
};

void on_cell(void* cell, std::size_t size, void* context) {
  auto& state = *static_cast<Rows*>(context);
  state.open.cells.emplace_back(cell ? static_cast<char const*>(cell) : "", cell ? size : 0);
}

void on_row(int, void* context) {
  auto& state = *static_cast<Rows*>(context);
  state.open.line = state.row_line;
  state.rows.push_back(std::move(state.open));
  state.open = {};
}

[[noreturn]] void refuse(std::string_view file, int line, std::string what) {
  throw InvalidInput({{fmt::format("{}:{}:1", file, line), std::move(what), {}, {}, false}});
}

/// Just past the line end that comes first: LF, CR LF or CR alone.
std::size_t end_of_line(std::string_view text, std::size_t start) {
  auto const end = text.find_first_of("\r\n", start);
  if (end == std::string_view::npos) return text.size();
  return end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
}

/// A quote inside a cell without quotes around it (5" buis) has one meaning and stands for itself. False at a
/// quote inside a quoted cell: nobody knows where that cell ends.
bool feed(csv_parser& parser, std::string_view line, Rows& state) {
  constexpr unsigned char kStrict = CSV_STRICT | CSV_STRICT_FINI;
  while (true) {
    line.remove_prefix(csv_parse(&parser, line.data(), line.size(), on_cell, on_row, &state));
    if (line.empty()) return true;
    if (csv_error(&parser) != CSV_EPARSE) throw std::bad_alloc();
    if (parser.quoted) return false;
    csv_set_opts(&parser, CSV_STRICT_FINI);
    csv_parse(&parser, line.data(), 1, on_cell, on_row, &state);
    csv_set_opts(&parser, kStrict);
    line.remove_prefix(1);
  }
}

bool is_number(std::string_view cell) {
  return cell.size() > 1 && cell.find_first_not_of("0123456789.", 1) == std::string_view::npos;
}

bool is_read_as_formula(std::string_view cell) {
  if (cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos) return false;
  return cell.front() != '-' || !is_number(cell);
}

}  // namespace

std::vector<CsvRow> read_csv(std::string_view text, std::string_view file, char delimiter) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (!is_valid_utf8(text)) refuse(file, 1, "has bytes that are no UTF-8");
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
  std::unique_ptr<csv_parser, decltype(&csv_free)> const owner(&parser, csv_free);
  csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
  Rows state;
  for (std::size_t start = 0; start < text.size(); ++state.line) {
    auto const end = end_of_line(text, start);
    auto const line = text.substr(start, end - start);
    if (!parser.quoted) state.row_line = state.line;
    if (!feed(parser, line, state)) {
      refuse(file, state.line,
             "is no valid CSV: a quote stands inside a quoted cell; write it twice or take it out");
    }
    start = end;
  }
  if (csv_fini(&parser, on_cell, on_row, &state) != 0) {
    refuse(file, state.row_line, "ends inside quotes: a quote in the row that starts here is never closed");
  }
  return std::move(state.rows);
}

std::string csv_line(std::vector<std::string> const& cells) {
  std::string line;
  for (auto const& cell : cells) {
    auto const shown = is_read_as_formula(cell) ? "'" + cell : cell;
    std::string quoted(2 * shown.size() + 2, '\0');
    quoted.resize(csv_write(quoted.data(), quoted.size(), shown.data(), shown.size()));
    line += (line.empty() ? "" : ",") + quoted;
  }
  return line + "\r\n";
}

}  // namespace socialmap
