#include "server/http/negotiation.h"

#include <catch2/catch.hpp>

namespace socialmap::http {

TEST_CASE("the most specific range decides about a type") {
  std::vector<std::string> const types{"application/json", "text/csv"};
  CHECK(preferred_type("", types) == "application/json");
  CHECK(preferred_type("*/*", types) == "application/json");
  CHECK(preferred_type("text/*", types) == "text/csv");
  CHECK(preferred_type("application/json;q=0.1, text/csv;q=0.9", types) == "text/csv");
  CHECK(preferred_type("*/*, application/json;q=0", types) == "text/csv");
  CHECK(preferred_type("TEXT/CSV", types) == "text/csv");
  CHECK(preferred_type("text/html, image/*;q=0.8", types) == std::nullopt);
  CHECK(preferred_type("application/json;q=0", types) == std::nullopt);
  CHECK(preferred_type("application/json;q=nonsense", types) == std::nullopt);
}

TEST_CASE("gzip is accepted when named or meant by a star") {
  CHECK(accepts_gzip("gzip"));
  CHECK(accepts_gzip("br;q=1.0, GZIP;Q=0.5"));
  CHECK(accepts_gzip("*"));
  CHECK_FALSE(accepts_gzip(""));
  CHECK_FALSE(accepts_gzip("br"));
  CHECK_FALSE(accepts_gzip("gzip;q=0"));
  CHECK_FALSE(accepts_gzip("*, gzip;q=0.000"));
}

TEST_CASE("a content type may name UTF-8 and nothing else") {
  CHECK(is_media_type("application/json", "application/json"));
  CHECK(is_media_type("application/json; charset=utf-8", "application/json"));
  CHECK(is_media_type("application/json;charset=\"UTF-8\";", "application/json"));
  CHECK_FALSE(is_media_type("application/jsonp", "application/json"));
  CHECK_FALSE(is_media_type("application/json; charset=utf-16", "application/json"));
  CHECK_FALSE(is_media_type("", "application/json"));
}

}  // namespace socialmap::http
