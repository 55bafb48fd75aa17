#pragma once
// Whether the length of a message is beyond doubt; where it is not, two readers see two different requests.

#include <cstddef>
#include <optional>
#include <string_view>

#include "server/http/headers.h"
#include "server/http/problem.h"

namespace socialmap::http {

/// Why a message must be refused before its body is read, and its connection closed: Transfer-Encoding
/// together with Content-Length, either of them twice, a length that is no number or beyond `max_body` (413),
/// a body on a method without one, a coded body (415), an encoding other than chunked (501), an HTTP/1.1
/// request without one Host.
std::optional<Problem> framing_fault(std::string_view method, std::string_view version,
                                     Headers const& headers, std::size_t max_body);

/// Whether a body follows; call it only for a message without a fault.
bool has_body(Headers const& headers);

/// Whether the method's meaning includes a body: POST, PUT, PATCH, DELETE.
bool takes_body(std::string_view method);

}  // namespace socialmap::http
