// A disk that fails at every step there is: what was acknowledged is there, nothing is there by half, and the
// store opens again.
#include <catch2/catch.hpp>

#include <map>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/base/input_error.h"
#include "engine/store/database.h"
#include "engine/store/keys.h"
#include "engine/store/store.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/engine/store/faulty_disk.h"

using namespace socialmap;
using test::DiskFault;
using test::FaultyDisk;
using test::FreshDirectory;

namespace {

Date day() { return parse_date("2026-11-23").value(); }

StoredRecord offer(std::string const& id, std::string const& text) {
  return {RecordType::activity, id, "maan", text + std::string(3000, '.'), 0};
}

/// What is written, in this order; each `what` stands for one change.
std::vector<StoreChange> const& story() {
  static std::vector<StoreChange> const all{
      {"import",
       "",
       "import",
       {},
       {{RecordType::file, "municipality.yaml", "", "id: m", 0}, offer("soep", "1"), offer("thee", "1")},
       {}},
      {"create", "", "ab12", {}, {offer("koek", "1")}, IdempotencyKey{"k", "digest"}},
      {"replace", "omdat", "ab12", {}, {offer("soep", "2")}, {}},
      {"batch", "", "cd34", {}, {offer("soep", "3"), offer("thee", "3"), offer("taart", "3")}, {}}};
  return all;
}

StoreChange const& change_called(std::string const& what) {
  return *std::find_if(story().begin(), story().end(), [&](auto const& one) { return one.what == what; });
}

/// What the program was told to be done.
struct Acknowledged {
  std::map<std::int64_t, std::string> changes;  ///< sequence → what
  std::string key;
  bool copied = false;
  bool restored = false;
};

/// Does all that a server and its commands do with the disk, each step once more when it fails.
class Teller {
 public:
  Teller(std::string directory, DiskFault fault, bool lasting)
      : directory_(std::move(directory)), fault_(fault), lasting_(lasting) {}

  Acknowledged tell() {
    std::unique_ptr<Store> store;
    twice([&] { store = std::make_unique<Store>(data()); });
    for (auto const& change : story()) {
      if (store) twice([&] { write(*store, change); });
    }
    twice([&] { use_key(); });
    twice([&] {
      back_up(data(), copy());
      told_.copied = true;
    });
    twice([&] {
      restore(copy(), restored());
      told_.restored = true;
    });
    return told_;
  }

  std::string data() const { return directory_ + "/data"; }
  std::string copy() const { return directory_ + "/copy.db"; }
  std::string restored() const { return directory_ + "/restored"; }

 private:
  /// A fault that is over hinders the second time no more; a lasting one may.
  template <typename Step>
  void twice(Step step) {
    if (!attempted(step) && !attempted(step)) CHECK(lasting_);
  }

  /// False when it failed, in words.
  template <typename Step>
  bool attempted(Step step) {
    try {
      step();
      return true;
    } catch (InvalidInput const& refused) {
      CHECK_FALSE(to_line(refused.errors().front()).empty());
    } catch (std::exception const& failed) {
      CHECK(std::string(failed.what()) != "");
    }
    return false;
  }

  void write(Store& store, StoreChange const& change) {
    if (change.idempotency && store.done_before(change.by, change.idempotency->key)) return;
    try {
      told_.changes[store.apply(change)] = change.what;
    } catch (DiskFull const&) {
      throw;
    } catch (...) {
      CHECK(fault_ != DiskFault::full);
      CHECK(fault_ != DiskFault::short_write);
      throw;
    }
    if (change.idempotency) CHECK_THROWS(store.apply(change));
  }

  void use_key() {
    Keys keys(data());
    if (told_.key.empty()) told_.key = keys.add({KeyRole::admin, {}, "Beheer", {}}, day()).text;
    CHECK(keys.valid(told_.key, day()));
  }

  std::string directory_;
  DiskFault fault_;
  bool lasting_;
  Acknowledged told_;
};

/// Whole by SQLite's own account.
void check_sound(std::string const& directory) {
  SQLite::Database database(database_file(directory), SQLite::OPEN_READWRITE);
  CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
  SQLite::Statement dangling(database, "PRAGMA foreign_key_check");
  CHECK_FALSE(dangling.executeStep());
}

/// Every change that is there is there whole, acknowledged or not, with the answer to its repetition.
void check_whole(std::string const& directory) {
  SQLite::Database database(database_file(directory), SQLite::OPEN_READWRITE);
  SQLite::Statement changes(database,
                            "SELECT what, (SELECT count(*) FROM revision r WHERE r.sequence = c.sequence), "
                            "(SELECT count(*) FROM done d WHERE d.sequence = c.sequence) FROM change c");
  while (changes.executeStep()) {
    auto const& change = change_called(changes.getColumn(0));
    INFO(change.what);
    CHECK(changes.getColumn(1).getInt() == static_cast<int>(change.records.size()));
    CHECK(changes.getColumn(2).getInt() == (change.idempotency ? 1 : 0));
  }
  SQLite::Statement apart(database,
                          "SELECT id FROM record WHERE (type, id, revision, text) NOT IN "
                          "(SELECT type, id, max(sequence), text FROM revision GROUP BY type, id)");
  CHECK_FALSE(apart.executeStep());
}

void check_there(Store const& store, std::int64_t sequence, StoreChange const& change) {
  for (auto const& record : change.records) {
    INFO(change.what << " of " << record.id);
    auto const history = store.revisions(record.type, record.id);
    auto const found = std::find_if(history.begin(), history.end(),
                                    [&](auto const& one) { return one.revision == sequence; });
    REQUIRE(found != history.end());
    CHECK(found->text == record.text);
  }
  if (change.idempotency)
    CHECK(store.done_before(change.by, change.idempotency->key).value().revision == sequence);
}

void check_directory(std::string const& directory, Acknowledged const& told) {
  Store store(directory);
  for (auto const& [sequence, what] : told.changes) check_there(store, sequence, change_called(what));
  Keys keys(directory);
  if (!told.key.empty()) CHECK(keys.valid(told.key, day()));
}

/// As a program finds it that starts when the disk is well again.
void check_afterwards(Teller const& teller, Acknowledged const& told) {
  check_directory(teller.data(), told);
  check_sound(teller.data());
  check_whole(teller.data());
  CHECK(Store(teller.data()).apply(change_called("batch")) > 0);
  CHECK(std::filesystem::exists(teller.copy()) == told.copied);
  CHECK(std::filesystem::exists(database_file(teller.restored())) == told.restored);
  for (auto const* more : {".part", ".part-journal", ".part-wal", ".part-shm"})
    CHECK_FALSE(std::filesystem::exists(teller.copy() + more));
  if (told.restored) check_directory(teller.restored(), told);
}

/// One story with the fault at the n-th step; false when the story ended before.
bool fails_at(DiskFault fault, int step, bool lasting) {
  FreshDirectory const here;
  FaultyDisk disk;
  Teller teller(here.path(), fault, lasting);
  disk.fail(fault, step, lasting);
  auto const told = teller.tell();
  bool const failed = disk.failed();
  disk.mend();
  check_afterwards(teller, told);
  if (!failed) {
    CHECK(told.changes.size() == story().size());
    CHECK(told.restored);
  }
  return failed;
}

void check_every_step(DiskFault fault) {
  for (bool const lasting : {false, true}) {
    int step = 1;
    for (; fails_at(fault, step, lasting); ++step) {
      INFO("step " << step << (lasting ? ", lasting" : ", once"));
    }
    CHECK(step > 10);
  }
}

}  // namespace

TEST_CASE("a full disk at any step loses nothing") { check_every_step(DiskFault::full); }

TEST_CASE("a write that stops halfway at any step loses nothing") {
  check_every_step(DiskFault::short_write);
}

TEST_CASE("a write that fails at any step loses nothing") { check_every_step(DiskFault::failing_write); }

TEST_CASE("a read that fails at any step loses nothing") { check_every_step(DiskFault::failing_read); }

TEST_CASE("a sync that fails at any step loses nothing") { check_every_step(DiskFault::failing_sync); }

TEST_CASE("a file that cannot be opened at any step loses nothing") {
  check_every_step(DiskFault::failing_open);
}
