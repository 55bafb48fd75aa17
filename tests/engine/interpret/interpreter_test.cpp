#include "engine/interpret/interpreter.h"

#include <catch2/catch.hpp>

#include "engine/base/utf8.h"
#include "tests/engine/interpret/reader.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

Strings interests_in(std::string_view text) { return ids_of(understood(text).interests); }
Strings dislikes_in(std::string_view text) { return ids_of(understood(text).avoid); }
Strings needs_in(std::string_view text) { return ids_of(understood(text).needs); }

bool has(Strings const& all, std::string const& id) {
  return std::find(all.begin(), all.end(), id) != all.end();
}

}  // namespace

TEST_CASE("a negation turns an interest into a dislike, up to the end of its clause") {
  CHECK(interests_in("geen bingo maar wel kaarten") == Strings{"games-cards"});
  CHECK(dislikes_in("geen bingo maar wel kaarten") == Strings{"bingo"});
  CHECK(dislikes_in("liever niet zingen") == Strings{"choir-singing"});
  CHECK(dislikes_in("hou niet van wandelen").size() == 1);
  CHECK(interests_in("hou niet van wandelen").empty());
  CHECK(interests_in("alles is leuk behalve zwemmen").empty());
  CHECK(dislikes_in("zingen wil ik niet") == Strings{"choir-singing"});
}

TEST_CASE("niet alleen denies nothing") {
  CHECK(dislikes_in("niet alleen bingo maar ook kaarten").empty());
  CHECK(interests_in("niet alleen zingen maar ook toneel") == Strings{"choir-singing", "theatre-drama"});
}

TEST_CASE("what one stopped or never did is neither liked nor disliked") {
  auto const read = understood("ik heb nog nooit gezongen");
  CHECK(read.avoid.empty());
  CHECK(read.interests.empty());
}

TEST_CASE("a word that means no kind can be disliked") {
  CHECK(dislikes_in("ik heb een hekel aan vergaderingen") == Strings{"vergaderingen"});
}

TEST_CASE("a compound is what its last part is") {
  CHECK(interests_in("graag een kerkkoor") == Strings{"choir-singing"});
  auto const read = understood("houdt van zingen maar geen kerkkoor");
  CHECK(ids_of(read.interests) == Strings{"choir-singing"});
  REQUIRE(read.avoid.size() == 1);
  CHECK(read.avoid.front().id == "kerkkoor");
  CHECK(read.avoid.front().list == ReadList::words);
}

TEST_CASE("a need that is denied is none, unless its own words deny or it is not wanted") {
  CHECK(has(needs_in("Ik ben eenzaam"), "loneliness"));
  CHECK(!has(needs_in("Ik ben niet eenzaam"), "loneliness"));
  CHECK(has(needs_in("Ik wil niet eenzaam zijn"), "loneliness"));
  CHECK(has(needs_in("Ik heb geen vrienden"), "few-contacts"));
}

TEST_CASE("a need weighs more when said strongly and less when softened") {
  CHECK(understood("Ik ben eenzaam").needs.at(0).weight == 2);
  CHECK(understood("Ik ben heel erg eenzaam").needs.at(0).weight == 3);
  CHECK(understood("Ik ben soms eenzaam").needs.at(0).weight == 1);
}

TEST_CASE("who asks for a kind of help tells the need that it is for") {
  CHECK(needs_in("wil graag schuldhulpverlening") == Strings{"debt"});
  CHECK(has(needs_in("Morgen wordt het gas afgesloten"), "debt"));
}

TEST_CASE("the mere word of a thing or place tells no need, who asks for help with it does") {
  auto const decided = [](std::string_view text) {
    Strings ids;
    for (auto const& need : understood(text).needs) {
      if (!need.ambiguous) ids.push_back(need.id);
    }
    return ids;
  };
  CHECK(decided("Ik heb een telefoon").empty());
  CHECK(decided("Op school zeggen ze dingen").empty());
  CHECK(decided("Bezoek kost mij te veel").empty());
  CHECK(has(needs_in("Ik heb een telefoon"), "low-digital-skills"));  // asked about
  CHECK(has(decided("Ik zoek hulp met mijn telefoon"), "low-digital-skills"));
}

TEST_CASE("what is said of all that went before takes no need away") {
  CHECK(has(needs_in("Er komt niemand meer binnen en dat hoeft ook niet"), "few-contacts"));
}

TEST_CASE("needs are heard in everyday words") {
  CHECK(has(needs_in("er komt niemand over de vloer"), "few-contacts"));
  CHECK(has(needs_in("het kost me veel energie"), "chronic-illness"));
  CHECK(has(needs_in("een half uurtje rechtop zitten lukt"), "chronic-illness"));
  CHECK(has(needs_in("ik voel me lusteloos"), "low-mood"));
  CHECK(has(needs_in("mijn hoofd zit zo vol"), "stress-anxiety"));
  CHECK(has(needs_in("hij slaapt in de garage van zijn baas"), "housing-problem"));
}

TEST_CASE("a limit hides no interest beside it") {
  CHECK(interests_in("mw wil iets doen voor een ander") == Strings{"volunteering-light"});
  CHECK(has(interests_in("met de fiets, ze wil graag koken"), "cooking-together"));
}

TEST_CASE("beside a wish a word of a kind's label is that kind") {
  CHECK(interests_in("ze wil graag koken") == Strings{"cooking-together"});
}

TEST_CASE("another person's doings are no interests") {
  CHECK(interests_in("mijn zoon wil zingen").empty());
  CHECK(interests_in("met mijn zus zingen") == Strings{"choir-singing"});
}

TEST_CASE("who says ik and then names somebody tells of herself") {
  CHECK(has(needs_in("Ik mis de kinderen en slaap op de bank bij mijn broer"), "housing-problem"));
  CHECK(!has(interests_in("ik denk dat mijn zoon wil zingen"), "choir-singing"));
}

TEST_CASE("typing errors are mended, names are not") {
  CHECK(has(interests_in("graag schideren"), "painting-drawing"));
  CHECK(interests_in("mijn naam is Schideren").empty());
}

TEST_CASE("a text that says nothing gives empty lists") {
  for (auto const* text : {"", " ", "goedemorgen", "???", "\xff\xfe", "é"}) {
    auto const read = understood(text);
    CHECK(read.needs.empty());
    CHECK(read.interests.empty());
    CHECK(read.avoid.empty());
    CHECK(read.constraints.empty());
    CHECK(read.signals.empty());
    CHECK(read.words.empty());
  }
}

TEST_CASE("pieces are the characters of the text as sent") {
  std::string const text = "Zij is één jaar alléén, houdt van zíngen en heeft geen géld. Hij slaat haar.";
  auto const read = understood(text);
  auto const check = [&](TextPiece const& piece) {
    std::size_t begin = 0;
    std::size_t characters = 0;
    while (characters < piece.start || !starts_character(text[begin]))
      characters += starts_character(text[begin++]) ? 1U : 0U;
    CHECK(text.compare(begin, piece.from.size(), piece.from) == 0);
    CHECK(characters_in(piece.from) == piece.end - piece.start);
  };
  CHECK(!read.interests.empty());
  CHECK(!read.constraints.empty());
  CHECK(!read.signals.empty());
  for (auto const& one : read.needs) check(one.piece);
  for (auto const& one : read.interests) check(one.piece);
  for (auto const& one : read.constraints) check(one.piece);
  for (auto const& one : read.signals) check(one.piece);
}

TEST_CASE("no text is read further than two thousand characters") {
  std::string const filler(Interpreter::kLongestText - 2, ' ');
  CHECK(interests_in(filler + "ik zing graag").empty());
  CHECK(!interests_in("ik zing graag" + filler).empty());
}
