#include "server/api/sessions.h"

#include <catch2/catch.hpp>

#include <set>

using namespace socialmap::api;
using namespace std::chrono_literals;

namespace {

struct Clock {
  Sessions::Time now = Sessions::Time{} + 1h;
};

}  // namespace

TEST_CASE("a token finds its session, and nothing else does") {
  Sessions sessions;
  auto const token = sessions.open({"ab12", "mark"});
  CHECK(token.size() == 64);
  CHECK(sessions.find(token)->key == "ab12");
  CHECK_FALSE(sessions.find(""));
  CHECK_FALSE(sessions.find(token.substr(1)));
  sessions.close(token);
  CHECK_FALSE(sessions.find(token));
}

TEST_CASE("a session ends after an hour without a request, and not before") {
  Clock clock;
  Sessions sessions([&] { return clock.now; });
  auto const token = sessions.open({"ab12", "mark"});
  for (int n = 0; n < 5; ++n) {
    clock.now += 59min;
    CHECK(sessions.find(token));
  }
  clock.now += 60min;
  CHECK_FALSE(sessions.find(token));
  CHECK(sessions.size() == 0);
}

TEST_CASE("a session ends after twelve hours, however busy it is") {
  Clock clock;
  Sessions sessions([&] { return clock.now; });
  auto const token = sessions.open({"ab12", "mark"});
  for (int n = 0; n < 23; ++n) {
    clock.now += 31min;
    CHECK(sessions.find(token));
  }
  clock.now += 7min;
  CHECK_FALSE(sessions.find(token));
}

TEST_CASE("sessions that are over make room, and then the one that was idle longest") {
  Clock clock;
  Sessions sessions([&] { return clock.now; });
  auto const first = sessions.open({"first", ""});
  clock.now += 1s;
  auto const second = sessions.open({"second", ""});
  clock.now += 1s;
  for (std::size_t n = 2; n < Sessions::kMost; ++n) sessions.open({"more", ""});
  clock.now += 1s;
  CHECK(sessions.find(first));
  sessions.open({"last", ""});
  CHECK(sessions.size() == Sessions::kMost);
  CHECK(sessions.find(first));
  CHECK_FALSE(sessions.find(second));
  clock.now += 2h;
  sessions.open({"new", ""});
  CHECK(sessions.size() == 1);
}
