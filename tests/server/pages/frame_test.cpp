#include "server/pages/frame.h"

#include <catch2/catch.hpp>

namespace socialmap::pages {

TEST_CASE("the municipality's contacts replace the national ones") {
  Municipality municipality;
  municipality.name = "Veenmeer";
  municipality.contacts = {{"general-practice", "Huisartsenpost", "0123-456112", {}}};
  auto const frame = frame_of(municipality);
  CHECK(frame.help[0].phone == "112");
  CHECK(frame.help[2].name == "Huisartsenpost");
  CHECK(frame.help[2].phone == "0123-456112");
}

TEST_CASE("a number to call is one word, so that no line breaks in it") {
  auto const item = help_item({"", "Wijkteam", "0123-45 61 17"}).markup();
  CHECK(item.find("href=\"tel:0123456117\">0123\u201145\u00A061\u00A017</a>") != std::string::npos);
}

TEST_CASE("a page that is not to be listed says so to search engines") {
  Frame frame;
  CHECK(page(frame, "Zoeken", {}).find("noindex") == std::string::npos);
  frame.listed = false;
  CHECK(page(frame, "Zoeken", {}).find("<meta name=\"robots\" content=\"noindex\">") != std::string::npos);
}

}  // namespace socialmap::pages
