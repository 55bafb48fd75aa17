#include "server/pages/mistakes.h"

#include <catch2/catch.hpp>

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("what is wrong is told once for each parameter") {
  http::Query const query{{"near", "Nergens"}, {"radius", "ver"}, {"utm", "x"}};
  auto const unknown = unknown_parameters(query);
  REQUIRE(unknown.size() == 1);
  CHECK(unknown[0].where == "/utm");
  auto const sentences = mistakes_of({{"/near", "is not known", "", "", false},
                                      {"/near", "again", "", "", false},
                                      {"/kind/0", "is not known", "", "", false},
                                      unknown[0]},
                                     query);
  REQUIRE(sentences.size() == 3);
  CHECK(contains(sentences[0], "“Nergens”"));
  CHECK(contains(sentences[2], "utm"));
}

TEST_CASE("a question that is asked twice is said to be so") {
  http::Query const query{{"q", "a"}, {"q", "b"}};
  CHECK(contains(mistakes_of({{"/q", "is given twice", "", "", false}}, query).at(0), "meer dan één keer"));
}

}  // namespace socialmap::pages
