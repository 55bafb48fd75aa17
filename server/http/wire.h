#pragma once
// What cpp-httplib is given to work with: a connection to read and write, and the threads that serve.

#include <httplib.h>

#include <cstddef>
#include <functional>
#include <string>
#include <utility>

#include "server/http/connection.h"
#include "server/http/crowd.h"

namespace socialmap::http {

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

}  // namespace socialmap::http
