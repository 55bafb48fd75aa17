#include "engine/interpret/denial.h"

#include <catch2/catch.hpp>

#include "tests/engine/interpret/reader.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

Strings dislikes_in(std::string_view text) { return ids_of(understood(text).avoid); }
Strings interests_in(std::string_view text) { return ids_of(understood(text).interests); }

}  // namespace

TEST_CASE("what is not wanted is disliked") {
  for (auto const* text :
       {"ik wil niet dansen", "dansen hoeft van mij niet", "heb geen zin in dansen", "liever geen dansen",
        "hou er echt niet van om te dansen", "ik vind dansen niks", "dansen vind ik niet leuk",
        "dansen trekt me niet", "dansen is niks voor mij", "dansen? nee bedankt", "Dansen, liever niet.",
        "wil niet meer dansen", "zoekt geen dansen", "ik zie dansen niet zitten, dansen zie ik niet zitten",
        "graag schilderen, geen dansen", "niet dansen aub", "ze houdt niet zo van dansen"}) {
    INFO(text);
    CHECK(dislikes_in(text) == Strings{"dancing"});
  }
}

TEST_CASE("a lack, a prohibition, an inability or a threshold is no dislike") {
  for (auto const* text :
       {"dansen kan ik niet", "kan niet dansen", "mag niet dansen van de dokter", "dansen lukt me niet meer",
        "geen dansen meer, ik mis het", "hij staat niet toe dat ik dans",
        "mijn man wil niet dat ik ga dansen", "er is hier geen dansen in de buurt", "durft niet te dansen",
        "ik dans niet", "geen geld voor dansen", "het wil niet lukken met dansen",
        "we hebben geen dansen in het dorp", "ga nooit dansen", "zonder auto kan ik niet naar dansen"}) {
    INFO(text);
    CHECK(dislikes_in(text).empty());
  }
  CHECK(dislikes_in("er is geen eten meer in de kast").empty());
  CHECK(dislikes_in("geen werk, geen vrienden").empty());
}

TEST_CASE("an inability says nothing of what was told before en") {
  CHECK(dislikes_in("ik schilder en kan de les niet betalen").empty());
  CHECK(interests_in("ik hou van schilderen en heb geen vervoer") == Strings{"painting-drawing"});
  CHECK(ids_of(understood("ik heb schulden en kan niet slapen").needs).front() == "debt");
}

TEST_CASE("help is never avoided, nor what the words of a need deny") {
  CHECK(dislikes_in("wil geen schuldhulpverlening").empty());
  CHECK(dislikes_in("liever geen maatschappelijk werk").empty());
  CHECK(dislikes_in("hij wil niets eten in huis").empty());
}

TEST_CASE("a word that names no kind is no dislike") {
  CHECK(dislikes_in("ik hou niet van gedoe").empty());
  CHECK(dislikes_in("wil geen gezeur").empty());
}
