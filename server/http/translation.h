#pragma once
// cpp-httplib's requests and responses to ours and back.

#include <cstddef>

#include "server/http/call.h"
#include "server/http/response.h"

namespace httplib {
struct Request;
struct Response;
}  // namespace httplib

namespace socialmap::http {

/// With its framing fault, without a body.
Call call_of(httplib::Request const& request, std::size_t max_body);

/// Keeps the library from acting on its own: no ranges, no choice of an encoding, no multipart parser, no
/// routing. To be done once the library has read the head of a request.
void calm(httplib::Request& request);

/// False when the library refused the request before calm() saw it; where the next one starts is then
/// unknown.
bool is_understood(httplib::Request const& request);

/// Makes the library announce the end of the connection.
void say_close(httplib::Request& request);

/// Whether write_to() has filled it; every answer has a Cache-Control.
bool is_written(httplib::Response const& response);

/// Replaces everything the library put there.
void write_to(httplib::Response& to, Response answer);

/// Takes back the headers the library adds at the end: Keep-Alive, Accept-Ranges, a length where there is no
/// body.
void tidy(httplib::Request const& request, httplib::Response& response);

}  // namespace socialmap::http
