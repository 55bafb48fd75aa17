// Where the texts of an offer have the words of a query.
#include "engine/text/highlight.h"

#include <catch2/catch.hpp>

#include "world.h"

namespace socialmap::text_tests {
namespace {

World const& world() {
  static World const two(R"(
- {id: a, title: Naailes, kinds: [wandelgroep], summary: "Café: de NAAIMACHINE staat klaar, één les of meer lessen",
   description: "Wij naaien met Zoë’s naaimachines. Geen vrijwilligerswerk."}
- {id: b, title: Wandelen, kinds: [wandelgroep], summary: Naaien doen we niet}
)");
  return two;
}

/// What is marked in a text, a bar between two pieces.
std::string marked(std::string const& text, std::vector<TextRange> const& ranges) {
  std::vector<std::string> characters;
  for (char const c : text) {
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) characters.emplace_back();
    characters.back() += c;
  }
  std::string all;
  for (auto const& range : ranges) {
    if (!all.empty()) all += "|";
    REQUIRE(range.start + range.length <= characters.size());
    for (std::size_t i = 0; i < range.length; ++i) all += characters[range.start + i];
  }
  return all;
}

/// By field, of the offer with an id.
std::map<std::string, std::string> marks(std::string const& q, std::string const& id = "a") {
  SearchRequest request;
  request.q = q;
  std::map<std::string, std::string> marks;
  for (auto const& hit : world().search(request).hits) {
    if (world().catalogue.activity(hit.activity).id != id) continue;
    for (auto const& highlight : hit.highlights)
      marks[highlight.field] = marked(highlight.text, highlight.ranges);
  }
  return marks;
}

}  // namespace

TEST_CASE("words of the query are marked as they stand in the text, in any form") {
  CHECK(marks("vrijwilligerswerk")["description"] == "vrijwilligerswerk");
  CHECK(marks("cafés")["summary"] == "Café");
  CHECK(marks("wandelingen", "b")["title"] == "Wandelen");
}

TEST_CASE("marks count characters, not bytes") {
  CHECK(marks("les")["summary"] == "les|lessen");
  CHECK(marks("zoe")["description"] == "Zoë");
}

TEST_CASE("of a compound only the part that was asked for is marked") {
  auto const sewing = marks("naaien");
  CHECK(sewing.at("title") == "Naai");
  CHECK(sewing.at("summary") == "NAAI");
  CHECK(sewing.at("description") == "naaien|naai");
}

TEST_CASE("of a long description the part around the first word is told, from space to space") {
  auto const many = [](std::string const& word, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += word + " ";
    return text;
  };
  auto const told = [](std::string const& description) {
    World const one("- {id: a, title: Thee, kinds: [wandelgroep], summary: Thee, description: \"" +
                    description + "\"}");
    SearchRequest request;
    request.q = "naaien";
    return one.search(request).hits.at(0).highlights.at(0);
  };
  auto const part = told(many("één", 90) + "naaien " + many("één", 90) + "naaien");
  CHECK(part.field == "description");
  CHECK(part.text.size() < 260);
  CHECK(part.text.starts_with("… één "));
  CHECK(part.text.ends_with(" één …"));
  CHECK(marked(part.text, part.ranges) == "naaien");

  auto const end = told(many("één", 90) + "naaien");
  CHECK(end.text.starts_with("… één "));
  CHECK(end.text.ends_with(" naaien"));
  CHECK(told("naaien met Zoë").text == "naaien met Zoë");
  auto const long_word = told(std::string(300, 'x') + " naaien");
  CHECK(marked(long_word.text, long_word.ranges) == "naaien");
}

TEST_CASE("a text without the words is not there, and without words nothing is") {
  CHECK(marks("naailes").count("description") == 1);
  CHECK(marks("vrijwilligerswerk").count("title") == 0);
  CHECK(marks("").empty());
  CHECK(marks("naaien", "b").count("title") == 0);
}

TEST_CASE("every range of every text lies in it, ascending and apart") {
  for (std::string const text :
       {"½ liter", "aﬁjn les", "les\xFFles", "Ĳsbaan naaimachine", "l\u0301es les"}) {
    INFO(text);
    CatalogueWords const table = [&] {
      Catalogue catalogue;
      Activity offer;
      offer.title = text;
      catalogue.activities.push_back(offer);
      return words_of_catalogue(catalogue, analyser());
    }();
    WantedWords wanted;
    for (auto const& [word, entry] : table) wanted[word].whole = true;
    std::size_t end = 0;
    auto const ranges = wanted_ranges(text, wanted);
    CHECK_FALSE(ranges.empty());
    for (auto const& range : ranges) {
      CHECK(range.start >= end);
      CHECK(range.length > 0);
      end = range.start + range.length;
    }
    CHECK(end <= text.size());
  }
}

}  // namespace socialmap::text_tests
