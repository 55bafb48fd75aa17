#include "engine/store/done.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include "engine/store/database.h"

namespace socialmap {

std::optional<DoneBefore> read_done(SQLite::Database& database, std::string const& by,
                                    std::string const& key) {
  SQLite::Statement select(database,
                           "SELECT digest, sequence, id, answer FROM done WHERE by = ? AND key = ?");
  SQLite::bind(select, by, key);
  if (!select.executeStep()) return std::nullopt;
  return DoneBefore{select.getColumn(0), select.getColumn(1).getInt64(), select.getColumn(2),
                    select.getColumn(3)};
}

void write_done(SQLite::Database& database, DoneBy const& who, IdempotencyKey const& key,
                std::int64_t revision, std::string const& id) {
  SQLite::Statement insert(database, "INSERT INTO done VALUES (?, ?, ?, ?, ?, ?)");
  SQLite::bind(insert, who.by, key.key, key.digest, revision, id, key.answer);
  insert.exec();
  SQLite::Statement forget(database,
                           "UPDATE done SET answer = '' WHERE answer <> '' "
                           "AND (SELECT at FROM change WHERE change.sequence = done.sequence) < ?");
  SQLite::bind(forget, utc_text(who.at - std::chrono::days{1}));
  forget.exec();
}

}  // namespace socialmap
