#pragma once
// The durable catalogue: every record as the text it is read from, with its history. The truth that maps are
// made from; an acknowledged change survives a crash (SQLite, write-ahead log, synchronous FULL).

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace socialmap {

/// What a record is: a whole file of the municipality, a provider without its offers, or an offer.
enum class RecordType { file, provider, activity };

/// A record as it stands.
struct StoredRecord {
  RecordType type = RecordType::activity;
  std::string id;             ///< slug; of a file its name: "network.yaml"
  std::string provider;       ///< of an offer
  std::string text;           ///< of a provider or an offer: JSON
  std::int64_t revision = 0;  ///< the change that made it so
};

/// A request that may come twice and must be done once.
struct IdempotencyKey {
  std::string key;          ///< as the client sent it
  std::string digest;       ///< of what was asked: the same key for something else is refused
  std::string answer = {};  ///< to be told again, where that is not the record
};

/// An offer that was merged into another one; its id leads there from now on.
struct Redirect {
  std::string from;
  std::string to;
};

/// Written together or not at all. The revisions of its records are ignored.
struct StoreChange {
  std::string what;  ///< "create", "replace", "verify" …
  std::string why;   ///< in the words of who did it; may be empty
  std::string by;    ///< id of a key, or "import"
  std::chrono::sys_seconds at;
  std::vector<StoredRecord> records;
  std::optional<IdempotencyKey> idempotency = {};
  std::vector<Redirect> redirects = {};
};

/// One entry of a record's history.
struct StoredRevision {
  std::int64_t revision = 0;
  std::string at;  ///< RFC 3339, UTC
  std::string by;
  std::string what;
  std::string why;
  std::string text;
};

/// What was answered to an idempotency key before.
struct DoneBefore {
  std::string digest;
  std::int64_t revision = 0;  ///< 0: of no change, but of a decision about a report
  std::string id;             ///< of the first record of that change, or of the report
  std::string answer;         ///< as the change had it; empty a day later, or once something was erased
};

/// May be called from many threads; calls wait for each other. Only one Store at a time has a directory.
class Store {
 public:
  /// Opens or makes the catalogue in a directory (made when it does not exist). Throws InvalidInput when
  /// another program serves from it, when it was written by a newer version, or is damaged.
  explicit Store(std::string const& directory);
  ~Store();
  Store(Store const&) = delete;
  Store& operator=(Store const&) = delete;

  /// Nothing was ever written.
  bool empty() const;
  /// The last change; 0 when there is none.
  std::int64_t sequence() const;
  /// Every record, files first, then providers and offers, each by id.
  std::vector<StoredRecord> records() const;
  std::optional<StoredRecord> record(RecordType type, std::string const& id) const;
  /// Answers the sequence of the change once it is on the disk. Throws DiskFull, or what the database throws;
  /// nothing has changed then. Where the disk could not tell whether it wrote, opening again may find the
  /// change after all: whole, never by half.
  std::int64_t apply(StoreChange const& change);
  /// Ids of the records of which a change of this kind and reason was made.
  std::set<std::string> changed_by(RecordType type, std::string const& what, std::string const& why) const;
  /// Newest first.
  std::vector<StoredRevision> revisions(RecordType type, std::string const& id) const;
  std::optional<DoneBefore> done_before(std::string const& by, std::string const& idempotency_key) const;
  /// Which offer a merged one leads to.
  std::optional<std::string> redirect(std::string const& activity) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// There is no room to write.
struct DiskFull : std::exception {
  char const* what() const noexcept override { return "no room on the disk"; }
};

/// Writes a copy of the catalogue of a directory to a file that does not exist yet, also while it is served
/// from. Throws InvalidInput when there is no catalogue, or the file exists.
void back_up(std::string const& directory, std::string const& file);
/// Puts such a copy into a directory without a catalogue. Throws InvalidInput when there is one, or the file
/// is no copy.
void restore(std::string const& file, std::string const& directory);

}  // namespace socialmap
