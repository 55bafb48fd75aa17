// What somebody means by a query: typing errors, everyday expressions, synonyms, places.
#include <catch2/catch.hpp>

#include "engine/text/term_names.h"
#include "world.h"

namespace socialmap::text_tests {
namespace {

Vocabulary vocabulary_with_thesaurus() {
  auto words = small_vocabulary();
  auto& entries = words.thesaurus.entries;
  entries.push_back({"rood staan", {"schulden"}, {}, false, {}});
  entries.push_back({"deurwaarder", {"schulden"}, {}, false, {"incasso"}});
  entries.push_back({"eentje", {"eettafel"}, {}, false, {}});
  entries.push_back({"dreigbrief incassobureau", {"schulden"}, {}, false, {}});
  entries.push_back({"gratis", {"free"}, {}, false, {}});
  entries.push_back({"alleen met kerst", {"eenzaamheid"}, {}, false, {}});
  entries.push_back({"kerst", {"eenzaamheid", "eettafel"}, {}, true, {"kerstdiner"}});
  entries.push_back({"kerst inpakken", {"schulden"}, {}, false, {}});
  return words;
}

/// Reads queries over a few offers.
struct Asked {
  World world{R"(
- {id: a, title: Samen wandelen, kinds: [wandelgroep], summary: Elke week in het bos, location: hal-oost}
- {id: b, title: Vrijwilligerswerk in de keuken, kinds: [eettafel], summary: Koken, location: hal-west}
- {id: c, title: Hulp bij geldzorgen, kinds: [budgethulp], summary: Ook bij incasso}
)"};
  Vocabulary vocabulary = vocabulary_with_thesaurus();
  LayWords lay_words{vocabulary.thesaurus, analyser()};
  QueryReader reader{{world.catalogue, vocabulary, world.places, analyser(), lay_words, world.words}};

  UnderstoodQuery operator()(std::string_view q) const { return reader.read(q, world.index); }
  /// Without what the query is about.
  std::vector<Wish> wishes(std::string_view q) const {
    auto wishes = reader.read(q, world.index).question.wishes;
    std::erase_if(wishes, [](Wish const& wish) { return wish.by_degree; });
    return wishes;
  }
  /// Whether some way to have some wish asks for the term.
  bool asks_for(std::string_view q, std::string const& term) const {
    auto const wishes = reader.read(q, world.index).question.wishes;
    return std::any_of(wishes.begin(), wishes.end(), [&](Wish const& wish) {
      return std::any_of(wish.any_of.begin(), wish.any_of.end(),
                         [&](Alternative const& way) { return way.terms == std::vector{term}; });
    });
  }
};

Asked const& asked() {
  static Asked const asked;
  return asked;
}

TEST_CASE("a typing error is mended to a word of the catalogue and told") {
  auto const [typed, meant] = GENERATE(table<std::string, std::string>({
      {"wandeln", "wandelen"},
      {"vrijwiligerswerk", "vrijwilligerswerk"},
      {"deurwaader", "deurwaarder"},
      {"samen wandeln in het bos", "samen wandelen in het bos"},
  }));
  CAPTURE(typed);
  CHECK(asked()(typed).interpretation.did_you_mean == meant);
}

TEST_CASE("a word that stands in the catalogue, and one like no other, is left as typed") {
  for (auto const* typed : {"wandelen", "bos", "wandelt", "xylofoonorkest", "de"}) {
    CAPTURE(typed);
    CHECK_FALSE(asked()(typed).interpretation.did_you_mean);
  }
}

TEST_CASE("an everyday expression is taken for its concept, in any form and order") {
  for (auto const* typed : {"rood staan", "ik sta rood", "we staan altijd rood", "roodd staan"}) {
    CAPTURE(typed);
    auto const understood = asked()(typed);
    REQUIRE(understood.interpretation.expanded.size() == 1);
    CHECK(understood.interpretation.expanded.front().to == "Schulden");
    CHECK(asked().asks_for(typed, concept_term("schulden")));
  }
  CHECK(asked()("rood bos").interpretation.expanded.empty());
}

TEST_CASE("a word that says nothing is no form of an expression with the same stem") {
  Asked const asked;
  CHECK(asked.asks_for("eentje", concept_term("eettafel")));
  CHECK(asked("de het een").question.wishes.empty());
}

TEST_CASE("the words of an expression of several words count beside it, and need not be had") {
  auto const wishes = asked().wishes("dreigbrief incassobureau");
  REQUIRE(wishes.size() == 3);
  CHECK(wishes[0].must);
  CHECK(wishes[0].any_of.front().terms == std::vector{concept_term("schulden")});
  for (auto const& beside : {wishes[1], wishes[2]}) {
    CHECK_FALSE(beside.must);
    CHECK(beside.share < 1);
  }
  CHECK(wishes[1].any_of.front().terms == std::vector{analyser().read_word("dreigbrief").stem});
  CHECK(asked().wishes("rood staan").size() == 1);  // "staan" says little by itself
}

TEST_CASE("synonyms are asked for too, also those of a part of a longer expression that means the same") {
  CHECK(asked().asks_for("deurwaarder", "incasso"));
  CHECK(asked().asks_for("alleen met kerst", analyser().read_word("kerstdiner").stem));
  CHECK_FALSE(asked().asks_for("alleen met kerst", concept_term("eettafel")));
  CHECK_FALSE(asked().asks_for("kerst inpakken", analyser().read_word("kerstdiner").stem));
}

TEST_CASE("beside a sure expression another word adds to the weight, and need not be had") {
  auto const wishes = asked().wishes("deurwaarder bos");
  REQUIRE(wishes.size() == 2);
  CHECK(wishes[0].must);
  CHECK_FALSE(wishes[1].must);
  CHECK(asked().wishes("wandelen bos")[1].must);
}

TEST_CASE("what a query is about weighs more where a need is told than where a kind is named") {
  auto const most = [](std::string_view q) {
    double worth = 0;
    for (auto const& wish : asked()(q).question.wishes) {
      if (wish.by_degree) worth = std::max(worth, wish.worth.value());
    }
    return worth;
  };
  CHECK(most("rood staan") > 1);
  CHECK(most("ik heb er graag eentje") > 1);  // a sentence
  CHECK(most("eentje") > 0);
  CHECK(most("eentje") < 0.5);
}

TEST_CASE("what words point to is learned from the expressions they occur in") {
  Thesaurus thesaurus;
  for (auto const* about_money : {"salaris op", "salaris gekort", "maandeinde krap", "krap bij maandeinde"})
    thesaurus.entries.push_back({about_money, {"schulden"}, {}, false, {}});
  for (int i = 0; i < 40; ++i)
    thesaurus.entries.push_back({"wandeling" + std::to_string(i), {"wandelgroep"}, {}, false, {}});
  LayWords const lay_words(thesaurus, analyser());
  auto const words = analyser().read("bij maandeinde is mijn salaris nergens");
  REQUIRE(lay_words.find(words).empty());
  auto const guess = lay_words.pointed_at(words);
  REQUIRE(guess);
  CHECK(guess->concepts == std::vector<std::string>{"schulden"});
  CHECK(guess->ambiguous);
  CHECK_FALSE(lay_words.pointed_at(analyser().read("mijn salaris is nergens")));
}

TEST_CASE("a mere circumstance need not be had beside a subject, and is asked for when there is no other") {
  auto const both = asked().wishes("gratis wandelen");
  auto const musts = [](std::vector<Wish> const& wishes) {
    return std::count_if(wishes.begin(), wishes.end(), [](Wish const& wish) { return wish.must; });
  };
  CHECK(musts(both) == 1);
  CHECK(both.size() > 1);
  auto const one = asked().wishes("gratis");
  CHECK(musts(one) == 1);
  CHECK(one.front().must);
}

TEST_CASE("a compound asks for what its last part means, or where that says little the others") {
  CHECK(asked().asks_for("vrouwenkoor", "koor"));
  CHECK_FALSE(asked().asks_for("vrouwenkoor", analyser().read_word("vrouwen").stem));
  CHECK(asked().asks_for("kookgroep", analyser().read_word("koken").stem));
}

TEST_CASE("a neighbourhood in the query is a place and no wish, unless nothing else is asked") {
  auto const both = asked()("wandelen oosterveld");
  CHECK(both.interpretation.near == "oost");
  CHECK(both.question.wishes.size() == 1);
  auto const alone = asked()("oosterveld");
  CHECK(alone.interpretation.near == "oost");
  CHECK(alone.question.wishes.size() == 1);
  CHECK_FALSE(asked()("wandelen").interpretation.near);
}

}  // namespace
}  // namespace socialmap::text_tests
