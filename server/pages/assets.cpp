#include "server/pages/assets.h"

#include <algorithm>
#include <cassert>

namespace socialmap::pages {

std::optional<Asset> find_asset(std::string_view address) {
  auto const all = embedded_assets();
  auto const found =
      std::find_if(all.begin(), all.end(), [&](Asset const& a) { return a.address == address; });
  if (found == all.end()) return std::nullopt;
  return *found;
}

std::string asset_url(std::string_view file) {
  auto const all = embedded_assets();
  auto const found = std::find_if(all.begin(), all.end(), [&](Asset const& a) { return a.file == file; });
  assert(found != all.end());
  return found == all.end() ? "" : "/assets/" + std::string(found->address);
}

std::string_view content_type_of(std::string_view file) {
  if (file.ends_with(".css")) return "text/css; charset=utf-8";
  if (file.ends_with(".mjs") || file.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (file.ends_with(".svg")) return "image/svg+xml";
  return "application/octet-stream";
}

}  // namespace socialmap::pages
