#include "server/http/query.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace socialmap::http {
namespace {

enum class Plus { literal, space };

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// The byte of "%XY", or nothing.
std::optional<char> escaped_byte(std::string_view escape) {
  if (escape.size() < 3) return std::nullopt;
  int const high = hex_value(escape[1]);
  int const low = hex_value(escape[2]);
  if (high < 0 || low < 0) return std::nullopt;
  return static_cast<char>(high * 16 + low);
}

std::optional<std::string> decode(std::string_view text, Plus plus) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '%') {
      auto const byte = escaped_byte(text.substr(i));
      if (!byte) return std::nullopt;
      c = *byte;
      i += 2;
    } else if (c == '+' && plus == Plus::space) {
      c = ' ';
    }
    if (c == '\0') return std::nullopt;
    decoded += c;
  }
  if (!is_valid_utf8(decoded)) return std::nullopt;
  return decoded;
}

/// A proxy may send the absolute form, which every server has to take (RFC 9112, 3.2.2).
std::string_view without_origin(std::string_view target) {
  for (std::string_view const scheme : {"http://", "https://"}) {
    if (!target.starts_with(scheme)) continue;
    auto const path = target.find_first_of("/?", scheme.size());
    return path == std::string_view::npos ? "/" : target.substr(path);
  }
  return target;
}

std::optional<std::vector<std::string>> parse_segments(std::string_view raw_path) {
  std::vector<std::string> segments;
  while (!raw_path.empty()) {
    raw_path.remove_prefix(1);
    auto const slash = std::min(raw_path.find('/'), raw_path.size());
    auto segment = decode(raw_path.substr(0, slash), Plus::literal);
    if (!segment || *segment == "." || *segment == "..") return std::nullopt;
    segments.push_back(std::move(*segment));
    raw_path.remove_prefix(slash);
  }
  return segments;
}

}  // namespace

std::optional<Query> parse_query(std::string_view text) {
  Query query;
  while (!text.empty()) {
    auto const end = std::min(text.find('&'), text.size());
    auto const pair = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (pair.empty()) continue;
    auto const equals = std::min(pair.find('='), pair.size());
    auto name = decode(pair.substr(0, equals), Plus::space);
    auto value = decode(pair.substr(std::min(equals + 1, pair.size())), Plus::space);
    if (!name || !value) return std::nullopt;
    query.emplace_back(std::move(*name), std::move(*value));
  }
  return query;
}

std::optional<Target> parse_target(std::string_view target) {
  target = without_origin(target);
  if (!target.starts_with('/')) return std::nullopt;
  auto const mark = std::min(target.find('?'), target.size());
  auto const raw_path = target.substr(0, mark);
  auto segments = parse_segments(raw_path);
  auto query = parse_query(target.substr(std::min(mark + 1, target.size())));
  if (!segments || !query) return std::nullopt;
  std::string path;
  for (auto const& segment : *segments) path += '/' + segment;
  return Target{.path = std::move(path),
                .raw_path = std::string(raw_path),
                .segments = std::move(*segments),
                .query = std::move(*query)};
}

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view kPlain = "-._~";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string encoded;
  for (char const c : text) {
    auto const byte = static_cast<unsigned char>(c);
    bool const letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
    if (letter || (byte >= '0' && byte <= '9') || kPlain.find(c) != std::string_view::npos) {
      encoded += c;
    } else {
      encoded += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
  return encoded;
}

std::string to_string(Query const& query) {
  std::string text;
  for (auto const& [name, value] : query) {
    text += (text.empty() ? "" : "&") + percent_encoded(name) + "=" + percent_encoded(value);
  }
  return text;
}

}  // namespace socialmap::http
