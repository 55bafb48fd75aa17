#pragma once
// The files of server/web, embedded in the program (cmake/Assets.cmake), each at a URL with its content's
// hash.

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace socialmap::pages {

struct Asset {
  std::string_view file;     ///< "site.css"
  std::string_view address;  ///< "site.1a2b3c4d5e6f.css"
  std::string_view content;
};

/// Every embedded file; made by the build.
std::span<Asset const> embedded_assets();

/// The asset at "/assets/<address>".
std::optional<Asset> find_asset(std::string_view address);

/// "/assets/site.1a2b3c4d5e6f.css". Precondition: the file is in server/web.
std::string asset_url(std::string_view file);

/// By the end of its name: "text/css; charset=utf-8".
std::string_view content_type_of(std::string_view file);

}  // namespace socialmap::pages
