// From a walk-in to a course to volunteering: what follows an offer.

#include "engine/network/next_steps.h"

#include <catch2/catch.hpp>

#include "tests/engine/network/route_town.h"

using namespace socialmap;
using test::RouteTown;
using test::RouteTownMap;

namespace {

/// "id id: because" of each path.
std::vector<std::string> paths_after(RouteTown& town, std::function<bool(ActivityId)> const& open) {
  RouteTownMap const map(town);
  std::vector<std::string> texts;
  for (auto const& step : next_steps_of(map.graph, ActivityId{0}, open)) {
    std::string text;
    for (auto const one : step.path) text += (text.empty() ? "" : " ") + town.catalogue().activity(one).id;
    texts.push_back(text + ": " + step.because);
  }
  return texts;
}

bool always(ActivityId) { return true; }

/// inloop → cursus → vrijwilliger → bestuur → voorzitter.
RouteTown chain() {
  RouteTown town;
  town.provider("huis");
  char const* const ids[] = {"inloop", "cursus", "vrijwilliger", "bestuur", "voorzitter"};
  for (auto const* id : ids) town.offer(id, 0).title = id;
  for (int i = 0; i < 4; ++i) town.relation(ids[i], ids[i + 1], RelationKind::feeds_to, 2);
  return town;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("paths go on for three steps and say every title on the way") {
  auto town = chain();
  CHECK(paths_after(town, always) ==
        Texts{"cursus: Na “inloop” kunt u verder met “cursus”.",
              "cursus vrijwilliger: Na “inloop” kunt u verder met “cursus”, daarna met “vrijwilliger”.",
              "cursus vrijwilliger bestuur: Na “inloop” kunt u verder met “cursus”, daarna met "
              "“vrijwilliger”, daarna met “bestuur”."});
}

TEST_CASE("a path goes through no offer that is over, and round in no circle") {
  auto town = chain();
  town.relation("cursus", "inloop", RelationKind::feeds_to, 3);
  CHECK(paths_after(town, always).size() == 3);
  CHECK(paths_after(town, [](ActivityId id) { return id.value != 2; }).size() == 1);
  CHECK(paths_after(town, [](ActivityId) { return false; }).empty());
}

TEST_CASE("the strongest next step goes first, then by id, and the shortest path counts") {
  RouteTown town;
  town.provider("huis");
  for (auto const* id : {"inloop", "b", "a", "c"}) town.offer(id, 0).title = id;
  town.relation("inloop", "b", RelationKind::feeds_to, 1);
  town.relation("inloop", "a", RelationKind::feeds_to, 1);
  town.relation("inloop", "c", RelationKind::feeds_to, 3);
  town.relation("c", "a", RelationKind::feeds_to, 3);
  auto const paths = paths_after(town, always);
  REQUIRE(paths.size() == 3);
  CHECK(paths[0].starts_with("c:"));
  CHECK(paths[1].starts_with("a:"));
  CHECK(paths[2].starts_with("b:"));
}

TEST_CASE("an offer without next steps, and one that is not shown, are followed by nothing") {
  RouteTown town;
  town.provider("huis");
  town.offer("inloop", 0).feeds_to = {"cursus"};
  town.offer("cursus", 0).status = Status::withdrawn;
  CHECK(paths_after(town, always).empty());
  town.catalogue().activities.change(1, [](Activity& offer) { offer.status.reset(); });
  CHECK(paths_after(town, always).size() == 1);
  town.catalogue().activities.change(0, [](Activity& offer) { offer.status = Status::withdrawn; });
  CHECK(paths_after(town, always).empty());
}
