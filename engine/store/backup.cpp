#include <filesystem>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/base/input_error.h"
#include "engine/store/database.h"
#include "engine/store/store.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

void copy_whole(std::string const& from, std::string const& to) {
  SQLite::Database source(from, SQLite::OPEN_READONLY);
  SQLite::Database target(to, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  SQLite::Backup(target, source).executeStep(-1);
  if (target.execAndGet("PRAGMA integrity_check").getString() != "ok" || !target.tableExists("change"))
    throw InvalidInput({{from, "is no sound catalogue", {}, {}, false}});
}

/// Copies beside the target first, so that a half copy never has its name.
void copy_to_new(std::string const& from, std::string const& to) {
  if (!fs::exists(from)) throw InvalidInput({{from, "does not exist", {}, {}, false}});
  if (fs::exists(to)) throw InvalidInput({{to, "exists already", {}, {}, false}});
  auto const part = to + ".part";
  fs::remove(part);
  try {
    copy_whole(from, part);
  } catch (SQLite::Exception const& broken) {
    fs::remove(part);
    throw InvalidInput({{from, "cannot be copied", broken.getErrorStr(), {}, false}});
  } catch (InvalidInput const&) {
    fs::remove(part);
    throw;
  }
  fs::rename(part, to);
}

}  // namespace

void back_up(std::string const& directory, std::string const& file) {
  copy_to_new(database_file(directory), file);
}

void restore(std::string const& file, std::string const& directory) {
  fs::create_directories(directory);
  copy_to_new(file, database_file(directory));
}

}  // namespace socialmap
