#include "engine/rules/condition.h"

#include <cmath>

#include <catch2/catch.hpp>

#include "engine/catalog/catalogue.h"
#include "engine/rules/parse_condition.h"
#include "tests/source_directory.h"

using namespace socialmap;

namespace {

Vocabulary const& words() {
  static auto const vocabulary = read_vocabulary(source_directory() + "/catalog/vocabulary").vocabulary;
  return vocabulary;
}

/// Answers a condition of the ages and levels given; all else is unknown.
struct Given {
  double age = std::nan("");
  double level = std::nan("");
  double outdoor = std::nan("");

  Kleene operator()(std::string_view text) const {
    auto const number = [this](FactRef const& asked) {
      if (fact(asked.fact).name == "profile.age") return age;
      if (fact(asked.fact).name == "profile.dutchLevel") return level;
      if (fact(asked.fact).name == "offer.traits") return outdoor;
      return std::nan("");
    };
    return answer_of(parse_condition(text, words()), {number, [](FactId) { return false; },
                                                      [](FactId) { return std::vector<std::size_t>{}; }});
  }
};

ConditionFault fault_of(std::string_view text) {
  try {
    parse_condition(text, words());
  } catch (ConditionFault const& fault) {
    return fault;
  }
  return {999, "no fault", {}, {}};
}

}  // namespace

TEST_CASE("a comparison is unknown when what it compares is") {
  Given const forty{40};
  CHECK(forty("profile.age >= 40") == Kleene(true));
  CHECK(forty("profile.age > 40") == Kleene(false));
  CHECK(forty("profile.age < 40") == Kleene(false));
  CHECK(forty("profile.age <= 40") == Kleene(true));
  CHECK(forty("profile.age = 40") == Kleene(true));
  CHECK(forty("profile.age != 40") == Kleene(false));
  CHECK(forty("profile.socialAnxiety >= 1") == Kleene());
}

TEST_CASE("and, or and not leave unknown only what could still change") {
  Given const forty{40};
  CHECK(forty("profile.age > 50 and profile.socialAnxiety >= 1") == Kleene(false));
  CHECK(forty("profile.age > 30 and profile.socialAnxiety >= 1") == Kleene());
  CHECK(forty("profile.age > 30 or profile.socialAnxiety >= 1") == Kleene(true));
  CHECK(forty("profile.age > 50 or profile.socialAnxiety >= 1") == Kleene());
  CHECK(forty("not profile.age > 50") == Kleene(true));
  CHECK(forty("not profile.socialAnxiety >= 1") == Kleene());
}

TEST_CASE("and binds before or, brackets before both") {
  Given const forty{40};
  CHECK(forty("profile.age = 40 or profile.age = 41 and profile.age = 42") == Kleene(true));
  CHECK(forty("(profile.age = 40 or profile.age = 41) and profile.age = 42") == Kleene(false));
}

TEST_CASE("whether something is known is itself never unknown") {
  Given const forty{40};
  CHECK(forty("known(profile.age)") == Kleene(true));
  CHECK(forty("unknown(profile.age)") == Kleene(false));
  CHECK(forty("known(profile.reading)") == Kleene(false));
}

TEST_CASE("words are compared by their order and found in lists") {
  Given const a2{std::nan(""), 1};
  CHECK(a2("profile.dutchLevel < B1") == Kleene(true));
  CHECK(a2("profile.dutchLevel = A2") == Kleene(true));
  CHECK(a2("profile.dutchLevel in [A1, A2]") == Kleene(true));
  CHECK(a2("profile.dutchLevel in [B1, B2]") == Kleene(false));
}

TEST_CASE("a set has any, all or none of some words") {
  Given const outside{std::nan(""), std::nan(""), 1};
  CHECK(outside("offer.traits has outdoor") == Kleene(true));
  CHECK(outside("offer.traits has any of [outdoor, quiet]") == Kleene(true));
  CHECK(outside("offer.traits has none of [outdoor, quiet]") == Kleene(false));
  CHECK(outside("offer.traits.outdoor") == Kleene(true));
  CHECK(Given{}("offer.traits has all of [outdoor, quiet]") == Kleene());
  CHECK(outside("offer.kinds has any of profile.interests") == Kleene(false));
  CHECK(outside("offer.traits has all of profile.signalTraits") == Kleene(true));
}

TEST_CASE("a mistake in a condition is told where it stands, with the nearest name") {
  CHECK(fault_of("profile.aeg > 3").suggestion == "profile.age");
  CHECK(fault_of("profile.age > 3 and offer.kinds has wandelgroep").at == 36);
  CHECK(fault_of("offer.kinds has walking-grup").suggestion == "walking-group");
  CHECK(fault_of("profile.needs.det >= 2").suggestion == "debt");
  CHECK(fault_of("profile.dutchLevel = C1").what == "is no word of profile.dutchLevel");
}

TEST_CASE("types are held") {
  CHECK(fault_of("profile.age").what.find("is no truth") != std::string::npos);
  CHECK(fault_of("pair.ended = 1").what.find("must not compare a truth") != std::string::npos);
  CHECK(fault_of("profile.age = old").what == "must be a number");
  CHECK(fault_of("profile.age has walking-group").what.find("needs a set") != std::string::npos);
  CHECK(fault_of("offer.kinds = walking-group").what.find("must be \"has\"") != std::string::npos);
  CHECK(fault_of("offer.kinds has any of profile.avoid.traits").what.find("same words") != std::string::npos);
  CHECK(fault_of("profile.age < profile.dutchLevel").what.find("same kind") != std::string::npos);
  CHECK(fault_of("pair.ended pair.started").what.find("\"and\"") != std::string::npos);
  CHECK(fault_of("pair.ended ; pair.started").what == "is no part of a condition");
  CHECK(fault_of("").what == "is no fact that a rule can ask about");
  CHECK(fault_of(std::string(200, '(')).what == "is too deep a condition");
}
