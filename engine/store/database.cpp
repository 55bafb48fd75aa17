#include "engine/store/database.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "engine/base/date.h"
#include "engine/base/input_error.h"
#include "engine/store/store.h"

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
)",
    R"(
ALTER TABLE done RENAME TO done_of_creates;
CREATE TABLE done (
  by TEXT NOT NULL,
  key TEXT NOT NULL,
  digest TEXT NOT NULL,
  sequence INTEGER NOT NULL, -- of a change; 0: of a decision about a report
  id TEXT NOT NULL,          -- of the record, or of the report
  answer TEXT NOT NULL,      -- of an import; emptied a day later
  PRIMARY KEY (by, key));
INSERT INTO done SELECT by, key, digest, sequence, activity, '' FROM done_of_creates;
DROP TABLE done_of_creates
)",
    R"(
CREATE TABLE distinct_offers (  -- a moderator says they are not the same
  one TEXT NOT NULL,         -- id of an offer, the first of the two
  other TEXT NOT NULL,
  by TEXT NOT NULL,          -- id of a key
  at TEXT NOT NULL,          -- RFC 3339, UTC
  PRIMARY KEY (one, other))
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

/// The file of a catalogue that is being made; gone afterwards, however that went.
class PartFile {
 public:
  explicit PartFile(std::string name) : name_(std::move(name)) {
    remove();  // of a program that was killed and had the same number
    make_private_file(name_);
  }
  ~PartFile() { remove(); }
  PartFile(PartFile const&) = delete;
  PartFile& operator=(PartFile const&) = delete;
  std::string const& name() const { return name_; }

 private:
  void remove() const {
    std::error_code ignored;
    for (auto const* beside : {"", "-journal"}) std::filesystem::remove(name_ + beside, ignored);
  }
  std::string name_;
};

/// Made whole beside its place, for its owner alone: what has the name of the catalogue is never half made.
void make_database(std::string const& file) {
  PartFile const part(fmt::format("{}.new-{}", file, ::getpid()));
  {
    SQLite::Database database(part.name(), SQLite::OPEN_READWRITE);
    migrate(database, file);
  }
  bool const placed = ::link(part.name().c_str(), file.c_str()) == 0 || errno == EEXIST;
  if (!placed)
    throw InvalidInput({{file, "cannot be made: " + std::generic_category().message(errno), {}, {}, false}});
}

/// Set up the one safe way.
std::unique_ptr<SQLite::Database> set_up(std::string const& file) {
  refuse_stray_log(file);
  if (!std::filesystem::exists(file)) make_database(file);
  if (std::filesystem::file_size(file) == 0) throw damaged(file, "it is empty");
  auto database = std::make_unique<SQLite::Database>(file, SQLite::OPEN_READWRITE, kPatienceMilliseconds);
  if (sqlite3_db_readonly(database->getHandle(), "main") == 1)
    throw InvalidInput({{file, "cannot be written: the disk or the file is read-only", {}, {}, false}});
  database->exec("PRAGMA journal_mode = WAL");
  database->exec("PRAGMA synchronous = FULL");
  database->exec("PRAGMA foreign_keys = ON");
  database->exec("PRAGMA secure_delete = ON");
  migrate(*database, file);
  return database;
}

/// The id of a record that differs from its last revision, which is the same text in another place.
std::string differing_record(SQLite::Database& database) {
  SQLite::Statement select(database,
                           "SELECT record.id FROM record LEFT JOIN revision ON revision.type = record.type "
                           "AND revision.id = record.id AND revision.sequence = record.revision "
                           "WHERE revision.text IS NOT record.text LIMIT 1");
  return select.executeStep() ? select.getColumn(0).getString() : "";
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
  namespace fs = std::filesystem;
  std::error_code failed;
  bool const made = fs::create_directories(directory, failed);
  if (made && !failed) fs::permissions(directory, fs::perms::owner_all, failed);
  if (failed) throw InvalidInput({{directory, "cannot be made: " + failed.message(), {}, {}, false}});
}

void make_private_file(std::string const& file) {
  int const made = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
  if (made < 0)
    throw InvalidInput({{file, "cannot be made: " + std::generic_category().message(errno), {}, {}, false}});
  ::close(made);
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

void refuse_stray_log(std::string const& file) {
  if (std::filesystem::exists(file)) return;
  for (auto const* log : {"-wal", "-journal"}) {
    if (std::filesystem::exists(file + log))
      throw InvalidInput({{file + log,
                           "is left of a catalogue that is gone; move it away, or name a new directory",
                           {},
                           {},
                           false}});
  }
}

void require_sound(SQLite::Database& database, std::string const& file) {
  try {
    auto const found = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (found != "ok") throw damaged(file, found);
    if (auto const differing = differing_record(database); !differing.empty())
      throw damaged(file, "the record \"" + differing + "\" is not as it was written");
  } catch (SQLite::Exception const& broken) {
    throw not_opened(file, broken);
  }
}

std::string plain_words(std::exception const& broken) {
  auto const* of_database = dynamic_cast<SQLite::Exception const*>(&broken);
  if (!of_database) return broken.what();
  auto const code = of_database->getErrorCode();
  if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
    return to_line(damaged("the catalogue", "").errors().front());
  return std::string("the catalogue cannot be read or written now: ") + broken.what();
}

std::string utc_text(std::chrono::sys_seconds at) {
  auto const day = std::chrono::floor<std::chrono::days>(at);
  std::chrono::hh_mm_ss const time(at - day);
  return fmt::format("{}T{:02}:{:02}:{:02}Z", to_string(day), time.hours().count(), time.minutes().count(),
                     time.seconds().count());
}

void rethrow_telling_full_disk() {
  try {
    throw;
  } catch (SQLite::Exception const& failed) {
    if (failed.getErrorCode() == SQLITE_FULL) throw DiskFull();
    throw;
  }
}

}  // namespace socialmap
