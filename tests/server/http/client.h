#pragma once
// A server of our own on a free port and a client that sends exactly the bytes it is told.

#include <chrono>
#include <future>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/server.h"

namespace socialmap::http {

/// What came back; `whole` is false when the connection ended before the announced length.
struct Reply {
  int status = 0;
  Headers headers;
  std::string body;
  bool whole = false;
  std::string header(std::string_view name) const { return joined_header(headers, name); }
};

/// A connection to 127.0.0.1 with timeouts of a few seconds, so that a server that never answers is a
/// failure, not a hang.
class Client {
 public:
  explicit Client(int port);
  ~Client();
  Client(Client const&) = delete;
  Client& operator=(Client const&) = delete;

  bool connected() const { return connected_; }
  int local_port() const;
  void send(std::string_view bytes) const;

  /// One reply by its Content-Length (none for `method` HEAD); status 0 when there is none.
  Reply read(std::string_view method = "GET");

  /// True when the other end closes without sending anything more.
  bool is_closed();

  /// Sends "METHOD target HTTP/1.1", Host, the headers, a Content-Length for a body that is not empty, and
  /// reads the reply.
  Reply call(std::string const& method, std::string const& target, Headers const& headers = {},
             std::string const& body = {});

 private:
  bool fill();
  int socket_;
  bool connected_;
  std::string buffer_;
};

/// Options for tests: a free port and few threads.
Options test_options();

/// A route that answers `body`, as JSON under /api and as HTML elsewhere.
Route fixed(std::string method, std::string pattern, std::string body = "ok");

/// Runs until it goes out of scope.
class Running {
 public:
  explicit Running(std::vector<Route> routes, Options options = test_options());
  ~Running();
  int port() const { return server_.port(); }
  Server& server() { return server_; }

  /// On a connection of its own.
  Reply call(std::string const& method, std::string const& target, Headers const& headers = {},
             std::string const& body = {});

  /// Sends the bytes on a connection of its own and reads one reply.
  Reply raw(std::string_view bytes, std::string_view method = "GET");

  /// Whether run() has returned or does so within two seconds.
  bool ends();

 private:
  Server server_;
  std::future<void> running_;
};

/// The descriptors of this process's sockets whose own port (or peer's port) is the given one.
std::vector<int> sockets_of_port(int port);
std::vector<int> sockets_of_peer_port(int port);

}  // namespace socialmap::http
