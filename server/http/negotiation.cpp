#include "server/http/negotiation.h"

#include <algorithm>
#include <charconv>

#include "server/http/headers.h"

namespace socialmap::http {
namespace {

/// "a;b;c" cut at its semicolons and trimmed.
std::vector<std::string_view> parameters_of(std::string_view item) {
  std::vector<std::string_view> parts;
  for (;;) {
    auto const end = item.find(';');
    parts.push_back(trimmed(item.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    item.remove_prefix(end + 1);
  }
}

/// The "q" of a list item; 1 when it has none, 0 when it cannot be read.
double quality_of(std::string_view item) {
  for (auto const parameter : parameters_of(item)) {
    if (parameter.size() < 2 || !equal_ignoring_case(parameter.substr(0, 2), "q=")) continue;
    double quality = 0;
    auto const number = parameter.substr(2);
    auto const read = std::from_chars(number.data(), number.data() + number.size(), quality);
    return read.ec == std::errc() && quality > 0 ? std::min(quality, 1.0) : 0;
  }
  return 1;
}

/// 3 for the type itself, 2 for "type/*", 1 for "*/*", 0 for another type.
int specificity(std::string_view range, std::string_view type) {
  if (equal_ignoring_case(range, type)) return 3;
  if (range == "*/*") return 1;
  auto const slash = type.find('/');
  return range.ends_with("/*") &&
                 equal_ignoring_case(range.substr(0, range.size() - 1), type.substr(0, slash + 1))
             ? 2
             : 0;
}

double type_quality(std::string_view accept, std::string_view type) {
  double quality = 0;
  int best = 0;
  for (auto const item : list_items(accept)) {
    int const fit = specificity(media_type(item), media_type(type));
    if (fit <= best) continue;
    best = fit;
    quality = quality_of(item);
  }
  return quality;
}

}  // namespace

std::optional<std::string_view> preferred_type(std::string_view accept,
                                               std::vector<std::string> const& produces) {
  if (trimmed(accept).empty()) return produces.front();
  std::optional<std::string_view> preferred;
  double best = 0;
  for (auto const& type : produces) {
    double const quality = type_quality(accept, type);
    if (quality <= best) continue;
    best = quality;
    preferred = type;
  }
  return preferred;
}

bool accepts_gzip(std::string_view accept_encoding) {
  bool any = false;
  for (auto const item : list_items(accept_encoding)) {
    auto const coding = parameters_of(item).front();
    if (equal_ignoring_case(coding, "gzip") || equal_ignoring_case(coding, "x-gzip"))
      return quality_of(item) > 0;
    if (coding == "*") any = quality_of(item) > 0;
  }
  return any;
}

bool is_media_type(std::string_view content_type, std::string_view expected) {
  auto const parts = parameters_of(content_type);
  if (!equal_ignoring_case(parts.front(), expected)) return false;
  return std::all_of(parts.begin() + 1, parts.end(), [](std::string_view parameter) {
    return parameter.empty() || equal_ignoring_case(parameter, "charset=utf-8") ||
           equal_ignoring_case(parameter, "charset=\"utf-8\"");
  });
}

std::string_view media_type(std::string_view content_type) {
  return trimmed(content_type.substr(0, content_type.find(';')));
}

}  // namespace socialmap::http
