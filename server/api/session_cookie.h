#pragma once
// The cookie that holds the token of a session.

#include <optional>
#include <string>
#include <string_view>

#include "server/http/request.h"

namespace socialmap::api {

/// "__Host-socialmap", and only over HTTPS; "socialmap" where the browser asks a loopback host (localhost,
/// 127.0.0.1, [::1]), which has no HTTPS. The Host header tells which.
std::string_view session_cookie_name(http::Request const& request);

/// The token that the browser sent. A cookie sent twice is none: one of the two was planted.
std::optional<std::string> session_token(http::Request const& request);

/// The value of Set-Cookie: HttpOnly, SameSite=Strict, for the whole site, until the browser ends.
std::string session_cookie(http::Request const& request, std::string_view token);
/// The value of Set-Cookie that takes it away.
std::string expired_session_cookie(http::Request const& request);

}  // namespace socialmap::api
