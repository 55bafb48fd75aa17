#include "engine/store/keys.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "tests/engine/calendar/dates.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

Date day(int n) { return Date{std::chrono::days{20000 + n}}; }

KeyOrder publisher() { return {KeyRole::publisher, {"wijkhuis", "zwembad"}, "Balie wijkhuis", {}}; }

}  // namespace

TEST_CASE("a key lets its owner in and says what it may touch") {
  FreshDirectory const here;
  Keys keys(here.path());
  auto const issued = keys.add(publisher(), day(0));
  auto const key = keys.valid(issued.text, day(3));
  REQUIRE(key);
  CHECK(key->id == issued.id);
  CHECK(key->role == KeyRole::publisher);
  CHECK(key->providers == std::vector<std::string>{"wijkhuis", "zwembad"});
  CHECK(key->label == "Balie wijkhuis");
  CHECK_FALSE(key->last_used);
  CHECK(keys.list().front().last_used == day(3));
}

TEST_CASE("any other text lets nobody in") {
  FreshDirectory const here;
  Keys keys(here.path());
  auto const issued = keys.add(publisher(), day(0));
  auto wrong = issued.text;
  wrong.back() = wrong.back() == '0' ? '1' : '0';
  for (auto const& text : {wrong, issued.text.substr(0, issued.text.size() - 1), issued.text + "0", issued.id,
                           "sm_" + issued.id + "_", std::string("sm_"), std::string{}}) {
    INFO(text);
    CHECK_FALSE(keys.valid(text, day(0)));
  }
}

TEST_CASE("a key is worth nothing once revoked, rotated or expired") {
  FreshDirectory const here;
  Keys keys(here.path());
  auto order = publisher();
  order.expires = day(10);
  auto const first = keys.add(order, day(0));
  CHECK(keys.valid(first.text, day(9)));
  CHECK_FALSE(keys.valid(first.text, day(10)));
  auto const second = keys.rotate(first.id);
  REQUIRE(second);
  CHECK_FALSE(keys.valid(first.text, day(1)));
  CHECK(keys.valid(second->text, day(1)));
  CHECK(keys.revoke(first.id, day(1)));
  CHECK_FALSE(keys.valid(second->text, day(1)));
  CHECK_FALSE(keys.rotate(first.id));
  CHECK_FALSE(keys.revoke("none", day(1)));
  CHECK(keys.list().front().revoked == day(1));
}

TEST_CASE("the secret of a key stands in no file") {
  FreshDirectory const here;
  Keys keys(here.path());
  auto const issued = keys.add(publisher(), day(0));
  auto const secret = issued.text.substr(issued.text.rfind('_') + 1);
  for (auto const* name : {"/socialmap.db", "/socialmap.db-wal"}) {
    std::ifstream file(here.path() + name, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    INFO(name);
    CHECK(bytes.str().find(secret) == std::string::npos);
  }
  CHECK(secret.size() == 64);
}

TEST_CASE("keys can be made and revoked beside a running server") {
  FreshDirectory const here;
  Keys server(here.path());
  Keys command_line(here.path());
  auto const issued = command_line.add({KeyRole::admin, {}, "Beheer", {}}, day(0));
  CHECK(server.valid(issued.text, day(0)));
  command_line.revoke(issued.id, day(0));
  CHECK_FALSE(server.valid(issued.text, day(0)));
}

TEST_CASE("every role has a name that reads back") {
  for (auto const role :
       {KeyRole::publisher, KeyRole::coach, KeyRole::moderator, KeyRole::municipality, KeyRole::admin})
    CHECK(key_role(name_of(role)) == role);
  CHECK_FALSE(key_role("baas"));
}

TEST_CASE("who showed a key before is told when it was rotated, revoked or expired") {
  FreshDirectory const here;
  Keys keys(here.path());
  auto order = publisher();
  order.expires = day(10);
  auto const id = keys.add(order, day(0)).id;
  auto const first = keys.usable(id, day(2));
  REQUIRE(first);
  CHECK(keys.find(id)->last_used == day(2));
  CHECK(keys.usable(id, day(2))->mark == first->mark);
  keys.rotate(id);
  CHECK(keys.usable(id, day(2))->mark != first->mark);
  CHECK_FALSE(keys.usable(id, day(10)));
  CHECK_FALSE(keys.usable("none", day(2)));
  keys.revoke(id, day(3));
  CHECK_FALSE(keys.usable(id, day(3)));
}
