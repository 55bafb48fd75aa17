// What is odd in a record, though it was taken: its editor reads it in the answer, and in that of a repeated
// call.
#include <catch2/catch.hpp>

#include "tests/server/town.h"

using namespace socialmap;
using test::Sent;
using test::Town;
using test::with_key;

namespace {

Sent patch(std::string const& key, std::string const& body) {
  return {{{"Authorization", "Bearer " + key},
           {"Content-Type", "application/merge-patch+json"},
           {"If-Match", "\"1\""},
           {"Idempotency-Key", "k1"}},
          body};
}

}  // namespace

TEST_CASE("the answer to an edit warns of a personal address, and so does its repetition") {
  for (auto const& [path, body, pointer] :
       {std::tuple{"/api/v1/activities/thee", R"({"contact": {"email": "jan.jansen@gmail.com"}})",
                   "/contact/email"},
        std::tuple{"/api/v1/providers/zon", R"({"email": "jan.jansen@gmail.com"})", "/email"}}) {
    INFO(path);
    Town town;
    auto const key = town.key(KeyRole::moderator);
    auto const before = town.answer("GET", std::string(path) + "/record", with_key(key));
    CHECK(before.find("warnings") == nullptr);
    auto sent = patch(key, body);
    sent.headers[2].second = "\"" + std::to_string(int(*number_at(before, "revision"))) + "\"";
    auto const first = town.call("PATCH", path, sent);
    REQUIRE(first.status == 200);
    auto const tree = read_json(first.body);
    auto const* warnings = items_at(tree, "warnings");
    REQUIRE(warnings);
    REQUIRE(warnings->size() == 1);
    CHECK(*text_at(warnings->front(), "pointer") == pointer);
    CHECK(warnings->front().find("got") == nullptr);
    CHECK(town.call("PATCH", path, sent).body == first.body);
  }
}
