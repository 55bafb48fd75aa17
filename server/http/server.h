#pragma once
// The web server: a routes table behind a port.

#include <memory>
#include <string>
#include <vector>

#include "server/http/options.h"
#include "server/http/route.h"

namespace socialmap::http {

class Server {
 public:
  /// Binds and listens at once, so connections queue until run(). Throws std::runtime_error when the address
  /// cannot be had (also when another process holds the port), std::invalid_argument for a wrong routes
  /// table.
  Server(std::vector<Route> routes, Options options);
  ~Server();
  Server(Server const&) = delete;
  Server& operator=(Server const&) = delete;

  /// The bound port.
  int port() const;

  /// Serves until stop(); call it once.
  void run();

  /// Takes no more connections; requests that are running finish and are answered, idle connections are
  /// closed, then run() returns. From any thread, before or during run(), any number of times; not from a
  /// signal handler.
  void stop();

  /// Prometheus text of the requests so far. Thread-safe.
  std::string metrics_text() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace socialmap::http
