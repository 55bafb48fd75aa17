#include "server/http/translation.h"

#include <httplib.h>

#include <cctype>
#include <utility>

#include "server/http/framing.h"

namespace socialmap::http {
namespace {

/// The library adds these to every request; what a client sends under their names counts for nothing either.
bool is_added_by_library(std::string const& name) {
  return equal_ignoring_case(name, "REMOTE_ADDR") || equal_ignoring_case(name, "REMOTE_PORT") ||
         equal_ignoring_case(name, "LOCAL_ADDR") || equal_ignoring_case(name, "LOCAL_PORT");
}

Headers headers_of(httplib::Request const& request) {
  Headers headers;
  for (auto const& [name, value] : request.headers) {
    if (!is_added_by_library(name)) headers.emplace_back(name, value);
  }
  return headers;
}

char upper(char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); }

}  // namespace

Call call_of(httplib::Request const& request, std::size_t max_body) {
  Call call{.method = request.method,
            .target = request.target,
            .headers = headers_of(request),
            .body = "",
            .peer = request.remote_addr,
            .fault = {}};
  call.fault = framing_fault(request.method, request.version, call.headers, max_body);
  return call;
}

void calm(httplib::Request& request) {
  request.ranges.clear();
  request.path.clear();
  // It looks for "br", "gzip" and "multipart/form-data" in small letters, whereas codings and media types
  // mean the same in capitals: it finds nothing, and our own reading is unchanged.
  for (auto& [name, value] : request.headers) {
    if (equal_ignoring_case(name, "Accept-Encoding")) {
      for (char& c : value) c = upper(c);
    }
    if (equal_ignoring_case(name, "Content-Type") && !value.empty()) value[0] = upper(value[0]);
  }
}

bool is_understood(httplib::Request const& request) {
  return !request.remote_addr.empty() && request.path.empty();
}

void say_close(httplib::Request& request) {
  request.headers.erase("Connection");
  request.headers.emplace("Connection", "close");
}

bool is_written(httplib::Response const& response) { return response.has_header("Cache-Control"); }

void write_to(httplib::Response& to, Response answer) {
  to.status = answer.status;
  to.headers.clear();
  for (auto& [name, value] : answer.headers) to.headers.emplace(std::move(name), std::move(value));
  if (!answer.content_type.empty()) to.headers.emplace("Content-Type", std::move(answer.content_type));
  to.body = std::move(answer.body);
}

void tidy(httplib::Request const& request, httplib::Response& response) {
  response.headers.erase("Keep-Alive");
  response.headers.erase("Accept-Ranges");
  if (response.status == 204 || response.status == 304) response.headers.erase("Content-Length");
  if (!is_understood(request) && !response.has_header("Connection"))
    response.set_header("Connection", "close");
}

}  // namespace socialmap::http
