// What a moderator sees and does: submissions, duplicates and merging.
#include <catch2/catch.hpp>

#include "tests/server/town.h"

using namespace socialmap;
using test::Town;
using test::with_key;

namespace {

std::string const kOffers = "/api/v1/activities";

/// The revision that the offer has now, for If-Match.
http::Headers at_revision(Town& town, std::string const& key, std::string const& id) {
  auto const record = town.answer("GET", kOffers + "/" + id + "/record", with_key(key));
  return {{"If-Match", "\"" + std::to_string(int(*number_at(record, "revision"))) + "\""}};
}

Node change(Town& town, std::string const& key, std::string const& path, std::string const& body) {
  auto const id = path.substr(0, path.find('/'));
  return town.answer("POST", kOffers + "/" + path, with_key(key, body, at_revision(town, key, id)));
}

void patch(Town& town, std::string const& key, std::string const& id, std::string const& body) {
  auto headers = at_revision(town, key, id);
  headers.emplace_back("Authorization", "Bearer " + key);
  headers.emplace_back("Content-Type", "application/merge-patch+json");
  town.answer("PATCH", kOffers + "/" + id, {headers, body});
}

Node const* submission(Node const& queue, std::string const& id) {
  for (auto const& one : *queue.find("submissions")->list()) {
    if (*text_at(one, "id") == id) return &one;
  }
  return nullptr;
}

std::string header(http::Response const& response, std::string_view name) {
  return std::string(http::find_header(response.headers, name).value_or(""));
}

/// An offer at an address, with a time.
std::string offer_at(std::string const& id, std::string const& title) {
  return R"({"provider": "zon", "activity": {"id": ")" + id + R"(", "title": ")" + title +
         R"(", "summary": "Samen", "kinds": ["communal-meal"], "location": "online", "status": "published",
           "schedule": [{"days": ["wed"], "from": "17:30", "to": "19:30"}]}})";
}

}  // namespace

TEST_CASE("a new submission is told as new, and one that was published with what differs") {
  Town town;
  auto const publisher = town.key(KeyRole::publisher, {"zon"});
  auto const moderator = town.key(KeyRole::moderator);
  auto queue = town.answer("GET", "/api/v1/queue", with_key(moderator));
  REQUIRE(queue.find("submissions")->list()->size() == 1);
  auto const* fresh = submission(queue, "ingediend");
  REQUIRE(fresh);
  CHECK(*fresh->find("first")->boolean());
  CHECK(fresh->find("changes")->list()->empty());

  change(town, publisher, "thee/transitions", R"({"to": "withdrawn"})");
  patch(town, publisher, "thee", R"({"title": "Thee en taart"})");
  change(town, publisher, "thee/transitions", R"({"to": "submitted"})");
  queue = town.answer("GET", "/api/v1/queue", with_key(moderator));
  CHECK(*number_at(*queue.find("totals"), "submissions") == 2);
  auto const* changed = submission(queue, "thee");
  REQUIRE(changed);
  CHECK_FALSE(*changed->find("first")->boolean());
  CHECK(*text_at(*changed, "title") == "Thee en taart");
  std::map<std::string, std::string> after;
  for (auto const& one : *changed->find("changes")->list())
    after[*text_at(one, "field")] = *text_at(one, "after");
  CHECK(after == std::map<std::string, std::string>{{"title", "Thee en taart"}, {"status", "submitted"}});
  CHECK(changed == &queue.find("submissions")->list()->back());  // the other one waits longer
}

TEST_CASE("two offers that look alike are in the queue, and a merged one leads to the other") {
  Town town;
  auto const moderator = town.key(KeyRole::moderator);
  town.answer("POST", kOffers, with_key(moderator, offer_at("eettafel", "Eettafel online")));
  town.answer("POST", kOffers, with_key(moderator, offer_at("eettafel-2", "Eettafel online")));
  auto const queue = town.answer("GET", "/api/v1/queue", with_key(moderator));
  auto const& pairs = *queue.find("duplicates")->list();
  REQUIRE(pairs.size() == 1);
  CHECK(*text_at(*pairs[0].find("one"), "id") == "eettafel");
  CHECK(*text_at(*pairs[0].find("other"), "id") == "eettafel-2");
  CHECK(*number_at(pairs[0], "score") == Approx(1));

  CHECK(town.call("GET", kOffers + "/eettafel-2").status == 200);
  change(town, moderator, "eettafel-2/merges", R"({"into": "eettafel", "note": "Dubbel"})");
  auto const api = town.call("GET", kOffers + "/eettafel-2");
  CHECK(api.status == 308);
  CHECK(header(api, "Location") == kOffers + "/eettafel");
  auto const page = town.call("GET", "/activiteiten/eettafel-2");
  CHECK(page.status == 308);
  CHECK(header(page, "Location") == "/activiteiten/eettafel");
  CHECK(town.answer("GET", "/api/v1/queue", with_key(moderator)).find("duplicates")->list()->empty());
  auto const history = town.answer("GET", kOffers + "/eettafel-2/revisions", with_key(moderator));
  CHECK(*text_at(history.find("items")->list()->front(), "what") == "merge");
  CHECK(*text_at(history.find("items")->list()->front(), "why") == "Dubbel");
  // One that is published again is shown again.
  change(town, moderator, "eettafel-2/transitions", R"({"to": "published"})");
  CHECK(town.call("GET", kOffers + "/eettafel-2").status == 200);
}

TEST_CASE("two offers that a moderator tells apart are no longer in the queue") {
  Town town;
  auto const moderator = town.key(KeyRole::moderator);
  for (auto const* id : {"eettafel", "eettafel-2", "eettafel-3"})
    town.answer("POST", kOffers, with_key(moderator, offer_at(id, "Eettafel online")));
  auto const waiting = [&] { return town.answer("GET", "/api/v1/queue", with_key(moderator)); };
  REQUIRE(waiting().find("duplicates")->list()->size() == 3);
  auto const tell_apart = [&](std::string const& id, std::string const& body) {
    return town.call("POST", kOffers + "/" + id + "/distinctions", with_key(moderator, body)).status;
  };
  CHECK(tell_apart("eettafel-2", R"({"from": "eettafel"})") == 200);
  CHECK(tell_apart("eettafel", R"({"from": "eettafel-2"})") == 200);  // the same once more
  auto const queue = waiting();
  CHECK(*number_at(*queue.find("totals"), "duplicates") == 2);
  for (auto const& pair : *queue.find("duplicates")->list())
    CHECK(*text_at(*pair.find("other"), "id") == "eettafel-3");
  CHECK(town.call("GET", kOffers + "/eettafel-2").status == 200);  // neither offer has changed

  CHECK(tell_apart("mars", R"({"from": "eettafel"})") == 404);
  for (auto const* body : {"{}", R"({"from": "eettafel"})", R"({"from": "mars"})", R"({"from": 7})"})
    CHECK(tell_apart("eettafel", body) == 400);
}

TEST_CASE("every call of a merged offer leads to the one that stayed, and never to one that is withdrawn") {
  Town town;
  auto const moderator = town.key(KeyRole::moderator);
  change(town, moderator, "soep/merges", R"({"into": "thee"})");
  CHECK(header(town.call("GET", kOffers + "/soep/related"), "Location") == kOffers + "/thee/related");
  CHECK(header(town.call("GET", kOffers + "/soep/next-steps?reason=done"), "Location") ==
        kOffers + "/thee/next-steps?reason=done");
  change(town, moderator, "thee/transitions", R"({"to": "withdrawn"})");
  for (auto const* call : {"/soep", "/soep/related", "/soep/next-steps"}) {
    INFO(call);
    auto const answer = town.call("GET", kOffers + call);
    CHECK(answer.status == 404);
    CHECK(answer.body.find("merged into another one") != std::string::npos);
  }
  CHECK(town.call("GET", "/activiteiten/soep").status == 404);
}

TEST_CASE("an offer is merged into another one that is published, and nothing else") {
  Town town;
  auto const moderator = town.key(KeyRole::moderator);
  auto const merge = [&](std::string const& body) {
    return town.call("POST", kOffers + "/soep/merges",
                     with_key(moderator, body, at_revision(town, moderator, "soep")));
  };
  for (auto const* body : {"{}", R"({"into": "soep"})", R"({"into": "mars"})", R"({"into": "concept"})",
                           R"({"into": "ingetrokken"})", R"({"into": 7})"}) {
    INFO(body);
    CHECK(merge(body).status == 400);
  }
  CHECK(town.call("GET", kOffers + "/soep").status == 200);
  CHECK(town.call("POST", kOffers + "/soep/merges",
                  with_key(moderator, R"({"into": "thee"})", {{"If-Match", "\"99\""}}))
            .status == 412);
  CHECK(merge(R"({"into": "thee"})").status == 200);
  CHECK(town.call("GET", kOffers + "/soep").status == 308);
}

TEST_CASE("a publisher sees the quality of its own offers, and others those of all") {
  Town town;
  auto const own = town.key(KeyRole::publisher, {"zon"});
  auto const all = town.key(KeyRole::municipality);
  auto const total = [&](std::string const& key, std::string const& query) {
    return int(*number_at(town.answer("GET", "/api/v1/quality" + query, with_key(key)), "total"));
  };
  CHECK(total(own, "") == 4);  // the withdrawn one needs no keeping
  CHECK(total(own, "?provider=zon") == 4);
  CHECK(total(all, "") == 5);
  CHECK(total(all, "?provider=maan") == 1);
  CHECK(total(all, "?state=fresh") == 0);
  CHECK(total(all, "?state=aging") == 5);
  CHECK(total(own, "?state=withdrawn") == 1);
  CHECK(total(own, "?state=over") == 0);
  patch(town, town.key(KeyRole::moderator), "soep",
        R"({"schedule": [{"on": ["2026-11-22"], "from": "14:00"}]})");
  CHECK(total(all, "?state=over") == 1);
  CHECK(total(own, "?state=over") == 0);
  CHECK(total(all, "") == 4);  // nor does one that is over
  CHECK(town.call("GET", "/api/v1/quality?provider=maan", with_key(own)).status == 403);
  for (auto const* query : {"?provider=mars", "?state=oud", "?page=0", "?q=x"}) {
    INFO(query);
    CHECK(town.call("GET", std::string("/api/v1/quality") + query, with_key(all)).status == 400);
  }
}

TEST_CASE("the history and the queue tell whose key it was, to who may know it") {
  Town town;
  auto const own = town.key(KeyRole::publisher, {"maan"});
  auto const moderator = town.key(KeyRole::moderator);
  change(town, own, "soep/verifications", "");
  patch(town, moderator, "soep", R"({"title": "Soep met brood"})");
  auto const newest = [&](std::string const& key, std::size_t place) {
    auto const answer = town.answer("GET", "/api/v1/activities/soep/revisions", with_key(key));
    return answer.find("items")->list()->at(place);
  };
  CHECK(*text_at(newest(own, 0), "byRole") == "moderator");
  CHECK_FALSE(newest(own, 0).find("byLabel"));
  CHECK(*text_at(newest(own, 1), "byRole") == "publisher");
  CHECK(newest(own, 1).find("byLabel"));
  CHECK(newest(moderator, 1).find("byLabel"));
}

TEST_CASE("quality tells what to mend and until when an offer is shown") {
  Town town;
  auto const own = town.key(KeyRole::publisher, {"maan"});
  change(town, own, "soep/verifications", "{}");
  patch(town, own, "soep", R"({"price": {"amount": 0, "note": "Soep is 2 euro"}})");
  auto const answer = town.answer("GET", "/api/v1/quality", with_key(own));
  CHECK(*number_at(*answer.find("counts"), "fresh") == 1);
  auto const& one = answer.find("items")->list()->front();
  CHECK(*text_at(one, "verifiedOn") == "2026-11-23");
  CHECK(*text_at(*one.find("freshness"), "agingFrom") == "2027-05-24");
  CHECK(*text_at(*one.find("freshness"), "staleFrom") == "2027-11-24");
  CHECK(*number_at(one, "completeness") == Approx(1 / 8.0));
  CHECK(*text_at(one.find("hints")->list()->front(), "field") == "schedule");
  CHECK(*text_at(one.find("contradictions")->list()->front(), "field") == "price.note");
}
