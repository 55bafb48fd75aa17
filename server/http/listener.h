#pragma once
// The port: connections in, calls to the answering function, bytes out. Everything of cpp-httplib stays
// behind it.

#include <functional>
#include <memory>

#include "server/http/call.h"
#include "server/http/options.h"
#include "server/http/response.h"

namespace socialmap::http {

/// One connection holds one worker thread until it closes, has been idle for Options::keep_alive, or has been
/// answered while others wait for a thread.
class Listener {
 public:
  /// Called from several threads at once.
  using Answer = std::function<Response(Call const&)>;

  /// How many bytes of body a call may have whose body is larger than Options::max_body.
  using MostBody = std::function<std::size_t(Call const& head)>;

  /// Binds and listens; throws std::runtime_error when it cannot.
  Listener(Options const& options, Answer answer, MostBody most_body);
  ~Listener();
  Listener(Listener const&) = delete;
  Listener& operator=(Listener const&) = delete;

  int port() const;
  void run();   ///< see Server::run
  void stop();  ///< see Server::stop

 private:
  class Port;
  std::unique_ptr<Port> port_;
};

}  // namespace socialmap::http
