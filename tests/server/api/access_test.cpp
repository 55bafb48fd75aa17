// Every call of the API: who may make it, for whose offer, in which state, with a key or with a session.
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

#include "tests/server/town.h"

using namespace socialmap;
using namespace socialmap::api;
using test::Sent;
using test::Town;

namespace {

using Roles = std::set<KeyRole>;

/// Who may make a call, an admin aside, and what it says to them when If-Match or the body is missing.
struct Row {
  Roles roles;
  int let_in = 200;
  bool of_owner = true;  ///< a publisher's key must be of the offer's provider
};

Roles const kPublishing{KeyRole::publisher, KeyRole::moderator};
Roles const kModerating{KeyRole::moderator};

/// Calls that are open to all.
std::set<std::string> const kOpen{"GET /activities",
                                  "GET /activities/{id}",
                                  "GET /activities/{id}/related",
                                  "GET /activities/{id}/next-steps",
                                  "POST /activities/{id}/reports",
                                  "POST /explanations",
                                  "POST /interpretations",
                                  "POST /matches",
                                  "POST /plans",
                                  "GET /neighbourhoods",
                                  "GET /neighbourhoods/{id}",
                                  "GET /places",
                                  "GET /providers",
                                  "GET /providers/{id}",
                                  "GET /suggestions",
                                  "GET /vocabulary",
                                  "GET /openapi.json",
                                  "GET /network",
                                  "GET /network/routes",
                                  "GET /network/analysis",
                                  "GET /capacity"};

std::map<std::string, Row> const kKeyed{
    {"POST /activities", {kPublishing, 400, false}},
    {"PUT /activities/{id}", {kPublishing, 428}},
    {"PATCH /activities/{id}", {kPublishing, 428}},
    {"DELETE /activities/{id}", {kPublishing, 428}},
    {"POST /activities/{id}/transitions", {kPublishing, 428}},
    {"POST /activities/{id}/verifications", {kPublishing, 428}},
    {"PUT /activities/{id}/cancellations/{date}", {kPublishing, 428}},
    {"GET /activities/{id}/record", {kPublishing}},
    {"GET /activities/{id}/revisions", {kPublishing}},
    {"POST /activities/{id}/merges", {kModerating, 428}},
    {"POST /activities/{id}/distinctions", {kModerating, 400}},
    {"POST /reports/{id}/decisions", {kModerating, 404}},
    {"POST /providers", {kModerating, 400}},
    {"PUT /providers/{id}", {kPublishing, 428}},
    {"PATCH /providers/{id}", {kPublishing, 428}},
    {"GET /providers/{id}/record", {kPublishing}},
    {"GET /providers/{id}/revisions", {kPublishing}},
    {"POST /imports", {kPublishing, 400, false}},
    {"GET /imports/{id}", {kPublishing, 404, false}},
    {"POST /occurrences", {kPublishing, 400, false}},
    {"GET /queue", {kModerating}},
    {"GET /quality", {{KeyRole::publisher, KeyRole::moderator, KeyRole::municipality}, 200, false}}};

/// One offer of provider "zon" in each state.
std::map<std::string, std::string> const kStates{{"draft", "concept"},
                                                 {"submitted", "ingediend"},
                                                 {"published", "thee"},
                                                 {"rejected", "afgewezen"},
                                                 {"withdrawn", "ingetrokken"}};

std::string name_of_call(Endpoint const& endpoint) { return endpoint.method + " " + endpoint.path; }

bool is_of_an_offer(Endpoint const& endpoint) { return endpoint.path.starts_with("/activities/{id}"); }

std::string path_of(Endpoint const& endpoint, std::string const& offer) {
  auto path = "/api/v1" + endpoint.path;
  auto const put = [&](std::string const& name, std::string const& value) {
    if (auto const at = path.find(name); at != std::string::npos) path.replace(at, name.size(), value);
  };
  bool const of_provider = endpoint.path.starts_with("/providers/");
  put("{id}", is_of_an_offer(endpoint) ? offer : of_provider ? "zon" : "1");
  put("{date}", "2026-11-25");
  return path;
}

/// Somebody who calls: with a key, with a session, or with neither.
struct Asker {
  std::string name;
  std::optional<KeyRole> role;  ///< nothing: nobody we know
  bool owner = true;            ///< of a publisher: the offers are its own
  bool token = true;            ///< a session without its CSRF token changes nothing
  http::Headers headers;
};

constexpr KeyRole kRoles[] = {KeyRole::publisher, KeyRole::coach, KeyRole::moderator, KeyRole::municipality,
                              KeyRole::admin};

void add_askers(Town& town, std::vector<Asker>& all, KeyRole role, bool owner) {
  bool const publisher = role == KeyRole::publisher;
  std::vector<std::string> providers;
  if (publisher)
    providers = owner ? std::vector<std::string>{"zon", "maan"} : std::vector<std::string>{"maan"};
  auto const key = town.key(role, providers);
  auto const name = std::string(name_of(role)) + (owner ? "" : " of another provider");
  all.push_back({"key of " + name, role, owner, true, {{"Authorization", "Bearer " + key}}});
  auto session = town.sign_in(key);
  town.pass(std::chrono::seconds{10});  // attempts to sign in are limited
  all.push_back({"session of " + name, role, owner, true, session});
  session.pop_back();
  all.push_back({"session without token of " + name, role, owner, false, session});
}

std::vector<Asker> askers(Town& town) {
  std::vector<Asker> all{{"nobody", {}, true, true, {}},
                         {"a wrong key", {}, true, true, {{"Authorization", "Bearer sm_a_b"}}},
                         {"a wrong session", {}, true, true, {{"Cookie", "__Host-socialmap=a"}}}};
  for (auto const role : kRoles) add_askers(town, all, role, true);
  add_askers(town, all, KeyRole::publisher, false);
  return all;
}

int status(Town& town, Endpoint const& endpoint, std::string const& offer, Asker const& asker) {
  Sent sent{asker.headers, {}};
  if (endpoint.body) {
    sent.headers.emplace_back("Content-Type", endpoint.consumes);
    sent.body = "{}";
  }
  return town.call(endpoint.method, path_of(endpoint, offer), sent).status;
}

int expected(Endpoint const& endpoint, Row const& row, Asker const& asker) {
  if (!asker.role) return 401;
  if (!asker.token && endpoint.method != "GET") return 403;
  if (asker.role != KeyRole::admin && !row.roles.contains(*asker.role)) return 403;
  if (asker.role == KeyRole::publisher && !asker.owner && row.of_owner) return 403;
  return row.let_in;
}

}  // namespace

TEST_CASE("every call is in the table of who may make it, and no other is") {
  Town const town;
  std::size_t found = 0;
  for (auto const& endpoint : town.endpoints()) {
    INFO(name_of_call(endpoint));
    CHECK((endpoint.roles.empty() ? kOpen.contains(name_of_call(endpoint))
                                  : kKeyed.contains(name_of_call(endpoint))));
    ++found;
  }
  CHECK(found == kOpen.size() + kKeyed.size());
}

TEST_CASE("a call with a role lets in its roles, for their own offers in any state, and nobody else") {
  Town town;
  auto const everybody = askers(town);
  CHECK(everybody.size() == 21);
  for (auto const& endpoint : town.endpoints()) {
    if (endpoint.roles.empty()) continue;
    auto const& row = kKeyed.at(name_of_call(endpoint));
    for (auto const& asker : everybody) {
      for (auto const& [state, offer] : kStates) {
        INFO(name_of_call(endpoint) << " by " << asker.name << " of an offer that is " << state);
        CHECK(status(town, endpoint, offer, asker) == expected(endpoint, row, asker));
        if (!is_of_an_offer(endpoint)) break;
      }
    }
  }
}

TEST_CASE("a call that is open is open to all, and shows published offers only") {
  Town town;
  auto const everybody = askers(town);
  for (auto const& endpoint : town.endpoints()) {
    if (!endpoint.roles.empty()) continue;
    for (auto const& asker : everybody) {
      for (auto const& [state, offer] : kStates) {
        INFO(name_of_call(endpoint) << " by " << asker.name << " of an offer that is " << state);
        auto const got = status(town, endpoint, offer, asker);
        CHECK((got != 401 && got != 403));
        if (!is_of_an_offer(endpoint)) break;
        CHECK((got == 404) == (state != "published"));
      }
    }
  }
}

TEST_CASE("a new offer is for a provider of the key") {
  Town town;
  auto const key = town.key(KeyRole::publisher, {"zon"});
  auto const create = [&](std::string const& provider) {
    auto const body = R"({"provider": ")" + provider +
                      R"(", "activity": {"id": "a", "title": "A", "summary": "S", "kinds": []}})";
    return town.call("POST", "/api/v1/activities", test::with_key(key, body)).status;
  };
  CHECK(create("maan") == 403);
  CHECK(create("mars") == 400);
  CHECK(create("zon") == 400);  // no kinds
}

TEST_CASE("a server without a data directory refuses every call with a role") {
  http::Request request;
  request.headers = {{"Authorization", "Bearer sm_a_b"}};
  CHECK(guard_of(nullptr)(request, "publisher admin").refusal->problem->status == 403);
}
