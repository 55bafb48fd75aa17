#pragma once
// Counts and durations of requests, for Prometheus.

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <tuple>

namespace socialmap::http {

/// Thread-safe. Grows with the routes table only: callers pass patterns and methods, never paths.
class Metrics {
 public:
  static constexpr std::array<double, 10> kBoundsSeconds{0.0005, 0.001, 0.0025, 0.005, 0.01,
                                                         0.025,  0.05,  0.1,    0.5,   2.5};

  void record(std::string const& pattern, std::string const& method, int status, double seconds);

  /// Text format 0.0.4: socialmap_http_requests_total{route,method,status="2xx"} and the histogram
  /// socialmap_http_request_seconds.
  std::string text() const;

 private:
  mutable std::mutex mutex_;
  std::map<std::tuple<std::string, std::string, int>, std::uint64_t> requests_;
  std::array<std::uint64_t, kBoundsSeconds.size() + 1> buckets_{};
  double seconds_ = 0;
};

}  // namespace socialmap::http
