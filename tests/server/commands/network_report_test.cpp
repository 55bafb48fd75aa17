// The network in words, as the command line prints it.
#include "server/commands/network_report.h"

#include <catch2/catch.hpp>

#include "tests/server/veenmeer.h"

namespace socialmap {
namespace {

bool says(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

NetworkRecords records() {
  auto const& map = veenmeer();
  return {map.catalogue(), map.vocabulary(), map.columns()};
}

TEST_CASE("the report of an analysis has a section for each question") {
  auto const made = analyse(veenmeer().network(), records());
  auto const text = as_text(made);
  INFO(text);
  for (auto const* head : {"\nislands: ", "\nsingle points of failure: ", "\nonly contacts: ", "\nbrokers: ",
                           "\nreferrers, the least reach first: ", "\nlosses: ", "\nnew relations: 10\n"})
    CHECK(says(text, head));
  CHECK(says(text, made.new_relations.front().because));
}

TEST_CASE("the report of the chain shows its norms and their sources") {
  auto const made = chain_capacity(veenmeer().network(), records());
  auto const text = as_text(made);
  INFO(text);
  CHECK(text.starts_with(made.because));
  CHECK(says(text, "norm clientsPerHalfFte: 50 to 70 (Handreiking"));
  CHECK(says(text, "\ncarried: "));
}

TEST_CASE("a chain without norms says which it lacks") {
  ChainCapacity none;
  none.missing_norms = {"clientsPerHalfFte"};
  none.because = "Geen norm.";
  CHECK(as_text(none) == "Geen norm.\n\nnorm clientsPerHalfFte: missing in municipality.yaml\n");
}

}  // namespace
}  // namespace socialmap
