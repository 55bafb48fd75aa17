// What cpp-httplib would let through on its own.
#include <catch2/catch.hpp>

#include <stdexcept>

#include "server/http/compression.h"
#include "tests/server/http/client.h"

namespace socialmap::http {
namespace {

/// POST /api/echo answers the body it got, GET /api/who the address and /api/q the first query value.
std::vector<Route> echoes() {
  auto echo = fixed("POST", "/api/echo");
  echo.handler = [](Request const& request) {
    Response response;
    response.content_type = "text/plain";
    response.body = request.body;
    return response;
  };
  auto who = fixed("GET", "/api/who");
  who.handler = [](Request const& request) {
    Response response;
    response.body =
        request.client_address + '|' + std::string(request.header("remote_addr").value_or("none"));
    return response;
  };
  auto query = fixed("GET", "/api/q/{id}");
  query.handler = [](Request const& request) {
    Response response;
    response.body =
        request.path_values.at("id") + '|' + (request.query.empty() ? "" : request.query.front().second);
    return response;
  };
  return {echo, who, query, fixed("GET", "/api/x", "the whole body")};
}

std::string chunk(std::string const& text) {
  char size[20];
  std::snprintf(size, sizeof size, "%zx\r\n", text.size());
  return size + text + "\r\n";
}

constexpr char kChunkedHead[] = "POST /api/echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";

}  // namespace

TEST_CASE("a chunked body arrives whole and its connection closes") {
  Running running(echoes());
  Client client(running.port());
  client.send(kChunkedHead + chunk("hallo ") + chunk("buurt") + "0\r\n\r\n");
  CHECK(client.read().body == "hallo buurt");
  CHECK(client.is_closed());
}

TEST_CASE("a chunked body beyond the limit is a 413") {
  auto options = test_options();
  options.max_body = 1000;
  Running running(echoes(), options);
  std::string body;
  for (int i = 0; i < 11; ++i) body += chunk(std::string(100, 'x'));
  auto const reply = running.raw(kChunkedHead + body + "0\r\n\r\n");
  CHECK(reply.status == 413);
  CHECK(reply.header("Content-Type") == "application/problem+json");
  CHECK(reply.header("Connection") == "close");
}

TEST_CASE("a long body is refused before it is sent") {
  auto options = test_options();
  options.max_body = 1000;
  Running running(echoes(), options);
  Client client(running.port());
  client.send("POST /api/echo HTTP/1.1\r\nHost: h\r\nContent-Length: 999999999999\r\n\r\n");
  CHECK(client.read().status == 413);
  CHECK(client.is_closed());
  CHECK(running.call("POST", "/api/echo", {}, std::string(1000, 'x')).body.size() == 1000);
}

TEST_CASE("a route may take a longer body, from who may use it") {
  auto options = test_options();
  options.max_body = 1000;
  options.guard = [](Request const& request, std::string_view) {
    bool const known = request.header("Authorization") == "Bearer k";
    return known ? Admission{{}, "k"} : Admission{problem_response(make_problem(401, "Who is there?")), {}};
  };
  auto routes = echoes();
  routes.front().role = "admin";
  routes.front().max_body = 5000;
  Running running(routes, options);
  auto const sent = [&](std::size_t size, Headers const& headers) {
    return running.call("POST", "/api/echo", headers, std::string(size, 'x'));
  };
  Headers const key{{"Authorization", "Bearer k"}};
  CHECK(sent(5000, key).body.size() == 5000);
  CHECK(sent(5001, key).status == 413);
  CHECK(sent(1001, {}).status == 413);
  CHECK(sent(1000, {}).status == 401);
  std::string chunks;
  for (int i = 0; i < 20; ++i) chunks += chunk(std::string(100, 'x'));
  std::string const head =
      "POST /api/echo HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer k\r\nTransfer-Encoding: chunked\r\n\r\n";
  CHECK(running.raw(head + chunks + "0\r\n\r\n").body.size() == 2000);
  CHECK(running.raw(kChunkedHead + chunks + "0\r\n\r\n").status == 413);
}

TEST_CASE("a client that waits for 100 is told 100 or the refusal") {
  auto options = test_options();
  options.max_body = 1000;
  Running running(echoes(), options);
  CHECK(running
            .raw("POST /api/echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2000\r\n\r\n")
            .status == 413);
  Client client(running.port());
  client.send("POST /api/echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
  CHECK(client.read().status == 100);
  client.send("hallo");
  CHECK(client.read().body == "hallo");
}

TEST_CASE("a compressed body is a 415 whatever it would unfold to") {
  Running running(echoes());
  auto const reply = running.call("POST", "/api/echo", {{"Content-Encoding", "gzip"}}, gzip("hallo"));
  CHECK(reply.status == 415);
  CHECK(reply.header("Content-Type") == "application/problem+json");
}

TEST_CASE("a form with files is a body like any other") {
  Running running(echoes());
  std::string const body = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--\r\n";
  auto const reply =
      running.call("POST", "/api/echo", {{"Content-Type", "multipart/form-data; boundary=b"}}, body);
  CHECK(reply.status == 200);
  CHECK(reply.body == body);
}

TEST_CASE("a POST without a length has an empty body") {
  Running running(echoes());
  auto const reply = running.call("POST", "/api/echo");
  CHECK(reply.status == 200);
  CHECK(reply.body.empty());
}

TEST_CASE("Range is ignored, also many ranges and nonsense") {
  Running running(echoes());
  std::string many = "bytes=0-0";
  for (int i = 0; i < 500; ++i) many += ",0-";
  for (auto const& range : {std::string("bytes=0-3"), many, std::string("bytes=9-2"), std::string("nonsense"),
                            std::string("bytes=99-")}) {
    auto const reply = running.call("GET", "/api/x", {{"Range", range}});
    CHECK(reply.status == 200);
    CHECK(reply.body == "the whole body");
    CHECK(reply.header("Content-Range").empty());
    CHECK(reply.header("Accept-Ranges").empty());
    CHECK(reply.header("Content-Type") == "application/json");
  }
  CHECK(running.call("HEAD", "/api/x").header("Accept-Ranges").empty());
}

TEST_CASE("an exception's text reaches neither the client nor the log") {
  std::string log;
  auto options = test_options();
  options.log = [&](std::string_view line) { log += std::string(line) + '\n'; };
  auto route = fixed("GET", "/api/broken");
  route.handler = [](Request const&) -> Response { throw std::runtime_error("secret profile"); };
  auto strange = fixed("GET", "/api/strange");
  strange.handler = [](Request const&) -> Response { throw 42; };
  {
    Running running({route, strange}, options);
    auto const reply = running.call("GET", "/api/broken");
    CHECK(reply.status == 500);
    CHECK(reply.header("Content-Type") == "application/problem+json");
    CHECK(reply.header("EXCEPTION_WHAT").empty());
    CHECK(reply.body.find("secret") == std::string::npos);
    CHECK(running.call("GET", "/api/strange").status == 500);
  }
  CHECK(log.find("secret") == std::string::npos);
  CHECK(log.find("\"type\":\"std::runtime_error\"") != std::string::npos);
  CHECK(log.find("\"type\":\"unknown\"") != std::string::npos);
}

TEST_CASE("the client's address is the peer's, not what a header says") {
  Running running(echoes());
  Headers const lies{{"REMOTE_ADDR", "6.6.6.6"}, {"X-Forwarded-For", "7.7.7.7"}};
  CHECK(running.call("GET", "/api/who", lies).body == "127.0.0.1|none");
}

TEST_CASE("behind the trusted proxy the address is the last one forwarded") {
  auto options = test_options();
  options.trusted_proxy = "127.0.0.1";
  Running running(echoes(), options);
  CHECK(running.call("GET", "/api/who", {{"X-Forwarded-For", "6.6.6.6, 8.8.8.8"}}).body == "8.8.8.8|none");
  CHECK(running.call("GET", "/api/who", {{"X-Forwarded-For", "6.6.6.6"}, {"X-Forwarded-For", "9.9.9.9"}})
            .body == "9.9.9.9|none");
  CHECK(running.call("GET", "/api/who", {{"X-Forwarded-For", "unknown"}}).body == "127.0.0.1|none");
  CHECK(running.call("GET", "/api/who").body == "127.0.0.1|none");
}

TEST_CASE("a path or query that is no text is a 400") {
  Running running(echoes());
  CHECK(running.call("GET", "/api/q/caf%C3%A9?q=a+b%20c").body == "café|a b c");
  for (auto const* target :
       {"/api/q/%FF", "/api/q/a%00b", "/api/q/%4", "/api/q/%zz", "/api/q/a?q=%FF", "/api/q/a?q=%00",
        "/api/q/a?q=%", "/api/q/a?q=%u0041", "/api/q/%C0%AF", "/api/q/\xff", "/api/q/a?%E2%82=1"}) {
    auto const reply = running.call("GET", target);
    CHECK(reply.status == 400);
    CHECK(reply.header("Content-Type") == "application/problem+json");
  }
}

TEST_CASE("a path cannot climb") {
  Running running(echoes());
  for (auto const* target : {"/../../../../etc/passwd", "/api/%2e%2e/x", "/api/./x"})
    CHECK(running.call("GET", target).status == 400);
}

TEST_CASE("an ambiguous length is a 400 and ends the connection") {
  Running running(echoes());
  std::string const smuggled = "GET /api/x HTTP/1.1\r\nHost: h\r\n\r\n";
  for (auto const* fields :
       {"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "Content-Length: 5\r\nContent-Length: 5\r\n",
        "Content-Length: 5\r\nContent-Length: 6\r\n", "Content-Length: +5\r\n", "Content-Length: 5, 5\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "Content-Length: -1\r\n",
        "Content-Length: 5\r\nTransfer-Encoding : chunked\r\n"}) {
    Client client(running.port());
    client.send(std::string("POST /api/echo HTTP/1.1\r\nHost: h\r\n") + fields + "\r\n0\r\n\r\n" + smuggled);
    auto const reply = client.read();
    CHECK(reply.status == 400);
    CHECK(reply.header("Connection") == "close");
    CHECK(reply.header("Content-Type") == "application/problem+json");
    CHECK(client.is_closed());
  }
}

TEST_CASE("a body on GET cannot hide a second request") {
  Running running(echoes());
  std::string const smuggled = "GET /api/x HTTP/1.1\r\nHost: h\r\n\r\n";
  Client client(running.port());
  client.send("GET /api/x HTTP/1.1\r\nHost: h\r\nContent-Length: " + std::to_string(smuggled.size()) +
              "\r\n\r\n" + smuggled);
  CHECK(client.read().status == 400);
  CHECK(client.is_closed());
}

TEST_CASE("an unknown transfer coding is a 501 and a missing or double Host a 400") {
  Running running(echoes());
  CHECK(running.raw("POST /api/echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n").status == 501);
  CHECK(running.raw("GET /api/x HTTP/1.1\r\n\r\n").status == 400);
  CHECK(running.raw("GET /api/x HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n").status == 400);
  CHECK(running.raw("GET /api/x HTTP/1.0\r\n\r\n").status == 200);
}

TEST_CASE("a request that cannot be read is answered like any other error and ends the connection") {
  Running running(echoes());
  for (auto const* bytes : {"nonsense\r\n\r\n", "GET /api/x HTTP/7.0\r\nHost: h\r\n\r\n",
                            "FETCH /api/x HTTP/1.1\r\nHost: h\r\n\r\n"}) {
    Client client(running.port());
    client.send(bytes);
    auto const reply = client.read();
    CHECK(reply.status == 400);
    CHECK(reply.header("API-Version") == "1.0.0");
    CHECK(reply.header("Cache-Control") == "no-store");
    CHECK(reply.header("Connection") == "close");
    CHECK(client.is_closed());
  }
}

TEST_CASE("brotli is never chosen and gzip only for long texts") {
  std::string const text(5000, 'a');
  Running running(
      {fixed("GET", "/api/long", text), fixed("GET", "/api/short", "ab"), fixed("GET", "/page", text)});
  for (auto const* target : {"/api/long", "/page"}) {
    auto const reply = running.call("GET", target, {{"Accept-Encoding", "br, gzip"}});
    CHECK(reply.header("Content-Encoding") == "gzip");
    CHECK(reply.header("Vary") == "Accept-Encoding");
    CHECK(reply.body == gzip(text));
    CHECK(reply.header("Content-Length") == std::to_string(reply.body.size()));
    for (auto const* encoding : {"br", "identity", "gzip;q=0", ""}) {
      auto const plain = running.call("GET", target, {{"Accept-Encoding", encoding}});
      CHECK(plain.header("Content-Encoding").empty());
      CHECK(plain.header("Vary") == "Accept-Encoding");
      CHECK(plain.body == text);
    }
  }
  CHECK(running.call("GET", "/api/short", {{"Accept-Encoding", "br, gzip"}}).body == "ab");
  CHECK(running.call("HEAD", "/api/long", {{"Accept-Encoding", "gzip"}}).header("Content-Length") ==
        std::to_string(gzip(text).size()));
}

}  // namespace socialmap::http
