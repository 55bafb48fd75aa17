#include "server/http/policy.h"

namespace socialmap::http {
namespace {

constexpr char kApiPolicy[] = "default-src 'none'; frame-ancestors 'none'";

std::string content_policy(Policy const& policy) {
  if (policy.area == Area::api) return kApiPolicy;
  std::string ancestors;
  for (auto const& origin : policy.framed_by) ancestors += (ancestors.empty() ? "" : " ") + origin;
  return "default-src 'self'; img-src 'self' data:" +
         (policy.images_from.empty() ? "" : " " + policy.images_from) +
         "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors " +
         (ancestors.empty() ? "'none'" : ancestors);
}

}  // namespace

Area area_of(std::string_view raw_path) {
  bool const for_programs =
      raw_path == "/api" || raw_path.starts_with("/api/") || raw_path.starts_with("/feeds/");
  return for_programs ? Area::api : Area::pages;
}

Headers security_headers(Policy const& policy) {
  Headers headers{
      {"X-Content-Type-Options", "nosniff"},
      {"Content-Security-Policy", content_policy(policy)},
      {"Referrer-Policy",
       policy.caching == Caching::private_search ? "same-origin" : "strict-origin-when-cross-origin"},
      {"Cross-Origin-Resource-Policy", policy.shared ? "cross-origin" : "same-origin"},
  };
  // The older header knows no list of origins: with one, the policy alone decides.
  if (policy.framed_by.empty()) headers.emplace_back("X-Frame-Options", "DENY");
  if (policy.area == Area::pages) headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
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
