#include "engine/store/store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>
#include <system_error>

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <fmt/format.h>

#include "engine/base/input_error.h"
#include "engine/store/database.h"
#include "engine/store/done.h"

namespace socialmap {
namespace {

/// Held while a server has the directory; the system lets go of it when the program ends, however it ends.
class DirectoryLock {
 public:
  explicit DirectoryLock(std::string const& directory)
      : file_(::open((directory + "/lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600)) {
    if (file_ >= 0 && ::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
    int const reason = errno;
    if (file_ >= 0) ::close(file_);
    auto const what = reason == EWOULDBLOCK ? "is in use by another server"
                                            : "cannot be written: " + std::generic_category().message(reason);
    throw InvalidInput({{directory, what, {}, {}, false}});
  }
  ~DirectoryLock() { ::close(file_); }
  DirectoryLock(DirectoryLock const&) = delete;
  DirectoryLock& operator=(DirectoryLock const&) = delete;

 private:
  int file_;
};

StoredRecord record_in(SQLite::Statement& row) {
  return {static_cast<RecordType>(row.getColumn(0).getInt()), row.getColumn(1), row.getColumn(2),
          row.getColumn(3), row.getColumn(4).getInt64()};
}

constexpr char const* kRecordColumns = "SELECT type, id, provider, text, revision FROM record ";

}  // namespace

struct Store::Parts {
  explicit Parts(std::string const& directory)
      : lock((make_directory(directory), directory)), database(open_database(directory)) {
    require_sound(*database, database_file(directory));
  }

  std::int64_t add_change(StoreChange const& change) {
    SQLite::Statement insert(*database, "INSERT INTO change (at, by, what, why) VALUES (?, ?, ?, ?)");
    insert.bind(1, utc_text(change.at));
    insert.bind(2, change.by);
    insert.bind(3, change.what);
    insert.bind(4, change.why);
    insert.exec();
    return database->getLastInsertRowid();
  }

  void put(std::vector<StoredRecord> const& records, std::int64_t sequence) {
    SQLite::Statement replace(*database, "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?)");
    SQLite::Statement remember(*database, "INSERT INTO revision VALUES (?, ?, ?, ?)");
    for (auto const& record : records) {
      int const type = static_cast<int>(record.type);
      SQLite::bind(replace, type, record.id, record.provider, record.text, sequence);
      SQLite::bind(remember, type, record.id, sequence, record.text);
      replace.exec();
      remember.exec();
      replace.reset();
      remember.reset();
    }
  }

  void remember_done(StoreChange const& change, std::int64_t sequence) {
    if (!change.idempotency) return;
    auto const& asked = *change.idempotency;
    write_done(*database, {change.by, change.at}, asked, sequence, change.records.front().id);
  }

  /// No redirect leads to another one, nor to itself.
  void redirect(std::vector<Redirect> const& redirects, std::int64_t sequence) {
    for (auto const& [from, to] : redirects) {
      SQLite::Statement stop(*database, "DELETE FROM redirect WHERE id = ?");
      SQLite::bind(stop, to);
      stop.exec();
      SQLite::Statement follow(*database, "UPDATE redirect SET target = ? WHERE target = ?");
      SQLite::bind(follow, to, from);
      follow.exec();
      SQLite::Statement insert(*database, "INSERT OR REPLACE INTO redirect VALUES (?, ?, ?)");
      SQLite::bind(insert, from, to, sequence);
      insert.exec();
    }
  }

  mutable std::mutex mutex;
  DirectoryLock lock;
  std::unique_ptr<SQLite::Database> database;
};

Store::Store(std::string const& directory) : parts_(std::make_unique<Parts>(directory)) {}
Store::~Store() = default;

bool Store::empty() const { return sequence() == 0; }

std::int64_t Store::sequence() const {
  std::lock_guard const guard(parts_->mutex);
  return parts_->database->execAndGet("SELECT coalesce(max(sequence), 0) FROM change").getInt64();
}

std::vector<StoredRecord> Store::records() const {
  std::lock_guard const guard(parts_->mutex);
  SQLite::Statement select(*parts_->database, std::string(kRecordColumns) + "ORDER BY type, id");
  std::vector<StoredRecord> all;
  while (select.executeStep()) all.push_back(record_in(select));
  return all;
}

std::optional<StoredRecord> Store::record(RecordType type, std::string const& id) const {
  std::lock_guard const guard(parts_->mutex);
  SQLite::Statement select(*parts_->database, std::string(kRecordColumns) + "WHERE type = ? AND id = ?");
  SQLite::bind(select, static_cast<int>(type), id);
  if (!select.executeStep()) return std::nullopt;
  return record_in(select);
}

std::int64_t Store::apply(StoreChange const& change) {
  std::lock_guard const guard(parts_->mutex);
  return telling_full_disk([&] {
    SQLite::Transaction transaction(*parts_->database, SQLite::TransactionBehavior::IMMEDIATE);
    auto const sequence = parts_->add_change(change);
    parts_->put(change.records, sequence);
    parts_->remember_done(change, sequence);
    parts_->redirect(change.redirects, sequence);
    transaction.commit();
    return sequence;
  });
}

std::set<std::string> Store::changed_by(RecordType type, std::string const& what,
                                        std::string const& why) const {
  std::lock_guard const guard(parts_->mutex);
  SQLite::Statement select(*parts_->database,
                           "SELECT id FROM revision JOIN change USING (sequence) "
                           "WHERE type = ? AND what = ? AND why = ?");
  SQLite::bind(select, static_cast<int>(type), what, why);
  std::set<std::string> ids;
  while (select.executeStep()) ids.insert(select.getColumn(0).getString());
  return ids;
}

std::vector<StoredRevision> Store::revisions(RecordType type, std::string const& id) const {
  std::lock_guard const guard(parts_->mutex);
  SQLite::Statement select(*parts_->database,
                           "SELECT sequence, at, by, what, why, text FROM revision JOIN change "
                           "USING (sequence) WHERE type = ? AND id = ? ORDER BY sequence DESC");
  SQLite::bind(select, static_cast<int>(type), id);
  std::vector<StoredRevision> all;
  while (select.executeStep()) {
    all.push_back({select.getColumn(0).getInt64(), select.getColumn(1), select.getColumn(2),
                   select.getColumn(3), select.getColumn(4), select.getColumn(5)});
  }
  return all;
}

std::optional<DoneBefore> Store::done_before(std::string const& by,
                                             std::string const& idempotency_key) const {
  std::lock_guard const guard(parts_->mutex);
  return read_done(*parts_->database, by, idempotency_key);
}

std::optional<std::string> Store::redirect(std::string const& activity) const {
  std::lock_guard const guard(parts_->mutex);
  SQLite::Statement select(*parts_->database, "SELECT target FROM redirect WHERE id = ?");
  SQLite::bind(select, activity);
  if (!select.executeStep()) return std::nullopt;
  return select.getColumn(0).getString();
}

}  // namespace socialmap
