#pragma once
// How many requests one address may make in a minute.

#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace socialmap::http {

/// Counts in windows of one minute, in memory only and forgotten with the window. Thread-safe.
/// An IPv6 client is its /64 network. When a window sees more than `kMostAddresses`, counting starts anew.
class RateLimit {
 public:
  using Time = std::chrono::steady_clock::time_point;
  static constexpr std::size_t kMostAddresses = 50'000;

  /// 0 a minute lets everything pass.
  explicit RateLimit(int per_minute) : per_minute_(per_minute) {}

  /// Counts the request; the time to wait (at least a second) when it is one too many.
  std::optional<std::chrono::seconds> refused_for(std::string_view address, Time now);

  std::size_t addresses() const;

 private:
  int per_minute_;
  mutable std::mutex mutex_;
  Time window_start_{};
  std::unordered_map<std::string, int> counts_;
};

/// A numeric IPv4 or IPv6 address.
bool is_address(std::string const& text);

/// Who the client is: the peer, or the last X-Forwarded-For (`forwarded_for`) when the peer is the trusted
/// proxy and the header ends in a numeric address.
std::string client_address(std::string_view peer, std::string_view trusted_proxy,
                           std::string_view forwarded_for);

}  // namespace socialmap::http
