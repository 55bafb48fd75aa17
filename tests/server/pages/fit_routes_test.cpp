#include "server/pages/fit_routes.h"

#include <catch2/catch.hpp>

#include "tests/server/veenmeer.h"

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// What the page says to a form with these fields.
http::Response sent(http::Query form) {
  http::Request request;
  request.method = "POST";
  request.body = http::to_string(form);
  return fit_response(veenmeer(), request);
}

std::string step(int number) { return "<strong>Stap " + std::to_string(number) + " van 5</strong>"; }

std::string hidden(std::string_view name, std::string_view value) {
  return "<input type=\"hidden\" name=\"" + std::string(name) + "\" value=\"" + std::string(value) + "\">";
}

}  // namespace

TEST_CASE("the questions follow each other and back leads to the one before") {
  for (auto const& [at, go, to] : {std::tuple{"1", "next", 2},
                                   {"2", "next", 3},
                                   {"3", "next", 4},
                                   {"4", "next", 5},
                                   {"1", "skip", 2},
                                   {"4", "skip", 5},
                                   {"2", "back", 1},
                                   {"5", "back", 4},
                                   {"1", "back", 1},
                                   {"5", "2", 2}}) {
    INFO(at << " " << go);
    auto const response = sent({{"at", at}, {"go", go}});
    CHECK(response.status == 200);
    CHECK(response.caching == http::Caching::no_store);
    CHECK(contains(response.body, step(to)));
  }
}

TEST_CASE("every question can be left at once and be shared by no button") {
  for (auto const* const at : {"1", "2", "3", "4", "5"}) {
    auto const html = sent({{"at", at}, {"go", "next"}}).body;
    CHECK(contains(html, "id=\"weg\""));
    CHECK(!contains(html, "share.mjs"));
  }
}

TEST_CASE("answers travel in hidden fields and come back into theirs") {
  http::Query const form{
      {"at", "4"}, {"go", "next"}, {"need[]", "debt"}, {"home", "9912"}, {"mode[]", "walk"}};
  auto const next = sent(form).body;
  CHECK(contains(next, hidden("need[]", "debt")));
  CHECK(contains(next, hidden("home", "9912")));
  auto back = form;
  back[0] = {"at", "5"};
  back[1] = {"go", "back"};
  auto const html = sent(back).body;
  CHECK(contains(html, "name=\"home\" autocomplete=\"off\" type=\"text\" value=\"9912\""));
  CHECK(contains(html, "value=\"walk\" checked"));
  CHECK(!contains(html, hidden("home", "9912")));
}

TEST_CASE("skipping forgets the answers to that question only") {
  auto const html = sent({{"at", "4"}, {"go", "skip"}, {"home", "nergens"}, {"need[]", "debt"}}).body;
  CHECK(contains(html, step(5)));
  CHECK(contains(html, hidden("need[]", "debt")));
  CHECK(!contains(html, "nergens"));
}

TEST_CASE("what cannot be read is told at its question, with what was filled in") {
  for (auto const& [name, value, at, told] :
       {std::tuple{"home", "nergens<b>", 4, "Deze postcode of buurt kennen wij niet"},
        {"minutes", "ver", 4, "Vul bij de reis een getal in"},
        {"minutes", "601", 4, "Vul bij de reis een getal in"},
        {"budget", "veel", 5, "Vul een bedrag in"},
        {"minutes", "nan", 4, "Vul bij de reis een getal in"},
        {"budget", "inf", 5, "Vul een bedrag in"},
        {"budget", "1e3", 5, "Vul een bedrag in"},
        {"age", "oud", 5, "Vul bij de leeftijd een getal in"},
        {"age", "121", 5, "Vul bij de leeftijd een getal in"}}) {
    INFO(name << " " << value);
    auto const response = sent({{"at", std::to_string(at)}, {"go", "next"}, {name, value}});
    CHECK(response.status == 400);
    CHECK(contains(response.body, step(at)));
    CHECK(contains(response.body, told));
    CHECK(contains(response.body, "id=\"fit-" + std::string(name) + "-fout\""));
    CHECK(contains(response.body, "aria-invalid=\"true\""));
  }
  CHECK(contains(sent({{"at", "4"}, {"go", "next"}, {"home", "nergens<b>"}}).body, "nergens&lt;b&gt;"));
  // Also when the answer is asked for from elsewhere.
  CHECK(contains(sent({{"at", "5"}, {"go", "next"}, {"home", "nergens"}}).body, step(4)));
}

TEST_CASE("a number may be written as people write it") {
  for (auto const& [name, value, at] : {std::tuple{"budget", "€ 7,50", 5},
                                        {"budget", "5 euro", 5},
                                        {"age", " 74 jaar", 5},
                                        {"minutes", "20 min", 4},
                                        {"home", " 9912 ab ", 4}}) {
    INFO(name << " " << value);
    CHECK(sent({{"at", std::to_string(at)}, {"go", "next"}, {name, value}}).status == 200);
  }
}

TEST_CASE("a text that is too long comes back to be made shorter") {
  auto const response = sent({{"at", "1"}, {"go", "next"}, {"wish", std::string(5000, 'a')}});
  CHECK(response.status == 400);
  CHECK(contains(response.body, "hoogstens 500 letters"));
  CHECK(contains(response.body, std::string(5000, 'a')));
  std::string accents;
  for (int i = 0; i < 500; ++i) accents += "é";
  CHECK(sent({{"at", "1"}, {"go", "next"}, {"wish", accents}}).status == 200);
}

TEST_CASE("what tells who somebody is is taken out and not repeated") {
  for (auto const* const told : {"0612345678", "jan@example.org", "123456782", "06 12 34 56 78"}) {
    INFO(told);
    auto const response =
        sent({{"at", "1"}, {"go", "next"}, {"wish", "Ik ben alleen, bel " + std::string(told) + " svp"}});
    CHECK(response.status == 400);
    CHECK(contains(response.body, "Er stond iets in dat van u persoonlijk is"));
    CHECK(contains(response.body, "Ik ben alleen, bel "));
    CHECK(!contains(response.body, told));
    CHECK(!contains(sent({{"at", "4"}, {"go", "next"}, {"home", told}}).body, told));
  }
  CHECK(!contains(sent({{"at", "1"}, {"go", "next"}, {"wish", "Ik ben van 12 maart 1950"}}).body, "1950"));
}

TEST_CASE("whom to call stands before what is to be mended") {
  auto const html =
      sent({{"at", "1"}, {"go", "next"}, {"wish", "Ik wil niet meer leven. Bel 0612345678"}}).body;
  CHECK(html.find("signal-card") < html.find("Kijk hier nog even naar"));
  CHECK(contains(html, "tel:08000113"));
}

TEST_CASE("an id that is not known is told at its question and dropped") {
  for (auto const& [name, at] : {std::pair{"need[]", 1},
                                 {"signal[]", 2},
                                 {"interest[]", 3},
                                 {"mode[]", 4},
                                 {"mobility", 4},
                                 {"day[]", 5},
                                 {"also[]", 5},
                                 {"pass[]", 5}}) {
    INFO(name);
    auto const response = sent({{"at", std::to_string(at)}, {"go", "next"}, {name, "tovenarij"}});
    CHECK(response.status == 400);
    CHECK(contains(response.body, step(at)));
    CHECK(contains(response.body, "Een van uw keuzes kennen wij niet"));
    CHECK(!contains(response.body, "tovenarij"));
  }
  CHECK(contains(sent({{"at", "4"}, {"go", "next"}, {"home", "9912"}, {"home", "9911"}}).body,
                 "kwam twee keer binnen"));
}

TEST_CASE("a form that is not ours begins at the first question and keeps what it knows") {
  for (http::Query const& form : {http::Query{{"go", "next"}, {"need[]", "debt"}},
                                  {{"at", "7"}, {"go", "next"}, {"need[]", "debt"}},
                                  {{"at", "2"}, {"at", "3"}, {"go", "next"}, {"need[]", "debt"}},
                                  {{"at", "2"}, {"go", "omhoog"}, {"need[]", "debt"}},
                                  {{"at", "2"}, {"go", "next"}, {"need[]", "debt"}, {"bsn", "x"}}}) {
    auto const response = sent(form);
    CHECK(response.status == 400);
    CHECK(contains(response.body, step(1)));
    CHECK(contains(response.body, "Er ging iets mis met het formulier"));
    CHECK(contains(response.body, "value=\"debt\" checked"));
  }
}

TEST_CASE("a body that is not UTF-8 is refused, as a signal might be in it") {
  http::Request request;
  request.body = "at=1&wish=%FF";
  CHECK(fit_response(veenmeer(), request).problem->status == 400);
}

TEST_CASE("danger leads to whom to call at once, whatever else is wrong") {
  for (http::Query const& form :
       {http::Query{{"at", "2"}, {"go", "next"}, {"signal[]", "suicidality"}},
        {{"at", "5"}, {"go", "skip"}, {"signal[]", "suicidality"}},
        {{"at", "5"}, {"go", "next"}, {"signal[]", "suicidality"}, {"home", "x"}}}) {
    auto const response = sent(form);
    CHECK(response.status == 200);
    CHECK(contains(response.body, "<h1>Praat nu met iemand</h1>"));
    CHECK(contains(response.body, "tel:08000113"));
    CHECK(!contains(response.body, "/activiteiten/"));
  }
}

TEST_CASE("the card of a signal is for who reads it, never for a coach, and stays off paper") {
  for (auto const& signal : veenmeer().vocabulary().signals) {
    INFO(signal.id);
    auto const html = sent({{"at", "5"}, {"go", "next"}, {"signal[]", signal.id}}).body;
    REQUIRE(signal.advice_resident);
    CHECK(contains(html, *signal.advice_resident));
    CHECK(!contains(html, signal.advice));
    CHECK(contains(html, "signal-card never-printed"));
  }
}

}  // namespace socialmap::pages
