// Offers that are taken to be alike, against what each of them says for itself.

#include <catch2/catch.hpp>

#include "engine/catalog/price.h"
#include "engine/match/affordable.h"
#include "engine/match/best_first.h"
#include "engine/match/language.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Dice;
using test::random_profile;
using test::Veenmeer;

namespace {

/// NaN is NaN.
bool same(double a, double b) { return a == b || (a != a && b != b); }

Bits odd_rows(std::size_t rows) {
  Bits odd(words_for(rows));
  for (std::size_t row = 1; row < rows; row += 2) set_bit(odd, row);
  return odd;
}

double value_of(Kleene known) { return known ? double(*known) : std::nan(""); }

}  // namespace

TEST_CASE("offers of one group are the same in that respect, and there are fewer groups than offers") {
  Veenmeer const v;
  auto const offer = [&](std::size_t row) -> Activity const& { return v.catalogue.activities[row]; };
  auto const each = [&](Respect respect, auto field) {
    auto const& alike = v.offers.alike(respect);
    REQUIRE(alike.rows() == v.columns.size);
    CHECK(alike.groups() < alike.rows());
    for (std::size_t row = 0; row < alike.rows(); ++row) {
      INFO(offer(row).id);
      bool const equal = field(row) == field(alike.example(alike.group(row)));
      CHECK(equal);
    }
  };
  each(Respect::hours, [&](std::size_t row) { return offer(row).schedule; });
  each(Respect::price, [&](std::size_t row) { return offer(row).price; });
  each(Respect::price, [&](std::size_t row) { return frequency_of(offer(row)); });
  each(Respect::language, [&](std::size_t row) { return offer(row).language; });
  each(Respect::reserved, [&](std::size_t row) {
    return offer(row).audience ? offer(row).audience->reserved_for : std::vector<std::string>{};
  });
  each(Respect::running, [&](std::size_t row) { return v.columns.last_day[row]; });
  each(Respect::running, [&](std::size_t row) { return last_start(offer(row)); });
  each(Respect::area, [&](std::size_t row) { return v.columns.reach[row]; });
  each(Respect::area, [&](std::size_t row) { return v.columns.neighbourhood[row]; });
  each(Respect::building, [&](std::size_t row) { return v.columns.reach[row]; });
  each(Respect::building, [&](std::size_t row) { return v.columns.features.yes.test(row, 0); });
}

TEST_CASE("a fact of a group is what it is for each of its offers") {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(41);
  for (int i = 0; i < 40; ++i) {
    auto const profile = random_profile(dice, v);
    auto const bound = bound_to(profile, world, v.on);
    ClientFacts const client(bound, world);
    PairFacts const all(bound, world, client), single(bound, world, client);
    auto const reach = fact_named("pair.reach"), nearness = fact_named("pair.nearness");
    auto const& made = all.values(reach);
    auto const& made_nearness = all.values(nearness);
    auto const passes = profile.budget.passes;
    for (std::size_t row = 0; row < v.columns.size; ++row) {
      auto const& offer = v.catalogue.activities[row];
      auto const is = [&](char const* name, double value) {
        INFO(name << " of " << offer.id);
        CHECK(same(all.number(fact_named(name), row), value));
      };
      auto const visit = price_per_visit(offer, passes), month = price_per_month(offer, passes);
      is("pair.visit", visit ? double(visit->value) / 100 : std::nan(""));
      is("pair.overBudget", value_of(over_budget(profile.budget, visit, month)));
      is("pair.language", value_of(language_fits(offer, profile)));
      is("pair.ended", v.columns.last_day[row] < v.on);
      auto const plain = reach_fact(bound, world, row);
      CHECK(same(value_at(made, row), plain.word));
      CHECK(same(single.number(reach, row), plain.word));
      CHECK(same(value_at(made_nearness, row), plain.nearness));
      CHECK(same(single.number(nearness, row), plain.nearness));
    }
  }
}

TEST_CASE("rows are sorted by what is said of their groups, those that came later too") {
  Dice dice(43);
  std::vector<std::size_t> kinds;
  Alike alike;
  for (std::size_t const rows : {1, 64, 700, 703, 2000}) {
    for (auto row = kinds.size(); row < rows; ++row)
      kinds.push_back(
          static_cast<std::size_t>(dice.one_in(2) ? 0 : dice.upto(40)));  // one group of many rows
    alike.grow(
        rows, [&](std::size_t row) { return kinds[row]; },
        [&](std::size_t a, std::size_t b) { return kinds[a] == kinds[b]; });
    std::vector<std::uint8_t> said;
    for (std::size_t group = 0; group < alike.groups(); ++group)
      said.push_back(static_cast<std::uint8_t>(dice.upto(3)));
    auto const by_answer = alike.rows_by_answer(said, 4);
    std::size_t set = 0;
    for (auto const& bits : by_answer) set += count_of(bits);
    CHECK(set == rows);
    for (std::size_t row = 0; row < rows; ++row) CHECK(has_bit(by_answer[said[alike.group(row)]], row));
  }
}

TEST_CASE("the best first are the same when a part of their points is added late") {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(44);
  for (int i = 0; i < 30; ++i) {
    auto const profile = random_profile(dice, v);
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    Bits every(words_for(facts.rows()));
    turn(every, facts.rows());
    Scores const scores(facts, every);
    Bits rows(words_for(facts.rows()));
    std::vector<Candidate> in_order;
    for (std::uint32_t row = 0; row < v.columns.size; ++row) {
      if (dice.one_in(4)) continue;
      CHECK(scores[row] <= scores.early(row) + scores.most_late());
      set_bit(rows, row);
      in_order.push_back({row, scores[row]});
    }
    std::sort(in_order.begin(), in_order.end(),
              [&](auto const& a, auto const& b) { return comes_before(a, b, world); });
    BestFirst const best(rows, scores, world);
    for (auto const place : {std::size_t{0}, std::size_t{3}, std::size_t{70}})
      CHECK(best[place] == in_order[place]);
    auto const odd = best.only(odd_rows(v.columns.size));
    CHECK(best.all() == in_order);
    std::erase_if(in_order, [](Candidate const& one) { return one.row % 2 == 0; });
    CHECK(odd[0] == in_order[0]);
    CHECK(odd.all() == in_order);
  }
}

TEST_CASE("the best first are those of all in order, however many are asked for") {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(42);
  for (int i = 0; i < 30; ++i) {
    std::vector<Candidate> some;
    for (std::uint32_t row = 0; row < v.columns.size; ++row) {
      if (!dice.one_in(4)) some.push_back({row, dice.upto(30)});
    }
    auto in_order = some;
    std::sort(in_order.begin(), in_order.end(),
              [&](auto const& a, auto const& b) { return comes_before(a, b, world); });
    BestFirst const best(some, world);
    for (auto const place : {std::size_t{0}, std::size_t{3}, std::size_t{70}, some.size() - 1})
      CHECK(best[place] == in_order[place]);
    CHECK(best.all() == in_order);
    auto const odd = best.only(odd_rows(v.columns.size));
    std::erase_if(in_order, [](Candidate const& one) { return one.row % 2 == 0; });
    CHECK(odd.all() == in_order);
  }
}
