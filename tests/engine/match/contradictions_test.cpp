// A text against what was ticked: said in the question, and nothing is taken away.

#include "engine/match/contradictions.h"

#include <catch2/catch.hpp>

#include "engine/match/match.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Veenmeer;

namespace {

Understanding unwanted(std::string id, ReadList list, std::string from) {
  Understanding wish;
  wish.avoid.push_back({std::move(id), list, "Klopt dit?", {std::move(from), 0, 5}});
  return wish;
}

std::string ask_for(Understanding const& wish, Profile const& profile, Veenmeer const& v) {
  return match_profile(profile, v.world(), v.on, wish).understood.avoid.front().ask;
}

}  // namespace

TEST_CASE("a ticked interest that the text does not want is asked about, by its word too") {
  Veenmeer const v;
  Profile profile;
  auto const bingo = unwanted("bingo", ReadList::words, "bingo");
  CHECK(ask_for(bingo, profile, v) == "Klopt dit?");
  profile.interests = {"choir-singing"};
  CHECK(ask_for(bingo, profile, v) == "Klopt dit?");
  profile.interests = {"games-cards"};
  auto const asked = ask_for(bingo, profile, v);
  CHECK(asked.starts_with("Aangevinkt is “"));
  CHECK(asked.ends_with("maar de tekst zegt: liever niet “bingo”. Wat klopt?"));
  CHECK(
      ask_for(unwanted("games-cards", ReadList::kinds, "spelletjes"), profile, v).starts_with("Aangevinkt"));
}

TEST_CASE("a required trait that the text does not want is asked about") {
  Veenmeer const v;
  Profile profile;
  auto const outdoor = unwanted("outdoor", ReadList::traits, "buiten");
  CHECK(ask_for(outdoor, profile, v) == "Klopt dit?");
  profile.require.traits = {"outdoor"};
  CHECK(ask_for(outdoor, profile, v).starts_with("Aangevinkt"));
}

TEST_CASE("a ticked dislike that the text asks for is asked about") {
  Veenmeer const v;
  Understanding wish;
  wish.interests.push_back({"dancing", ReadList::kinds, false, "Klopt dit?", {"dansen", 0, 6}});
  Profile profile;
  auto const ask = [&] {
    return match_profile(profile, v.world(), v.on, wish).understood.interests.front().ask;
  };
  CHECK(ask() == "Klopt dit?");
  profile.avoid.kinds = {"dancing"};
  CHECK(ask().starts_with("Bij “liever niet” staat “"));
}

TEST_CASE("a text takes no ticked interest away") {
  Veenmeer const v;
  Profile profile;
  profile.interests = {"dancing"};
  auto const plain = match_profile(profile, v.world(), v.on);
  auto const against =
      match_profile(profile, v.world(), v.on, unwanted("dancing", ReadList::kinds, "dansen"));
  CHECK(against.total == plain.total);
  REQUIRE_FALSE(plain.matches.empty());
  CHECK(against.matches.front().activity == plain.matches.front().activity);
}
