#include "engine/interpret/told_of_now.h"

#include <catch2/catch.hpp>

#include "tests/engine/interpret/reader.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

/// Needs that count, without those that are only asked about.
bool counts(std::string const& need, std::string_view text) {
  auto const read = understood(text);
  return std::any_of(read.needs.begin(), read.needs.end(),
                     [&](ReadNeed const& one) { return one.id == need && !one.ambiguous; });
}

bool is_told(std::string const& need, std::string_view text) {
  auto const ids = ids_of(understood(text).needs);
  return std::find(ids.begin(), ids.end(), need) != ids.end();
}

}  // namespace

TEST_CASE("debts that are past or paid are asked about and do not count") {
  for (auto const* text : {"vroeger schulden gehad", "de schulden zijn afgelost", "had flinke schulden",
                           "ooit in de schulden gezeten", "schulden, maar die zijn afbetaald",
                           "mijn schulden zijn achter de rug", "de betalingsachterstand is ingehaald"}) {
    INFO(text);
    CHECK(!counts("debt", text));
    CHECK(is_told("debt", text));
  }
}

TEST_CASE("debts that go on count") {
  for (auto const* text :
       {"heb schulden", "vroeger schulden gehad en nu weer schulden", "de schulden zijn bijna afbetaald",
        "schulden zijn nog niet afgelost", "had al schulden", "ik had graag mijn schulden besproken",
        "schulden moeten afbetaald worden", "ik heb schulden, de ruzie is opgelost maar de schulden niet"}) {
    INFO(text);
    CHECK(counts("debt", text));
  }
}

TEST_CASE("a loss of long ago is a loss") { CHECK(counts("grief", "vroeger heb ik mijn man verloren")); }

TEST_CASE("help that is somebody's work is not asked for") {
  for (auto const* text : {"was schuldhulpverlener", "ik ben schuldhulpverlener geweest",
                           "werkte bij de schuldhulpverlening", "mijn dochter is maatschappelijk werker"}) {
    INFO(text);
    CHECK(understood(text).needs.empty());
    CHECK(understood(text).interests.empty());
  }
  CHECK(is_told("debt", "ik zoek een schuldhulpverlener"));
  CHECK(is_told("debt", "werk bij de bakker en heb schulden"));
}
