#include "server/http/headers.h"

#include <algorithm>

namespace socialmap::http {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::string_view> find_header(Headers const& headers, std::string_view name) {
  for (auto const& [key, value] : headers) {
    if (equal_ignoring_case(key, name)) return value;
  }
  return std::nullopt;
}

int count_headers(Headers const& headers, std::string_view name) {
  return static_cast<int>(std::count_if(headers.begin(), headers.end(), [&](auto const& field) {
    return equal_ignoring_case(field.first, name);
  }));
}

std::string joined_header(Headers const& headers, std::string_view name) {
  std::string joined;
  for (auto const& [key, value] : headers) {
    if (!equal_ignoring_case(key, name)) continue;
    if (!joined.empty()) joined += ", ";
    joined += value;
  }
  return joined;
}

std::vector<std::string_view> list_items(std::string_view list) {
  std::vector<std::string_view> items;
  while (!list.empty()) {
    auto const comma = std::min(list.find(','), list.size());
    auto const item = trimmed(list.substr(0, comma));
    if (!item.empty()) items.push_back(item);
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return items;
}

std::string_view trimmed(std::string_view text) {
  auto const first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace socialmap::http
