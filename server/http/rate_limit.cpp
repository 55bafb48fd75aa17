#include "server/http/rate_limit.h"

#include <arpa/inet.h>

#include <array>

#include "server/http/headers.h"

namespace socialmap::http {
namespace {

constexpr std::chrono::seconds kWindow{60};

/// The /64 network of an IPv6 address as bytes; one subscriber holds all of it.
std::string key_of(std::string_view address) {
  std::string key(address);
  std::array<char, sizeof(in6_addr)> bytes{};
  if (inet_pton(AF_INET6, key.c_str(), bytes.data()) == 1) return {bytes.data(), 8};
  return key;
}

}  // namespace

std::optional<std::chrono::seconds> RateLimit::refused_for(std::string_view address, Time now) {
  if (per_minute_ <= 0) return std::nullopt;
  auto key = key_of(address);
  std::lock_guard const lock(mutex_);
  if (now - window_start_ >= kWindow || counts_.size() >= kMostAddresses) {
    counts_.clear();
    window_start_ = now;
  }
  if (++counts_[std::move(key)] <= per_minute_) return std::nullopt;
  return std::chrono::ceil<std::chrono::seconds>(window_start_ + kWindow - now);
}

std::size_t RateLimit::addresses() const {
  std::lock_guard const lock(mutex_);
  return counts_.size();
}

bool is_address(std::string const& text) {
  in6_addr address{};
  return inet_pton(AF_INET, text.c_str(), &address) == 1 || inet_pton(AF_INET6, text.c_str(), &address) == 1;
}

std::string client_address(std::string_view peer, std::string_view trusted_proxy,
                           std::string_view forwarded_for) {
  auto const hops = list_items(forwarded_for);
  if (trusted_proxy.empty() || peer != trusted_proxy || hops.empty()) return std::string(peer);
  std::string last(hops.back());
  return is_address(last) ? last : std::string(peer);
}

}  // namespace socialmap::http
