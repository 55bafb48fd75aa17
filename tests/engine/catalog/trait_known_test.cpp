// A trait follows the field that decides it; the lists only count where that field is silent.
#include "engine/catalog/trait_known.h"

#include <catch2/catch.hpp>

#include "engine/catalog/catalogue.h"
#include "tests/engine/catalog/reads.h"
#include "tests/source_directory.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

Activity offer(std::string const& rest) {
  auto found = record_of(activity_record(), "title: T\nsummary: S\nid: a\nkinds: [eettafel]\n" + rest);
  if (!found) throw std::invalid_argument(rest);
  return *found;
}

std::optional<bool> known(std::string const& trait, std::string const& rest) {
  return trait_known(trait, field_of_trait(trait), {offer(rest), nullptr});
}

struct Example {
  char const* trait;
  char const* yes;
  char const* no;
  char const* silent;
};

Example const kExamples[] = {
    {"free", "price: {amount: 0}", "price: {amount: 1, per: visit}", "price: {note: vraag na}"},
    {"low-cost", "price: {amount: 2.5, per: visit}", "price: {amount: 2.51, per: visit}",
     "price: {note: vraag na}"},
    {"low-cost", "price: {amount: 0}", "price: {amount: 2, per: month}", ""},
    {"one-to-one", "group: {max: 1}", "group: {max: 2}", "group: {min: 1}"},
    {"small-group", "group: {max: 8}", "group: {max: 9}", ""},
    {"medium-group", "group: {max: 9}", "group: {max: 16}", ""},
    {"large-group", "group: {max: 16}", "group: {max: 15}", ""},
    {"closed-group", "enrolment: {kind: fixed-start}", "enrolment: {kind: open}", ""},
    {"open-enrolment", "enrolment: {kind: open}", "enrolment: {kind: fixed-start}", ""},
    {"low-intensity", "intensity: 1", "intensity: 2", ""},
    {"professional-led", "ledBy: professional", "ledBy: peer", ""},
    {"peer-led", "ledBy: peer", "ledBy: volunteer", ""},
    {"volunteer-led", "ledBy: volunteer", "ledBy: professional", ""},
    {"women-only", "audience: {gender: women}", "audience: {gender: any}", "audience: {minAge: 18}"},
    {"men-only", "audience: {gender: men}", "audience: {gender: women}", ""},
    {"childcare", "childcare: true", "childcare: false", ""},
    {"home-based", "location: at-home", "location: phone", ""},
    {"home-based", "location: {atHome: [oost]}", "location: {area: [oost]}", ""},
    {"remote", "location: online", "location: at-home", ""},
    {"no-reading-needed", "language: {readingNeeded: false}", "language: {readingNeeded: true}",
     "language: {}"},
    {"no-digital-needed", "language: {digitalNeeded: false}", "language: {digitalNeeded: true}", ""},
    {"simple-dutch", "language: {dutchLevel: A2}", "language: {dutchLevel: B1}", ""},
    {"multilingual", "language: {spoken: [nl, tr]}", "language: {spoken: [nl]}",
     "language: {dutchLevel: A1}"},
    {"daytime", "schedule: [{days: [mon], from: \"16:00\", to: \"18:00\"}]",
     "schedule: [{days: [mon], from: \"10:00\", to: \"12:00\"}, {days: [sat], from: \"10:00\", to: "
     "\"12:00\"}]",
     "schedule: [{days: [mon], from: \"10:00\"}]"},
    {"daytime", "schedule: [{on: [2026-11-23], from: \"10:00\", to: \"11:00\"}]",
     "schedule: [{days: [mon], from: \"18:00\"}]", "schedule: []"},
    {"evening", "schedule: [{days: [mon, sat], from: \"17:00\"}]",
     "schedule: [{days: [mon], from: \"17:00\"}, {days: [tue], from: \"16:59\"}]", "schedule: []"},
    {"weekend", "schedule: [{days: [sat, sun], from: \"10:00\"}]",
     "schedule: [{days: [fri, sat], from: \"10:00\"}]", ""}};

}  // namespace

TEST_CASE("the field decides, against what is listed, and where it is silent the lists do") {
  for (auto const& [trait, yes, no, silent] : kExamples) {
    CAPTURE(trait, yes, no, silent);
    std::string const listed = "\ntraits: [" + std::string(trait) + "]\n";
    std::string const denied = "\nnotTraits: [" + std::string(trait) + "]\n";
    CHECK(known(trait, yes + denied) == true);
    CHECK(known(trait, no + listed) == false);
    CHECK(known(trait, silent + listed) == true);
    CHECK(known(trait, silent + denied) == false);
    CHECK_FALSE(known(trait, silent));
  }
}

TEST_CASE("a pass or a fund says yes, and none listed says nothing") {
  CHECK(known("accepts-city-pass", "price: {amount: 4, per: visit, passes: [stadspas]}") == true);
  CHECK(known("accepts-city-pass", "price: {amount: 4, per: visit, funding: [fonds]}") == true);
  CHECK_FALSE(known("accepts-city-pass", "price: {amount: 4, per: visit}"));
}

TEST_CASE("a building decides on its toilet and ring line, and steps only refuse a wheelchair") {
  auto const plain = offer("");
  auto const in = [&](char const* trait, std::optional<bool> Accessibility::*feature,
                      std::optional<bool> is) {
    Accessibility building;
    building.*feature = is;
    return trait_known(trait, field_of_trait(trait), {plain, &building});
  };
  CHECK(in("accessible-toilet", &Accessibility::accessible_toilet, true) == true);
  CHECK(in("accessible-toilet", &Accessibility::accessible_toilet, false) == false);
  CHECK_FALSE(in("accessible-toilet", &Accessibility::accessible_toilet, {}));
  CHECK(in("hearing-loop", &Accessibility::hearing_loop, true) == true);
  CHECK(in("wheelchair-accessible", &Accessibility::step_free, false) == false);
  CHECK_FALSE(in("wheelchair-accessible", &Accessibility::step_free, true));
}

TEST_CASE("every trait of the vocabulary with derivedFrom has its field, and no other has one") {
  auto const root = source_directory();
  auto const vocabulary = read_vocabulary(root + "/catalog/vocabulary").vocabulary;
  REQUIRE(vocabulary.traits.size() > 30);
  for (auto const& trait : vocabulary.traits) {
    CAPTURE(trait.id);
    CHECK((field_of_trait(trait.id) != nullptr) == trait.derived_from.has_value());
  }
}
