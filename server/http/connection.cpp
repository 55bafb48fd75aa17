#include "server/http/connection.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace socialmap::http {
namespace {

constexpr std::size_t kMostGathered = 64 * 1024;
constexpr std::chrono::milliseconds kFarewell{500};
constexpr int kMostDrains = 512;  // reads of the input buffer's size: 4 MiB

bool is_ready(int socket, short events, std::chrono::milliseconds wait) {
  pollfd waiting{.fd = socket, .events = events, .revents = 0};
  int ready = 0;
  do {
    ready = poll(&waiting, 1, static_cast<int>(wait.count()));
  } while (ready < 0 && errno == EINTR);
  return ready > 0;
}

}  // namespace

Connection::Connection(int socket, int stop, Timeouts timeouts)
    : socket_(socket), stop_(stop), timeouts_(timeouts) {}

Connection::~Connection() {
  flush();
  shutdown(socket_, SHUT_RDWR);
  close(socket_);
}

Wait Connection::wait_for_request(int wanted) {
  if (input_begin_ < input_end_) return Wait::request;
  std::array<pollfd, 3> waiting{pollfd{.fd = socket_, .events = POLLIN, .revents = 0},
                                pollfd{.fd = stop_, .events = POLLIN, .revents = 0},
                                pollfd{.fd = wanted, .events = POLLIN, .revents = 0}};
  auto const wait = [&](std::size_t descriptors, std::chrono::milliseconds most) {
    int ready = 0;
    do {
      ready = poll(waiting.data(), descriptors, static_cast<int>(most.count()));
    } while (ready < 0 && errno == EINTR);
    return ready;
  };
  // Who was just answered mostly asks again at once: closing then would lose a request on its way.
  int ready = wanted < 0 ? 0 : wait(2, std::min(timeouts_.courtesy, timeouts_.idle));
  if (ready == 0) ready = wait(waiting.size(), timeouts_.idle);
  if (ready > 0 && waiting[0].revents != 0) return Wait::request;
  return ready > 0 && waiting[1].revents == 0 ? Wait::wanted : Wait::ended;
}

/// Adds what has come to the input, behind what is there.
long Connection::receive() {
  bool const ready = !broken_ && flush() && is_ready(socket_, POLLIN, timeouts_.read);
  auto const got = ready ? recv(socket_, input_.data() + input_end_, input_.size() - input_end_, 0) : -1;
  broken_ = got <= 0;
  if (!broken_) input_end_ += static_cast<std::size_t>(got);
  return got;
}

std::optional<std::string_view> Connection::overlong_line() {
  std::memmove(input_.data(), input_.data() + input_begin_, input_end_ - input_begin_);
  input_end_ -= std::exchange(input_begin_, 0);
  std::size_t looked_at = 0;
  while (true) {
    std::string_view const input(input_.data(), input_end_);
    if (input.find('\n', looked_at) != std::string_view::npos) return std::nullopt;
    if (input_end_ == input_.size()) return input;
    looked_at = input_end_;
    if (receive() <= 0) return std::nullopt;
  }
}

long Connection::read(char* into, std::size_t size) {
  if (input_begin_ == input_end_) {
    input_begin_ = input_end_ = 0;
    if (auto const got = receive(); got <= 0) return got;
  }
  auto const taken = std::min(size, input_end_ - input_begin_);
  std::memcpy(into, input_.data() + input_begin_, taken);
  input_begin_ += taken;
  return static_cast<long>(taken);
}

bool Connection::write(std::string_view bytes) {
  output_ += bytes;
  return output_.size() < kMostGathered || flush();
}

bool Connection::flush() {
  std::string_view left = output_;
  while (!left.empty()) {
    auto const sent = is_ready(socket_, POLLOUT, timeouts_.write)
                          ? send(socket_, left.data(), left.size(), MSG_NOSIGNAL | MSG_DONTWAIT)
                          : -1;
    if (sent < 0) break;
    left.remove_prefix(static_cast<std::size_t>(sent));
  }
  bool const all = left.empty();
  output_.clear();
  return all;
}

void Connection::finish_early() {
  flush();
  shutdown(socket_, SHUT_WR);
  auto const deadline = std::chrono::steady_clock::now() + kFarewell;
  for (int drains = 0; drains < kMostDrains && std::chrono::steady_clock::now() < deadline; ++drains) {
    if (!is_ready(socket_, POLLIN, kFarewell) || recv(socket_, input_.data(), input_.size(), 0) <= 0) return;
  }
}

std::string Connection::peer() const {
  sockaddr_storage address{};
  socklen_t length = sizeof address;
  std::array<char, NI_MAXHOST> text{};
  if (getpeername(socket_, reinterpret_cast<sockaddr*>(&address), &length) != 0) return {};
  if (getnameinfo(reinterpret_cast<sockaddr*>(&address), length, text.data(), text.size(), nullptr, 0,
                  NI_NUMERICHOST) != 0)
    return {};
  constexpr std::string_view kMapped = "::ffff:";
  std::string_view const numeric(text.data());
  return std::string(numeric.starts_with(kMapped) ? numeric.substr(kMapped.size()) : numeric);
}

}  // namespace socialmap::http
