#include "server/http/framing.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>

namespace socialmap::http {
namespace {

std::optional<std::uint64_t> parse_length(std::string_view text) {
  std::uint64_t length = 0;
  auto const read = std::from_chars(text.data(), text.data() + text.size(), length);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return length;
}

std::optional<Problem> length_fault(Headers const& headers, std::size_t max_body) {
  auto const value = find_header(headers, "Content-Length");
  if (!value) return std::nullopt;
  auto const length = parse_length(*value);
  if (!length) return make_problem(400, "Content-Length must be one whole number.");
  if (*length > max_body)
    return make_problem(413, fmt::format("A body may have at most {} bytes.", max_body));
  return std::nullopt;
}

}  // namespace

std::optional<Problem> framing_fault(std::string_view method, std::string_view version,
                                     Headers const& headers, std::size_t max_body) {
  for (auto const& [name, value] : headers) {
    if (name.find_first_of(" \t") != std::string::npos)
      return make_problem(400, "The name of a header holds no blank.");
  }
  int const lengths = count_headers(headers, "Content-Length");
  int const codings = count_headers(headers, "Transfer-Encoding");
  if (lengths + codings > 1)
    return make_problem(
        400, "A request has one Content-Length or one Transfer-Encoding, not both and none twice.");
  if (codings == 1 && version != "HTTP/1.1") return make_problem(400, "Transfer-Encoding needs HTTP/1.1.");
  if (codings == 1 && !equal_ignoring_case(*find_header(headers, "Transfer-Encoding"), "chunked"))
    return make_problem(501, "The only transfer coding is chunked.");
  if (version == "HTTP/1.1" && count_headers(headers, "Host") != 1)
    return make_problem(400, "A request has one Host header.");
  if (auto fault = length_fault(headers, max_body)) return fault;
  if (count_headers(headers, "Content-Encoding") > 0)
    return make_problem(415, "Send the body without Content-Encoding.");
  if (has_body(headers) && !takes_body(method))
    return make_problem(400, fmt::format("{} has no body.", method));
  return std::nullopt;
}

bool has_body(Headers const& headers) {
  return count_headers(headers, "Transfer-Encoding") > 0 ||
         find_header(headers, "Content-Length").value_or("0") != "0";
}

bool takes_body(std::string_view method) {
  return method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE";
}

}  // namespace socialmap::http
