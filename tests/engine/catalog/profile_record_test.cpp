#include <catch2/catch.hpp>

#include "tests/engine/catalog/reads.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

/// What a request body with this profile is told: places are JSON pointers.
std::string told(std::string_view json) {
  Reading reading;
  (void)read_record(profile_record(), read_json(json), reading);
  return lines_of(reading.errors);
}

}  // namespace

TEST_CASE("an empty profile is a profile") { CHECK(told("{}").empty()); }

TEST_CASE("an unknown field of a profile is refused with the nearest known one") {
  CHECK(told(R"({"intrests": []})") ==
        "/intrests: is no known field, got \"intrests\"; did you mean \"interests\"?\n");
  CHECK(has(told(R"({"travel": {"maxMinute": 10}})"), "/travel/maxMinute: is no known field"));
}

TEST_CASE("a wish with contact data is refused and not echoed") {
  for (auto const* wish : {"mail jansen@example.org", "bel 06-12345678 voor jansen", "jansen 111222333",
                           "jansen, geboren op 12-03-1950", "<b>jansen</b>"}) {
    auto const answer = told("{\"wish\": \"" + std::string(wish) + "\"}");
    INFO(answer);
    CHECK(has(answer, "/wish: has "));
    CHECK_FALSE(has(answer, "jansen"));
    CHECK_FALSE(has(answer, "12345678"));
    CHECK_FALSE(has(answer, "111222333"));
    CHECK_FALSE(has(answer, "1950"));
  }
  CHECK_FALSE(has(told(R"({"wish": 111222333})"), "111222333"));
  CHECK(has(told(R"({"avoid": {"words": ["ok", "a@b.nl"]}})"), "/avoid/words/1: has an e-mail address"));
  CHECK(told(R"({"wish": "ik wil op woensdag wandelen met 5 mensen"})").empty());
}

TEST_CASE("a home is given in exactly one way") {
  CHECK(told(R"({"home": {"postcode": "9912 AB"}})").empty());
  CHECK(told(R"({"home": {"neighbourhood": "oost"}})").empty());
  CHECK(told(R"({"home": {"lat": 53.1, "lon": 6.2}})").empty());
  CHECK(has(told(R"({"home": {}})"), "/home: must have exactly one of"));
  CHECK(has(told(R"({"home": {"postcode": "9912", "neighbourhood": "oost"}})"),
            "/home: must have exactly one of"));
  CHECK(has(told(R"({"home": {"postcode": "9912", "lat": 53.1, "lon": 6.2}})"),
            "/home: must have exactly one of"));
  CHECK(has(told(R"({"home": {"lat": 53.1}})"), "/home: has only one of lat and lon"));
}

TEST_CASE("numbers of a profile have their limits") {
  CHECK(has(told(R"({"age": -1})"), "/age: must be a whole number from 0 to 120, got \"-1\""));
  CHECK(has(told(R"({"limit": 26})"), "/limit: must be a whole number from 1 to 25"));
  CHECK(has(told(R"({"needs": [{"id": "n", "weight": 4}]})"),
            "/needs/0/weight: must be a whole number from 1 to 3"));
  CHECK(has(told(R"({"age": "67"})"), "/age: must be a whole number"));
}

TEST_CASE("free hours end after they start and name their days") {
  CHECK(has(told(R"({"availability": [{"days": ["mon"], "from": "12:00", "to": "09:00"}]})"),
            "/availability/0: ends before it starts, got \"12:00-09:00\""));
  CHECK(has(told(R"({"availability": [{"days": [], "from": "09:00", "to": "12:00"}]})"),
            "/availability/0/days: must have 1 to 7"));
}

TEST_CASE("audiences that are given, also none, are told from audiences that are not") {
  auto const given = record_of(profile_record(), "{audiences: []}");
  auto const absent = record_of(profile_record(), "{}");
  REQUIRE(given.has_value());
  REQUIRE(absent.has_value());
  CHECK(given->audiences.has_value());
  CHECK_FALSE(absent->audiences.has_value());
  CHECK(json_of(profile_record(), *given) == R"({"audiences":[]})");
}

TEST_CASE("a full profile comes back the same") {
  auto const profile = record_of(
      profile_record(), R"({needs: [{id: eenzaamheid, weight: 3}, {id: rust}], interests: [wandelgroep],
    wish: weer onder de mensen, avoid: {kinds: [dansen], traits: [druk], words: [bingo]}, require: {kinds: [a], traits: [b]},
    signals: [s], age: 67, gender: f, audiences: [ouderen], home: {postcode: 9912 AB},
    travel: {modes: [walk, public], maxMinutes: 20, maxMetres: 2000}, mobility: wheelchair,
    availability: [{days: [mon, sun], from: "09:00", to: "24:00"}], budget: {perVisit: 2.5, perMonth: 10, passes: [pas]},
    languages: [nl, tr], dutchLevel: native, reading: limited, digital: none, accessibility: [stepFree, lift],
    group: small, socialAnxiety: 2, positiveHealth: {meedoen: 4}, griefMonths: 6, careDuties: children,
    referrer: huisarts, coach: coach, feedback: true, on: 2026-11-23, limit: 10})");
  REQUIRE(profile.has_value());
  auto const again = record_of(profile_record(), to_yaml(read_json(json_of(profile_record(), *profile))));
  REQUIRE(again.has_value());
  CHECK(json_of(profile_record(), *profile) == json_of(profile_record(), *again));
  CHECK(profile->needs[1].weight == 1);
}

TEST_CASE("a word that is in no list is told with the nearest one, in whole letters") {
  std::string long_word(79, 'x');
  std::vector<Reference> const references{{WordList::kind, "wandelgreop", "/interests/0"},
                                          {WordList::kind, long_word + "\u20ac" + long_word, "/interests/1"},
                                          {WordList::kind, "wandelgroep", "/interests/2"}};
  auto const errors = unknown_words(references, {{WordList::kind, {"eettafel", "wandelgroep"}}});
  REQUIRE(errors.size() == 2);
  CHECK(to_line(errors[0]) ==
        "/interests/0: is no known kind, got \"wandelgreop\"; did you mean \"wandelgroep\"?");
  CHECK((read_json("\"" + errors[1].got + "\"") == Node{errors[1].got}));  // valid UTF-8
}
