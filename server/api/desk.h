#pragma once
// The writing side of the API: who may write, and what is written with. A server without a data directory has
// none and only reads.

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "engine/editor.h"
#include "engine/store/keys.h"
#include "server/api/sessions.h"
#include "server/http/options.h"

namespace socialmap {
class DistinctOffers;
class Reports;
}  // namespace socialmap
namespace socialmap::http {
class RateLimit;
}

namespace socialmap::api {

/// How many reports one address may send a minute, by the page and by the API together; beside the general
/// limit.
inline constexpr int kReportsPerMinute = 5;

/// Only refers.
struct Desk {
  Editor& editor;
  Keys& keys;
  std::function<std::chrono::sys_seconds()> now;
  Sessions* sessions = nullptr;             ///< of browsers; null: keys only
  Reports* reports = nullptr;               ///< of visitors; null: none are taken
  http::RateLimit* report_limit = nullptr;  ///< of kReportsPerMinute, in memory only; there where reports are
  DistinctOffers* distinct = nullptr;       ///< what a moderator said; there where a store is
  std::string sso_header = {};  ///< in which the trusted proxy names a key by its id; empty: it does not
};

/// The roles of a route in one word each; an admin may do what anybody may.
std::string role_text(std::vector<KeyRole> const& roles);

/// Lets in who sends "Authorization: Bearer" with a valid key of one of the roles, or the cookie of a session
/// opened with one and, to change something, its CSRF token; the caller is the key's id. 401 without a valid
/// key, 403 with another role or without the token, and 403 to all where there is no desk.
std::function<http::Admission(http::Request const&, std::string_view role)> guard_of(Desk const* desk);

/// Whether whoever asks on an open route does so with the key of a coach, or in a session opened with one and
/// with its token; an admin may do what a coach may. No where there is no desk.
bool is_coach(Desk const* desk, http::Request const& request);

/// Whose key was let in. Precondition: the route has a role.
AccessKey caller_of(Desk const& desk, http::Request const& request);

/// A publisher touches the offers of its own providers; moderator and admin those of all.
bool may_touch(AccessKey const& key, std::string const& provider);

}  // namespace socialmap::api
