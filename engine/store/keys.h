#pragma once
// Who may do what: keys with a role. Only a hash of each is kept; the key itself is told once, when it is
// made.

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/date.h"

namespace SQLite {
class Database;
}

namespace socialmap {

enum class KeyRole { publisher, coach, moderator, municipality, admin };

std::string_view name_of(KeyRole role);
std::optional<KeyRole> key_role(std::string_view name);

struct AccessKey {
  std::string id;  ///< told in lists and in the history; no secret
  KeyRole role = KeyRole::publisher;
  std::vector<std::string> providers;  ///< what a publisher may touch
  std::string label;                   ///< what it is for: a desk or a role, never a person
  Date created;
  std::optional<Date> expires;  ///< the first day on which it is no longer valid
  std::optional<Date> last_used;
  std::optional<Date> revoked;
  std::string mark;  ///< another one after each rotation; the hash of the secret, not the secret
};

/// What a new key is made of.
struct KeyOrder {
  KeyRole role = KeyRole::publisher;
  std::vector<std::string> providers;
  std::string label;
  std::optional<Date> expires;
};

/// The key itself, "sm_ID_SECRET", to be handed over and forgotten.
struct IssuedKey {
  std::string id;
  std::string text;
};

/// May be called from many threads and while other programs use the same directory.
class Keys {
 public:
  /// As Store, but shares the directory.
  explicit Keys(std::string const& directory);
  ~Keys();
  Keys(Keys const&) = delete;
  Keys& operator=(Keys const&) = delete;

  IssuedKey add(KeyOrder const& order, Date today);
  /// By the day they were made, then id.
  std::vector<AccessKey> list() const;
  std::optional<AccessKey> find(std::string const& id) const;
  /// A new secret for the key; the old one is worth nothing from now on. Nothing when there is no such key or
  /// it was revoked.
  std::optional<IssuedKey> rotate(std::string const& id);
  /// False when there is no such key.
  bool revoke(std::string const& id, Date today);
  /// The key with this text, if it is valid today; notes the day of use, unless it cannot be written now.
  /// Takes as long for a wrong secret as for the right one.
  std::optional<AccessKey> valid(std::string_view text, Date today);
  /// The key with this id, if it is worth something today; notes the day of use. For who showed the key
  /// before.
  std::optional<AccessKey> usable(std::string const& id, Date today);

 private:
  mutable std::mutex mutex_;
  std::unique_ptr<SQLite::Database> database_;
};

}  // namespace socialmap
