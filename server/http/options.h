#pragma once
// How the server is set up; every member has the value that is safe on one machine.

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/problem.h"
#include "server/http/request.h"
#include "server/http/response.h"

namespace socialmap::http {

/// What the guard of a route with a role says: a refusal, or who it lets in.
struct Admission {
  std::optional<Response> refusal;
  std::string caller;
};

/// The functions are called from many threads, `log` by one at a time.
struct Options {
  std::string host = "127.0.0.1";
  int port = 8080;                    ///< 0: any free port
  int threads = 0;                    ///< 0: one a core, at least 32
  std::size_t max_body = 256 * 1024;  ///< bytes of a body; more is a 413, but for Route::max_body
  std::chrono::milliseconds read_timeout{5000};
  std::chrono::milliseconds write_timeout{5000};
  std::chrono::milliseconds keep_alive{5000};  ///< how long a connection may wait for its next request
  std::chrono::milliseconds courtesy{100};     ///< so long it keeps its thread for that although others wait
  int requests_per_connection = 1000;
  int rate_limit_per_minute = 0;  ///< per client address on rate limited routes; 0: off
  std::string trusted_proxy;      ///< the address whose X-Forwarded-For is believed; empty: nobody's
  std::string api_version = "1.0.0";
  std::vector<std::string> embed_origins;          ///< other sites that may POST, "https://example.org"
  std::function<void(std::string_view line)> log;  ///< one JSON object a request, without user input
  std::function<std::string(Problem const&)> error_page;  ///< the HTML of an error outside /api
  std::function<Admission(Request const&, std::string_view role)>
      guard;  ///< asked for routes with a role; without a guard they are a 401
  std::function<std::chrono::steady_clock::time_point()> clock =
      std::chrono::steady_clock::now;  ///< for the rate limit
};

}  // namespace socialmap::http
