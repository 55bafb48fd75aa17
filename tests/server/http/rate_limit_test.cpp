#include "server/http/rate_limit.h"

#include <catch2/catch.hpp>

namespace socialmap::http {
namespace {

RateLimit::Time at(int seconds) { return RateLimit::Time(std::chrono::seconds(100'000 + seconds)); }

}  // namespace

TEST_CASE("an address is numeric") {
  for (auto const* text : {"127.0.0.1", "::1", "2001:db8::7"}) CHECK(is_address(text));
  for (auto const* text : {"", "x", "localhost", "300.1.1.1", "127.0.0.1:80", "10.0.0.0/8", "[::1]"}) {
    INFO(text);
    CHECK_FALSE(is_address(text));
  }
}

TEST_CASE("a window counts per address and says how long it still lasts") {
  RateLimit limit(1);
  CHECK_FALSE(limit.refused_for("10.0.0.1", at(0)));
  CHECK_FALSE(limit.refused_for("10.0.0.2", at(0)));
  CHECK(limit.refused_for("10.0.0.1", at(59)) == std::chrono::seconds(1));
  CHECK_FALSE(limit.refused_for("10.0.0.1", at(60)));
}

TEST_CASE("zero a minute is no limit and remembers nobody") {
  RateLimit limit(0);
  for (int i = 0; i < 100; ++i) CHECK_FALSE(limit.refused_for("10.0.0.1", at(0)));
  CHECK(limit.addresses() == 0);
}

TEST_CASE("an IPv6 network is one client") {
  RateLimit limit(1);
  CHECK_FALSE(limit.refused_for("2001:db8:1:2::1", at(0)));
  CHECK(limit.refused_for("2001:db8:1:2:ffff::2", at(0)));
  CHECK_FALSE(limit.refused_for("2001:db8:1:3::1", at(0)));
}

TEST_CASE("many addresses do not fill the memory") {
  RateLimit limit(1);
  for (std::size_t i = 0; i < 2 * RateLimit::kMostAddresses; ++i) limit.refused_for(std::to_string(i), at(0));
  CHECK(limit.addresses() <= RateLimit::kMostAddresses);
}

}  // namespace socialmap::http
