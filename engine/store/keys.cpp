#include "engine/store/keys.h"

#include <algorithm>
#include <array>

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <fmt/format.h>

#include "engine/catalog/file_digest.h"
#include "engine/store/database.h"
#include "engine/store/secrets.h"

namespace socialmap {
namespace {

constexpr std::array<std::string_view, 5> kRoles{"publisher", "coach", "moderator", "municipality", "admin"};
constexpr std::size_t kIdBytes = 5;
constexpr std::size_t kSecretBytes = 32;
constexpr std::string_view kPrefix = "sm_";

std::string day_text(std::optional<Date> day) { return day ? to_string(*day) : std::string{}; }

std::vector<std::string> words_in(std::string const& text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    auto const end = std::min(text.find(' ', at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string joined(std::vector<std::string> const& words) {
  std::string text;
  for (auto const& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

AccessKey key_in(SQLite::Statement& row) {
  auto const text = [&](int column) { return row.getColumn(column).getString(); };
  return {text(0),
          key_role(text(1)).value(),
          words_in(text(2)),
          text(3),
          parse_date(text(4)).value(),
          parse_date(text(5)),
          parse_date(text(6)),
          parse_date(text(7)),
          text(8)};
}

constexpr char const* kColumns =
    "SELECT id, role, providers, label, created, expires, last_used, revoked, hash FROM access_key ";

/// The id and the secret of "sm_ID_SECRET"; both empty when the text is not written so.
struct KeyText {
  std::string id;
  std::string secret;
};

KeyText parts_of(std::string_view text) {
  if (!text.starts_with(kPrefix)) return {};
  text.remove_prefix(kPrefix.size());
  auto const split = text.find('_');
  if (split == std::string_view::npos) return {};
  return {std::string(text.substr(0, split)), std::string(text.substr(split + 1))};
}

bool is_worth(AccessKey const& key, Date today) {
  return !key.revoked && (!key.expires || *key.expires > today);
}

/// Without patience and without fail: nobody is shut out because the disk is full, broken or being written
/// to.
void note_use(SQLite::Database& database, AccessKey const& key, Date today) {
  if (key.last_used == today) return;
  database.setBusyTimeout(0);
  try {
    SQLite::Statement use(database, "UPDATE access_key SET last_used = ? WHERE id = ?");
    SQLite::bind(use, to_string(today), key.id);
    use.exec();
  } catch (SQLite::Exception const&) {
    // The next call of the key notes it.
  }
  database.setBusyTimeout(kPatienceMilliseconds);
}

}  // namespace

std::string_view name_of(KeyRole role) { return kRoles[static_cast<std::size_t>(role)]; }

std::optional<KeyRole> key_role(std::string_view name) {
  for (std::size_t i = 0; i < kRoles.size(); ++i) {
    if (kRoles[i] == name) return static_cast<KeyRole>(i);
  }
  return std::nullopt;
}

Keys::Keys(std::string const& directory) : database_(open_database(directory)) {}
Keys::~Keys() = default;

IssuedKey Keys::add(KeyOrder const& order, Date today) {
  auto const id = random_hex(kIdBytes);
  auto const secret = random_hex(kSecretBytes);
  std::lock_guard const guard(mutex_);
  SQLite::Statement insert(*database_, "INSERT INTO access_key VALUES (?, ?, ?, ?, ?, ?, ?, '', '')");
  SQLite::bind(insert, id, sha256_of_text(secret), std::string(name_of(order.role)), joined(order.providers),
               order.label, to_string(today), day_text(order.expires));
  insert.exec();
  return {id, std::string(kPrefix) + id + "_" + secret};
}

std::vector<AccessKey> Keys::list() const {
  std::lock_guard const guard(mutex_);
  SQLite::Statement select(*database_, std::string(kColumns) + "ORDER BY created, id");
  std::vector<AccessKey> all;
  while (select.executeStep()) all.push_back(key_in(select));
  return all;
}

std::optional<AccessKey> Keys::find(std::string const& id) const {
  std::lock_guard const guard(mutex_);
  SQLite::Statement select(*database_, std::string(kColumns) + "WHERE id = ?");
  SQLite::bind(select, id);
  if (!select.executeStep()) return std::nullopt;
  return key_in(select);
}

std::optional<IssuedKey> Keys::rotate(std::string const& id) {
  auto const secret = random_hex(kSecretBytes);
  std::lock_guard const guard(mutex_);
  SQLite::Statement update(*database_, "UPDATE access_key SET hash = ? WHERE id = ? AND revoked = ''");
  SQLite::bind(update, sha256_of_text(secret), id);
  if (update.exec() == 0) return std::nullopt;
  return IssuedKey{id, std::string(kPrefix) + id + "_" + secret};
}

bool Keys::revoke(std::string const& id, Date today) {
  std::lock_guard const guard(mutex_);
  SQLite::Statement update(*database_, "UPDATE access_key SET revoked = ? WHERE id = ?");
  SQLite::bind(update, to_string(today), id);
  return update.exec() > 0;
}

std::optional<AccessKey> Keys::valid(std::string_view text, Date today) {
  auto const [id, secret] = parts_of(text);
  auto const hash = sha256_of_text(secret);
  auto const key = find(id);
  bool const right = same_secret(key ? key->mark : std::string(hash.size(), '-'), hash);
  if (!key || !right || !is_worth(*key, today)) return std::nullopt;
  std::lock_guard const guard(mutex_);
  note_use(*database_, *key, today);
  return key;
}

std::optional<AccessKey> Keys::usable(std::string const& id, Date today) {
  auto const key = find(id);
  if (!key || !is_worth(*key, today)) return std::nullopt;
  std::lock_guard const guard(mutex_);
  note_use(*database_, *key, today);
  return key;
}

}  // namespace socialmap
