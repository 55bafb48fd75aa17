#include "engine/evaluate/attainable.h"

#include "tests/engine/evaluate/town.h"

using namespace socialmap;
using test::profile_of;
using test::town_with;

namespace {

struct Line {
  char const* offer;    ///< fields beside the usual ones
  char const* profile;  ///< fields beside home and day
  bool attainable;
};

bool attainable(Line const& line) {
  auto const map = town_with(line.offer);
  std::string const more = line.profile;
  auto const profile =
      profile_of("{home: {neighbourhood: west}, on: 2026-11-23" + (more.empty() ? "" : ", " + more) + "}");
  return is_attainable(*map, profile, ActivityId{0});
}

void expect(std::vector<Line> const& lines) {
  for (auto const& line : lines) {
    CAPTURE(line.offer, line.profile);
    CHECK(attainable(line) == line.attainable);
  }
}

}  // namespace

TEST_CASE("only what is published and still checked is attainable") {
  expect({{"", "", true}, {"status: draft", "", false}, {"verified: {on: 2024-01-01}", "", false}});
}

TEST_CASE("age and gender decide who may come, and under 18 an age limit must say so") {
  expect({{"audience: {minAge: 65}", "age: 40", false},
          {"audience: {minAge: 65}", "age: 65", true},
          {"audience: {minAge: 65}", "", true},
          {"audience: {maxAge: 30}", "age: 31", false},
          {"", "age: 16", false},
          {"", "age: 18", true},
          {"audience: {minAge: 12, maxAge: 18}", "age: 16", true},
          {"audience: {gender: women}", "gender: m", false},
          {"audience: {gender: women}", "gender: f", true},
          {"audience: {gender: men}", "gender: f", false},
          {"audience: {gender: men}", "gender: x", true}});
}

TEST_CASE("a reserved group refuses only who said which groups are theirs") {
  expect({{"audience: {reservedFor: [informal-carers]}", "audiences: []", false},
          {"audience: {reservedFor: [informal-carers]}", "audiences: [informal-carers]", true},
          {"audience: {reservedFor: [informal-carers]}", "", true},
          {"audience: {reservedFor: [older-adults]}", "audiences: [], age: 65", true},
          {"audience: {reservedFor: [older-adults]}", "audiences: [], age: 64", false},
          {"audience: {reservedFor: [young-adults]}", "audiences: [], age: 30", true},
          {"audience: {reservedFor: [adults-18-64]}", "audiences: [], age: 65", false},
          {"audience: {reservedFor: [women]}", "audiences: [], gender: f", true},
          {"audience: {reservedFor: [men]}", "audiences: [], gender: f", false}});
}

TEST_CASE("an offer must go on at hours at which the client can come") {
  expect({{"schedule: [{days: [mon], from: \"19:30\", to: \"21:30\"}]",
           "availability: [{days: [mon], from: \"09:00\", to: \"12:00\"}]", false},
          {"schedule: [{days: [mon], from: \"10:00\", to: \"12:00\"}]",
           "availability: [{days: [mon], from: \"09:00\", to: \"12:00\"}]", true},
          {"schedule: [{days: [mon], from: \"19:30\", to: \"21:30\"}]", "", true},
          {"schedule: []", "availability: [{days: [mon], from: \"09:00\", to: \"12:00\"}]", true},
          {"schedule: [{on: [2026-11-22], from: \"10:00\", to: \"12:00\"}]", "", false},
          {"schedule: [{on: [2026-11-23], from: \"10:00\", to: \"12:00\"}]", "", true},
          {"enrolment: {kind: fixed-start, starts: [2026-11-01]}", "", false},
          {"enrolment: {kind: fixed-start, starts: [2026-11-01, 2026-12-01]}", "", true},
          {"enrolment: {kind: fixed-start}", "", true},
          {"childcare: false", "careDuties: children", false},
          {"childcare: true", "careDuties: children", true},
          {"childcare: false", "careDuties: adult", true}});
}

TEST_CASE("a price above the budget refuses unless a pass or a fund may pay") {
  expect({{"price: {amount: 9, per: visit}", "budget: {perVisit: 5}", false},
          {"price: {amount: 5, per: visit}", "budget: {perVisit: 5}", true},
          {"price: {amount: 4, per: visit}", "budget: {perMonth: 15}", false},
          {"", "budget: {perVisit: 0}", true},
          {"price: {amount: 9, per: visit, passes: [stadspas]}", "budget: {perVisit: 5}", false},
          {"price: {amount: 9, per: visit, passes: [stadspas]}", "budget: {perVisit: 5, passes: [stadspas]}",
           true},
          {"price: {amount: 9, per: visit, passes: [stadspas], withPass: {stadspas: 7}}",
           "budget: {perVisit: 5, passes: [stadspas]}", false},
          {"price: {amount: 9, per: visit, passes: [stadspas], withPass: {stadspas: 2}}",
           "budget: {perVisit: 5, passes: [stadspas]}", true},
          {"price: {amount: 9, per: visit, funding: [fonds]}", "budget: {perVisit: 5}", true}});
}

TEST_CASE("a shared language or enough Dutch will do, and what must be read or clicked refuses who cannot") {
  expect({{"language: {spoken: [nl], dutchLevel: B1}", "languages: [ar], dutchLevel: A1", false},
          {"language: {spoken: [nl], dutchLevel: A1}", "languages: [ar], dutchLevel: A1", true},
          {"language: {spoken: [nl, ar], dutchLevel: B1}", "languages: [ar], dutchLevel: A1", true},
          {"language: {spoken: [nl]}", "languages: [ar], dutchLevel: A1", true},
          {"language: {spoken: [tr]}", "languages: [nl]", false},
          {"language: {spoken: [tr]}", "", true},
          {"language: {readingNeeded: true}", "reading: limited", false},
          {"language: {readingNeeded: true}", "reading: ok", true},
          {"language: {readingNeeded: false}", "reading: none", true},
          {"language: {digitalNeeded: true}", "digital: none", false},
          {"language: {digitalNeeded: true}", "digital: limited", true}});
}

TEST_CASE("a building known not to have what is needed refuses") {
  expect({{"location: trap", "mobility: wheelchair", false},
          {"location: hier", "mobility: wheelchair", true},
          {"location: trap", "mobility: limited-walking", true},
          {"location: trap", "accessibility: [hearingLoop]", false},
          {"location: trap", "accessibility: [lift]", true}});
}

TEST_CASE("dislikes refuse, and so does the lack of what the client insists on") {
  expect({{"", "avoid: {kinds: [walking-group]}", false},
          {"", "avoid: {kinds: [dancing]}", true},
          {"group: {max: 30}", "avoid: {traits: [large-group]}", false},
          {"", "avoid: {traits: [large-group]}", true},
          {"", "avoid: {words: [rond]}", false},
          {"", "avoid: {words: [bingo]}", true},
          {"", "avoid: {words: [lop]}", true},
          {"", "avoid: {words: [RON]}", true},
          {"", "require: {kinds: [dancing]}", false},
          {"", "require: {kinds: [dancing, walking-group]}", true},
          {"location: hier", "require: {traits: [remote]}", false},
          {"location: online", "require: {traits: [remote]}", true},
          {"", "require: {traits: [quiet]}", true}});
}

TEST_CASE("a full offer refuses unless it has a waiting list") {
  expect({{"capacity: {free: 0}", "", false},
          {"capacity: {free: 0, waitingWeeks: 3}", "", true},
          {"capacity: {free: 1}", "", true},
          {"capacity: {places: 8}", "", true}});
}

TEST_CASE("what is out of reach is not attainable") {
  expect({{"location: daar", "travel: {maxMetres: 1000}", false},
          {"location: daar", "travel: {maxMetres: 4000}", true}});
}

TEST_CASE("known to be safe: required traits and lightness must be known, and kinds to avoid are out") {
  auto const safe = [](char const* fields, char const* profile) {
    return is_known_safe(*town_with(fields), profile_of(profile), ActivityId{0});
  };
  CHECK(safe("", "{}"));
  CHECK_FALSE(safe("", "{signals: [severe-addiction]}"));
  CHECK_FALSE(safe("notTraits: [alcohol-free]", "{signals: [severe-addiction]}"));
  CHECK(safe("traits: [alcohol-free]", "{signals: [severe-addiction]}"));
  CHECK_FALSE(safe("", "{mobility: limited-walking}"));
  CHECK(safe("intensity: 1", "{mobility: limited-walking}"));
  CHECK(safe("", "{signals: [eating-disorder]}"));
  auto const running = test::town({{"a", "- {id: x, title: T, summary: S, kinds: [running-group]}"}});
  CHECK_FALSE(is_known_safe(*running, profile_of("{signals: [eating-disorder]}"), ActivityId{0}));
  auto const singing = test::town({{"a", "- {id: x, title: T, summary: S, kinds: [choir-singing]}"}});
  CHECK(is_known_safe(*singing, profile_of("{mobility: limited-walking}"), ActivityId{0}));
}
