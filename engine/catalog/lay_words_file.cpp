#include "engine/catalog/lay_words_file.h"

#include <algorithm>
#include <optional>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/csv.h"

namespace socialmap {
namespace {

constexpr std::size_t kColumns = 4;

std::string trimmed(std::string_view text) {
  auto const first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

std::vector<std::string> list_in(std::string_view cell) {
  std::vector<std::string> list;
  while (!cell.empty()) {
    auto const end = std::min(cell.find(';'), cell.size());
    if (auto item = trimmed(cell.substr(0, end)); !item.empty()) list.push_back(std::move(item));
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  list.shrink_to_fit();  // there are tens of thousands, kept as long as the map
  return list;
}

/// What is wrong with a row; nothing when all is well.
std::optional<InputError> fault_of(CsvRow const& row, std::string const& where) {
  if (row.cells.size() != kColumns)
    return InputError{where, "has not the 4 cells expr, concepts, words, ambiguous", {}, {}, false};
  if (trimmed(row.cells[0]).empty()) return InputError{where, "expr is empty", {}, {}, false};
  auto const ambiguous = trimmed(row.cells[3]);
  if (!ambiguous.empty() && ambiguous != "yes")
    return InputError{where, "ambiguous must be yes or empty", ambiguous, {}, false};
  if (list_in(row.cells[1]).empty() && list_in(row.cells[2]).empty())
    return InputError{where, "has neither concepts nor words", row.cells[0], {}, false};
  return std::nullopt;
}

}  // namespace

void read_lay_words(std::string const& path, Thesaurus& thesaurus, std::vector<Reference>& references,
                    std::vector<InputError>& problems) {
  auto const rows = read_csv(read_file(path), path);
  if (rows.empty() ||
      rows.front().cells != std::vector<std::string>{"expr", "concepts", "words", "ambiguous"}) {
    problems.push_back({path + ":1", "must begin with expr,concepts,words,ambiguous", {}, {}, false});
    return;
  }
  for (std::size_t i = 1; i < rows.size(); ++i) {
    auto const& row = rows[i];
    auto const where = path + ":" + std::to_string(row.line);
    if (auto fault = fault_of(row, where)) {
      problems.push_back(*std::move(fault));
      continue;
    }
    LayExpression entry;
    entry.expression = trimmed(row.cells[0]);
    entry.concepts = list_in(row.cells[1]);
    entry.words = list_in(row.cells[2]);
    entry.ambiguous = !trimmed(row.cells[3]).empty();
    for (auto const& id : entry.concepts)
      references.push_back({WordList::concept_word, id, where + " concepts"});
    thesaurus.entries.push_back(std::move(entry));
  }
  thesaurus.entries.shrink_to_fit();
}

}  // namespace socialmap
