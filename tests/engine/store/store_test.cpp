#include "engine/store/store.h"

#include <catch2/catch.hpp>

#include "engine/base/input_error.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

std::chrono::sys_seconds moment() {
  return std::chrono::sys_days{std::chrono::days{20000}} + std::chrono::seconds{61};
}

StoredRecord offer(std::string id, std::string text) {
  return {RecordType::activity, std::move(id), "wijkhuis", std::move(text), 0};
}

StoreChange change(std::string what, std::vector<StoredRecord> records) {
  return {std::move(what), "omdat het moet", "ab12", moment(), std::move(records), {}};
}

}  // namespace

TEST_CASE("what was written is there after opening again, with its history") {
  FreshDirectory const here;
  {
    Store store(here.path());
    CHECK(store.empty());
    CHECK(store.apply(change("create", {offer("eten", "{1}"), offer("lopen", "{2}")})) == 1);
    CHECK(store.apply(change("replace", {offer("eten", "{3}")})) == 2);
  }
  Store const store(here.path());
  CHECK(store.sequence() == 2);
  auto const all = store.records();
  REQUIRE(all.size() == 2);
  CHECK(all[0].id == "eten");
  CHECK(all[0].text == "{3}");
  CHECK(all[0].revision == 2);
  CHECK(all[1].revision == 1);
  auto const history = store.revisions(RecordType::activity, "eten");
  REQUIRE(history.size() == 2);
  CHECK(history[0].revision == 2);
  CHECK(history[0].what == "replace");
  CHECK(history[1].text == "{1}");
  CHECK(history[1].at == "2024-10-04T00:01:01Z");
  CHECK(history[1].by == "ab12");
  CHECK(history[1].why == "omdat het moet");
}

TEST_CASE("files, providers and offers with one id are different records") {
  FreshDirectory const here;
  Store store(here.path());
  store.apply(change("import", {{RecordType::activity, "zon", "zon", "a", 0},
                                {RecordType::provider, "zon", "", "p", 0},
                                {RecordType::file, "zon", "", "f", 0}}));
  auto const all = store.records();
  REQUIRE(all.size() == 3);
  CHECK(all[0].text == "f");
  CHECK(all[2].text == "a");
  CHECK(store.record(RecordType::provider, "zon")->text == "p");
  CHECK_FALSE(store.record(RecordType::provider, "maan"));
}

TEST_CASE("a change that cannot be written whole is not written at all") {
  FreshDirectory const here;
  Store store(here.path());
  CHECK_THROWS(store.apply(change("create", {offer("eten", "{1}"), offer("eten", "{2}")})));
  CHECK(store.empty());
  CHECK(store.records().empty());
  CHECK(store.apply(change("create", {offer("eten", "{1}")})) == 1);
}

TEST_CASE("an idempotency key is remembered with its change, for who sent it") {
  FreshDirectory const here;
  {
    Store store(here.path());
    auto asked = change("create", {offer("eten", "{1}")});
    asked.idempotency = IdempotencyKey{"k1", "digest"};
    store.apply(asked);
    CHECK_THROWS(store.apply(asked));
    CHECK(store.sequence() == 1);
  }
  Store const store(here.path());
  auto const before = store.done_before("ab12", "k1");
  REQUIRE(before);
  CHECK(before->digest == "digest");
  CHECK(before->revision == 1);
  CHECK(before->id == "eten");
  CHECK_FALSE(store.done_before("cd34", "k1"));
}

TEST_CASE("a second server in the same directory is refused") {
  FreshDirectory const here;
  Store const first(here.path());
  CHECK_THROWS_AS(Store(here.path()), InvalidInput);
}

TEST_CASE("a file that is no catalogue is refused with its name") {
  FreshDirectory const here;
  here.write("socialmap.db", std::string(5000, 'x'));
  try {
    Store const store(here.path());
    FAIL("opened");
  } catch (InvalidInput const& refused) {
    CHECK(refused.errors().front().where.ends_with("socialmap.db"));
  }
}

TEST_CASE("a backup reads back to the same catalogue, and nothing is overwritten") {
  FreshDirectory const here;
  FreshDirectory const there;
  auto const copy = there.path() + "/copy.db";
  Store store(here.path());
  store.apply(change("create", {offer("eten", "{1}")}));
  back_up(here.path(), copy);
  CHECK_THROWS_AS(back_up(here.path(), copy), InvalidInput);
  store.apply(change("create", {offer("lopen", "{2}")}));
  auto const target = there.path() + "/restored";
  restore(copy, target);
  CHECK_THROWS_AS(restore(copy, target), InvalidInput);
  Store const restored(target);
  REQUIRE(restored.records().size() == 1);
  CHECK(restored.revisions(RecordType::activity, "eten").size() == 1);
}

TEST_CASE("what is no backup is not restored, and leaves nothing behind") {
  FreshDirectory const here;
  here.write("copy.db", std::string(5000, 'x'));
  auto const target = here.path() + "/restored";
  CHECK_THROWS_AS(restore(here.path() + "/copy.db", target), InvalidInput);
  CHECK_THROWS_AS(restore(here.path() + "/none.db", target), InvalidInput);
  Store const store(target);
  CHECK(store.empty());
}

TEST_CASE("a merged offer leads to the one that stayed, also after more merges") {
  FreshDirectory const here;
  auto const merge = [](std::string from, std::string to) {
    auto asked = change("merge", {offer(from, "{}")});
    asked.redirects = {{std::move(from), std::move(to)}};
    return asked;
  };
  {
    Store store(here.path());
    store.apply(merge("a", "b"));
    store.apply(merge("b", "c"));
  }
  Store store(here.path());
  CHECK(store.redirect("a") == "c");
  CHECK(store.redirect("b") == "c");
  CHECK_FALSE(store.redirect("c"));
  store.apply(merge("c", "a"));
  CHECK_FALSE(store.redirect("a"));
  CHECK(store.redirect("b") == "a");
  CHECK(store.redirect("c") == "a");
}
