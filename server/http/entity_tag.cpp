#include "server/http/entity_tag.h"

#include <fmt/format.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

#include "server/http/headers.h"

namespace socialmap::http {

std::string entity_tag_of(std::string_view body) {
  auto const hash = XXH3_128bits(body.data(), body.size());
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

bool matches_entity_tag(std::string_view if_none_match, std::string_view tag) {
  auto const items = list_items(if_none_match);
  return std::any_of(items.begin(), items.end(), [tag](std::string_view item) {
    if (item == "*") return true;
    if (item.starts_with("W/")) item.remove_prefix(2);
    return item.size() == tag.size() + 2 && item.starts_with('"') && item.ends_with('"') &&
           item.substr(1, tag.size()) == tag;
  });
}

}  // namespace socialmap::http
