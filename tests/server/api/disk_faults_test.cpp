// A server whose disk is full or broken: what it answers, and that it goes on.
#include <catch2/catch.hpp>

#include "engine/stored_map.h"
#include "server/api/endpoint.h"
#include "server/http/service.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/engine/store/faulty_disk.h"
#include "tests/source_directory.h"

using namespace socialmap;
using test::DiskFault;
using test::FaultyDisk;
using test::FreshDirectory;

namespace {

constexpr char const* kOffer = "activities: [{id: soep, title: Soep, summary: S, kinds: [communal-meal]}]\n";

/// A server without sockets, on a disk that can be made to fail.
class Server {
 public:
  Server() {
    files_.write("municipality.yaml", "id: m\nname: M\n");
    files_.write("providers/maan.yaml", std::string("id: maan\nname: Maan\n") + kOffer);
    MapSources const sources{files_.path(), source_directory() + "/catalog/vocabulary",
                             source_directory() + "/rules"};
    store_ = std::make_unique<Store>(data_.path());
    store_->apply(import_of(read_map(sources).catalogue, {}));
    map_ = std::make_shared<SocialMap const>(read_map(sources, *store_), parse_date("2026-11-23").value());
    editor_ = std::make_unique<Editor>(*store_, [this](auto const& next) { publish(next); });
    keys_ = std::make_unique<Keys>(data_.path());
    key_ = keys_->add({KeyRole::moderator, {}, "Redactie", {}}, Date{}).text;
    desk_ =
        std::make_unique<api::Desk>(api::Desk{*editor_, *keys_, [] { return std::chrono::sys_seconds{}; }});
    http::Options options;
    options.guard = api::guard_of(desk_.get());
    options.log = [this](std::string_view line) { log_ += line; };
    service_ =
        std::make_unique<http::Service>(api::api_routes([this] { return map_; }, desk_.get()), options);
  }

  http::Response call(std::string const& method, std::string const& path, std::string const& body = {}) {
    http::Headers headers{
        {"Host", "localhost"},
        {"Authorization", "Bearer " + key_},
        {"If-Match", "\"" + std::to_string(store_->sequence()) + "\""},
        {"Content-Type", method == "PATCH" ? "application/merge-patch+json" : "application/json"}};
    return service_->answer({method, "/api/v1/activities" + path, headers, body, "127.0.0.1", {}});
  }
  http::Response rename(std::string const& title) {
    return call("PATCH", "/soep", R"({"title": ")" + title + "\"}");
  }
  std::string shown() { return call("GET", "/soep").body; }
  FaultyDisk& disk() { return disk_; }
  std::string const& log() const { return log_; }

 private:
  void publish(std::function<std::optional<NextMap>(SocialMap const&)> const& next) {
    auto made = next(*map_);
    if (!made) return;
    made->commit();
    map_ = std::move(made->map);
  }

  FaultyDisk disk_;
  FreshDirectory files_;
  FreshDirectory data_;
  std::unique_ptr<Store> store_;
  std::shared_ptr<SocialMap const> map_;
  std::unique_ptr<Editor> editor_;
  std::unique_ptr<Keys> keys_;
  std::string key_;
  std::unique_ptr<api::Desk> desk_;
  std::string log_;
  std::unique_ptr<http::Service> service_;
};

bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a full disk is a 507, changes nothing, and the server goes on") {
  Server server;
  server.disk().fail(DiskFault::full, 1, true);
  auto const refused = server.rename("Snert");
  CHECK(server.disk().failed());
  CHECK(refused.status == 507);
  CHECK(refused.content_type == "application/problem+json");
  CHECK(has(refused.body, "There is no room to write here"));
  auto const offer = R"({"provider": "maan", "activity": {"id": "koek", "title": "K", "summary": "S", )"
                     R"("kinds": ["communal-meal"]}})";
  CHECK(server.call("POST", "", offer).status == 507);
  CHECK(server.call("GET", "/soep/record").status == 200);
  CHECK(has(server.shown(), "\"Soep\""));
  server.disk().mend();
  CHECK(server.rename("Snert").status == 200);
  CHECK(has(server.shown(), "\"Snert\""));
}

TEST_CASE("a disk that breaks is a 500 without detail, changes nothing, and the server goes on") {
  for (auto const fault : {DiskFault::failing_write, DiskFault::failing_sync}) {
    Server server;
    server.disk().fail(fault, 1, true);
    // A key's day of use is written before the change, and is no reason to refuse it.
    auto const refused = server.rename("Snert");
    CHECK(server.disk().failed());
    CHECK(refused.status == 500);
    for (auto const* detail : {"disk", "sqlite", "SQL", "socialmap.db", "I/O"}) {
      INFO(detail);
      CHECK_FALSE(has(refused.body, detail));
    }
    CHECK(has(server.log(), "\"event\":\"exception\""));
    CHECK(has(server.shown(), "\"Soep\""));
    server.disk().mend();
    CHECK(server.rename("Snert").status == 200);
    CHECK(has(server.shown(), "\"Snert\""));
  }
}
