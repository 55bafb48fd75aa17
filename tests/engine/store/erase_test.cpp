#include "engine/store/erase.h"

#include <catch2/catch.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/base/input_error.h"
#include "engine/store/database.h"
#include "engine/store/keys.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

Date day() { return parse_date("2026-11-23").value(); }

StoreChange change(std::string why, std::string id, std::string text) {
  return {"patch",
          std::move(why),
          "ab12",
          {},
          {{RecordType::activity, std::move(id), "maan", std::move(text), 0}},
          {}};
}

/// Whether the bytes stand in any file of a directory.
bool stands_in_files(FreshDirectory const& here, std::string const& bytes) {
  for (auto const& entry : std::filesystem::directory_iterator(here.path())) {
    if (read_file(entry.path().string()).find(bytes) != std::string::npos) return true;
  }
  return false;
}

/// A phone that somebody put into an offer, in a long text and a short one, and took out again.
void put_in_and_take_out(Store& store) {
  store.apply(change("gebeld met 0123-499999", "soep", R"({"note": "0123-411111"})"));
  store.apply(change("", "soep", R"({"note": ")" + std::string(20000, '.') + R"(0123-422222"})"));
  store.apply(change("", "soep", R"({"note": "bel de balie"})"));
  store.apply(change("blijft", "thee", R"({"note": "0123-433333"})"));
}

void put_report(FreshDirectory const& here, int id, std::string const& decided_at) {
  auto const database = open_database(here.path());
  SQLite::Statement insert(*database,
                           "INSERT INTO report VALUES (?, 'soep', '', ?, ?, ?, 'mended', 'ab12', 'n')");
  insert.bind(1, id);
  insert.bind(2, "bericht-" + std::to_string(id) + "-");
  insert.bind(3, "2026-10-01T10:00:00Z");
  insert.bind(4, decided_at);
  insert.exec();
}

}  // namespace

TEST_CASE("what is erased is gone from every file, also while a server has the directory") {
  FreshDirectory const here;
  Store store(here.path());
  Keys const keys(here.path());
  put_in_and_take_out(store);
  for (auto const* phone : {"0123-411111", "0123-422222", "0123-499999"}) CHECK(stands_in_files(here, phone));
  CHECK(erase_history(here.path(), RecordType::activity, "soep", day()) == 3);
  for (auto const* phone : {"0123-411111", "0123-422222", "0123-499999"}) {
    INFO(phone);
    CHECK_FALSE(stands_in_files(here, phone));
  }
  CHECK(stands_in_files(here, "0123-433333"));
}

TEST_CASE("what was erased keeps who, when and what, and the record stands") {
  FreshDirectory const here;
  Store store(here.path());
  put_in_and_take_out(store);
  erase_history(here.path(), RecordType::activity, "soep", day());
  auto const history = store.revisions(RecordType::activity, "soep");
  REQUIRE(history.size() == 3);
  CHECK(history[0].text == R"({"note": "bel de balie"})");
  CHECK_FALSE(is_erased(history[0]));
  CHECK(history[2].text == R"({"erased":"2026-11-23"})");
  CHECK(is_erased(history[2]));
  CHECK(history[2].why == "erased on 2026-11-23");
  CHECK(history[1].why == "");
  CHECK(history[2].by == "ab12");
  CHECK(history[2].what == "patch");
  CHECK(store.record(RecordType::activity, "soep")->text == R"({"note": "bel de balie"})");
  CHECK(store.revisions(RecordType::activity, "thee").front().why == "blijft");
}

TEST_CASE("erasing again erases nothing more, and changes go on") {
  FreshDirectory const here;
  Store store(here.path());
  put_in_and_take_out(store);
  erase_history(here.path(), RecordType::activity, "soep", day());
  CHECK(erase_history(here.path(), RecordType::activity, "soep", day() + std::chrono::days{9}) == 0);
  CHECK(store.revisions(RecordType::activity, "soep")[2].text == R"({"erased":"2026-11-23"})");
  CHECK(store.apply(change("", "soep", "{}")) == 5);
}

TEST_CASE("what is not there cannot be erased, and no directory is made for it") {
  FreshDirectory const here;
  CHECK_THROWS_AS(erase_history(here.path("none"), RecordType::activity, "soep", day()), InvalidInput);
  CHECK_FALSE(here.has("none"));
  { Store const store(here.path()); }
  CHECK_THROWS_AS(erase_history(here.path(), RecordType::activity, "soep", day()), InvalidInput);
  CHECK_FALSE(erase_label(here.path(), "none"));
  CHECK_FALSE(erase_report(here.path(), 7));
}

TEST_CASE("the label of a key goes, the key stays") {
  FreshDirectory const here;
  Keys keys(here.path());
  auto const issued = keys.add({KeyRole::admin, {}, "Jan de Vries", {}}, day());
  CHECK(erase_label(here.path(), issued.id));
  CHECK_FALSE(stands_in_files(here, "Jan de Vries"));
  CHECK(keys.valid(issued.text, day()).value().label == "");
}

TEST_CASE("the words of a report are forgotten a month after its decision") {
  FreshDirectory const here;
  { Store const store(here.path()); }
  CHECK(forget_old_reports(here.path(), day()) == 0);
  put_report(here, 1, "2026-10-23T23:59:59Z");
  put_report(here, 2, "2026-10-24T00:00:00Z");
  put_report(here, 3, "");
  CHECK(forget_old_reports(here.path(), day()) == 1);
  CHECK_FALSE(stands_in_files(here, "bericht-1-"));
  CHECK(stands_in_files(here, "bericht-2-"));
  CHECK(stands_in_files(here, "bericht-3-"));
  CHECK(forget_old_reports(here.path(), day()) == 0);
  CHECK(erase_report(here.path(), 3));
  CHECK_FALSE(stands_in_files(here, "bericht-3-"));
}

TEST_CASE("a month after the end of a month is the end of a shorter one") {
  FreshDirectory const here;
  { Store const store(here.path()); }
  put_report(here, 1, "2027-02-28T12:00:00Z");
  CHECK(forget_old_reports(here.path(), parse_date("2027-03-27").value()) == 0);
  CHECK(forget_old_reports(here.path(), parse_date("2027-03-28").value()) == 1);
  put_report(here, 2, "2027-02-28T12:00:00Z");
  CHECK(forget_old_reports(here.path(), parse_date("2027-03-31").value()) == 1);
}
