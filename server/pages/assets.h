#pragma once
// The files of server/web and of npm packages, embedded in the program (cmake/Assets.cmake). The hash of all
// of them stands in each address.

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace socialmap::pages {

struct Asset {
  std::string_view file;  ///< "site.css", "coach/wheel.mjs", "packages/leaflet.js"
  std::string_view content;
};

/// Every embedded file; made by the build.
std::span<Asset const> embedded_assets();

/// Twelve hexadecimal digits that change with any of the files; made by the build.
std::string_view assets_version();

std::optional<Asset> find_asset(std::string_view file);

/// What `file` holds below `web_root` at this moment, for who works on it; nothing when it is not there, or
/// when its name does not lie below the directory.
std::optional<std::string> file_below(std::string const& web_root, std::string const& file);

/// "/assets/1a2b3c4d5e6f/site.css". Precondition: the file is embedded.
std::string asset_url(std::string_view file);

/// By the end of its name: "text/css; charset=utf-8".
std::string_view content_type_of(std::string_view file);

}  // namespace socialmap::pages
