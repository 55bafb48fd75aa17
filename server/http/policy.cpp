#include "server/http/policy.h"

namespace socialmap::http {
namespace {

constexpr char kApiPolicy[] = "default-src 'none'; frame-ancestors 'none'";
constexpr char kPagePolicy[] =
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'";

}  // namespace

Area area_of(std::string_view raw_path) {
  return raw_path == "/api" || raw_path.starts_with("/api/") ? Area::api : Area::pages;
}

Headers security_headers(Area area, bool shared, Caching caching) {
  Headers headers{
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      {"Content-Security-Policy", area == Area::api ? kApiPolicy : kPagePolicy},
      {"Referrer-Policy",
       caching == Caching::private_search ? "same-origin" : "strict-origin-when-cross-origin"},
      {"Cross-Origin-Resource-Policy", shared ? "cross-origin" : "same-origin"},
  };
  if (area == Area::pages) headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
  return headers;
}

std::string_view cache_control(Caching caching) {
  switch (caching) {
    case Caching::revalidate:
      return "public, no-cache";
    case Caching::private_search:
      return "private, no-cache";
    case Caching::immutable:
      return "public, max-age=31536000, immutable";
    case Caching::no_store:
      break;
  }
  return "no-store";
}

}  // namespace socialmap::http
