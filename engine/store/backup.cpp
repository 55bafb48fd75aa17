#include <filesystem>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

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
  target.exec("PRAGMA journal_mode = DELETE");  // a whole in one file, to be read from any disk
  if (target.execAndGet("PRAGMA integrity_check").getString() != "ok" || !target.tableExists("change"))
    throw InvalidInput({{from, "is no sound catalogue", {}, {}, false}});
  require_sound(target, from);
}

/// With the files that SQLite keeps beside it: one that is left would be taken for a part of the next copy.
void remove_copy(std::string const& file) {
  std::error_code ignored;
  for (auto const* beside : {"", "-journal", "-wal", "-shm"}) fs::remove(file + beside, ignored);
}

/// As copy_whole, by way of copies of the files beside the target: SQLite opens a write-ahead log only where
/// it can write beside it. Where it cannot, nobody else writes either.
void copy_as_files(std::string const& from, std::string const& to) {
  auto const files = to + ".files";
  remove_copy(files);
  try {
    for (auto const* beside : {"", "-wal"}) {
      if (fs::exists(from + beside)) fs::copy_file(from + beside, files + beside);
    }
    copy_whole(files, to);
  } catch (...) {
    remove_copy(files);
    throw;
  }
  remove_copy(files);
}

void copy_somehow(std::string const& from, std::string const& to) {
  try {
    copy_whole(from, to);
  } catch (SQLite::Exception const& closed) {
    if (closed.getErrorCode() != SQLITE_CANTOPEN && closed.getErrorCode() != SQLITE_READONLY) throw;
    remove_copy(to);
    copy_as_files(from, to);
  }
}

/// Copies beside the target first, so that a half copy never has its name.
void copy_to_new(std::string const& from, std::string const& to) {
  if (!fs::exists(from)) throw InvalidInput({{from, "does not exist", {}, {}, false}});
  if (fs::exists(to)) throw InvalidInput({{to, "exists already", {}, {}, false}});
  auto const part = to + ".part";
  remove_copy(part);
  try {
    copy_somehow(from, part);
    fs::rename(part, to);
    remove_copy(part);
  } catch (SQLite::Exception const& broken) {
    remove_copy(part);
    throw InvalidInput({{from, "cannot be copied to " + to, broken.getErrorStr(), {}, false}});
  } catch (fs::filesystem_error const& broken) {
    remove_copy(part);
    throw InvalidInput({{from, "cannot be copied to " + to, broken.code().message(), {}, false}});
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
  refuse_stray_log(database_file(directory));
  copy_to_new(file, database_file(directory));
}

}  // namespace socialmap
