#include "engine/store/database.h"

#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "engine/base/date.h"
#include "engine/base/input_error.h"

namespace socialmap {
namespace {

/// Layout n is made from layout n-1 by the n-th text. Forward only; a text that was released never changes.
constexpr char const* kMigrations[] = {
    R"(
CREATE TABLE record (
  type INTEGER NOT NULL,     -- RecordType
  id TEXT NOT NULL,
  provider TEXT NOT NULL,    -- of an offer, else empty
  text TEXT NOT NULL,
  revision INTEGER NOT NULL REFERENCES change (sequence),
  PRIMARY KEY (type, id));
CREATE TABLE change (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,          -- RFC 3339, UTC
  by TEXT NOT NULL,          -- id of a key, or "import"
  what TEXT NOT NULL,
  why TEXT NOT NULL);
CREATE TABLE revision (
  type INTEGER NOT NULL,
  id TEXT NOT NULL,
  sequence INTEGER NOT NULL REFERENCES change (sequence),
  text TEXT NOT NULL,
  PRIMARY KEY (type, id, sequence));
CREATE TABLE done (
  by TEXT NOT NULL,
  key TEXT NOT NULL,
  digest TEXT NOT NULL,
  sequence INTEGER NOT NULL REFERENCES change (sequence),
  activity TEXT NOT NULL,
  PRIMARY KEY (by, key));
CREATE TABLE access_key (
  id TEXT PRIMARY KEY NOT NULL,
  hash TEXT NOT NULL,        -- SHA-256 of the secret
  role TEXT NOT NULL,
  providers TEXT NOT NULL,   -- ids with a space between them
  label TEXT NOT NULL,
  created TEXT NOT NULL,     -- days: 2026-11-22
  expires TEXT NOT NULL,     -- empty: never
  last_used TEXT NOT NULL,   -- empty: never
  revoked TEXT NOT NULL);    -- empty: valid
)",
    R"(
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  activity TEXT NOT NULL,
  field TEXT NOT NULL,       -- of the record; empty: none named
  message TEXT NOT NULL,     -- emptied a month after the decision
  made_at TEXT NOT NULL,     -- RFC 3339, UTC; also decided_at
  decided_at TEXT NOT NULL,  -- empty: waits; so are the next three
  outcome TEXT NOT NULL,     -- mended or rejected
  decided_by TEXT NOT NULL,  -- id of a key
  note TEXT NOT NULL);
CREATE INDEX report_waiting ON report (activity) WHERE decided_at = '';
CREATE TABLE redirect (
  id TEXT PRIMARY KEY NOT NULL,   -- an offer that was merged
  target TEXT NOT NULL,           -- into this one
  sequence INTEGER NOT NULL REFERENCES change (sequence))
)"};

constexpr int kNewest = static_cast<int>(std::size(kMigrations));

int layout_of(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

/// All in one transaction, looked at again inside it: another program may be doing the same.
void migrate(SQLite::Database& database, std::string const& file) {
  int const layout = layout_of(database);
  if (layout > kNewest) {
    throw InvalidInput({{file,
                         "was written by a newer version of this program; use that one",
                         fmt::format("layout {}", layout),
                         {},
                         false}});
  }
  if (layout == kNewest) return;
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  for (int next = layout_of(database); next < kNewest; ++next) database.exec(kMigrations[next]);
  database.exec(fmt::format("PRAGMA user_version = {}", kNewest));
  transaction.commit();
}

/// Set up the one safe way.
std::unique_ptr<SQLite::Database> set_up(std::string const& file) {
  auto database = std::make_unique<SQLite::Database>(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                     kPatienceMilliseconds);
  if (sqlite3_db_readonly(database->getHandle(), "main") == 1)
    throw InvalidInput({{file, "cannot be written: the disk or the file is read-only", {}, {}, false}});
  database->exec("PRAGMA journal_mode = WAL");
  database->exec("PRAGMA synchronous = FULL");
  database->exec("PRAGMA foreign_keys = ON");
  database->exec("PRAGMA secure_delete = ON");
  migrate(*database, file);
  return database;
}

InvalidInput not_opened(std::string const& file, SQLite::Exception const& broken) {
  if (broken.getErrorCode() == SQLITE_CORRUPT || broken.getErrorCode() == SQLITE_NOTADB)
    return damaged(file, broken.getErrorStr());
  return InvalidInput({{file, "cannot be opened as a catalogue", broken.getErrorStr(), {}, false}});
}

}  // namespace

std::string database_file(std::string const& directory) {
  return (std::filesystem::path(directory) / "socialmap.db").string();
}

InvalidInput damaged(std::string const& file, std::string const& detail) {
  return InvalidInput({{file,
                        "is damaged; put the last backup into a new directory: "
                        "socialmap restore BACKUP --data NEW-DIR",
                        detail,
                        {},
                        false}});
}

void make_directory(std::string const& directory) {
  std::error_code failed;
  std::filesystem::create_directories(directory, failed);
  if (failed) throw InvalidInput({{directory, "cannot be made: " + failed.message(), {}, {}, false}});
}

std::unique_ptr<SQLite::Database> open_database(std::string const& directory) {
  make_directory(directory);
  auto const file = database_file(directory);
  try {
    return set_up(file);
  } catch (SQLite::Exception const& broken) {
    throw not_opened(file, broken);
  }
}

void require_sound(SQLite::Database& database, std::string const& file) {
  try {
    auto const found = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (found != "ok") throw damaged(file, found);
  } catch (SQLite::Exception const& broken) {
    throw not_opened(file, broken);
  }
}

std::string utc_text(std::chrono::sys_seconds at) {
  auto const day = std::chrono::floor<std::chrono::days>(at);
  std::chrono::hh_mm_ss const time(at - day);
  return fmt::format("{}T{:02}:{:02}:{:02}Z", to_string(day), time.hours().count(), time.minutes().count(),
                     time.seconds().count());
}

}  // namespace socialmap
