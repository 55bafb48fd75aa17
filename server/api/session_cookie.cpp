#include "server/api/session_cookie.h"

#include <algorithm>
#include <array>

namespace socialmap::api {
namespace {

using namespace std::string_view_literals;

/// Without its port.
std::string_view host_of(http::Request const& request) {
  auto const host = request.header("Host").value_or("");
  if (host.starts_with('[')) return host.substr(0, host.find(']') + 1);
  return host.substr(0, host.find(':'));
}

bool is_loopback(std::string_view host) {
  constexpr std::array kLoopback{"localhost"sv, "127.0.0.1"sv, "[::1]"sv};
  return std::any_of(kLoopback.begin(), kLoopback.end(),
                     [&](std::string_view own) { return http::equal_ignoring_case(host, own); });
}

std::string cookie(http::Request const& request, std::string_view value) {
  auto text = std::string(session_cookie_name(request)) + "=" + std::string(value);
  text += "; Path=/; HttpOnly; SameSite=Strict";
  return is_loopback(host_of(request)) ? text : text + "; Secure";
}

}  // namespace

std::string_view session_cookie_name(http::Request const& request) {
  return is_loopback(host_of(request)) ? "socialmap" : "__Host-socialmap";
}

std::optional<std::string> session_token(http::Request const& request) {
  auto const wanted = session_cookie_name(request);
  std::optional<std::string> token;
  for (auto const& [field, value] : request.headers) {
    if (!http::equal_ignoring_case(field, "Cookie")) continue;
    for (std::size_t at = 0; at < value.size();) {
      auto const end = std::min(value.find(';', at), value.size());
      auto const pair = http::trimmed(std::string_view(value).substr(at, end - at));
      auto const split = std::min(pair.find('='), pair.size());
      at = end + 1;
      if (pair.substr(0, split) != wanted || split == pair.size()) continue;
      if (token) return std::nullopt;
      token = pair.substr(split + 1);
    }
  }
  return token;
}

std::string session_cookie(http::Request const& request, std::string_view token) {
  return cookie(request, token);
}

std::string expired_session_cookie(http::Request const& request) {
  return cookie(request, "") + "; Max-Age=0";
}

}  // namespace socialmap::api
