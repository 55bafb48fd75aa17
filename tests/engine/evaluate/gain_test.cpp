#include "engine/evaluate/gain.h"

#include <cmath>

#include <catch2/catch.hpp>

using namespace socialmap;

namespace {

IdealChoice choice(std::uint32_t provider, std::uint16_t kind, int grade) { return {provider, kind, grade}; }

}  // namespace

TEST_CASE("the gain of grades 3, 2, 0, 1 is 7 + 3 / log2 3 + 1 / log2 5") {
  CHECK(discounted_gain({3, 2, 0, 1}) == Approx(7 + 3 / 1.5849625 + 1 / 2.3219281));
  CHECK(discounted_gain({}) == 0);
  CHECK(discounted_gain({0, 0, 0, 0, 3}) == Approx(7 / 2.5849625));
}

TEST_CASE("only the first offers gain, five or as many as asked") {
  CHECK(discounted_gain({0, 0, 0, 0, 0, 3, 3}) == 0);
  CHECK(discounted_gain({0, 0, 0, 0, 0, 3, 3}, 6) == Approx(7 / 2.8073549));
}

TEST_CASE("a gain is a share of the ideal, at most 1, and none where nothing was attainable") {
  CHECK(normalised_gain(1, 2) == Approx(0.5));
  CHECK(normalised_gain(7, 3) == Approx(1.0));
  CHECK(normalised_gain(0, 3) == Approx(0.0));
  CHECK_FALSE(normalised_gain(7, 0).has_value());
}

TEST_CASE("an ideal answer has the best five, best first") {
  std::vector<IdealChoice> choices;
  for (std::uint16_t i = 0; i < 6; ++i) choices.push_back(choice(i, i, i == 5 ? 3 : 1));
  CHECK(ideal_gain(choices) == Approx(discounted_gain({3, 1, 1, 1, 1})));
  CHECK(ideal_gain({}) == 0);
}

TEST_CASE("an ideal answer has at most two of one provider and two of one main kind") {
  CHECK(ideal_gain({choice(1, 1, 3), choice(1, 2, 3), choice(1, 3, 3), choice(2, 4, 1)}) ==
        Approx(discounted_gain({3, 3, 1})));
  CHECK(ideal_gain({choice(1, 1, 3), choice(2, 1, 3), choice(3, 1, 3), choice(4, 2, 1)}) ==
        Approx(discounted_gain({3, 3, 1})));
}

TEST_CASE("the ideal is the best answer, not what taking the first at hand leaves") {
  // Taking 1/1, 1/2 and 2/1 first shuts out a third and fourth offer of grade 3.
  std::vector<IdealChoice> const choices{choice(1, 1, 3), choice(1, 1, 3), choice(1, 2, 3),
                                         choice(1, 3, 3), choice(2, 1, 3), choice(3, 1, 3)};
  CHECK(ideal_gain(choices) == Approx(discounted_gain({3, 3, 3, 3})));
}

TEST_CASE("many alike choices are no long search") {
  std::vector<IdealChoice> choices;
  for (std::uint32_t i = 0; i < 3000; ++i)
    choices.push_back(choice(i % 3, static_cast<std::uint16_t>(i % 2), 1 + static_cast<int>(i % 3)));
  CHECK(ideal_gain(choices) == Approx(discounted_gain({3, 3, 2, 2})));
  choices.clear();
  for (std::uint32_t i = 0; i < 3000; ++i) choices.push_back(choice(i, static_cast<std::uint16_t>(i % 2), 3));
  CHECK(ideal_gain(choices) == Approx(discounted_gain({3, 3, 3, 3})));
}
