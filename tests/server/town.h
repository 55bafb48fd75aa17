#pragma once
// A small town with a data directory, asked over the routes of the program.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/catalog/json.h"
#include "engine/store/distinct_offers.h"
#include "engine/store/reports.h"
#include "server/api/endpoint.h"
#include "server/http/rate_limit.h"
#include "server/http/service.h"
#include "tests/engine/exchange/worlds.h"

namespace socialmap::test {

/// What goes along with a call.
struct Sent {
  http::Headers headers = {};
  std::string body = {};
  std::string peer = "192.0.2.1";
};

Sent with_key(std::string const& key, std::string body = {}, http::Headers more = {});
/// A form of our own page.
Sent form(std::string body, http::Headers more = {});

/// On 23 November 2026, 10:00 in Amsterdam, until told otherwise; its map changes with each edit. Provider
/// "zon" has an offer in each state: "thee" is published, "concept", "ingediend", "afgewezen" and
/// "ingetrokken" are what they are called; "maan" has "soep".
class Town {
 public:
  static constexpr char const* kProxy = "198.51.100.7";

  /// `sso_header`: see Desk.
  explicit Town(std::string const& sso_header = {});

  IssuedKey issue(KeyRole role, std::vector<std::string> providers = {});
  std::string key(KeyRole role, std::vector<std::string> providers = {}) {
    return issue(role, std::move(providers)).text;
  }
  Keys& keys() { return keys_; }
  Store& store() { return store_; }
  api::Desk const& desk() const { return desk_; }
  std::vector<api::Endpoint> endpoints() const;

  http::Response call(std::string const& method, std::string const& path, Sent const& sent = {});
  /// The JSON of an answer of 200 or 201; fails the test on another.
  Node answer(std::string const& method, std::string const& path, Sent const& sent = {});

  void pass(std::chrono::seconds time) { passed_ += time; }
  /// Cookie and X-CSRF-Token of somebody who signed in with a key.
  http::Headers sign_in(std::string const& key);

 private:
  MapSources sources() const;
  std::shared_ptr<SocialMap const> read() const;
  void write_provider(std::string const& id, std::string const& offers) const;

  FreshDirectory files_;
  FreshDirectory data_;
  std::chrono::seconds passed_{0};
  Store store_;
  std::shared_ptr<SocialMap const> map_;
  Keys keys_;
  Reports reports_;
  DistinctOffers distinct_;
  http::RateLimit report_limit_{api::kReportsPerMinute};
  api::Sessions sessions_;
  Editor editor_;
  api::Desk desk_;
  std::unique_ptr<http::Service> service_;
};

}  // namespace socialmap::test
