#include "engine/interpret/limits.h"

#include <catch2/catch.hpp>

#include "engine/base/overloaded.h"
#include "tests/engine/interpret/reader.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

/// "field=value" of each limit, in the order of the text.
Strings limits_in(std::string_view text) {
  Strings all;
  for (auto const& constraint : understood(text).constraints) {
    auto const value =
        std::visit(overloaded{[](int number) { return std::to_string(number); },
                              [](Cents cents) { return std::to_string(cents.value) + "c"; },
                              [](std::string const& word) { return word; },
                              [](std::vector<std::string> const& words) {
                                std::string joined;
                                for (auto const& word : words) joined += (joined.empty() ? "" : ",") + word;
                                return joined;
                              },
                              [](std::vector<FreeHours> const&) { return std::string("hours"); }},
                   constraint.value);
    all.push_back(constraint.field + "=" + value);
  }
  return all;
}

}  // namespace

TEST_CASE("limits are fields of the profile with their values") {
  CHECK(limits_in("kan niet zo ver lopen") == Strings{"mobility=limited-walking"});
  CHECK(limits_in("zit in een rolstoel") == Strings{"mobility=wheelchair", "accessibility=stepFree"});
  CHECK(limits_in("heeft geen auto") == Strings{"travel.modes=walk,bike,public"});
  CHECK(limits_in("hooguit een kwartier reizen") == Strings{"travel.maxMinutes=15"});
  CHECK(limits_in("maximaal 2 km") == Strings{"travel.maxMetres=2000"});
  CHECK(limits_in("hooguit 2,50 euro per keer") == Strings{"budget.perVisit=250c"});
  CHECK(limits_in("max 20 euro per maand") == Strings{"budget.perMonth=2000c"});
  CHECK(limits_in("liefst één op één") == Strings{"group=one-to-one"});
  CHECK(limits_in("liever in een klein groepje") == Strings{"group=small"});
  CHECK(limits_in("spreekt nog niet goed Nederlands") == Strings{"dutchLevel=A2"});
  CHECK(limits_in("spreekt Arabisch") == Strings{"languages=ar"});
  CHECK(limits_in("kan niet lezen") == Strings{"reading=none"});
  CHECK(limits_in("heeft geen computer") == Strings{"digital=none"});
  CHECK(limits_in("ik ben 74") == Strings{"age=74"});
  CHECK(limits_in("zorgt voor haar man") == Strings{"careDuties=adult"});
}

TEST_CASE("limits are read as they are jotted down") {
  CHECK(limits_in("niet meer dan 3,50") == Strings{"budget.perVisit=350c"});
  CHECK(limits_in("maximaal 12,75 per maand") == Strings{"budget.perMonth=1275c"});
  CHECK(limits_in("Nederlands A2") == Strings{"dutchLevel=A2"});
  CHECK(limits_in("heeft taalniveau B1") == Strings{"dutchLevel=B1"});
  CHECK(limits_in("68 jaar, wil wandelen") == Strings{"age=68"});
  CHECK(limits_in("Mevrouw is 74, wil wandelen") == Strings{"age=74", "gender=f"});
  CHECK(limits_in("dhr. is 81 en verveelt zich") == Strings{"age=81", "gender=m"});
}

TEST_CASE("who says how she does not come leaves the other ways") {
  auto const ways = [](char const* text) {
    for (auto const& constraint : understood(text).constraints) {
      if (constraint.field == "travel.modes") return std::get<Strings>(constraint.value);
    }
    return Strings{};
  };
  CHECK(ways("Ik heb geen auto, kan niet fietsen en met de bus vind ik eng.") == Strings{"walk"});
  CHECK(ways("Ze kan niet meer fietsen.") == Strings{"walk", "public"});
  CHECK(ways("Hij durft niet met de trein.") == Strings{"walk", "bike"});
  CHECK(ways("Ik kom met de auto, want ik kan niet fietsen.") == Strings{"car"});
  CHECK(ways("Ik kom met de bus of met de fiets.") == Strings{"bike", "public"});
  auto const ask = understood("Ik heb geen auto. Ik kan niet fietsen.").constraints.at(0).ask;
  CHECK(ask == "Ik begreep: u hebt geen auto en u kunt niet fietsen. Klopt dit?");
}

TEST_CASE("an age is heard beside a name, and of who is young") {
  CHECK(limits_in("Jongen van 19, zit thuis") == Strings{"age=19", "gender=m"});
  CHECK(limits_in("Mevrouw Kwikstaart is 68, woont alleen") == Strings{"age=68", "gender=f"});
  CHECK(limits_in("heb een kind van 2").empty());
}

TEST_CASE("years of something else are no age") {
  CHECK(limits_in("al 40 jaar lid van het koor").empty());
  CHECK(limits_in("zoon, 40 jaar").empty());
  CHECK(limits_in("12 jaar gerookt").empty());
  CHECK(limits_in("mevrouw is 20 kilo aangekomen") == Strings{"gender=f"});
}

TEST_CASE("a limit that is denied or told of another is none") {
  CHECK(limits_in("loopt zonder rollator").empty());
  CHECK(limits_in("mijn zoon zit in een rolstoel").empty());
  CHECK(limits_in("zoon van 12 jaar").empty());
}

TEST_CASE("a limit tells its words and asks") {
  auto const constraint = understood("Zij kan niet ver lopen.").constraints.at(0);
  CHECK(constraint.piece == TextPiece{"niet ver lopen", 8, 22});
  CHECK(constraint.ask == "Ik begreep: u kunt niet ver lopen. Klopt dit?");
}
