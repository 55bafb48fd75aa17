// GraphML; tests/independent reads it back with another program.
#include "engine/network/graphml.h"

#include <catch2/catch.hpp>

#include "tests/engine/network/drawn_network.h"

namespace socialmap {
namespace {

std::string graphml_of(DrawnNetwork const& drawn) {
  MadeNetwork const made(drawn);
  return graphml(made.graph, made.facts, whole_network(made.graph));
}

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("GraphML tells of every node and edge what is known") {
  DrawnNetwork town;
  town.add_provider("artsen", "Artsen", ProviderKind::health_care);
  town.add_professional("coach", Role::welfare_coach, {"oost", "west"});
  town.relate("artsen", "coach", RelationKind::refers_to, 3);
  auto const text = graphml_of(town);
  CHECK(contains(
      text,
      "<node id=\"provider:artsen\"><data key=\"kind\">provider</data><data key=\"name\">Artsen</data>"
      "<data key=\"sector\">care</data><data key=\"offers\">0</data></node>"));
  CHECK(contains(text, "<data key=\"role\">welfare-coach</data><data key=\"area\">oost,west</data></node>"));
  CHECK(contains(
      text,
      "<edge source=\"provider:artsen\" target=\"professional:coach\"><data key=\"relation\">refers-to"
      "</data><data key=\"strength\">3</data><data key=\"derived\">false</data></edge>"));
}

TEST_CASE("a name of signs and control characters stays a name") {
  DrawnNetwork town;
  town.add_provider("a", "<script>\"&\" \x01]]>");
  CHECK(contains(graphml_of(town), "&lt;script&gt;&quot;&amp;&quot; \uFFFD]]&gt;</data>"));
}

TEST_CASE("a provider and a neighbourhood with one id are two nodes") {
  DrawnNetwork town;
  town.add_provider("oost", "Oost");
  auto const text = graphml_of(town);
  CHECK(contains(text, "<node id=\"provider:oost\">"));
  CHECK(contains(text, "<node id=\"neighbourhood:oost\">"));
}

}  // namespace socialmap
