#pragma once
// One accepted socket: buffered bytes in, gathered bytes out, every wait bounded.

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace socialmap::http {

/// Bytes of the line with the method and the target, its end included.
inline constexpr std::size_t kLongestLine = 8192;

struct Timeouts {
  std::chrono::milliseconds read{5000};
  std::chrono::milliseconds write{5000};
  std::chrono::milliseconds idle{5000};
  std::chrono::milliseconds courtesy{0};  ///< of idle, so long nothing is looked at but requests
};

/// What came of waiting for a request.
enum class Wait {
  request,  ///< it begins
  wanted,   ///< the caller's descriptor became readable first
  ended,    ///< it did not come in time, or the server stops
};

/// Owns the descriptor and closes it. For one thread.
class Connection {
 public:
  /// `stop` is a descriptor that becomes readable when idle connections have to end; it stays the caller's.
  Connection(int socket, int stop, Timeouts timeouts);
  ~Connection();
  Connection(Connection const&) = delete;
  Connection& operator=(Connection const&) = delete;

  /// Waits for the first byte of a request, at most until the descriptor `wanted` is readable (-1: none).
  Wait wait_for_request(int wanted = -1);

  /// Waits for the first line of a request. Where it does not end within kLongestLine bytes its start, valid
  /// until the next read; else nothing, and nothing is taken away.
  std::optional<std::string_view> overlong_line();

  /// Up to `size` bytes, at least one; 0 at the end, -1 on an error or after the read timeout. Sends what is
  /// gathered first.
  long read(char* into, std::size_t size);

  /// Gathers; false when the other end is gone.
  bool write(std::string_view bytes);

  /// Sends what is gathered; false when the other end is gone or too slow.
  bool flush();

  /// Says goodbye and waits a moment for the other end to do so, so that an answer to a half-read request is
  /// not lost to a reset.
  void finish_early();

  /// Whether a read ended before its time, so that nothing that comes later can be trusted to be a request.
  bool is_broken() const { return broken_; }

  /// The numeric address of the other end, IPv4 also when the socket is IPv6; empty when unknown.
  std::string peer() const;

 private:
  long receive();

  int socket_;
  int stop_;
  Timeouts timeouts_;
  std::array<char, kLongestLine> input_;
  std::size_t input_begin_ = 0;
  std::size_t input_end_ = 0;
  std::string output_;
  bool broken_ = false;
};

}  // namespace socialmap::http
