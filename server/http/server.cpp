#include "server/http/server.h"

#include <utility>

#include "server/http/listener.h"
#include "server/http/service.h"

namespace socialmap::http {

struct Server::Parts {
  Service service;
  Listener listener;

  Parts(std::vector<Route> routes, Options const& options)
      : service(std::move(routes), options),
        listener(
            options, [this](Call const& call) { return service.answer(call); },
            [this](Call const& head) { return service.most_body(head); }) {}
};

Server::Server(std::vector<Route> routes, Options options)
    : parts_(std::make_unique<Parts>(std::move(routes), options)) {}
Server::~Server() = default;

int Server::port() const { return parts_->listener.port(); }
void Server::run() { parts_->listener.run(); }
void Server::stop() { parts_->listener.stop(); }
std::string Server::metrics_text() const { return parts_->service.metrics_text(); }

}  // namespace socialmap::http
