#include "tests/server/town.h"

#include <catch2/catch.hpp>

#include "engine/calendar/zone.h"
#include "engine/stored_map.h"
#include "server/pages/coach_routes.h"
#include "server/pages/desk_routes.h"
#include "server/pages/embed_routes.h"
#include "server/pages/page_routes.h"
#include "server/pages/report_routes.h"
#include "server/pages/sign_in_routes.h"
#include "tests/source_directory.h"

namespace socialmap::test {
namespace {

Date const kToday = parse_date("2026-11-23").value();

std::string offer(std::string const& id, std::string const& title, std::string const& more = {}) {
  return "{id: " + id + ", title: " + title + ", summary: Samen, kinds: [communal-meal]" + more + "}";
}

std::string status(std::string const& status) { return ", status: " + status; }

}  // namespace

Sent with_key(std::string const& key, std::string body, http::Headers more) {
  more.emplace_back("Authorization", "Bearer " + key);
  if (!body.empty()) more.emplace_back("Content-Type", "application/json");
  return {std::move(more), std::move(body)};
}

Sent form(std::string body, http::Headers more) {
  more.emplace_back("Content-Type", "application/x-www-form-urlencoded");
  return {std::move(more), std::move(body)};
}

Town::Town(std::string const& sso_header)
    : store_(data_.path()),
      keys_(data_.path()),
      reports_(data_.path()),
      distinct_(data_.path()),
      sessions_([this] { return api::Sessions::Time{} + std::chrono::hours{1} + passed_; }),
      editor_(store_,
              [this](auto const& next) {
                auto made = next(*map_);
                if (!made) return;
                made->commit();
                map_ = std::move(made->map);
              }),
      desk_{editor_,    keys_,     [this] { return in_amsterdam(kToday, ClockTime{600}) + passed_; },
            &sessions_, &reports_, &report_limit_,
            &distinct_, sso_header} {
  files_.write("municipality.yaml", "id: m\nname: M\n");
  write_provider("maan", offer("soep", "Soep"));
  write_provider("zon", offer("thee", "Thee") + ", " + offer("concept", "Kaarten", status("draft")) + ", " +
                            offer("ingediend", "Zingen", status("submitted")) + ", " +
                            offer("afgewezen", "Dansen", status("rejected")) + ", " +
                            offer("ingetrokken", "Schaken", status("withdrawn")));
  store_.apply(import_of(read_map(sources()).catalogue, {}));
  map_ = read();
  http::Options options;
  options.guard = api::guard_of(&desk_);
  options.trusted_proxy = kProxy;
  api::CurrentMap const current = [this] { return map_; };
  auto routes = api::api_routes(current, &desk_);
  for (auto& more :
       {pages::page_routes(current, {"", [this](std::string const& id) { return store_.redirect(id); }}),
        pages::sign_in_routes(current, &desk_), pages::coach_routes(current, &desk_),
        pages::desk_routes(current, &desk_), pages::report_routes(current, &desk_),
        pages::embed_routes(current)})
    routes.insert(routes.end(), more.begin(), more.end());
  service_ = std::make_unique<http::Service>(std::move(routes), std::move(options));
}

MapSources Town::sources() const {
  return {files_.path(), source_directory() + "/catalog/vocabulary", source_directory() + "/rules"};
}

std::shared_ptr<SocialMap const> Town::read() const {
  return std::make_shared<SocialMap const>(read_map(sources(), store_), kToday);
}

void Town::write_provider(std::string const& id, std::string const& offers) const {
  files_.write("providers/" + id + ".yaml", "id: " + id + "\nname: N\nactivities: [" + offers + "]\n");
}

IssuedKey Town::issue(KeyRole role, std::vector<std::string> providers) {
  return keys_.add({role, std::move(providers), "Balie", {}}, kToday);
}

std::vector<api::Endpoint> Town::endpoints() const {
  return api::endpoints([this] { return map_; }, &desk_);
}

http::Response Town::call(std::string const& method, std::string const& path, Sent const& sent) {
  auto headers = sent.headers;
  headers.emplace_back("Host", "kaart.example.org");
  return service_->answer({method, path, std::move(headers), sent.body, sent.peer, {}});
}

Node Town::answer(std::string const& method, std::string const& path, Sent const& sent) {
  auto const response = call(method, path, sent);
  INFO(method << " " << path << ": " << response.body);
  REQUIRE(response.status / 100 == 2);
  return read_json(response.body);
}

http::Headers Town::sign_in(std::string const& key) {
  auto const answer = call("POST", "/aanmelden", form("key=" + key));
  REQUIRE(answer.status == 303);
  std::string const set(http::find_header(answer.headers, "Set-Cookie").value());
  http::Headers headers{{"Cookie", set.substr(0, set.find(';'))}};
  auto const page = call("GET", "/aanmelden", {headers}).body;
  std::string const before = "name=\"csrf\" value=\"";
  auto const at = page.find(before);
  REQUIRE(at != std::string::npos);
  headers.emplace_back("X-CSRF-Token", page.substr(at + before.size(), 64));
  return headers;
}

}  // namespace socialmap::test
