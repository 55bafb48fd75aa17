#include "engine/store/erase.h"

#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include "engine/base/input_error.h"
#include "engine/store/database.h"

namespace socialmap {
namespace {

constexpr std::string_view kErased = "{\"erased\":";

constexpr char const* kOldTexts =
    "UPDATE revision SET text = ?3 WHERE type = ?1 AND id = ?2 AND text NOT LIKE '{\"erased\":%' "
    "AND sequence <> (SELECT revision FROM record WHERE type = ?1 AND id = ?2)";

constexpr char const* kReasons =
    "UPDATE change SET why = ?3 WHERE why <> '' AND why NOT LIKE 'erased on ____-__-__' "
    "AND sequence IN (SELECT sequence FROM revision WHERE type = ?1 AND id = ?2)";

std::unique_ptr<SQLite::Database> existing_database(std::string const& directory) {
  if (!std::filesystem::exists(database_file(directory)))
    throw InvalidInput({{directory, "has no catalogue", {}, {}, false}});
  return open_database(directory);
}

/// Answers how many texts went. All or nothing.
template <typename Act>
int in_one_transaction(SQLite::Database& database, Act act) {
  return telling_full_disk([&] {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    int const count = act(database);
    transaction.commit();
    return count;
  });
}

/// False when somebody reads it at this moment.
bool empty_log(SQLite::Database& database) {
  SQLite::Statement checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
  return checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0;
}

/// Makes the file anew from what stands in it, and empties the log: nothing of before is left in either. Also
/// where nothing was left to erase: the time before may have been cut off.
template <typename Act>
int erased_for_good(std::string const& directory, Act act) {
  auto const database = existing_database(directory);
  int const count = in_one_transaction(*database, act);
  database->exec("VACUUM");
  if (empty_log(*database)) return count;
  throw InvalidInput(
      {{directory,
        "is being read: what was erased still stands in its log; do the same again in a moment",
        {},
        {},
        false}});
}

/// An answer may tell what was wrong with any record.
void forget_answers(SQLite::Database& database) { database.exec("UPDATE done SET answer = ''"); }

int run(SQLite::Database& database, char const* text, RecordType type, std::string const& id,
        std::string const& instead) {
  SQLite::Statement update(database, text);
  SQLite::bind(update, static_cast<int>(type), id, instead);
  return update.exec();
}

/// The last day on which a decision is a month old: 28 February on 28, 29, 30 and 31 March.
Date month_before(Date today) {
  std::chrono::year_month_day const day(today);
  auto const before = day - std::chrono::months{1};
  return before.ok() ? Date(before) : Date(before.year() / before.month() / std::chrono::last);
}

}  // namespace

int erase_history(std::string const& directory, RecordType type, std::string const& id, Date today) {
  return erased_for_good(directory, [&](SQLite::Database& database) {
    SQLite::Statement found(database, "SELECT 1 FROM record WHERE type = ? AND id = ?");
    SQLite::bind(found, static_cast<int>(type), id);
    if (!found.executeStep()) throw InvalidInput({{directory, "has no such record", id, {}, false}});
    auto const on = to_string(today);
    forget_answers(database);
    int const texts = run(database, kOldTexts, type, id, std::string(kErased) + "\"" + on + "\"}");
    return texts + run(database, kReasons, type, id, "erased on " + on);
  });
}

bool erase_label(std::string const& directory, std::string const& key) {
  return erased_for_good(directory, [&](SQLite::Database& database) {
           SQLite::Statement update(database, "UPDATE access_key SET label = '' WHERE id = ?");
           SQLite::bind(update, key);
           return update.exec();
         }) > 0;
}

bool erase_report(std::string const& directory, std::int64_t id) {
  return erased_for_good(directory, [&](SQLite::Database& database) {
           SQLite::Statement update(database, "UPDATE report SET message = '', note = '' WHERE id = ?");
           update.bind(1, id);
           return update.exec();
         }) > 0;
}

int forget_old_reports(std::string const& directory, Date today) {
  auto const database = existing_database(directory);
  auto const last_day = to_string(month_before(today));
  int const count = in_one_transaction(*database, [&](SQLite::Database& writing) {
    SQLite::Statement update(writing,
                             "UPDATE report SET message = '', note = '' WHERE decided_at <> '' "
                             "AND substr(decided_at, 1, 10) <= ? AND (message <> '' OR note <> '')");
    update.bind(1, last_day);
    return update.exec();
  });
  if (count > 0) empty_log(*database);
  return count;
}

bool is_erased(StoredRevision const& revision) { return revision.text.starts_with(kErased); }

}  // namespace socialmap
