#include <catch2/catch.hpp>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <chrono>
#include <future>
#include <memory>
#include <thread>

#include "tests/server/http/client.h"

namespace socialmap::http {
namespace {

int option_of(int socket, int level, int name) {
  int value = -1;
  socklen_t length = sizeof value;
  getsockopt(socket, level, name, &value, &length);
  return value;
}

}  // namespace

TEST_CASE("an accepted connection sends small packets at once") {
  Client* waiting = nullptr;
  int nodelay = -1;
  auto route = fixed("GET", "/api/x");
  route.handler = [&](Request const&) {
    auto const sockets = sockets_of_peer_port(waiting->local_port());
    if (!sockets.empty()) nodelay = option_of(sockets.front(), IPPROTO_TCP, TCP_NODELAY);
    return Response{};
  };
  Running running({route});
  Client client(running.port());
  waiting = &client;
  CHECK(client.call("GET", "/api/x").status == 200);
  CHECK(nodelay == 1);
}

TEST_CASE("sixty-four clients can queue before anybody accepts them") {
  Server const server({}, test_options());
  std::vector<std::unique_ptr<Client>> clients;
  for (int i = 0; i < 64; ++i) {
    clients.push_back(std::make_unique<Client>(server.port()));
    REQUIRE(clients.back()->connected());
  }
}

TEST_CASE("a second server cannot take the same port") {
  Server const first({}, test_options());
  auto options = test_options();
  options.port = first.port();
  CHECK_THROWS_AS(Server({}, options), std::runtime_error);
}

TEST_CASE("a port can be taken again right after its server closed connections") {
  auto options = test_options();
  {
    Running running({fixed("GET", "/api/x")}, options);
    options.port = running.port();
    Client client(running.port());
    CHECK(client.call("GET", "/api/x", {{"Connection", "close"}}).status == 200);
    CHECK(client.is_closed());
  }
  CHECK_NOTHROW(Server({}, options));
}

TEST_CASE("a half-sent request is given up after the read timeout") {
  auto options = test_options();
  options.read_timeout = std::chrono::milliseconds(50);
  Running running({fixed("GET", "/api/x")}, options);
  Client client(running.port());
  client.send("GET /api/x HTT");
  CHECK(client.is_closed());
}

TEST_CASE("a body that stops half-way ends the connection") {
  auto options = test_options();
  options.read_timeout = std::chrono::milliseconds(50);
  Running running({fixed("POST", "/api/x"), fixed("GET", "/api/x")}, options);
  Client client(running.port());
  client.send("POST /api/x HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nhalf");
  CHECK(client.read().status == 400);
  CHECK(client.is_closed());
}

TEST_CASE("an idle connection is closed after the keep-alive timeout") {
  auto options = test_options();
  options.keep_alive = std::chrono::milliseconds(50);
  Running running({fixed("GET", "/api/x")}, options);
  Client client(running.port());
  CHECK(client.call("GET", "/api/x").status == 200);
  CHECK(client.is_closed());
}

TEST_CASE("one connection serves many requests and pipelined ones in order") {
  auto echo = fixed("GET", "/api/x/{id}");
  echo.handler = [](Request const& request) {
    Response response;
    response.body = request.path_values.at("id");
    return response;
  };
  Running running({echo});
  Client client(running.port());
  for (int i = 0; i < 20; ++i)
    REQUIRE(client.call("GET", "/api/x/" + std::to_string(i)).body == std::to_string(i));
  client.send("GET /api/x/a HTTP/1.1\r\nHost: h\r\n\r\nGET /api/x/b HTTP/1.1\r\nHost: h\r\n\r\n");
  CHECK(client.read().body == "a");
  CHECK(client.read().body == "b");
}

TEST_CASE("a connection ends after its allotted requests and says so") {
  auto options = test_options();
  options.requests_per_connection = 2;
  Running running({fixed("GET", "/api/x")}, options);
  Client client(running.port());
  CHECK(client.call("GET", "/api/x").header("Connection").empty());
  CHECK(client.call("GET", "/api/x").header("Connection") == "close");
  CHECK(client.is_closed());
}

TEST_CASE("a request that runs while the server stops is answered whole") {
  std::promise<void> entered;
  std::promise<void> leave;
  std::string const large(300'000, 'x');
  auto slow = fixed("GET", "/api/slow");
  slow.handler = [&](Request const&) {
    entered.set_value();
    leave.get_future().wait();
    Response response;
    response.body = large;
    return response;
  };
  Running running({slow});
  Client client(running.port());
  auto reply = std::async(std::launch::async, [&] { return client.call("GET", "/api/slow"); });
  entered.get_future().wait();
  running.server().stop();
  leave.set_value();
  auto const got = reply.get();
  CHECK(got.status == 200);
  CHECK(got.whole);
  CHECK(got.body == large);
  CHECK(running.ends());
}

TEST_CASE("stopping does not wait for idle connections") {
  Running running({fixed("GET", "/api/x")});
  Client client(running.port());
  CHECK(client.call("GET", "/api/x").status == 200);
  running.server().stop();
  CHECK(running.ends());
  CHECK(client.is_closed());
}

TEST_CASE("a server that is stopped before it runs returns at once") {
  Server server({}, test_options());
  server.stop();
  server.stop();
  auto running = std::async(std::launch::async, [&] { server.run(); });
  CHECK(running.wait_for(std::chrono::seconds(2)) == std::future_status::ready);
}

TEST_CASE("handlers run at the same time") {
  std::promise<void> first_in;
  std::promise<void> second_in;
  auto one = fixed("GET", "/api/one");
  one.handler = [&](Request const&) {
    first_in.set_value();
    second_in.get_future().wait();
    return Response{};
  };
  auto two = fixed("GET", "/api/two");
  two.handler = [&](Request const&) {
    second_in.set_value();
    return Response{};
  };
  Running running({one, two});
  auto first = std::async(std::launch::async, [&] { return running.call("GET", "/api/one").status; });
  first_in.get_future().wait();
  CHECK(running.call("GET", "/api/two").status == 200);
  CHECK(first.get() == 200);
}

}  // namespace socialmap::http
