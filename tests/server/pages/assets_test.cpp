#include "server/pages/assets.h"

#include <catch2/catch.hpp>

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("embedded files are found at the address with their hash only") {
  auto const url = asset_url("site.css");
  CHECK(url.starts_with("/assets/site."));
  auto const asset = find_asset(url.substr(8));
  REQUIRE(asset);
  CHECK(content_type_of(asset->file) == "text/css; charset=utf-8");
  CHECK(contains(std::string(asset->content), ":focus-visible"));
  CHECK_FALSE(find_asset("site.css"));
}

}  // namespace socialmap::pages
