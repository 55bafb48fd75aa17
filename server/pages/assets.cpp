#include "server/pages/assets.h"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace socialmap::pages {

std::optional<Asset> find_asset(std::string_view file) {
  auto const all = embedded_assets();
  auto const found = std::find_if(all.begin(), all.end(), [&](Asset const& a) { return a.file == file; });
  if (found == all.end()) return std::nullopt;
  return *found;
}

std::optional<std::string> file_below(std::string const& web_root, std::string const& file) {
  auto const plain = std::filesystem::path(file).lexically_normal();
  if (plain.is_absolute() || plain.empty() || *plain.begin() == "..") return std::nullopt;
  auto const path = web_root / plain;
  if (!std::filesystem::is_regular_file(path)) return std::nullopt;
  std::ifstream stream(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::string asset_url(std::string_view file) {
  assert(find_asset(file));
  return std::string("/assets/").append(assets_version()).append("/").append(file);
}

std::string_view content_type_of(std::string_view file) {
  if (file.ends_with(".css")) return "text/css; charset=utf-8";
  if (file.ends_with(".mjs") || file.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (file.ends_with(".svg")) return "image/svg+xml";
  if (file.ends_with(".json")) return "application/json";
  return "application/octet-stream";
}

}  // namespace socialmap::pages
