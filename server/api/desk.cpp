#include "server/api/desk.h"

#include <algorithm>

#include "engine/calendar/zone.h"
#include "server/api/signed_in.h"
#include "server/http/headers.h"

namespace socialmap::api {
namespace {

using http::Admission;

constexpr std::string_view kBearer = "Bearer ";

Admission refused(int status, std::string detail) {
  auto response = http::problem_response(http::make_problem(status, std::move(detail)));
  if (status == 401) response.headers.emplace_back("WWW-Authenticate", "Bearer");
  return {std::move(response), {}};
}

std::string_view bearer_key(http::Request const& request) {
  auto const sent = http::trimmed(request.header("Authorization").value_or(""));
  if (sent.size() < kBearer.size() || !http::equal_ignoring_case(sent.substr(0, kBearer.size()), kBearer))
    return {};
  return http::trimmed(sent.substr(kBearer.size()));
}

bool has_word(std::string_view words, std::string_view word) {
  for (std::size_t at = 0; at <= words.size();) {
    auto const end = std::min(words.find(' ', at), words.size());
    if (words.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

struct Asker {
  std::optional<AccessKey> key;
  bool lacks_token = false;  ///< would change something with a cookie alone
};

/// A key that was sent counts, and not the cookie beside it.
Asker asker_of(Desk const& desk, http::Request const& request) {
  auto const sent = bearer_key(request);
  if (!sent.empty()) return {desk.keys.valid(sent, today_in_amsterdam(desk.now()))};
  auto const session = signed_in(desk, request);
  if (!session) return {};
  bool const reads = request.method == "GET" || request.method == "HEAD";
  return {session->key, !reads && !has_csrf_token(request, *session)};
}

}  // namespace

std::string role_text(std::vector<KeyRole> const& roles) {
  std::string text;
  for (auto const role : roles) text += std::string(name_of(role)) + " ";
  return text.empty() ? text : text + std::string(name_of(KeyRole::admin));
}

std::function<Admission(http::Request const&, std::string_view)> guard_of(Desk const* desk) {
  return [desk](http::Request const& request, std::string_view role) -> Admission {
    if (!desk) return refused(403, "This server only reads: it was started without a data directory.");
    auto const asker = asker_of(*desk, request);
    if (!asker.key)
      return refused(401, "This needs a valid key (Authorization: Bearer KEY), or to sign in at /aanmelden.");
    if (asker.lacks_token)
      return refused(403,
                     "With a session, send its token too, as X-CSRF-Token, or as the field csrf of a form "
                     "without files.");
    if (!has_word(role, name_of(asker.key->role)))
      return refused(403, "The role of this key may not do this.");
    return {{}, asker.key->id};
  };
}

bool is_coach(Desk const* desk, http::Request const& request) {
  if (!desk) return false;
  auto const asker = asker_of(*desk, request);
  return asker.key && !asker.lacks_token && has_word(role_text({KeyRole::coach}), name_of(asker.key->role));
}

AccessKey caller_of(Desk const& desk, http::Request const& request) {
  return desk.keys.find(request.caller).value();
}

bool may_touch(AccessKey const& key, std::string const& provider) {
  if (key.role == KeyRole::moderator || key.role == KeyRole::admin) return true;
  return key.role == KeyRole::publisher &&
         std::find(key.providers.begin(), key.providers.end(), provider) != key.providers.end();
}

}  // namespace socialmap::api
