#pragma once
// From a call to its answer, without sockets: route, check, handle, dress, log, count.

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/call.h"
#include "server/http/metrics.h"
#include "server/http/options.h"
#include "server/http/rate_limit.h"
#include "server/http/router.h"

namespace socialmap::http {

/// Thread-safe.
class Service {
 public:
  /// Throws like Router.
  Service(std::vector<Route> routes, Options options);

  /// The complete answer: error pages, caching, compression and all headers but those of the connection.
  /// For HEAD it has the body whose length the answer tells.
  Response answer(Call const& call);

  /// How many bytes of body a call may have, as its head tells: who may not use a larger route gets the usual
  /// number, so that nobody without a key can make us read much.
  std::size_t most_body(Call const& head) const;

  std::string metrics_text() const { return metrics_.text(); }

 private:
  struct Arrival;
  Response respond(Arrival const& arrival);
  Request request_of(Arrival const& arrival) const;
  std::optional<Response> first_refusal(Arrival const& arrival, Request& request);
  Response handle(Arrival const& arrival, Request request);
  Response dressed(Response response, Arrival const& arrival) const;
  Response with_problem_shown(Response response, Arrival const& arrival) const;
  std::string error_page(Problem const& problem) const;
  Response elsewhere(Arrival const& arrival) const;
  void log(std::string_view line);

  Router router_;
  Options options_;
  RateLimit rate_limit_;
  Metrics metrics_;
  std::mutex log_mutex_;
};

}  // namespace socialmap::http
