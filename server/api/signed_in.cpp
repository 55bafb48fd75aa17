#include "server/api/signed_in.h"

#include "engine/calendar/zone.h"
#include "engine/catalog/file_digest.h"
#include "engine/store/secrets.h"
#include "server/api/session_cookie.h"
#include "server/http/cross_origin.h"
#include "server/http/negotiation.h"

namespace socialmap::api {
namespace {

/// Follows from the session's token and does not give it away.
std::string csrf_token(std::string_view token) { return sha256_of_text("csrf " + std::string(token)); }

std::string sent_csrf_token(http::Request const& request) {
  if (auto const header = request.header("X-CSRF-Token")) return std::string(*header);
  if (!http::is_media_type(request.header("Content-Type").value_or(""), "application/x-www-form-urlencoded"))
    return {};
  for (auto const& [name, value] : http::parse_query(request.body).value_or(http::Query{})) {
    if (name == kCsrfField) return value;
  }
  return {};
}

void close_session(Desk const& desk, http::Request const& request) {
  if (auto const token = session_token(request)) desk.sessions->close(*token);
}

}  // namespace

std::optional<SignedIn> signed_in(Desk const& desk, http::Request const& request) {
  auto const token = desk.sessions ? session_token(request) : std::nullopt;
  auto const owner = token ? desk.sessions->find(*token) : std::nullopt;
  if (!owner) return std::nullopt;
  auto key = owner->by_proxy ? key_by_proxy(desk, request)
                             : desk.keys.usable(owner->key, today_in_amsterdam(desk.now()));
  if (!key || key->id != owner->key || key->mark != owner->mark) return std::nullopt;
  return SignedIn{std::move(*key), csrf_token(*token)};
}

bool has_csrf_token(http::Request const& request, SignedIn const& signed_in) {
  return same_secret(sent_csrf_token(request), signed_in.csrf);
}

bool is_from_another_site(http::Request const& request) {
  auto const origin = request.header("Origin");
  return origin && !http::is_own_origin(*origin, request.header("Host").value_or(""));
}

std::optional<AccessKey> key_by_proxy(Desk const& desk, http::Request const& request) {
  bool const told = !desk.sso_header.empty() && request.from_trusted_proxy &&
                    http::count_headers(request.headers, desk.sso_header) == 1;
  if (!told) return std::nullopt;
  auto const id = http::trimmed(*request.header(desk.sso_header));
  return desk.keys.usable(std::string(id), today_in_amsterdam(desk.now()));
}

std::string sign_in(Desk const& desk, http::Request const& request, SessionOwner owner) {
  close_session(desk, request);
  return session_cookie(request, desk.sessions->open(std::move(owner)));
}

std::string sign_out(Desk const& desk, http::Request const& request) {
  close_session(desk, request);
  return expired_session_cookie(request);
}

}  // namespace socialmap::api
