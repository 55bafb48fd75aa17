#pragma once
// Who is signed in with a browser: kept in memory only, so that a restart signs everybody out.

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace socialmap::api {

/// The key that a session was opened with.
struct SessionOwner {
  std::string key;        ///< its id
  std::string mark;       ///< AccessKey::mark then
  bool by_proxy = false;  ///< a trusted proxy named the key; it must go on naming it
};

/// Thread-safe. Keeps a hash of each token, never the token.
class Sessions {
 public:
  using Time = std::chrono::steady_clock::time_point;
  static constexpr std::chrono::minutes kIdle{60};  ///< a session ends after so long without a request
  static constexpr std::chrono::hours kLongest{12};
  static constexpr std::size_t kMost = 10'000;   ///< one more ends the one that was idle longest
  static constexpr int kAttemptsPerMinute = 10;  ///< to sign in, an address

  explicit Sessions(std::function<Time()> clock = std::chrono::steady_clock::now);

  /// The token to hand to the browser: 256 random bits.
  std::string open(SessionOwner owner);
  /// Whose session it is; counts as a request of it.
  std::optional<SessionOwner> find(std::string_view token);
  void close(std::string_view token);
  std::size_t size() const;
  Time now() const { return clock_(); }

 private:
  struct Session {
    SessionOwner owner;
    Time opened;
    Time seen;
  };
  bool is_over(Session const& session) const;
  void make_room();

  std::function<Time()> clock_;
  mutable std::mutex mutex_;
  std::unordered_map<std::string, Session> sessions_;  // by the hash of the token
};

}  // namespace socialmap::api
