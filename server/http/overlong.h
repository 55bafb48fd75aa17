#pragma once
// A request whose first line is longer than is read, and its answer, after which the connection ends.

#include <string>
#include <string_view>

#include "server/http/call.h"
#include "server/http/response.h"

namespace socialmap::http {

/// `line`: how it begins. With the fault 414.
Call call_of_overlong(std::string_view line, std::string peer);

/// The answer as it goes over the wire.
std::string last_message(Response const& response, bool with_body);

}  // namespace socialmap::http
