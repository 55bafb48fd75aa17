#include "server/pages/match_page.h"

#include <catch2/catch.hpp>

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string page_with(MatchAnswer answer) {
  MatchPage page;
  page.answer = std::move(answer);
  return render(page);
}

}  // namespace

TEST_CASE("a box to tick stands inside its label") {
  MatchPage page;
  page.form.needs = {{"debt", "Schulden", true}};
  CHECK(contains(render(page),
                 "<label class=\"tick\"><input type=\"checkbox\" name=\"need[]\" value=\"debt\" checked>"
                 "<span>Schulden</span></label>"));
}

TEST_CASE("under age the number of the youth route can be called") {
  MatchAnswer answer;
  answer.youth_route = HelpLine{"", "Jongerenpunt", "0123-456000"};
  CHECK(contains(page_with(answer), "<span>Jongerenpunt</span> <a class=\"call\" href=\"tel:0123456000\">"));
}

TEST_CASE("the reasons stand with their offer, and the form after the answer") {
  MatchAnswer answer;
  FittingOffer offer;
  offer.card.title = "Schuldhulp";
  offer.card.support = true;
  offer.because = {"Kan helpen bij schulden"};
  answer.matches = {offer};
  auto const html = page_with(answer);
  CHECK(contains(html, "<div class=\"fitting fitting-support\"><article class=\"card card-support\">"));
  CHECK(contains(html, "<h4>Waarom</h4><ul><li>Kan helpen bij schulden</li></ul>"));
  CHECK(html.find("Kan helpen") < html.find("<h2>Verander uw antwoorden</h2>"));
}

}  // namespace socialmap::pages
