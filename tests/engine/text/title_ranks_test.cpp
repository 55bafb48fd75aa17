// Titles that come later find their place between the others.
#include <catch2/catch.hpp>

#include "engine/base/fold.h"
#include "engine/text/title_ranks.h"
#include "random_world.h"

namespace socialmap::text_tests {
namespace {

Activity titled(std::string title) {
  Activity activity;
  activity.title = std::move(title);
  return activity;
}

std::string random_title(Dice& dice) {
  std::string title;
  for (int i = dice.upto(3); i >= 0; --i) title += static_cast<char>('a' + dice.upto(3));
  return title;
}

}  // namespace

TEST_CASE("the order of ranks is the order of titles, however they came") {
  Dice dice(3);
  Catalogue catalogue;
  for (int i = 0; i < 40; ++i) catalogue.activities.push_back(titled(random_title(dice)));
  TitleRanks ranks(catalogue);
  auto const before = ranks;
  for (int round = 0; round < 20; ++round) {
    for (int i = dice.upto(4); i >= 0; --i) catalogue.activities.push_back(titled(random_title(dice)));
    ranks.add(catalogue);
  }
  auto const& offers = catalogue.activities;
  for (std::size_t a = 0; a < offers.size(); ++a) {
    for (std::size_t b = 0; b < offers.size(); ++b) {
      CHECK((ranks[a] < ranks[b]) == (folded(offers[a].title) < folded(offers[b].title)));
    }
    if (a < 40) CHECK(ranks[a] == before[a]);
  }
}

TEST_CASE("an empty catalogue can be followed") {
  Catalogue catalogue;
  TitleRanks ranks(catalogue);
  catalogue.activities.push_back(titled("b"));
  catalogue.activities.push_back(titled("a"));
  ranks.add(catalogue);
  CHECK(ranks[1] < ranks[0]);
}

}  // namespace socialmap::text_tests
