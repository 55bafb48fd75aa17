// What is suggested of a small municipality, and in what order.
#include "engine/text/suggester.h"

#include <catch2/catch.hpp>

#include "random_world.h"

namespace socialmap::text_tests {
namespace {

Vocabulary with_expressions() {
  auto words = small_vocabulary();
  words.signals = {{"gevaar", "Gevaar", Mode::escalate, "", {}, "", {}, {}, {}, {}}};
  words.thesaurus.entries = {{"wandelmaatje gezocht", {"wandelgroep"}, {}, false, {}},
                             {"wandelmaat", {"wandelgroep", "eenzaamheid"}, {}, false, {}},
                             {"wandelmaat", {"eenzaamheid"}, {}, false, {}},
                             {"wandlen", {"wandelgroep"}, Register::typo, false, {}},
                             {"wandel de dood in", {"gevaar"}, {}, true, {}}};
  return words;
}

/// Suggests from offers; "Wandelgroep" is a kind of the vocabulary, "Westwijk" and "Oosterveld" are places.
class Typing {
 public:
  explicit Typing(std::string const& list)
      : vocabulary_(with_expressions()),
        catalogue_(catalogue_of(list)),
        places_(catalogue_),
        columns_(build_columns(catalogue_, vocabulary_, places_, today())),
        suggester_(catalogue_, vocabulary_, columns_, today()) {}

  std::vector<Suggestion> all(std::string_view typed, std::vector<SuggestionType> const& types = {}) const {
    LaterNames const names(catalogue_.providers, catalogue_.providers);
    return suggester_.suggest(typed, types, {catalogue_, columns_, {}, names});
  }
  Ids ids(std::string_view typed, std::vector<SuggestionType> const& types = {}) const {
    Ids ids;
    for (auto const& one : all(typed, types)) ids.push_back(one.id);
    return ids;
  }

 private:
  static Catalogue catalogue_of(std::string const& list) {
    auto catalogue = small_catalogue(offers(list));
    catalogue.postcodes = {{"9911", kHallWest, ""}, {"9912", kHallOost, ""}, {"9912AB", kHallOost, ""}};
    return catalogue;
  }

  Vocabulary vocabulary_;
  Catalogue catalogue_;
  Places places_;
  Columns columns_;
  Suggester suggester_;
};

std::string offer_of(std::string const& id, std::string const& title, std::string const& more = "") {
  return "- {id: " + id + ", title: " + title +
         ", kinds: [wandelgroep], summary: Iets, location: hal-west, verified: {on: 2026-11-01}" + more +
         "}\n";
}

constexpr auto kActivity = SuggestionType::activity;

TEST_CASE("suggestions are grouped: kinds, offers, providers, everyday words, places") {
  Typing const typing(offer_of("a", "Samen wandelen") + offer_of("b", "Koffie in Kompas"));
  CHECK(typing.ids("wandel") == Ids{"wandelgroep", "a", "wandelgroep", "wandelgroep"});
  CHECK(typing.ids("kompas") == Ids{"b", "huis", "vereniging"});
  CHECK(typing.ids("wes") == Ids{"west"});
  CHECK(typing.all("wandel")[2].text == "wandelmaat");
}

TEST_CASE("only the types asked for are suggested") {
  Typing const typing(offer_of("a", "Samen wandelen"));
  CHECK(typing.ids("wandel", {kActivity}) == Ids{"a"});
  CHECK(typing.ids("wandel", {SuggestionType::word, SuggestionType::kind}) ==
        Ids{"wandelgroep", "wandelgroep", "wandelgroep"});
  CHECK(typing.ids("wandel", {SuggestionType::place}).empty());
}

TEST_CASE("types share ten places evenly") {
  std::string list;
  for (char c = 'a'; c < 'p'; ++c) list += offer_of(std::string(1, c), "Wandelen");
  Typing const typing(list);
  auto const all = typing.all("wandel");
  CHECK(all.size() == 10);
  CHECK(std::count_if(all.begin(), all.end(), [](auto const& one) { return one.type == kActivity; }) == 7);
  CHECK(typing.ids("wandel", {kActivity}).size() == 10);
}

TEST_CASE("only offers that may be found are suggested") {
  Typing const typing(
      offer_of("a", "Wandelen") + offer_of("b", "Wandelen", ", status: draft") +
      offer_of("c", "Wandelen", ", schedule: [{on: [2026-11-22], from: \"10:00\"}]") +
      offer_of("e", "Wandelen", ", schedule: [{on: [2026-11-23], from: \"10:00\"}]") +
      "- {id: d, title: Wandelen, kinds: [wandelgroep], summary: Iets, verified: {on: 2020-01-01}}\n");
  CHECK(typing.ids("wandel", {kActivity}) == Ids{"a", "e"});
}

TEST_CASE("what was verified last comes first, and what has most offers") {
  Typing const typing(
      "- {id: a, title: Wandelen, kinds: [eettafel], summary: x, verified: {on: 2026-10-01}}\n"
      "- {id: b, title: Wandelen, kinds: [dansen], summary: x, verified: {on: 2026-11-02}}\n"
      "- {id: v-c, title: Wandelen, kinds: [dansen], summary: x, verified: {on: 2026-11-01}}\n"
      "- {id: v-d, title: Wandelen, kinds: [dansen], summary: x, verified: {on: 2026-11-01}}\n"
      "- {id: v-e, title: Wandelen, kinds: [dansen], summary: x, verified: {on: 2026-11-01}}\n");
  CHECK(typing.ids("wandel", {kActivity}) == Ids{"b", "v-c", "v-d", "v-e", "a"});
  CHECK(typing.ids("stichting") == Ids{"vereniging", "huis"});
}

TEST_CASE("what is there as typed comes alone, what is near only where nothing is") {
  Typing const typing(offer_of("a", "Taalhuis") + offer_of("b", "Zaalvoetbal"));
  CHECK(typing.ids("taal") == Ids{"a"});
  CHECK(typing.ids("taalhius") == Ids{"a"});
  CHECK(typing.ids("zalvoetbal") == Ids{"b"});
  CHECK(typing.ids("wandlen", {SuggestionType::kind}) == Ids{});
  CHECK(typing.ids("wndelgroep", {SuggestionType::kind}) == Ids{"wandelgroep"});
}

TEST_CASE("words written wrong on purpose or about danger are never suggested, one expression only once") {
  Typing const typing(offer_of("a", "Koffie"));
  Ids texts;
  for (auto const& one : typing.all("wand", {SuggestionType::word})) texts.push_back(one.text);
  CHECK(texts == Ids{"wandelmaat", "wandelmaatje gezocht"});
  CHECK(typing.ids("dood").empty());
}

TEST_CASE("a postcode is found with and without its space, and not by its letters") {
  Typing const typing(offer_of("a", "Koffie"));
  CHECK(typing.ids("991") == Ids{"9911", "9912", "9912AB"});
  CHECK(typing.ids("9912 a") == Ids{"9912AB"});
  CHECK(typing.ids("9912ab") == Ids{"9912AB"});
  CHECK(typing.all("9912a").front().text == "9912 AB");
  CHECK(typing.all("9912a").front().ranges == std::vector<TextRange>{{0, 6}});
  CHECK(typing.ids("ab").empty());
  CHECK(typing.ids("9913").empty());
}

TEST_CASE("case and accents do not matter, and nothing typed suggests nothing") {
  Typing const typing(offer_of("a", "Café De Één"));
  CHECK(typing.ids("CAFE een") == Ids{"a"});
  CHECK(typing.ids("één caf") == Ids{"a"});
  for (auto const* nothing : {"", " ", "?!…", "\xff\xfe"}) CHECK(typing.ids(nothing).empty());
}

TEST_CASE("every beginning of every word of a title that may be found suggests something with it") {
  Dice dice(3);
  std::string list;
  for (int i = 0; i < 60; ++i) list += offer_of("x" + std::to_string(i), "'" + words(dice, 3) + "'");
  Typing const typing(list);
  for (auto const& word : kWords) {
    auto const letters = folded_words(word).front();
    for (std::size_t length = 2; length <= letters.size(); ++length) {
      CAPTURE(word, length);
      auto const found = typing.all(letters.substr(0, length), {kActivity});
      CHECK_FALSE(found.empty());
      for (auto const& one : found) CHECK_FALSE(one.ranges.empty());
    }
  }
}

}  // namespace
}  // namespace socialmap::text_tests
