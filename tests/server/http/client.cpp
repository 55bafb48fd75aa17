#include "tests/server/http/client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <filesystem>

namespace socialmap::http {
namespace {

constexpr timeval kPatience{.tv_sec = 3, .tv_usec = 0};

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

Reply parse_head(std::string_view head) {
  Reply reply;
  reply.status = std::stoi(std::string(head.substr(9, 3)));
  head.remove_prefix(head.find("\r\n") + 2);
  while (!head.empty()) {
    auto const end = head.find("\r\n");
    auto const colon = head.find(':');
    reply.headers.emplace_back(head.substr(0, colon), trimmed(head.substr(colon + 1, end - colon - 1)));
    head.remove_prefix(end + 2);
  }
  return reply;
}

using NameFunction = int (*)(int, sockaddr*, socklen_t*);

std::vector<int> sockets_where(NameFunction name_of, int port) {
  std::vector<int> found;
  for (auto const& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    int const descriptor = std::stoi(entry.path().filename().string());
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (name_of(descriptor, reinterpret_cast<sockaddr*>(&address), &length) != 0) continue;
    if (address.sin_family == AF_INET && ntohs(address.sin_port) == port) found.push_back(descriptor);
  }
  return found;
}

}  // namespace

Client::Client(int port) : socket_(socket(AF_INET, SOCK_STREAM, 0)) {
  setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
  setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
  auto const address = loopback(port);
  connected_ = connect(socket_, reinterpret_cast<sockaddr const*>(&address), sizeof address) == 0;
}

Client::~Client() { close(socket_); }

int Client::local_port() const {
  sockaddr_in address{};
  socklen_t length = sizeof address;
  getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &length);
  return ntohs(address.sin_port);
}

void Client::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    auto const sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

bool Client::fill() {
  std::array<char, 4096> bytes;
  auto const got = recv(socket_, bytes.data(), bytes.size(), 0);
  if (got <= 0) return false;
  buffer_.append(bytes.data(), static_cast<std::size_t>(got));
  return true;
}

Reply Client::read(std::string_view method) {
  auto end = buffer_.find("\r\n\r\n");
  while (end == std::string::npos) {
    if (!fill()) return {};
    end = buffer_.find("\r\n\r\n");
  }
  auto reply = parse_head(std::string_view(buffer_).substr(0, end + 2));
  buffer_.erase(0, end + 4);
  auto const announced = find_header(reply.headers, "Content-Length");
  std::size_t const length = announced && method != "HEAD" ? std::stoul(std::string(*announced)) : 0;
  while (buffer_.size() < length && fill()) {
  }
  reply.whole = buffer_.size() >= length;
  reply.body = buffer_.substr(0, length);
  buffer_.erase(0, length);
  return reply;
}

bool Client::is_closed() {
  char byte = 0;
  return buffer_.empty() && recv(socket_, &byte, 1, 0) == 0;
}

Reply Client::call(std::string const& method, std::string const& target, Headers const& headers,
                   std::string const& body) {
  std::string request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
  for (auto const& [name, value] : headers) request += name + ": " + value + "\r\n";
  if (!body.empty()) request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  send(request + "\r\n" + body);
  return read(method);
}

Options test_options() {
  Options options;
  options.port = 0;
  options.threads = 4;
  return options;
}

Route fixed(std::string method, std::string pattern, std::string body) {
  Route route;
  route.method = std::move(method);
  route.pattern = std::move(pattern);
  route.handler = [body = std::move(body), api = route.pattern.starts_with("/api/")](Request const&) {
    Response response;
    response.content_type = api ? "application/json" : "text/html; charset=utf-8";
    response.body = body;
    return response;
  };
  return route;
}

Running::Running(std::vector<Route> routes, Options options)
    : server_(std::move(routes), std::move(options)),
      running_(std::async(std::launch::async, [this] { server_.run(); })) {}

Running::~Running() { server_.stop(); }

Reply Running::call(std::string const& method, std::string const& target, Headers const& headers,
                    std::string const& body) {
  return Client(port()).call(method, target, headers, body);
}

Reply Running::raw(std::string_view bytes, std::string_view method) {
  Client client(port());
  client.send(bytes);
  return client.read(method);
}

bool Running::ends() { return running_.wait_for(std::chrono::seconds(2)) == std::future_status::ready; }

std::vector<int> sockets_of_port(int port) {
  return sockets_where([](int d, sockaddr* a, socklen_t* l) { return getsockname(d, a, l); }, port);
}

std::vector<int> sockets_of_peer_port(int port) {
  return sockets_where([](int d, sockaddr* a, socklen_t* l) { return getpeername(d, a, l); }, port);
}

}  // namespace socialmap::http
