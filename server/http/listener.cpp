#include "server/http/listener.h"

#include <fmt/format.h>
#include <httplib.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <thread>
#include <utility>

#include "server/http/connection.h"
#include "server/http/crowd.h"
#include "server/http/descriptor.h"
#include "server/http/framing.h"
#include "server/http/overlong.h"
#include "server/http/translation.h"

namespace socialmap::http {
namespace {

/// The library's view of a connection.
class Wire : public httplib::Stream {
 public:
  explicit Wire(Connection& connection) : connection_(connection) {}
  bool is_readable() const override { return true; }
  bool is_writable() const override { return true; }
  ssize_t read(char* into, size_t size) override { return connection_.read(into, size); }
  ssize_t write(char const* bytes, size_t size) override {
    return connection_.write({bytes, size}) ? static_cast<ssize_t>(size) : -1;
  }
  void get_remote_ip_and_port(std::string& ip, int& port) const override {
    ip = connection_.peer();
    port = 0;
  }
  void get_local_ip_and_port(std::string& ip, int& port) const override {
    ip.clear();
    port = 0;
  }
  // The library refuses descriptors that select() cannot hold; a Connection polls.
  socket_t socket() const override { return INVALID_SOCKET; }

 private:
  Connection& connection_;
};

/// Threads that tell the crowd who comes; Listener tells it who leaves.
class Pool : public httplib::ThreadPool {
 public:
  Pool(std::size_t threads, Crowd& crowd) : ThreadPool(threads), crowd_(crowd) {}
  void enqueue(std::function<void()> connection) override {
    crowd_.arrive();
    ThreadPool::enqueue(std::move(connection));
  }

 private:
  Crowd& crowd_;
};

void set_socket_options(socket_t socket) {
  // Not SO_REUSEPORT, the library's default: it would let a second server take half of the connections
  // unnoticed.
  int const on = 1;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

Problem refusal(int status) {
  if (status == 500) return make_problem(500, "Something went wrong here; it is not the request's fault.");
  return make_problem(status == 414 ? 414 : 400, "The request cannot be read.");
}

std::size_t thread_count(Options const& options) {
  if (options.threads > 0) return static_cast<std::size_t>(options.threads);
  // A browser keeps six connections, and an idle one holds its thread: with few, a page waits for them to
  // end.
  return std::max(32U, std::thread::hardware_concurrency());
}

}  // namespace

class Listener::Port : public httplib::Server {
 public:
  Port(http::Options const& options, Answer answer, MostBody most_body)
      : answer_(std::move(answer)),
        most_body_(std::move(most_body)),
        max_body_(options.max_body),
        requests_per_connection_(options.requests_per_connection),
        timeouts_{options.read_timeout, options.write_timeout, options.keep_alive, options.courtesy},
        crowd_(thread_count(options)),
        stopping_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
    set_up(thread_count(options));
    bind(options.host, options.port);
  }

  ~Port() override {
    if (svr_sock_ != INVALID_SOCKET) ::close(svr_sock_);  // never ran; run() closes it otherwise
  }

  int port() const { return port_; }

  void run() {
    listen_after_bind();
    svr_sock_ = INVALID_SOCKET;
  }

  void end() {
    eventfd_write(stopping_.number(), 1);
    // The library's stop() does nothing before run() and closes a descriptor accept() may be about to use.
    shutdown(wake_->number(), SHUT_RDWR);
  }

 private:
  void set_up(std::size_t threads) {
    set_tcp_nodelay(true);
    set_socket_options(http::set_socket_options);
    new_task_queue = [this, threads] { return new Pool(threads, crowd_); };
    set_pre_routing_handler(
        [this](auto const& request, auto& response) { return answer_without_body(request, response); });
    HandlerWithContentReader const with_body = [this](auto const& request, auto& response,
                                                      auto const& reader) {
      answer_with_body(request, response, reader);
    };
    Post("", with_body).Put("", with_body).Patch("", with_body).Delete("", with_body);
    set_expect_100_continue_handler([this](auto const& request, auto& response) {
      auto const fault = head_of(request).fault;
      return response.status = fault ? fault->status : 100;
    });
    set_error_handler(HandlerWithResponse(
        [this](auto const& request, auto& response) { return answer_refused(request, response); }));
    set_exception_handler(
        [](auto const&, auto& response, std::exception_ptr const&) { response.status = 500; });
    set_post_routing_handler([](auto const& request, auto& response) { tidy(request, response); });
  }

  void bind(std::string const& host, int port) {
    errno = 0;
    port_ = port == 0 ? bind_to_any_port(host) : (bind_to_port(host, port) ? port : -1);
    // The library queues 5 connections; listening again on the same descriptor only enlarges the queue.
    if (port_ <= 0 || ::listen(svr_sock_, SOMAXCONN) != 0) {
      throw std::runtime_error(fmt::format("cannot listen on {}:{}: {}", host, port,
                                           errno != 0 ? std::strerror(errno) : "no such address"));
    }
    wake_ = std::make_unique<Descriptor>(fcntl(svr_sock_, F_DUPFD_CLOEXEC, 0));
  }

  bool process_and_close_socket(socket_t socket) override {
    crowd_.leave(serve(socket));
    return true;
  }

  /// Until it closes. Whether it gave way to a connection that waits.
  bool serve(socket_t socket) {
    Connection connection(socket, stopping_.number(), timeouts_);
    bool gives_way = false;
    auto came = connection.wait_for_request();
    for (int left = requests_per_connection_; came == Wait::request; --left) {
      gives_way = crowd_.give_way();
      if (!serve_one(connection, gives_way || left == 1 || is_stopping())) break;
      came = next_request(connection, gives_way);
    }
    return gives_way;
  }

  Wait next_request(Connection& connection, bool& gives_way) {
    auto came = connection.wait_for_request(crowd_.descriptor());
    while (came == Wait::wanted && !(gives_way = crowd_.give_way())) {
      came = connection.wait_for_request(crowd_.descriptor());
    }
    return came;
  }

  /// False when the connection has to end.
  bool serve_one(Connection& connection, bool last) {
    if (auto const line = connection.overlong_line()) {
      refuse_overlong(connection, *line);
      return false;
    }
    Wire wire(connection);
    bool asked_to_close = false;
    bool certain = false;  // whether the next request is known to start where this one ends
    bool const written = process_request(wire, last, asked_to_close, [&](httplib::Request& request) {
      auto const call = head_of(request);
      certain = !call.fault && count_headers(call.headers, "Transfer-Encoding") == 0;
      if (!certain) say_close(request);
      calm(request);
    });
    if (written && !certain) connection.finish_early();
    return connection.flush() && written && certain && !last && !asked_to_close && !connection.is_broken();
  }

  /// The library refuses such a line too, but forgets what was asked for: an API's path or a page.
  void refuse_overlong(Connection& connection, std::string_view line) const {
    auto const call = call_of_overlong(line, connection.peer());
    connection.write(last_message(answer(call), call.method != "HEAD"));
    connection.finish_early();
  }

  /// The call without its body.
  Call head_of(httplib::Request const& request) const {
    auto call = call_of(request, max_body_);
    bool const large = call.fault && call.fault->status == 413;
    return large ? call_of(request, most_body_of(call)) : call;
  }

  std::size_t most_body_of(Call const& head) const noexcept {
    try {
      return most_body_(head);
    } catch (...) {
      return max_body_;
    }
  }

  HandlerResponse answer_without_body(httplib::Request const& request, httplib::Response& response) const {
    auto const call = head_of(request);
    if (!call.fault && takes_body(request.method)) return HandlerResponse::Unhandled;
    write_to(response, answer(call));
    return HandlerResponse::Handled;
  }

  void answer_with_body(httplib::Request const& request, httplib::Response& response,
                        httplib::ContentReader const& reader) const {
    auto call = head_of(request);
    if (has_body(call.headers)) read_body(call, reader);
    write_to(response, answer(call));
  }

  void read_body(Call& call, httplib::ContentReader const& reader) const {
    bool too_large = false;
    auto most = max_body_;
    bool const whole = reader([&](char const* bytes, size_t size) {
      auto const so_far = call.body.size() + size;
      if (so_far > most && most == max_body_) most = most_body_of(call);
      too_large = so_far > most;
      if (!too_large) call.body.append(bytes, size);
      return !too_large;
    });
    if (too_large) {
      call.fault = make_problem(413, fmt::format("A body may have at most {} bytes.", most));
    } else if (!whole) {
      call.fault = make_problem(400, "The body ended early or its chunks cannot be read.");
    }
  }

  /// For what the library refuses by itself: a request it cannot read, and a Range it cannot read, which we
  /// do not look at.
  HandlerResponse answer_refused(httplib::Request const& request, httplib::Response& response) const {
    if (is_written(response)) return HandlerResponse::Unhandled;
    auto call = head_of(request);
    bool const only_range = response.status == 416 && !call.fault && !takes_body(request.method);
    if (!only_range && !(call.fault && is_understood(request))) call.fault = refusal(response.status);
    write_to(response, answer(call));
    if (!response.body.empty()) response.set_header("Content-Length", std::to_string(response.body.size()));
    return HandlerResponse::Unhandled;
  }

  /// Nothing may escape here: the library calls some of these functions outside of its try.
  Response answer(Call const& call) const noexcept {
    try {
      return answer_(call);
    } catch (...) {
      return {.status = 500,
              .content_type = "",
              .body = "",
              .headers = {{"Cache-Control", "no-store"}},
              .caching = Caching::no_store,
              .etag = "",
              .problem = {}};
    }
  }

  bool is_stopping() const {
    pollfd waiting{.fd = stopping_.number(), .events = POLLIN, .revents = 0};
    return poll(&waiting, 1, 0) > 0;
  }

  Answer answer_;
  MostBody most_body_;
  std::size_t max_body_;
  int requests_per_connection_;
  Timeouts timeouts_;
  Crowd crowd_;
  Descriptor stopping_;               // readable once end() was called
  std::unique_ptr<Descriptor> wake_;  // our own hold on the listening socket
  int port_ = 0;
};

Listener::Listener(Options const& options, Answer answer, MostBody most_body)
    : port_(std::make_unique<Port>(options, std::move(answer), std::move(most_body))) {}
Listener::~Listener() = default;
int Listener::port() const { return port_->port(); }
void Listener::run() { port_->run(); }
void Listener::stop() { port_->end(); }

}  // namespace socialmap::http
