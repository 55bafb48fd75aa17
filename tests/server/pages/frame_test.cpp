#include "server/pages/frame.h"

#include <catch2/catch.hpp>

#include "server/pages/assets.h"
#include "server/pages/language.h"

namespace socialmap::pages {

TEST_CASE("the municipality's contacts replace the national ones") {
  Municipality municipality;
  municipality.name = "Veenmeer";
  municipality.contacts = {{"general-practice", "Huisartsenpost", "0123-456112", {}}};
  auto const frame = frame_of(municipality);
  CHECK(frame.help[0].phone == "112");
  CHECK(frame.help[2].phone == "0800-2000");
  CHECK(frame.help[3].name == "Huisartsenpost");
  CHECK(frame.help[3].phone == "0123-456112");
}

TEST_CASE("a number to call is one word, so that no line breaks in it") {
  auto const item = help_item({"", "Wijkteam", "0123-45 61 17"}).markup();
  CHECK(item.find("href=\"tel:0123456117\">0123\u201145\u00A061\u00A017</a>") != std::string::npos);
}

TEST_CASE("the name of whom to call is marked as Dutch on a page in English") {
  CHECK(help_item({"", "Eigen huisarts", ""}).markup() == "<li><span>Eigen huisarts</span></li>");
  Speaking const english(Language::english, "/");
  CHECK(help_item({"", "Eigen huisarts", ""}).markup() == "<li><span lang=\"nl\">Eigen huisarts</span></li>");
}

TEST_CASE("a page that is not to be listed says so to search engines") {
  Frame frame;
  CHECK(page(frame, "Zoeken", {}).find("noindex") == std::string::npos);
  frame.listed = false;
  CHECK(page(frame, "Zoeken", {}).find("<meta name=\"robots\" content=\"noindex\">") != std::string::npos);
}

TEST_CASE("a page tells its whole address only when the site has one") {
  Frame frame;
  frame.path = "/hulp";
  frame.description = "Bel \"iemand\"";
  auto const without = page(frame, "Hulp", {});
  CHECK(without.find("canonical") == std::string::npos);
  CHECK(without.find("<meta name=\"description\" content=\"Bel &quot;iemand&quot;\">") != std::string::npos);
  frame.site = "https://kaart.example.org";
  auto const with = page(frame, "Hulp", {});
  CHECK(with.find("<link rel=\"canonical\" href=\"https://kaart.example.org/hulp\">") != std::string::npos);
  CHECK(with.find("<meta property=\"og:title\" content=\"Hulp\">") != std::string::npos);
}

TEST_CASE("the header says which page this is") {
  Frame frame;
  frame.path = "/hulp";
  CHECK(page(frame, "Hulp", {}).find("<a href=\"/hulp\" aria-current=\"page\">") != std::string::npos);
}

TEST_CASE("only a page that somebody may have to leave at once has the link and its script") {
  Frame frame;
  CHECK(page(frame, "Zoeken", {}).find("<script") == std::string::npos);
  frame.leave = true;
  auto const html = page(frame, "Hulp", {});
  CHECK(html.find("Snel weg") < html.find("<main"));
  CHECK(html.find("rel=\"noreferrer\"") != std::string::npos);
  CHECK(html.find("<script type=\"module\" src=\"" + asset_url("leave.mjs") + "\">") != std::string::npos);
}

}  // namespace socialmap::pages
