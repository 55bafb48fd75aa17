// A directory that cannot be written, a damaged file, a clock that jumps back, two servers in one directory.
#include <sys/stat.h>

#include <catch2/catch.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/base/input_error.h"
#include "engine/store/database.h"
#include "engine/store/keys.h"
#include "engine/store/store.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/engine/store/faulty_disk.h"

using namespace socialmap;
using test::FaultyDisk;
using test::FreshDirectory;

namespace {

StoredRecord offer(std::string const& id, std::string const& text) {
  return {RecordType::activity, id, "maan", text, 0};
}

/// What is said when a directory's store is opened; empty: it opens.
std::string refusal(std::string const& directory) {
  try {
    Store const store(directory);
    return "";
  } catch (InvalidInput const& refused) {
    return to_line(refused.errors().front());
  }
}

bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

/// A store of some hundred pages.
void fill(std::string const& directory) {
  Store store(directory);
  StoreChange change{"import", "", "import", {}, {}, {}};
  for (int n = 0; n < 300; ++n)
    change.records.push_back(offer("offer-" + std::to_string(n), std::string(700, 'a')));
  store.apply(change);
}

/// Overwrites one page in its middle, as a bad sector does; pages count from 0.
void spoil_page(std::string const& file, int page) {
  std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
  stream.seekp(page * 4096);
  stream << std::string(4096, '\x5a');
}

}  // namespace

TEST_CASE("a disk that is read-only is refused in plain words, and left as it is") {
  FreshDirectory const here;
  fill(here.path());
  {
    FaultyDisk disk;
    disk.read_only();
    CHECK(has(refusal(here.path()), "socialmap.db: cannot be written: the disk or the file is read-only"));
    CHECK_THROWS_AS(Keys(here.path()), InvalidInput);
  }
  CHECK(refusal(here.path()) == "");
}

TEST_CASE("a backup can be made where nothing can be written beside the catalogue") {
  FreshDirectory const here;
  fill(here.path("data"));
  std::filesystem::create_directory(here.path("data/socialmap.db-shm"));  // SQLite needs a file there
  back_up(here.path("data"), here.path("copy.db"));
  std::vector<std::string> names;
  for (auto const& entry : std::filesystem::directory_iterator(here.path()))
    names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  CHECK(names == std::vector<std::string>{"copy.db", "data"});
  restore(here.path("copy.db"), here.path("again"));
  CHECK(Store(here.path("again")).records().size() == 300);
}

TEST_CASE("a log that is left of another catalogue is played into no new one") {
  FreshDirectory const here;
  fill(here.path("data"));
  back_up(here.path("data"), here.path("copy.db"));
  here.write("again/socialmap.db-wal", "of another");
  CHECK(has(refusal(here.path("again")), "socialmap.db-wal: is left of a catalogue that is gone"));
  CHECK_THROWS_AS(restore(here.path("copy.db"), here.path("again")), InvalidInput);
  CHECK_FALSE(std::filesystem::exists(here.path("again/socialmap.db")));
  std::filesystem::remove(here.path("again/socialmap.db-wal"));
  restore(here.path("copy.db"), here.path("again"));
  CHECK(Store(here.path("again")).records().size() == 300);
  CHECK_FALSE(std::filesystem::exists(here.path("copy.db-wal")));
  CHECK_FALSE(std::filesystem::exists(here.path("copy.db-shm")));
}

TEST_CASE("a directory that cannot be made or locked is refused with the reason") {
  FreshDirectory const here;
  here.write("file", "");
  CHECK(has(refusal(here.path("file/data")), "cannot be made: Not a directory"));
  std::filesystem::create_directories(here.path("data/lock"));
  CHECK(has(refusal(here.path("data")), "cannot be written: Is a directory"));
}

TEST_CASE("a second server in one directory is told so") {
  FreshDirectory const here;
  {
    Store const first(here.path());
    CHECK(has(refusal(here.path()), "is in use by another server"));
    CHECK_NOTHROW(Keys(here.path()));
  }
  CHECK(refusal(here.path()) == "");
}

TEST_CASE("a damaged page is found at the start, and the way out is told, whichever page it is") {
  FreshDirectory const here;
  fill(here.path());
  auto const whole = here.read("socialmap.db");
  int const pages = static_cast<int>(whole.size() / 4096);
  REQUIRE(pages > 100);
  for (int page = 0; page < pages; page += 7) {
    INFO("page " << page);
    here.write("socialmap.db", whole);
    spoil_page(here.path("socialmap.db"), page);
    CHECK(
        has(refusal(here.path()), "is damaged; put the last backup into a new directory: socialmap restore"));
  }
  here.write("socialmap.db", whole);
  CHECK(refusal(here.path()) == "");
}

TEST_CASE("a store that was cut off is refused as damaged") {
  FreshDirectory const here;
  fill(here.path());
  std::filesystem::resize_file(here.path("socialmap.db"), std::size_t{50} * 4096);
  CHECK(has(refusal(here.path()), "is damaged"));
}

TEST_CASE("an empty file is no new catalogue: it is told, and left as it is") {
  FreshDirectory const here;
  here.write("socialmap.db", "");
  CHECK(has(refusal(here.path()), "is damaged; put the last backup into a new directory"));
  CHECK_THROWS_AS(Keys(here.path()), InvalidInput);
  CHECK(here.read("socialmap.db").empty());
  CHECK_THROWS_AS(back_up(here.path(), here.path("copy.db")), InvalidInput);
  CHECK_FALSE(here.has("copy.db"));
}

TEST_CASE("a record that is no longer what was written is found, also by a backup") {
  FreshDirectory const here;
  fill(here.path());
  {
    SQLite::Database database(here.path("socialmap.db"), SQLite::OPEN_READWRITE);
    database.exec("UPDATE record SET text = replace(text, 'aaa', 'aba') WHERE id = 'offer-7'");
  }
  CHECK(has(refusal(here.path()), "is damaged"));
  CHECK(has(refusal(here.path()), "offer-7"));
  CHECK_THROWS_AS(back_up(here.path(), here.path("copy.db")), InvalidInput);
  CHECK_FALSE(here.has("copy.db"));
}

TEST_CASE("what is kept is its owner's alone, whatever the umask") {
  auto const before = ::umask(0);
  FreshDirectory const here;
  auto const data = here.path("data");
  {
    Store store(data);
    store.apply({"import", "", "import", {}, {offer("soep", "{}")}, {}});
    back_up(data, here.path("copy.db"));
    restore(here.path("copy.db"), here.path("restored"));
    for (auto const& entry : std::filesystem::directory_iterator(data)) {
      INFO(entry.path());
      CHECK((entry.status().permissions() & std::filesystem::perms::all) ==
            (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    }
  }
  ::umask(before);
  auto const mode = [&](std::string const& name) {
    return std::filesystem::status(here.path(name)).permissions() & std::filesystem::perms::all;
  };
  CHECK(mode("data") == std::filesystem::perms::owner_all);
  CHECK(mode("restored") == std::filesystem::perms::owner_all);
  for (auto const* file : {"copy.db", "restored/socialmap.db"}) {
    INFO(file);
    CHECK(mode(file) == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  }
}

TEST_CASE("history keeps its order when the clock jumps back") {
  FreshDirectory const here;
  Store store(here.path());
  auto const noon = std::chrono::sys_days{std::chrono::days{20000}} + std::chrono::hours{12};
  store.apply({"create", "", "ab12", noon, {offer("soep", "{1}")}, {}});
  store.apply({"replace", "", "ab12", noon - std::chrono::hours{48}, {offer("soep", "{2}")}, {}});
  auto const history = store.revisions(RecordType::activity, "soep");
  REQUIRE(history.size() == 2);
  CHECK(history[0].text == "{2}");
  CHECK(history[0].revision == 2);
  CHECK(history[0].at < history[1].at);
  CHECK(store.record(RecordType::activity, "soep")->text == "{2}");
}

TEST_CASE("keys go on when the clock jumps back, and a revoked one stays so") {
  FreshDirectory const here;
  Keys keys(here.path());
  auto const day = parse_date("2026-11-23").value();
  auto const before = day - std::chrono::days{400};
  auto const kept = keys.add({KeyRole::admin, {}, "Beheer", {}}, day);
  auto const revoked = keys.add({KeyRole::admin, {}, "Beheer", {}}, day);
  keys.revoke(revoked.id, day);
  CHECK(keys.valid(kept.text, day));
  CHECK(keys.valid(kept.text, before));
  CHECK_FALSE(keys.valid(revoked.text, before));
}
