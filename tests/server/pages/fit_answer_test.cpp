#include "server/pages/fit_answer_page.h"

#include <catch2/catch.hpp>

#include "server/pages/fit_profile.h"
#include "server/pages/fit_signals.h"
#include "server/pages/link.h"
#include "tests/server/veenmeer.h"

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

FitAnswer answer_to(http::Query const& answers) { return fit_answer_of(veenmeer(), answers); }

std::vector<FittingOffer> all_offers(FitAnswer const& answer) {
  auto all = answer.help;
  all.insert(all.end(), answer.offers.begin(), answer.offers.end());
  return all;
}

}  // namespace

TEST_CASE("at most five offers, each with two to four reasons, without points or refusals") {
  for (http::Query const& answers : {http::Query{},
                                     {{"need[]", "loneliness"}, {"home", "9912AB"}, {"age", "74"}},
                                     {{"need[]", "debt"}, {"interest[]", "walking-group"}, {"home", "9912"}},
                                     {{"need[]", "grief"}, {"day[]", "mon"}, {"budget", "2,50"}},
                                     {{"wish", "Ik wil graag zingen, maar geen bingo"}}}) {
    auto const answer = answer_to(answers);
    auto const offers = all_offers(answer);
    CHECK(!offers.empty());
    CHECK(offers.size() <= 5);
    for (auto const& offer : offers) {
      INFO(offer.card.title);
      CHECK(offer.because.size() >= 2);
      CHECK(offer.because.size() <= 4);
    }
    auto const html = render(answer);
    for (auto const* const word : {"cliënt", "Punten", "refus", "score", "hulpvraag"})
      CHECK(!contains(html, word));
  }
}

TEST_CASE("only days on which somebody can come are told to fit") {
  auto const answer =
      answer_to({{"need[]", "debt"}, {"home", "9912AB"}, {"day[]", "mon"}, {"daypart[]", "morning"}});
  int told = 0;
  for (auto const& offer : all_offers(answer)) {
    INFO(offer.card.when);
    for (auto const* const other : {"morgen", "di ", "wo ", "do ", "vr ", "za ", "zo "})
      CHECK(!offer.card.when.starts_with(other));
    for (auto const& reason : offer.because) {
      if (!contains(reason, "Past in uw week")) continue;
      ++told;
      INFO(reason);
      CHECK(contains(reason, "maandag"));
      for (auto const* const other : {"dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"})
        CHECK(!contains(reason, other));
    }
  }
  CHECK(told > 0);
}

TEST_CASE("help comes first where the cause asks for it, with why") {
  auto const answer = answer_to({{"need[]", "debt"}, {"home", "9912AB"}});
  CHECK(answer.help_first);
  CHECK(!answer.help.empty());
  auto const html = render(answer);
  CHECK(contains(html, "U noemde: Schulden en geldzorgen."));
  CHECK(html.find("<h2>Eerst hulp</h2>") < html.find("<h2>Dit kunt u daarnaast doen</h2>"));
}

TEST_CASE("help comes first for what was read in the own words too") {
  auto const answer = answer_to({{"wish", "Ik kan mijn rekeningen niet betalen en heb schulden"}});
  CHECK(answer.help_first);
  CHECK(contains(answer.help_why, "Schulden en geldzorgen"));
}

TEST_CASE("what somebody asked for is told before how to get there") {
  auto const answer = answer_to({{"interest[]", "walking-group"}, {"home", "9912AB"}});
  REQUIRE(!answer.offers.empty());
  CHECK(contains(answer.offers.front().because.front(), "wandelgroep"));
}

TEST_CASE("a distance is told when a place was given") {
  http::Query const answers{{"interest[]", "walking-group"}};
  for (auto const& offer : answer_to(answers).offers) CHECK(offer.card.distance.empty());
  auto const near = answer_to(with(answers, "home", "9912AB"));
  bool told = false;
  for (auto const& offer : near.offers) told = told || !offer.card.distance.empty();
  CHECK(told);
}

TEST_CASE("being looser gives exactly as many more as was promised") {
  http::Query const answers{{"interest[]", "dancing"}, {"home", "9912AB"}, {"minutes", "5"},
                            {"budget", "1"},           {"day[]", "mon"},   {"daypart[]", "morning"}};
  auto const ranking = fit_ranking(veenmeer(), answers);
  REQUIRE(!ranking.relaxations.empty());
  auto const shown = answer_to(answers);
  REQUIRE(shown.looser.size() == ranking.relaxations.size());
  for (std::size_t i = 0; i < shown.looser.size(); ++i) {
    INFO(shown.looser[i].question);
    auto const then = fit_ranking(veenmeer(), shown.looser[i].answers);
    CHECK(then.total == ranking.total + ranking.relaxations[i].extra);
    CHECK(contains(render(shown), shown.looser[i].question));
  }
}

TEST_CASE("nothing that fits is said kindly, with what to change and where to begin again") {
  auto const html = render(FitAnswer{});
  CHECK(contains(html, "Dat ligt niet aan u."));
  CHECK(contains(html, "Verander mijn antwoorden"));
  CHECK(contains(html, "<a href=\"/wat-past\" class=\"more\">Begin opnieuw</a>"));
}

TEST_CASE("where help comes first and none was found there is somebody to call") {
  FitAnswer answer;
  answer.help_first = true;
  answer.help_calls = {{"", "Wijkteam", "0123-456117"}};
  CHECK(contains(render(answer), "<span>Wijkteam</span> <a class=\"call\" href=\"tel:0123456117\">"));
}

TEST_CASE("under age the number of the youth route can be called") {
  FitAnswer answer;
  answer.youth_route = HelpLine{"", "Jongerenpunt", "0123-456000"};
  CHECK(contains(render(answer), "<span>Jongerenpunt</span> <a class=\"call\" href=\"tel:0123456000\">"));
  CHECK(answer_to({{"age", "15"}}).youth_route);
  CHECK(!answer_to({{"age", "18"}}).youth_route);
}

TEST_CASE("a signal without words for residents gets a safe sentence and somebody to call") {
  auto const cards =
      signal_cards(veenmeer(), {{"nog-niet-bekend", "Iets nieuws", "Voor de coach", "", {}, {}}});
  REQUIRE(cards.size() == 1);
  CHECK(contains(cards[0].advice, "iemand die u vertrouwt"));
  REQUIRE(cards[0].contacts.size() == 4);
  CHECK(cards[0].contacts[0].phone == "112");
}

TEST_CASE("after triage the advice stands before what can be done later") {
  auto const answer = answer_to({{"signal[]", "severe-depression"}});
  CHECK(answer.after_triage);
  auto const html = render(answer);
  CHECK(html.find("signal-card") < html.find("Praat eerst met iemand."));
  CHECK(html.find("Praat eerst met iemand.") < html.find("class=\"fitting"));
}

}  // namespace socialmap::pages
