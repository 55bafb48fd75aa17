#include "server/pages/assets.h"

#include <catch2/catch.hpp>

#include "tests/source_directory.h"

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("an embedded file is found by its name, and its address carries the version of all") {
  auto const url = asset_url("site.css");
  CHECK(url == "/assets/" + std::string(assets_version()) + "/site.css");
  CHECK(assets_version().size() == 12);
  auto const asset = find_asset("site.css");
  REQUIRE(asset);
  CHECK(content_type_of(asset->file) == "text/css; charset=utf-8");
  CHECK(contains(std::string(asset->content), ":focus-visible"));
  CHECK(find_asset("packages/leaflet.js"));
  CHECK_FALSE(find_asset("leaflet.js"));
}

TEST_CASE("a directory of scripts gives what lies below it and nothing else") {
  auto const web = source_directory() + "/server/web";
  auto const own = file_below(web, "site.css");
  REQUIRE(own);
  CHECK(contains(*own, ":focus-visible"));
  CHECK(file_below(web, "embed/look.mjs"));
  CHECK_FALSE(file_below(web, "../pages/html.h"));
  CHECK_FALSE(file_below(web, "embed/../../pages/html.h"));
  CHECK_FALSE(file_below(web, "/etc/passwd"));
  CHECK_FALSE(file_below(web, ""));
  CHECK_FALSE(file_below(web, "embed"));
}

}  // namespace socialmap::pages
