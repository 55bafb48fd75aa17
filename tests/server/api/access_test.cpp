// Every call of the API, who may make it, and for whose offer.
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

#include "engine/stored_map.h"
#include "server/api/endpoint.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

using namespace socialmap;
using namespace socialmap::api;
using test::FreshDirectory;

namespace {

/// Calls that are open to all.
std::set<std::string> const kOpen{"GET /activities",
                                  "GET /activities/{id}",
                                  "GET /activities/{id}/related",
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
                                  "GET /capacity",
                                  "GET /activities/{id}/next-steps"};

/// Calls for a key, and what they say to who may make them when If-Match or the body is missing.
std::map<std::string, int> const kKeyed{{"POST /activities", 400},
                                        {"PUT /activities/{id}", 428},
                                        {"PATCH /activities/{id}", 428},
                                        {"DELETE /activities/{id}", 428},
                                        {"POST /activities/{id}/transitions", 428},
                                        {"POST /activities/{id}/verifications", 428},
                                        {"PUT /activities/{id}/cancellations/{date}", 428},
                                        {"POST /providers", 400},
                                        {"PUT /providers/{id}", 428},
                                        {"PATCH /providers/{id}", 428},
                                        {"GET /providers/{id}/record", 200},
                                        {"GET /providers/{id}/revisions", 200},
                                        {"POST /imports", 400},
                                        {"GET /imports/{id}", 404},
                                        {"GET /activities/{id}/record", 200},
                                        {"GET /activities/{id}/revisions", 200}};

class Town {
 public:
  Town() {
    files_.write("municipality.yaml", "id: m\nname: M\n");
    write_provider("maan", "soep");
    write_provider("zon", "thee");
    MapSources const sources{files_.path(), source_directory() + "/catalog/vocabulary",
                             source_directory() + "/rules"};
    store_ = std::make_unique<Store>(data_.path());
    store_->apply(import_of(read_map(sources).catalogue, {}));
    map_ = std::make_shared<SocialMap const>(read_map(sources, *store_), parse_date("2026-11-23").value());
    keys_ = std::make_unique<Keys>(data_.path());
    editor_ = std::make_unique<Editor>(*store_, [this](auto const& next) { next(*map_); });
    desk_ = std::make_unique<Desk>(Desk{*editor_, *keys_, [] { return std::chrono::sys_seconds{}; }});
  }

  std::string key(KeyRole role, std::vector<std::string> providers = {}) {
    return keys_->add({role, std::move(providers), "Balie", {}}, Date{}).text;
  }

  std::vector<Endpoint> all() const {
    return endpoints([this] { return map_; }, desk_.get());
  }

  /// As the server does: the guard first, then the call.
  int status(Endpoint const& endpoint, std::string const& key, std::string const& body = "{}") const {
    http::Request request;
    bool const of_provider = endpoint.path.starts_with("/providers/");
    request.path_values = {{"id", of_provider ? "maan" : "soep"}, {"date", "2026-11-25"}};
    request.body = body;
    if (!key.empty()) request.headers.emplace_back("Authorization", "Bearer " + key);
    if (auto const role = role_text(endpoint.roles); !role.empty()) {
      auto const admission = guard_of(desk_.get())(request, role);
      if (admission.refusal) return admission.refusal->problem->status;
      request.caller = admission.caller;
    }
    try {
      auto const response = endpoint.handler(request);
      return response.problem ? response.problem->status : response.status;
    } catch (InvalidInput const&) {
      return 400;
    }
  }

 private:
  void write_provider(std::string const& id, std::string const& offer) const {
    files_.write("providers/" + id + ".yaml", "id: " + id + "\nname: N\nactivities: [{id: " + offer +
                                                  ", title: T, summary: S, kinds: [communal-meal]}]\n");
  }

  FreshDirectory files_;
  FreshDirectory data_;
  std::unique_ptr<Store> store_;
  std::shared_ptr<SocialMap const> map_;
  std::unique_ptr<Keys> keys_;
  std::unique_ptr<Editor> editor_;
  std::unique_ptr<Desk> desk_;
};

std::string name_of_call(Endpoint const& endpoint) { return endpoint.method + " " + endpoint.path; }

}  // namespace

TEST_CASE("every call is in the table of who may make it, and no other is") {
  Town const town;
  std::size_t found = 0;
  for (auto const& endpoint : town.all()) {
    INFO(name_of_call(endpoint));
    CHECK((endpoint.roles.empty() ? kOpen.contains(name_of_call(endpoint))
                                  : kKeyed.contains(name_of_call(endpoint))));
    ++found;
  }
  CHECK(found == kOpen.size() + kKeyed.size());
}

TEST_CASE("a call with a role lets in its roles, for their own offers, and nobody else") {
  Town town;
  auto const own = town.key(KeyRole::publisher, {"zon", "maan"});
  auto const others = town.key(KeyRole::publisher, {"zon"});
  auto const moderator = town.key(KeyRole::moderator);
  auto const admin = town.key(KeyRole::admin);
  auto const coach = town.key(KeyRole::coach);
  auto const municipality = town.key(KeyRole::municipality);
  for (auto const& endpoint : town.all()) {
    if (endpoint.roles.empty()) continue;
    INFO(name_of_call(endpoint));
    auto const let_in = kKeyed.at(name_of_call(endpoint));
    CHECK(town.status(endpoint, "") == 401);
    CHECK(town.status(endpoint, own + "0") == 401);
    CHECK(town.status(endpoint, coach) == 403);
    CHECK(town.status(endpoint, municipality) == 403);
    CHECK(town.status(endpoint, moderator) == let_in);
    CHECK(town.status(endpoint, admin) == let_in);
    bool const for_moderators = name_of_call(endpoint) == "POST /providers";
    CHECK(town.status(endpoint, own) == (for_moderators ? 403 : let_in));
    bool const of_nobody = endpoint.created || endpoint.path.starts_with("/imports");
    if (!of_nobody) CHECK(town.status(endpoint, others) == 403);
  }
}

TEST_CASE("a new offer is for a provider of the key") {
  Town town;
  auto const key = town.key(KeyRole::publisher, {"zon"});
  auto const all = town.all();
  auto const create = std::find_if(all.begin(), all.end(), [](Endpoint const& one) { return one.created; });
  REQUIRE(create != all.end());
  auto const body = [](std::string const& provider) {
    return R"({"provider": ")" + provider +
           R"(", "activity": {"id": "a", "title": "A", "summary": "S", "kinds": []}})";
  };
  CHECK(town.status(*create, key, body("maan")) == 403);
  CHECK(town.status(*create, key, body("mars")) == 400);
  CHECK(town.status(*create, key, body("zon")) == 400);  // no kinds
}

TEST_CASE("a server without a data directory refuses every call with a role") {
  http::Request request;
  request.headers = {{"Authorization", "Bearer sm_a_b"}};
  CHECK(guard_of(nullptr)(request, "publisher admin").refusal->problem->status == 403);
}
