#include "server/api/activity_edits.h"

#include <catch2/catch.hpp>

#include "engine/base/input_error.h"
#include "engine/catalog/json.h"

using namespace socialmap;
using namespace socialmap::api;

namespace {

Node with_status(std::string const& status) {
  return read_json(R"({"id": "soep", "status": ")" + status + "\"}");
}

bool may_move(std::string const& from, std::string const& to, KeyRole by) {
  try {
    return status_of(moved_offer(with_status(from), to, by)) == to;
  } catch (InvalidInput const&) {
    return false;
  }
}

}  // namespace

TEST_CASE("who owns an offer submits and withdraws it, who edits decides") {
  struct Case {
    char const *from, *to;
    bool publisher, moderator;
  };
  for (auto const& [from, to, publisher, moderator] :
       {Case{"draft", "submitted", true, true}, Case{"draft", "published", false, true},
        Case{"draft", "rejected", false, false}, Case{"submitted", "published", false, true},
        Case{"submitted", "rejected", false, true}, Case{"submitted", "withdrawn", true, true},
        Case{"published", "withdrawn", true, true}, Case{"published", "submitted", false, false},
        Case{"rejected", "submitted", true, true}, Case{"withdrawn", "submitted", true, true},
        Case{"withdrawn", "published", false, true}, Case{"expired", "submitted", true, true},
        Case{"published", "draft", false, false}, Case{"draft", "gone", false, false}}) {
    INFO(from << " to " << to);
    CHECK(may_move(from, to, KeyRole::publisher) == publisher);
    CHECK(may_move(from, to, KeyRole::moderator) == moderator);
    CHECK(may_move(from, to, KeyRole::admin) == moderator);
  }
}

TEST_CASE("an offer without a status is published") {
  CHECK(status_of(read_json(R"({"id": "soep"})")) == "published");
}

TEST_CASE("a new offer of a publisher is a draft or submitted, never published") {
  CHECK(status_of(new_offer(read_json("{}"), KeyRole::publisher).tree) == "draft");
  CHECK(status_of(new_offer(with_status("submitted"), KeyRole::publisher).tree) == "submitted");
  CHECK(new_offer(with_status("submitted"), KeyRole::publisher).refused.empty());
  CHECK(new_offer(with_status("published"), KeyRole::publisher).refused.size() == 1);
  CHECK(status_of(new_offer(with_status("published"), KeyRole::moderator).tree) == "published");
  CHECK(new_offer(with_status("published"), KeyRole::moderator).refused.empty());
  CHECK(
      new_offer(read_json(R"({"verified": {"on": "2026-11-01"}, "status": "published"})"), KeyRole::publisher)
          .refused.size() == 2);
  CHECK_THROWS_AS(new_offer(read_json("[]"), KeyRole::admin), InvalidInput);
}

TEST_CASE("a whole record keeps the status and the verification that it had") {
  auto const old = read_json(
      R"({"id": "soep", "title": "Soep", "note": 1, "status": "draft", "verified": {"on": "2026-11-01"}})");
  auto const next = replaced_offer(old, read_json(R"({"id": "soep", "title": "Snert"})"));
  CHECK(next.refused.empty());
  CHECK(to_json(next.tree) ==
        R"({"id":"soep","title":"Snert","status":"draft","verified":{"on":"2026-11-01"}})");
}

TEST_CASE("id, status and verification have their own calls") {
  auto const old = read_json(R"({"id": "soep", "status": "draft"})");
  for (auto const* sent : {R"({"id": "taart"})", R"({"status": "published"})", R"({"status": null})",
                           R"({"verified": {"on": "2026-11-01"}})"}) {
    INFO(sent);
    CHECK(patched_offer(old, read_json(sent)).refused.size() == 1);
    CHECK(replaced_offer(old, read_json(sent)).refused.size() == 1);
  }
  auto const same = patched_offer(old, read_json(R"({"id": "soep", "status": "draft"})"));
  CHECK(same.refused.empty());
  CHECK(same.tree == old);
  CHECK(patched_offer(old, read_json(R"({"id": "x", "status": "expired", "verified": {}})")).refused.size() ==
        3);
  CHECK_THROWS_AS(patched_offer(old, read_json("3")), InvalidInput);
}

TEST_CASE("an offer that is still true says so, today, and by whom") {
  auto const verified =
      verified_offer(read_json(R"({"verified": {"on": "2020-01-01", "due": "2020-06-01"}})"),
                     parse_date("2026-11-22").value(), "maan");
  CHECK(to_json(verified) == R"({"verified":{"on":"2026-11-22","by":"maan"}})");
}

namespace {

/// On Wednesdays from 18 November 2026, not in the Christmas holidays.
Node weekly() {
  return read_json(R"({"id": "soep", "title": "Soep", "summary": "S", "kinds": ["communal-meal"],
    "holidays": {"school": "closed"},
    "schedule": [{"days": ["wed"], "from": "17:30", "to": "19:30", "start": "2026-11-18"}]})");
}

std::vector<Holiday> christmas() {
  return {{"Kerstvakantie", HolidayKind::school, parse_date("2026-12-19").value(),
           parse_date("2027-01-03").value()}};
}

std::string refusal_of(std::string const& day, Node const& offer) {
  try {
    cancelled_offer(offer, day, "", christmas());
    return "";
  } catch (InvalidInput const& refused) {
    return to_line(refused.errors().front());
  }
}

}  // namespace

TEST_CASE("a cancelled day stands there once, with its last note") {
  auto once = cancelled_offer(weekly(), "2026-11-25", "ziek", {});
  once = cancelled_offer(once, "2026-12-02", "", {});
  once = cancelled_offer(once, "2026-11-25", "storm", {});
  CHECK(to_json(*once.find("cancelled")) == R"([{"on":"2026-12-02"},{"on":"2026-11-25","note":"storm"}])");
  CHECK_THROWS_AS(cancelled_offer(once, "2026-11-31", "", {}), InvalidInput);
}

TEST_CASE("a day without a meeting is not cancelled, and the nearest days are told") {
  CHECK(refusal_of("2026-12-02", weekly()) == "");
  CHECK(refusal_of("2026-12-03", weekly()).find("the nearest are on 2026-12-02, 2026-12-09, 2026-12-16") !=
        std::string::npos);
  CHECK(refusal_of("2026-12-23", weekly()).find("2026-12-16, 2027-01-06") != std::string::npos);
  CHECK(refusal_of("2026-11-11", weekly()).find("2026-11-18, 2026-11-25") != std::string::npos);
  auto without = weekly();
  without.set("schedule", NodeList{});
  CHECK(refusal_of("2026-12-02", without).find("has no days in its schedule") != std::string::npos);
}
