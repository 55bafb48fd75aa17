// An address that is too long: who asked is told so in a form that they can read.
#include <catch2/catch.hpp>

#include "tests/server/http/client.h"

namespace socialmap::http {
namespace {

std::string const kLong(10'000, 'x');

std::vector<Route> routes() { return {fixed("GET", "/api/v1/activities"), fixed("GET", "/zoeken")}; }

}  // namespace

TEST_CASE("an overlong query of the API is a 414 in problem details") {
  Running running(routes());
  Client client(running.port());
  auto const reply = client.call("GET", "/api/v1/activities?q=" + kLong);
  CHECK(reply.status == 414);
  CHECK(reply.header("Content-Type") == "application/problem+json");
  CHECK(reply.body.find("at most 8192 bytes") != std::string::npos);
  CHECK(reply.body.find("xxxx") == std::string::npos);
  CHECK(client.is_closed());
}

TEST_CASE("an overlong query of a page is a 414 in HTML") {
  Running running(routes());
  Client client(running.port());
  auto const reply = client.call("GET", "/zoeken?q=" + kLong);
  CHECK(reply.status == 414);
  CHECK(reply.header("Content-Type") == "text/html; charset=utf-8");
}

TEST_CASE("an overlong HEAD gets no body") {
  Running running(routes());
  Client client(running.port());
  client.send("HEAD /zoeken?q=" + kLong + " HTTP/1.1\r\nHost: h\r\n\r\n");
  CHECK(client.read("HEAD").status == 414);
  CHECK(client.is_closed());
}

TEST_CASE("a line that comes in pieces and just fits is answered") {
  Running running(routes());
  Client client(running.port());
  std::string const start = "GET /zoeken?q=";
  std::string const end = " HTTP/1.1\r\n";
  client.send(start);
  client.send(std::string(8192 - start.size() - end.size(), 'x') + end + "Host: h\r\n\r\n");
  CHECK(client.read().status == 200);
}

}  // namespace socialmap::http
