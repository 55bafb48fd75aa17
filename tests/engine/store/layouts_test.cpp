// Stores that older versions made: opened by this one, nothing in them is lost. Each layout that was released
// is kept in layouts/N.sql; a new one needs its file (layouts/dump DIR > N.sql, of a store with at least what
// 1.sql holds).
#include <catch2/catch.hpp>

#include <map>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/base/input_error.h"
#include "engine/store/database.h"
#include "engine/store/keys.h"
#include "engine/store/store.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

SQLite::Database opened(FreshDirectory const& here) {
  return SQLite::Database(database_file(here.path()), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

int layout_of(FreshDirectory const& here) { return opened(here).execAndGet("PRAGMA user_version").getInt(); }

int newest_layout() {
  FreshDirectory const here;
  { Store const store(here.path()); }
  return layout_of(here);
}

std::string fixture(int layout) {
  return source_directory() + "/tests/engine/store/layouts/" + std::to_string(layout) + ".sql";
}

/// A data directory with the store that this layout made.
void make_store(FreshDirectory const& here, int layout) {
  INFO("layout " << layout << " has no " << fixture(layout) << "; tests/engine/store/layouts/dump makes it");
  REQUIRE(std::filesystem::exists(fixture(layout)));
  opened(here).exec(read_file(fixture(layout)));
  REQUIRE(layout_of(here) == layout);
}

/// How many rows each table has.
std::map<std::string, int> rows(FreshDirectory const& here) {
  auto database = opened(here);
  std::map<std::string, int> all;
  SQLite::Statement tables(database, "SELECT name FROM sqlite_master WHERE type = 'table'");
  while (tables.executeStep()) {
    auto const name = tables.getColumn(0).getString();
    all[name] = database.execAndGet("SELECT count(*) FROM " + name).getInt();
  }
  return all;
}

std::string text_of(Store const& store, RecordType type, std::string const& id) {
  auto const record = store.record(type, id);
  return record ? record->text : "";
}

void check_records(Store const& store) {
  CHECK(store.sequence() >= 5);
  CHECK(store.records().size() >= 5);
  CHECK(text_of(store, RecordType::file, "municipality.yaml") == "id: m\nname: Waterdam\n");
  CHECK(text_of(store, RecordType::provider, "maan") == R"({"id":"maan","name":"Buurthuis De Maan"})");
  CHECK(text_of(store, RecordType::activity, "koek").ends_with(R"("status":"published"})"));
  CHECK(text_of(store, RecordType::activity, "thee").ends_with(R"("status":"withdrawn"})"));
  auto const soup = store.record(RecordType::activity, "soep");
  REQUIRE(soup);
  CHECK(soup->provider == "maan");
  CHECK(soup->revision == 3);
}

void check_history(Store const& store) {
  auto const history = store.revisions(RecordType::activity, "koek");
  REQUIRE(history.size() == 2);
  CHECK(history[0].revision == 4);
  CHECK(history[0].at == "2026-11-22T20:04:56Z");
  CHECK(history[0].by == "178c28bbcc");
  CHECK(history[0].what == "published");
  CHECK(history[0].why == "prima");
  CHECK(history[1].text.ends_with(R"("status":"draft"})"));
  CHECK(store.revisions(RecordType::activity, "soep").size() == 2);
  auto const done = store.done_before("b6b3cb99f2", "eerste");
  REQUIRE(done);
  CHECK(done->digest == "1c4e0e0425c8ff1bb624645d98a62e5221bb9e3419456cdd9b97d23c6f8f97bb");
  CHECK(done->revision == 2);
  CHECK(done->id == "koek");
}

void check_keys(std::string const& directory) {
  Keys keys(directory);
  auto const day = parse_date("2026-11-23").value();
  auto const key =
      keys.valid("sm_b6b3cb99f2_d622e1480533994368f24284b6a2d4420a971a6d39925f44fabe118c71021401", day);
  REQUIRE(key);
  CHECK(key->role == KeyRole::publisher);
  CHECK(key->providers == std::vector<std::string>{"maan"});
  CHECK(key->label == "Balie De Maan");
  CHECK(key->expires == parse_date("2999-12-31"));
  CHECK(keys.valid("sm_178c28bbcc_9d34a8809376dc2a7dcef8c1a166eccbd6081465b687c3ca6ea4f6b119c2f47b", day)
            .has_value());
  CHECK(keys.find("a2eaf1c645").value().revoked == parse_date("2026-11-22"));
}

}  // namespace

TEST_CASE("a store of every older layout opens with every record, revision, key and answer") {
  int const newest = newest_layout();
  REQUIRE(newest >= 1);
  for (int layout = 1; layout <= newest; ++layout) {
    INFO("layout " << layout);
    FreshDirectory const here;
    make_store(here, layout);
    auto const before = rows(here);
    {
      Store const store(here.path());
      check_records(store);
      check_history(store);
    }
    CHECK(layout_of(here) == newest);
    auto const after = rows(here);
    for (auto const& [table, count] : before) {
      INFO(table);
      if (after.contains(table)) CHECK(after.at(table) == count);
    }
    check_keys(here.path());
  }
}

TEST_CASE("an older store takes changes once it is opened") {
  for (int layout = 1; layout <= newest_layout(); ++layout) {
    FreshDirectory const here;
    make_store(here, layout);
    Store store(here.path());
    auto const last = store.sequence();
    CHECK(store.apply({"replace", "", "ab12", {}, {{RecordType::activity, "soep", "maan", "{}", 0}}, {}}) ==
          last + 1);
    Keys keys(here.path());
    auto const day = parse_date("2026-11-23").value();
    CHECK(keys.valid(keys.add({KeyRole::admin, {}, "Beheer", {}}, day).text, day));
  }
}

TEST_CASE("a backup of an older layout restores to a store of this one") {
  for (int layout = 1; layout <= newest_layout(); ++layout) {
    FreshDirectory const here;
    make_store(here, layout);
    auto const copy = here.path("copy.db");
    back_up(here.path(), copy);
    restore(copy, here.path("restored"));
    Store const store(here.path("restored"));
    check_records(store);
    check_history(store);
  }
}

TEST_CASE("a store of a newer layout is refused in plain words, and left as it is") {
  FreshDirectory const here;
  int const newer = newest_layout() + 1;
  make_store(here, 1);
  opened(here).exec("PRAGMA user_version = " + std::to_string(newer));
  try {
    Store const store(here.path());
    FAIL("opened");
  } catch (InvalidInput const& refused) {
    auto const& error = refused.errors().front();
    CHECK(error.where == database_file(here.path()));
    CHECK(error.what == "was written by a newer version of this program; use that one");
  }
  CHECK_THROWS_AS(Keys(here.path()), InvalidInput);
  CHECK(layout_of(here) == newer);
}
