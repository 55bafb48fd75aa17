// The places of a picture: the same for the same question, apart from each other, inside the picture.
#include "engine/network/layout.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

namespace socialmap {
namespace {

/// `ring` nodes over the groups in turn, then `inside` ones, and as many random pulls.
LayoutQuestion random_question(std::uint32_t ring, std::uint32_t inside, std::uint32_t pulls) {
  LayoutQuestion question;
  for (int g = 0; g < 8; ++g) question.groups.emplace_back(Point{53.0 + g % 3 * 0.1, 6.0 + g * 0.1});
  question.groups.emplace_back(std::nullopt);
  for (std::uint32_t n = 0; n < ring; ++n) question.nodes.push_back({n % 9, false});
  for (std::uint32_t n = 0; n < inside; ++n) question.nodes.push_back({0, true});
  std::mt19937 random(7);
  for (std::uint32_t i = 0; i < pulls; ++i) {
    auto const all = static_cast<std::uint32_t>(question.nodes.size());
    question.pulls.push_back({static_cast<std::uint32_t>(random() % all),
                              static_cast<std::uint32_t>(random() % all),
                              1.0 + static_cast<double>(random() % 3)});
  }
  return question;
}

/// Whether the spaces that two nodes have for their names meet.
bool meet(LayoutQuestion const& question, NetworkLayout const& layout, std::size_t a, std::size_t b) {
  double const dx = std::abs(layout.nodes[a].x - layout.nodes[b].x);
  double const dy = std::abs(layout.nodes[a].y - layout.nodes[b].y);
  bool const inside = question.nodes[a].inside;
  if (inside != question.nodes[b].inside) return dx < 20 + kLayoutCellWidth / 2 && dy < kLayoutCellHeight / 2;
  if (inside) return dx < kLayoutCellWidth - 0.01 && dy < kLayoutCellHeight - 0.01;
  bool const same_side = layout.is_left(layout.nodes[a]) == layout.is_left(layout.nodes[b]);
  return same_side && dy < kLayoutRow - 0.01;
}

void check_apart(LayoutQuestion const& question) {
  auto const layout = network_layout(question);
  REQUIRE(layout.nodes.size() == question.nodes.size());
  std::size_t meetings = 0;
  for (std::size_t a = 0; a < layout.nodes.size(); ++a) {
    auto const spot = layout.nodes[a];
    CHECK((std::isfinite(spot.x) && std::isfinite(spot.y)));
    CHECK((spot.y > 0 && spot.y < layout.height));
    if (!question.nodes[a].inside) {
      double const room = layout.is_left(spot) ? spot.x : kLayoutWidth - spot.x;
      CHECK(room >= kLayoutNameWidth + 18);
    }
    for (std::size_t b = a + 1; b < layout.nodes.size(); ++b)
      meetings += meet(question, layout, a, b) ? 1 : 0;
  }
  CHECK(meetings == 0);
}

}  // namespace

TEST_CASE("no names meet, however many there are on the ring and inside it") {
  for (std::uint32_t const ring : {0U, 1U, 2U, 20U, 68U, 150U}) {
    for (std::uint32_t const inside : {0U, 1U, 2U, 25U, 90U}) {
      INFO(ring << " and " << inside);
      if (ring + inside == 0)
        check_apart(random_question(0, 0, 0));
      else
        check_apart(random_question(ring, inside, 3 * (ring + inside)));
    }
  }
}

TEST_CASE("five thousand nodes have their places too") {
  auto const question = random_question(4000, 1000, 30000);
  auto const layout = network_layout(question);
  for (auto const spot : layout.nodes) CHECK((std::isfinite(spot.x) && std::isfinite(spot.y)));
}

TEST_CASE("the same question has the same places") {
  auto const question = random_question(60, 25, 200);
  auto const first = network_layout(question);
  auto const second = network_layout(question);
  CHECK(first.nodes == second.nodes);
  CHECK(first.height == second.height);
}

TEST_CASE("one relation more moves nobody on the ring") {
  auto question = random_question(60, 25, 200);
  auto const before = network_layout(question);
  question.pulls.push_back({3, 70, 2});
  auto const after = network_layout(question);
  for (std::size_t n = 0; n < 60; ++n) CHECK(before.nodes[n] == after.nodes[n]);
  int moved = 0;
  for (std::size_t n = 60; n < 85; ++n) moved += before.nodes[n] == after.nodes[n] ? 0 : 1;
  CHECK(moved <= 8);
}

TEST_CASE("the west lies left and the north above") {
  LayoutQuestion question;
  question.groups = {Point{53.2, 6.3}, Point{53.1, 6.1}, Point{53.2, 6.1}, Point{53.1, 6.3}};
  for (std::uint32_t g = 0; g < 4; ++g)
    for (int i = 0; i < 5; ++i) question.nodes.push_back({g, false});
  auto const layout = network_layout(question);
  auto const arc = [&](std::uint32_t group) {
    return *std::find_if(layout.arcs.begin(), layout.arcs.end(),
                         [&](LayoutArc const& a) { return a.group == group; });
  };
  CHECK((!arc(0).left && arc(1).left && arc(2).left && !arc(3).left));
  CHECK(arc(2).first.y < arc(1).first.y);
  CHECK(arc(0).first.y < arc(3).first.y);
}

TEST_CASE("who is pulled to one side stands on that side") {
  auto question = random_question(40, 2, 0);
  auto const ring = network_layout(question);
  for (std::uint32_t n = 0; n < 40; ++n)
    question.pulls.push_back({ring.is_left(ring.nodes[n]) ? 40U : 41U, n, 1});
  auto const layout = network_layout(question);
  CHECK(layout.nodes[40].x < layout.nodes[41].x);
}

}  // namespace socialmap
