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
  make_private_file(to);
  SQLite::Database target(to, SQLite::OPEN_READWRITE);
  SQLite::Backup(target, source).executeStep(-1);
  if (target.execAndGet("PRAGMA integrity_check").getString() != "ok" || !target.tableExists("change"))
    throw InvalidInput({{from, "is no sound catalogue", {}, {}, false}});
  require_sound(target, from);
}

/// With the files that SQLite keeps beside it: one that is left would be taken for a part of the next copy.
void remove_copy(std::string const& file) {
  std::error_code ignored;
  for (auto const* beside : {"", "-journal", "-wal", "-shm"}) fs::remove(file + beside, ignored);
}

/// Copies beside the target first, so that a half copy never has its name.
void copy_to_new(std::string const& from, std::string const& to) {
  if (!fs::exists(from)) throw InvalidInput({{from, "does not exist", {}, {}, false}});
  if (fs::exists(to)) throw InvalidInput({{to, "exists already", {}, {}, false}});
  auto const part = to + ".part";
  remove_copy(part);
  try {
    copy_whole(from, part);
    fs::rename(part, to);
    remove_copy(part);
  } catch (SQLite::Exception const& broken) {
    remove_copy(part);
    throw InvalidInput({{from, "cannot be copied to " + to, broken.getErrorStr(), {}, false}});
  } catch (...) {
    remove_copy(part);
    throw;
  }
}

}  // namespace

void back_up(std::string const& directory, std::string const& file) {
  copy_to_new(database_file(directory), file);
}

void restore(std::string const& file, std::string const& directory) {
  make_directory(directory);
  copy_to_new(file, database_file(directory));
}

}  // namespace socialmap
