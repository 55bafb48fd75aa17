#include "server/http/multipart.h"

#include "server/http/headers.h"
#include "server/http/negotiation.h"

namespace socialmap::http {
namespace {

constexpr std::size_t kMostParts = 20;

/// The value of name="value" or name=value in a header; nothing when it is not there.
std::optional<std::string> parameter(std::string_view header, std::string_view name) {
  for (auto at = header.find(';'); at != std::string_view::npos; at = header.find(';', at + 1)) {
    auto rest = trimmed(header.substr(at + 1));
    if (rest.size() <= name.size() || !equal_ignoring_case(rest.substr(0, name.size()), name) ||
        rest[name.size()] != '=')
      continue;
    rest.remove_prefix(name.size() + 1);
    if (!rest.starts_with('"')) return std::string(trimmed(rest.substr(0, rest.find(';'))));
    auto const end = rest.find('"', 1);
    if (end == std::string_view::npos) return std::nullopt;
    return std::string(rest.substr(1, end - 1));
  }
  return std::nullopt;
}

/// The name in the Content-Disposition among the headers of a part.
std::optional<std::string> name_in(std::string_view headers) {
  constexpr std::string_view kDisposition = "Content-Disposition:";
  while (!headers.empty()) {
    auto const end = headers.find("\r\n");
    auto const line = headers.substr(0, end);
    if (line.size() > kDisposition.size() &&
        equal_ignoring_case(line.substr(0, kDisposition.size()), kDisposition))
      return parameter(line.substr(kDisposition.size()), "name");
    headers.remove_prefix(end == std::string_view::npos ? headers.size() : end + 2);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::vector<FormPart>> form_parts(std::string_view content_type, std::string_view body) {
  auto const boundary = parameter(content_type, "boundary");
  if (!equal_ignoring_case(media_type(content_type), "multipart/form-data") || !boundary ||
      boundary->empty() || boundary->size() > 70)
    return std::nullopt;
  auto const line = "--" + *boundary;
  if (!body.starts_with(line)) return std::nullopt;
  body.remove_prefix(line.size());
  std::vector<FormPart> parts;
  while (body.starts_with("\r\n") && parts.size() < kMostParts) {
    body.remove_prefix(2);
    auto const head = body.find("\r\n\r\n");
    if (head == std::string_view::npos) return std::nullopt;
    auto const name = name_in(body.substr(0, head));
    body.remove_prefix(head + 4);
    auto const end = body.find("\r\n" + line);
    if (!name || end == std::string_view::npos) return std::nullopt;
    parts.push_back({*name, body.substr(0, end)});
    body.remove_prefix(end + 2 + line.size());
  }
  if (!body.starts_with("--")) return std::nullopt;
  return parts;
}

}  // namespace socialmap::http
