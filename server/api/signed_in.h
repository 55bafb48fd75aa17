#pragma once
// Signing in with a key, and who a browser's session says is asking.

#include <optional>
#include <string>
#include <string_view>

#include "server/api/desk.h"

namespace socialmap::api {

/// The field of a form with the token of csrf_token; in a call of the API it is the header X-CSRF-Token.
inline constexpr std::string_view kCsrfField = "csrf";

struct SignedIn {
  AccessKey key;
  std::string csrf;  ///< what a request that changes something must bring along
};

/// Who the session of the request's cookie belongs to. Nothing when there is none, it is over, or its key was
/// revoked, rotated or has expired.
std::optional<SignedIn> signed_in(Desk const& desk, http::Request const& request);

/// Whether a request brings the token of its own session, as a header or a field of its form: only our own
/// pages can know it.
bool has_csrf_token(http::Request const& request, SignedIn const& signed_in);

/// The request may have been sent by the page of another site. Without an Origin it came from no browser.
bool is_from_another_site(http::Request const& request);

/// The key that the trusted proxy says this visitor has, where the server was started so.
std::optional<AccessKey> key_by_proxy(Desk const& desk, http::Request const& request);

/// Opens a session for the key and ends the one that the browser had; the value of Set-Cookie.
std::string sign_in(Desk const& desk, http::Request const& request, SessionOwner owner);
/// Ends the browser's session; the value of Set-Cookie.
std::string sign_out(Desk const& desk, http::Request const& request);

}  // namespace socialmap::api
