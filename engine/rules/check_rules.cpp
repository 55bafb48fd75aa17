#include "engine/rules/check_rules.h"

#include <algorithm>
#include <limits>

namespace socialmap {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

std::string word_for(Kleene answer) {
  if (!answer) return "unknown";
  return *answer ? "yes" : "no";
}

/// Calls `use` with the rules of each file.
template <typename Use>
void each_file(RuleSet const& rules, Use use) {
  auto const visit = [&](auto const& list) {
    std::vector<Rule const*> of_file;
    for (auto const& one : list) of_file.push_back(&one.rule);
    use(of_file);
  };
  visit(rules.modes);
  visit(rules.help);
  visit(rules.refusals);
  visit(rules.boosts);
  visit(rules.prerequisites);
  visit(rules.checks);
  visit(rules.questions);
  visit(rules.cover);
}

void run_tests(Rule const& rule, std::vector<InputError>& faults) {
  bool fires = false;
  for (auto const& test : rule.tests) {
    auto const answer = answer_of(rule.when, source_of(test));
    fires = fires || answer == Kleene(true);
    if (answer != test.then)
      faults.push_back({test.where,
                        "a test of " + rule.id + " must answer " + word_for(test.then),
                        word_for(answer),
                        {},
                        false});
  }
  if (!fires) faults.push_back({rule.where, rule.id + " fires in none of its tests", {}, {}, false});
}

void find_impossible(Rule const& rule, std::vector<InputError>& faults) {
  for (auto const id : impossible_facts(rule.when))
    faults.push_back({rule.where,
                      rule.id + " has a part that can never hold: no value of " + fact(id).name + " fits",
                      {},
                      {},
                      false});
}

void find_doubles(std::vector<Rule const*> const& rules, std::vector<InputError>& faults) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (rules[i]->when == rules[j]->when && rules[i]->because == rules[j]->because)
        faults.push_back({rules[i]->where, rules[i]->id + " is the same as " + rules[j]->id, {}, {}, false});
    }
  }
}

}  // namespace

FactSource source_of(RuleTest const& test) {
  auto const number = [&test](FactRef const& asked) {
    for (auto const& [ref, value] : test.values) {
      if (ref == asked) return value;
    }
    for (auto const& [set, words] : test.sets) {
      if (set == asked.fact && asked.word)
        return std::find(words.begin(), words.end(), *asked.word) == words.end() ? 0.0 : 1.0;
    }
    return kUnknown;
  };
  auto const words_in = [&test](FactId asked) {
    std::vector<std::size_t> in;
    for (auto const& [set, words] : test.sets) {
      if (set == asked) in = words;
    }
    for (auto const& [ref, value] : test.values) {
      if (ref.fact == asked && ref.word && value != 0) in.push_back(*ref.word);
    }
    return in;
  };
  return {number, [words_in](FactId set) { return !words_in(set).empty(); }, words_in};
}

std::vector<InputError> faults_in(RuleSet const& rules) {
  std::vector<InputError> faults;
  each_file(rules, [&](std::vector<Rule const*> const& of_file) {
    for (auto const* rule : of_file) {
      run_tests(*rule, faults);
      find_impossible(*rule, faults);
    }
    find_doubles(of_file, faults);
  });
  return faults;
}

std::vector<Rule const*> all_rules(RuleSet const& rules) {
  std::vector<Rule const*> all;
  each_file(rules, [&](std::vector<Rule const*> const& of_file) {
    all.insert(all.end(), of_file.begin(), of_file.end());
  });
  return all;
}

std::pair<std::size_t, std::size_t> count_rules_and_tests(RuleSet const& rules) {
  std::pair<std::size_t, std::size_t> count{0, 0};
  each_file(rules, [&](std::vector<Rule const*> const& of_file) {
    count.first += of_file.size();
    for (auto const* rule : of_file) count.second += rule->tests.size();
  });
  return count;
}

}  // namespace socialmap
