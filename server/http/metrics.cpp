#include "server/http/metrics.h"

#include <fmt/format.h>

#include <algorithm>

namespace socialmap::http {

void Metrics::record(std::string const& pattern, std::string const& method, int status, double seconds) {
  auto const bucket =
      std::lower_bound(kBoundsSeconds.begin(), kBoundsSeconds.end(), seconds) - kBoundsSeconds.begin();
  std::lock_guard const lock(mutex_);
  ++requests_[{pattern, method, status / 100}];
  ++buckets_[static_cast<std::size_t>(bucket)];
  seconds_ += seconds;
}

std::string Metrics::text() const {
  std::lock_guard const lock(mutex_);
  std::string text =
      "# HELP socialmap_http_requests_total Answered requests.\n# TYPE socialmap_http_requests_total "
      "counter\n";
  for (auto const& [key, count] : requests_) {
    auto const& [pattern, method, status_class] = key;
    text += fmt::format("socialmap_http_requests_total{{route=\"{}\",method=\"{}\",status=\"{}xx\"}} {}\n",
                        pattern, method, status_class, count);
  }
  text +=
      "# HELP socialmap_http_request_seconds Time from a read request to its answer.\n# TYPE "
      "socialmap_http_request_seconds histogram\n";
  std::uint64_t total = 0;
  for (std::size_t i = 0; i < buckets_.size(); ++i) {
    total += buckets_[i];
    auto const bound = i < kBoundsSeconds.size() ? fmt::format("{}", kBoundsSeconds[i]) : "+Inf";
    text += fmt::format("socialmap_http_request_seconds_bucket{{le=\"{}\"}} {}\n", bound, total);
  }
  return text +
         fmt::format("socialmap_http_request_seconds_sum {}\nsocialmap_http_request_seconds_count {}\n",
                     seconds_, total);
}

}  // namespace socialmap::http
