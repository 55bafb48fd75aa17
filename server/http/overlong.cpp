#include "server/http/overlong.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "server/http/connection.h"

namespace socialmap::http {

Call call_of_overlong(std::string_view line, std::string peer) {
  auto const method = line.substr(0, line.find(' '));
  auto target = line.substr(std::min(line.size(), method.size() + 1));
  target = target.substr(0, target.find_first_of("? "));
  return {
      .method = std::string(method),
      .target = std::string(target),
      .headers = {},
      .body = "",
      .peer = std::move(peer),
      .fault = make_problem(414, fmt::format("Method and address may have at most {} bytes.", kLongestLine))};
}

std::string last_message(Response const& response, bool with_body) {
  auto text = fmt::format("HTTP/1.1 {} {}\r\n", response.status, reason_phrase(response.status));
  for (auto const& [name, value] : response.headers) text += fmt::format("{}: {}\r\n", name, value);
  text += fmt::format("Content-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                      response.content_type, response.body.size());
  return with_body ? text + response.body : text;
}

}  // namespace socialmap::http
