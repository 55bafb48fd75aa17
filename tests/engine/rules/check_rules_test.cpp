#include "engine/rules/check_rules.h"

#include <catch2/catch.hpp>

#include "engine/base/overloaded.h"
#include "engine/catalog/catalogue.h"
#include "engine/rules/parse_condition.h"
#include "engine/rules/read_rules.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

std::string const kOurs = source_directory() + "/rules";

Vocabulary const& words() {
  static auto const vocabulary = read_vocabulary(source_directory() + "/catalog/vocabulary").vocabulary;
  return vocabulary;
}

RuleSet const& ours() {
  static auto const rules = read_rules(kOurs, words()).rules;
  return rules;
}

/// What is told of the program's own rules with one text of a file replaced by another.
std::vector<std::string> told_of(std::string const& file, std::string const& from, std::string const& to) {
  FreshDirectory const here;
  for (auto const& entry : std::filesystem::directory_iterator(kOurs))
    here.write(entry.path().filename().string(), read_file(entry.path().string()));
  auto text = here.read(file);
  auto const at = text.find(from);
  REQUIRE(at != std::string::npos);
  here.write(file, text.replace(at, from.size(), to));
  auto reading = read_rules(here.path(), words());
  if (reading.sound()) reading.problems = faults_in(reading.rules);
  std::vector<std::string> lines;
  for (auto const& problem : reading.problems) lines.push_back(to_line(problem));
  return lines;
}

bool tells(std::vector<std::string> const& lines, std::string const& part) {
  return !lines.empty() && lines.front().find(part) != std::string::npos;
}

void add_wrong(Condition const& condition, std::vector<Condition>& wrong);

/// A list of conditions with each part made wrong in turn, and with each part left out.
template <typename Join>
void add_wrong_parts(Join const& join, std::vector<Condition>& wrong) {
  for (std::size_t i = 0; i < join.parts.size(); ++i) {
    std::vector<Condition> worse;
    add_wrong(join.parts[i], worse);
    for (auto& part : worse) {
      auto other = join;
      other.parts[i] = std::move(part);
      wrong.push_back({std::move(other)});
    }
    if (join.parts.size() < 2) continue;
    auto shorter = join;
    shorter.parts.erase(shorter.parts.begin() + static_cast<std::ptrdiff_t>(i));
    wrong.push_back({std::move(shorter)});
  }
}

Comparison opposite(Comparison how) {
  switch (how) {
    case Comparison::equal:
      return Comparison::unequal;
    case Comparison::unequal:
      return Comparison::equal;
    case Comparison::less:
      return Comparison::at_least;
    case Comparison::at_most:
      return Comparison::more;
    case Comparison::more:
      return Comparison::at_most;
    case Comparison::at_least:
      return Comparison::less;
  }
  return how;
}

/// The same condition with one operator flipped, one "not" taken away, or one part left out.
void add_wrong(Condition const& condition, std::vector<Condition>& wrong) {
  std::visit(overloaded{[&](Compare const& n) {
                          wrong.push_back({Compare{n.left, opposite(n.how), n.right}});
                        },
                        [&](Not const& n) { wrong.push_back(n.part.front()); },
                        [&](All const& n) {
                          if (n.parts.size() > 1) wrong.push_back({Any{n.parts}});
                          add_wrong_parts(n, wrong);
                        },
                        [&](Any const& n) {
                          wrong.push_back({All{n.parts}});
                          add_wrong_parts(n, wrong);
                        },
                        [](auto const&) {}},
             condition.node);
}

bool tests_notice(Rule const& rule, Condition const& wrong) {
  for (auto const& test : rule.tests) {
    if (answer_of(wrong, source_of(test)) != test.then) return true;
  }
  return false;
}

template <typename R>
int wrong_and_unnoticed(std::vector<R> const& rules) {
  int wrongs = 0;
  for (auto const& one : rules) {
    std::vector<Condition> wrong;
    add_wrong(one.rule.when, wrong);
    for (std::size_t i = 0; i < wrong.size(); ++i) {
      ++wrongs;
      if (!tests_notice(one.rule, wrong[i])) FAIL_CHECK(one.rule.id << " has no test that sees change " << i);
    }
  }
  return wrongs;
}

/// The file whose rules have a field like this one.
std::string file_for(std::string const& rule) {
  auto const has = [&](char const* field) {
    return rule.find(std::string("    ") + field) != std::string::npos;
  };
  if (has("points:")) return "score.yaml";
  if (has("kinds:")) return "help.yaml";
  if (has("unknown:")) return "refuse.yaml";
  return has("about:") ? "questions.yaml" : "choose.yaml";
}

std::vector<std::string> impossible_in(std::string_view text) {
  std::vector<std::string> names;
  for (auto const id : impossible_facts(parse_condition(text, words()))) names.push_back(fact(id).name);
  return names;
}

}  // namespace

TEST_CASE("the program's own rules are sound and pass their own tests") {
  auto const reading = read_rules(kOurs, words());
  for (auto const& problem : reading.problems) FAIL_CHECK(to_line(problem));
  for (auto const& fault : faults_in(reading.rules)) FAIL_CHECK(to_line(fault));
  auto const [rules, tests] = count_rules_and_tests(reading.rules);
  CHECK(rules > 60);
  CHECK(tests > 2 * rules);
}

TEST_CASE("an operator flipped or a part left out makes a test of the rule fail") {
  CHECK(wrong_and_unnoticed(ours().modes) > 4);
  CHECK(wrong_and_unnoticed(ours().refusals) > 60);
  CHECK(wrong_and_unnoticed(ours().boosts) > 60);
  CHECK(wrong_and_unnoticed(ours().help) > 0);
  CHECK(wrong_and_unnoticed(ours().prerequisites) > 4);
  CHECK(wrong_and_unnoticed(ours().checks) > 4);
  CHECK(wrong_and_unnoticed(ours().questions) > 4);
}

TEST_CASE("a test that fails is told with what the condition answers") {
  CHECK(tells(told_of("modes.yaml", "profile.structural >= 2", "profile.structural >= 1"),
              "a test of structural-need must answer no, got \"yes\""));
}

TEST_CASE("mistakes are told at their line and column with the nearest name") {
  CHECK(tells(told_of("modes.yaml", "profile.structural >= 2", "profile.structurel >= 2"),
              "modes.yaml:31:9 rules[3].when[1]: is no fact that a rule can ask about, got "
              "\"profile.structurel\"; did you mean \"profile.structural\"?"));
  CHECK(tells(told_of("score.yaml", "{wished}", "{wishd}"), "did you mean \"wished\"?"));
  CHECK(tells(told_of("help.yaml", "[respite-care]", "[respite-car]"), "did you mean \"respite-care\"?"));
  CHECK(tells(told_of("refuse.yaml", "unknown: refuse", "unknown: fits"), "must have unknownBecause if"));
  CHECK(tells(told_of("help.yaml", "profile.careDuties = adult", "offer.full"),
              "must ask about the profile only"));
}

TEST_CASE("a rule twice, or that can never hold, is told") {
  CHECK(tells(told_of("modes.yaml", "signal-support-first", "signal-escalate"), "has the id of the rule at"));
  CHECK(tells(told_of("refuse.yaml", "profile.griefMonths < 6",
                      "profile.griefMonths < 6 and profile.griefMonths > 7"),
              "grief-too-early"));
  CHECK(tells(told_of("help.yaml", "id: support-for-carers\n    when: profile.careDuties = adult",
                      "id: support-for-carers\n    when: profile.careDuties = adult and profile.age > 130"),
              "support-for-carers"));
}

TEST_CASE("what no value fulfils is found, through or and not") {
  CHECK(impossible_in("profile.age > 80 and profile.age < 20") == std::vector<std::string>{"profile.age"});
  CHECK(impossible_in("profile.age > 130") == std::vector<std::string>{"profile.age"});
  CHECK(impossible_in("profile.age > 17 or profile.age < 3").empty());
  CHECK(impossible_in("profile.age > 17 and profile.age < 19").empty());
  CHECK(impossible_in("profile.gender = m and profile.gender = f") ==
        std::vector<std::string>{"profile.gender"});
  CHECK(impossible_in("profile.gender in [m] and not profile.gender in [m, f]").size() == 1);
  CHECK(impossible_in("offer.kinds has dancing and offer.kinds has none of [dancing, games-cards]").size() ==
        1);
  CHECK(impossible_in("offer.kinds has dancing and offer.kinds has games-cards").empty());
}

TEST_CASE("the examples of the page for policy officers can be added to the rules as they stand") {
  auto const page = read_file(source_directory() + "/docs/rules.md");
  FreshDirectory const here;
  for (auto const& entry : std::filesystem::directory_iterator(kOurs))
    here.write(entry.path().filename().string(), read_file(entry.path().string()));
  std::string const opening = "```yaml\n  - id:";
  int examples = 0;
  for (auto at = page.find(opening); at != std::string::npos; at = page.find(opening, at + 1)) {
    auto const begin = at + std::string("```yaml\n").size();
    auto const rule = page.substr(begin, page.find("```", begin) - begin);
    auto const file = file_for(rule);
    here.write(file, here.read(file) + rule);
    ++examples;
  }
  CHECK(examples == 5);
  auto const reading = read_rules(here.path(), words());
  for (auto const& problem : reading.problems) FAIL_CHECK(to_line(problem));
  for (auto const& fault : faults_in(reading.rules)) FAIL_CHECK(to_line(fault));
}

TEST_CASE("a missing file is told") {
  FreshDirectory const here;
  CHECK(read_rules(here.path(), words()).problems.size() == 9);
}
