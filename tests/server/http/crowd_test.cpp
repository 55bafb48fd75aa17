#include "server/http/crowd.h"

#include <catch2/catch.hpp>

#include <poll.h>

#include <chrono>
#include <future>
#include <memory>
#include <vector>

#include "tests/server/http/client.h"

namespace socialmap::http {
namespace {

bool is_shown(Crowd const& crowd) {
  pollfd waiting{.fd = crowd.descriptor(), .events = POLLIN, .revents = 0};
  return poll(&waiting, 1, 0) > 0;
}

/// One thread, and connections that nothing but the need of others ends.
Options patient_options() {
  auto options = test_options();
  options.threads = 1;
  options.keep_alive = std::chrono::minutes(5);
  options.requests_per_connection = 1'000'000;
  return options;
}

}  // namespace

TEST_CASE("as many connections give way as wait for a place") {
  Crowd crowd(2);
  crowd.arrive();
  crowd.arrive();
  CHECK_FALSE(crowd.give_way());
  CHECK_FALSE(is_shown(crowd));

  crowd.arrive();
  CHECK(is_shown(crowd));
  CHECK(crowd.give_way());
  CHECK_FALSE(is_shown(crowd));
  CHECK_FALSE(crowd.give_way());

  crowd.arrive();
  CHECK(is_shown(crowd));
  crowd.leave(true);  // the one that waited first has its place now, the other still waits
  CHECK(is_shown(crowd));
  crowd.leave(false);
  CHECK_FALSE(is_shown(crowd));
  CHECK_FALSE(crowd.give_way());
}

TEST_CASE("an idle connection ends when another waits for its thread") {
  Running running({fixed("GET", "/api/x")}, patient_options());
  Client idle(running.port());
  REQUIRE(idle.call("GET", "/api/x").status == 200);
  CHECK(running.call("GET", "/api/x").status == 200);
  CHECK(idle.is_closed());
}

TEST_CASE("a busy connection ends after an answer when another waits for its thread") {
  Running running({fixed("GET", "/api/x")}, patient_options());
  Client busy(running.port());
  REQUIRE(busy.call("GET", "/api/x").status == 200);
  auto other = std::async(std::launch::async, [&] { return running.call("GET", "/api/x").status; });
  auto is_done = [&] { return other.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
  Reply last;
  do {
    last = busy.call("GET", "/api/x");
  } while (last.status == 200 && last.header("Connection") != "close" && !is_done());
  CHECK(other.get() == 200);
  CHECK(busy.is_closed());
}

TEST_CASE("no request is lost of a connection that asks on while another waits for its thread") {
  auto options = patient_options();
  options.courtesy = std::chrono::minutes(1);
  for (int i = 0; i < 30; ++i) {
    Running running({fixed("GET", "/api/x")}, options);
    Client busy(running.port());
    REQUIRE(busy.call("GET", "/api/x").status == 200);
    Client other(running.port());
    other.send("GET /api/x HTTP/1.1\r\nHost: localhost\r\n\r\n");
    Reply last;
    do {
      last = busy.call("GET", "/api/x");
    } while (last.status == 200 && last.header("Connection") != "close");
    CHECK(last.status == 200);
    CHECK(other.read().status == 200);
  }
}

TEST_CASE("many more connections than threads are all answered") {
  auto options = patient_options();
  options.threads = 2;
  Running running({fixed("GET", "/api/x")}, options);
  std::vector<std::unique_ptr<Client>> clients;
  for (int i = 0; i < 40; ++i) clients.push_back(std::make_unique<Client>(running.port()));
  for (auto& client : clients) client->send("GET /api/x HTTP/1.1\r\nHost: localhost\r\n\r\n");
  for (auto& client : clients) CHECK(client->read().status == 200);
}

TEST_CASE("a connection that others left alone stays") {
  Running running({fixed("GET", "/api/x")}, patient_options());
  Client client(running.port());
  for (int i = 0; i < 50; ++i) CHECK(client.call("GET", "/api/x").header("Connection") != "close");
}

}  // namespace socialmap::http
