#pragma once
// A request as it came over the wire, before anything in it is believed.

#include <optional>
#include <string>

#include "server/http/headers.h"
#include "server/http/problem.h"

namespace socialmap::http {

struct Call {
  std::string method;
  std::string target;  ///< undecoded path and query
  Headers headers;
  std::string body;
  std::string peer;  ///< the numeric address of the other end
  std::optional<Problem>
      fault;  ///< set when the message itself cannot be trusted; body is then empty or cut off
};

}  // namespace socialmap::http
