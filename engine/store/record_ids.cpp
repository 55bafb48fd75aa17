#include "engine/store/record_ids.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/store/database.h"

namespace socialmap {

std::vector<std::string> record_ids(std::string const& directory, RecordType type) {
  auto const database = open_database(directory);
  SQLite::Statement select(*database, "SELECT id FROM record WHERE type = ? ORDER BY id");
  select.bind(1, static_cast<int>(type));
  std::vector<std::string> ids;
  while (select.executeStep()) ids.push_back(select.getColumn(0).getString());
  return ids;
}

}  // namespace socialmap
