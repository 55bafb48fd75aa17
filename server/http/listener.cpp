#include "server/http/listener.h"

#include <fmt/format.h>
#include <httplib.h>

#include <poll.h>
#include <sys/eventfd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <utility>

#include "server/http/connection.h"
#include "server/http/framing.h"

namespace socialmap::http {
namespace {

/// The library's view of a connection.
class Wire : public httplib::Stream {
 public:
  explicit Wire(Connection& connection) : connection_(connection) {}
  bool is_readable() const override { return true; }
  bool is_writable() const override { return true; }
  ssize_t read(char* into, size_t size) override { return connection_.read(into, size); }
  ssize_t write(char const* bytes, size_t size) override { return connection_.write({bytes, size}) ? static_cast<ssize_t>(size) : -1; }
  void get_remote_ip_and_port(std::string& ip, int& port) const override {
    ip = connection_.peer();
    port = 0;
  }
  void get_local_ip_and_port(std::string& ip, int& port) const override {
    ip.clear();
    port = 0;
  }
  socket_t socket() const override { return connection_.socket(); }

 private:
  Connection& connection_;
};

/// The library adds these to every request; what a client sends under their names counts for nothing either.
bool is_added_by_library(std::string const& name) {
  return equal_ignoring_case(name, "REMOTE_ADDR") || equal_ignoring_case(name, "REMOTE_PORT") || equal_ignoring_case(name, "LOCAL_ADDR") ||
         equal_ignoring_case(name, "LOCAL_PORT");
}

Headers headers_of(httplib::Request const& request) {
  Headers headers;
  for (auto const& [name, value] : request.headers) {
    if (!is_added_by_library(name)) headers.emplace_back(name, value);
  }
  return headers;
}

Call call_of(httplib::Request const& request, std::size_t max_body) {
  Call call{.method = request.method, .target = request.target, .headers = headers_of(request), .body = "", .peer = request.remote_addr, .fault = {}};
  call.fault = framing_fault(request.method, request.version, call.headers, max_body);
  return call;
}

void replace_values(httplib::Headers& headers, char const* name, std::string (*change)(std::string)) {
  auto const [first, last] = headers.equal_range(name);
  for (auto field = first; field != last; ++field) field->second = change(std::move(field->second));
}

std::string upper(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

std::string capitalised(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

/// Keeps the library from acting on its own. It looks for "br", "gzip" and "multipart/form-data" in small letters, whereas
/// codings and media types mean the same in capitals: it finds nothing, and our own reading is unchanged.
void calm(httplib::Request& request) {
  request.ranges.clear();
  request.path.clear();
  replace_values(request.headers, "Accept-Encoding", upper);
  replace_values(request.headers, "Content-Type", capitalised);
}

/// False when the library refused the request before calm() saw it; where the next one starts is then unknown.
bool is_understood(httplib::Request const& request) { return !request.remote_addr.empty() && request.path.empty(); }

void write_to(httplib::Response& to, Response&& answer) {
  to.status = answer.status;
  to.headers.clear();
  for (auto& [name, value] : answer.headers) to.headers.emplace(std::move(name), std::move(value));
  if (!answer.content_type.empty()) to.headers.emplace("Content-Type", std::move(answer.content_type));
  to.body = std::move(answer.body);
}

void set_socket_options(socket_t socket) {
  // Not SO_REUSEPORT, the library's default: it would let a second server take half of the connections unnoticed.
  int const on = 1;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {
    if (number < 0) throw std::system_error(errno, std::generic_category());
  }
  ~Descriptor() { ::close(number_); }
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

std::size_t thread_count(Options const& options) {
  if (options.threads > 0) return static_cast<std::size_t>(options.threads);
  return std::max(4U, std::thread::hardware_concurrency());
}

}  // namespace

class Listener::Port : public httplib::Server {
 public:
  Port(http::Options const& options, Answer answer)
      : answer_(std::move(answer)),
        max_body_(options.max_body),
        requests_per_connection_(options.requests_per_connection),
        timeouts_{.read = options.read_timeout, .write = options.write_timeout, .idle = options.keep_alive},
        stopping_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
    set_up(thread_count(options));
    bind(options.host, options.port);
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
    new_task_queue = [threads] { return new httplib::ThreadPool(threads); };
    set_pre_routing_handler([this](auto const& request, auto& response) { return answer_without_body(request, response); });
    HandlerWithContentReader const with_body = [this](auto const& request, auto& response, auto const& reader) { answer_with_body(request, response, reader); };
    Post("", with_body).Put("", with_body).Patch("", with_body).Delete("", with_body);
    set_expect_100_continue_handler([this](auto const& request, auto&) {
      auto const fault = call_of(request, max_body_).fault;
      return fault ? fault->status : 100;
    });
    set_error_handler(HandlerWithResponse([this](auto const& request, auto& response) { return answer_refused(request, response); }));
    set_exception_handler([](auto const&, auto& response, std::exception_ptr) { write_to(response, {.status = 500, .content_type = "", .body = "", .headers = {{"Cache-Control", "no-store"}}, .caching = {}, .etag = "", .problem = {}}); });
    set_post_routing_handler([](auto const& request, auto& response) { tidy(request, response); });
  }

  void bind(std::string const& host, int port) {
    errno = 0;
    port_ = port == 0 ? bind_to_any_port(host) : (bind_to_port(host, port) ? port : -1);
    // The library queues 5 connections; listening again on the same descriptor only enlarges the queue.
    if (port_ <= 0 || ::listen(svr_sock_, SOMAXCONN) != 0) {
      throw std::runtime_error(fmt::format("cannot listen on {}:{}: {}", host, port, errno != 0 ? std::strerror(errno) : "no such address"));
    }
    wake_ = std::make_unique<Descriptor>(fcntl(svr_sock_, F_DUPFD_CLOEXEC, 0));
  }

  bool process_and_close_socket(socket_t socket) override {
    Connection connection(socket, stopping_.number(), timeouts_);
    for (int left = requests_per_connection_; left > 0 && connection.wait_for_request(); --left) {
      if (!serve_one(connection, left == 1 || is_stopping())) return false;
    }
    return true;
  }

  /// False when the connection has to end.
  bool serve_one(Connection& connection, bool last) {
    Wire wire(connection);
    bool asked_to_close = false;
    bool certain = false;  // whether the next request is known to start where this one ends
    bool const written = process_request(wire, last, asked_to_close, [&](httplib::Request& request) {
      auto const call = call_of(request, max_body_);
      certain = !call.fault && count_headers(call.headers, "Transfer-Encoding") == 0;
      if (!certain) say_close(request);
      calm(request);
    });
    if (written && !certain) connection.finish_early();
    return connection.flush() && written && certain && !asked_to_close;
  }

  static void say_close(httplib::Request& request) {
    request.headers.erase("Connection");
    request.headers.emplace("Connection", "close");
  }

  HandlerResponse answer_without_body(httplib::Request const& request, httplib::Response& response) const {
    auto const call = call_of(request, max_body_);
    if (!call.fault && takes_body(request.method)) return HandlerResponse::Unhandled;
    write_to(response, answer_(call));
    return HandlerResponse::Handled;
  }

  void answer_with_body(httplib::Request const& request, httplib::Response& response, httplib::ContentReader const& reader) const {
    auto call = call_of(request, max_body_);
    if (has_body(call.headers)) read_body(call, reader);
    write_to(response, answer_(call));
  }

  void read_body(Call& call, httplib::ContentReader const& reader) const {
    bool too_large = false;
    bool const whole = reader([&](char const* bytes, size_t size) {
      too_large = call.body.size() + size > max_body_;
      if (!too_large) call.body.append(bytes, size);
      return !too_large;
    });
    if (too_large) {
      call.fault = make_problem(413, fmt::format("A body may have at most {} bytes.", max_body_));
    } else if (!whole) {
      call.fault = make_problem(400, "The body ended early or its chunks cannot be read.");
    }
  }

  /// For what the library refuses by itself: a request it cannot read, and a Range it cannot read, which we do not look at.
  HandlerResponse answer_refused(httplib::Request const& request, httplib::Response& response) const {
    if (response.has_header("API-Version")) return HandlerResponse::Unhandled;
    auto call = call_of(request, max_body_);
    bool const only_range = response.status == 416 && !call.fault && !takes_body(request.method);
    if (!only_range && (!call.fault || !is_understood(request))) call.fault = make_problem(response.status == 414 ? 414 : 400, "The request cannot be read.");
    write_to(response, answer_(call));
    if (!response.body.empty()) response.set_header("Content-Length", std::to_string(response.body.size()));
    return HandlerResponse::Unhandled;
  }

  static void tidy(httplib::Request const& request, httplib::Response& response) {
    response.headers.erase("Keep-Alive");
    response.headers.erase("Accept-Ranges");
    if (response.status == 204 || response.status == 304) response.headers.erase("Content-Length");
    if (!is_understood(request) && !response.has_header("Connection")) response.set_header("Connection", "close");
  }

  bool is_stopping() const {
    pollfd waiting{.fd = stopping_.number(), .events = POLLIN, .revents = 0};
    return poll(&waiting, 1, 0) > 0;
  }

  Answer answer_;
  std::size_t max_body_;
  int requests_per_connection_;
  Timeouts timeouts_;
  Descriptor stopping_;               // readable once end() was called
  std::unique_ptr<Descriptor> wake_;  // our own hold on the listening socket
  int port_ = 0;
};

Listener::Listener(Options const& options, Answer answer) : port_(std::make_unique<Port>(options, std::move(answer))) {}
Listener::~Listener() = default;
int Listener::port() const { return port_->port(); }
void Listener::run() { port_->run(); }
void Listener::stop() { port_->end(); }

}  // namespace socialmap::http
