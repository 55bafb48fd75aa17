#include "engine/rules/read_rules.h"

#include <algorithm>
#include <map>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/file_digest.h"
#include "engine/catalog/yaml.h"
#include "engine/rules/rule_codecs.h"

namespace socialmap {
namespace {

/// The fields that every rule has, in a record that holds a Rule.
template <typename R>
Fields<R> rule_fields(Vocabulary const& vocabulary) {
  Fields<R> fields;
  auto const add = [&](Field<Rule> const& field) { fields.push_back(lifted<R>(field.untyped, &R::rule)); };
  add(required("id", &Rule::id, slug(), "its name in answers"));
  add(required("when", &Rule::when, condition_codec(vocabulary), "what must hold"));
  add(required("because", &Rule::because, sentence_codec(), "the sentence, in plain Dutch"));
  add(required("source", &Rule::source, plain_text(300), "policy text or practice"));
  add(required("tests", &Rule::tests, list_of(rule_test_codec(vocabulary), 1), "its own tests"));
  return fields;
}

Codec<Mode> mode_codec() {
  return one_of<Mode>({{"escalate", Mode::escalate},
                       {"support-first", Mode::support_first},
                       {"match-after-triage", Mode::match_after_triage},
                       {"match", Mode::match}});
}

Record<ModeRule> mode_record(Vocabulary const& vocabulary) {
  auto fields = rule_fields<ModeRule>(vocabulary);
  fields.push_back(required("mode", &ModeRule::mode, mode_codec(), "how to read the answer"));
  return {"ModeRule", "When help or a call comes before offers.", std::move(fields)};
}

Record<HelpRule> help_record(Vocabulary const& vocabulary) {
  auto fields = rule_fields<HelpRule>(vocabulary);
  fields.push_back(required("kinds", &HelpRule::kinds, list_of(kind_codec(vocabulary), 1), "kinds of help"));
  fields.push_back(required("weight", &HelpRule::weight, whole_number(1, 3), "as the weight of a need"));
  return {"HelpRule", "Help that belongs beside.", std::move(fields)};
}

Record<HardRule> hard_record(Vocabulary const& vocabulary) {
  auto fields = rule_fields<HardRule>(vocabulary);
  auto const unknown = one_of<WhenUnknown>(
      {{"fits", WhenUnknown::fits}, {"check", WhenUnknown::check}, {"refuse", WhenUnknown::refuse}});
  fields.push_back(required("factor", &HardRule::factor, factor_codec(), "what it is about"));
  fields.push_back(required("unknown", &HardRule::unknown, unknown, "what not knowing does"));
  fields.push_back(defaulted("check", &HardRule::check, sentence_codec(), "what to ask"));
  fields.push_back(
      defaulted("unknownBecause", &HardRule::unknown_because, sentence_codec(), "refused as not known"));
  Record<HardRule> record{"HardRule", "When an offer does not fit.", std::move(fields)};
  record.check = [](HardRule const& rule, Node const& node, Reading& reading) {
    if ((rule.unknown == WhenUnknown::check) == rule.check.empty())
      reading.problem(node, "must have a check if, and only if, unknown is check");
    if ((rule.unknown == WhenUnknown::refuse) == rule.unknown_because.empty())
      reading.problem(node, "must have unknownBecause if, and only if, unknown is refuse");
  };
  return record;
}

Codec<double> points_codec() { return real_number(0, 100); }

Record<Boost> boost_record(Vocabulary const& vocabulary) {
  auto fields = rule_fields<Boost>(vocabulary);
  fields.push_back(required("factor", &Boost::factor, factor_codec(), "what it is about"));
  fields.push_back(required("points", &Boost::points, points_codec(), "points"));
  fields.push_back(
      optional("times", &Boost::times, number_term_codec(vocabulary), "a number to multiply by"));
  return {"Boost", "What makes an offer fit better.", std::move(fields)};
}

Record<AdviceRule> advice_record(Vocabulary const& vocabulary) {
  auto fields = rule_fields<AdviceRule>(vocabulary);
  fields.push_back(required("factor", &AdviceRule::factor, factor_codec(), "what it is about"));
  return {"Advice", "What to arrange or to ask.", std::move(fields)};
}

/// A question before its values are read: they depend on the fact it is about.
struct RawQuestion {
  Rule rule;
  std::optional<FactId> about;
  std::vector<Node> values;
  std::optional<Condition> where;
};

Record<RawQuestion> question_record(Vocabulary const& vocabulary) {
  auto fields = rule_fields<RawQuestion>(vocabulary);
  Codec<Node> const any{[](Node const& node, Reading&) { return std::optional<Node>(node); },
                        [](JsonWriter&, Node const&) {}, Schema(object({}))};
  fields.push_back(optional("about", &RawQuestion::about, asked_fact_codec(vocabulary), "the fact"));
  fields.push_back(defaulted("values", &RawQuestion::values, list_of(any, 1), "what it could be"));
  fields.push_back(optional("where", &RawQuestion::where, condition_codec(vocabulary), "for which offers"));
  Record<RawQuestion> record{"QuestionRule", "What to ask the client.", std::move(fields)};
  record.check = [](RawQuestion const& question, Node const& node, Reading& reading) {
    bool const has_values = !question.values.empty();
    if (question.about.has_value() != has_values || (question.where && !question.about))
      reading.problem(node, "must have about and values, perhaps with where, or none of the three");
  };
  return record;
}

class Reader {
 public:
  Reader(std::string directory, Vocabulary const& vocabulary)
      : directory_(std::move(directory)), vocabulary_(vocabulary) {}

  /// The rules of one file: {rules: [ … ]}.
  template <typename R, typename Use>
  void read(std::string const& name, Record<R> record, Use use) {
    auto const path = directory_ + "/" + name;
    Reading reading(path);
    try {
      auto const tree = read_yaml(read_file(path), path, reading);
      auto const* rules = tree.find("rules");
      if (!rules || !rules->list() || tree.map()->size() != 1) {
        reading.problem(tree, "must be {rules: [ … ]}");
      } else {
        read_list(*rules->list(), record, reading, use);
      }
    } catch (InvalidInput const& bad) {
      problems_.insert(problems_.end(), bad.errors().begin(), bad.errors().end());
    }
    problems_.insert(problems_.end(), reading.errors.begin(), reading.errors.end());
  }

  Vocabulary const& vocabulary() const { return vocabulary_; }
  std::vector<InputError>& problems() { return problems_; }

 private:
  template <typename R, typename Use>
  void read_list(NodeList const& nodes, Record<R> const& record, Reading& reading, Use use) {
    reading.enter("rules");
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      reading.enter(i);
      auto rule = read_record(record, nodes[i], reading);
      if (rule) {
        rule->rule.where = reading.where(nodes[i]);
        claim(rule->rule, nodes[i], reading);
        use(std::move(*rule), nodes[i], reading);
      }
      reading.leave();
    }
    reading.leave();
  }

  void claim(Rule const& rule, Node const& node, Reading& reading) {
    auto const [other, fresh] = places_.emplace(rule.id, rule.where);
    if (!fresh) reading.problem(node, "has the id of the rule at " + other->second, rule.id);
  }

  std::string directory_;
  Vocabulary const& vocabulary_;
  std::vector<InputError> problems_;
  std::map<std::string, std::string> places_;
};

/// Rules that are asked before offers are looked at must ask about the client only.
void check_client_only(Rule const& rule, Node const& node, Reading& reading) {
  for (auto const id : facts_in(rule.when)) {
    if (fact(id).about != FactAbout::profile)
      reading.problem(node, "must ask about the profile only", fact(id).name);
  }
}

template <typename R>
auto into_of_client(std::vector<R>& list) {
  return [&list](R rule, Node const& node, Reading& reading) {
    check_client_only(rule.rule, node, reading);
    list.push_back(std::move(rule));
  };
}

template <typename R>
auto into(std::vector<R>& list) {
  return [&list](R rule, Node const&, Reading&) { list.push_back(std::move(rule)); };
}

void read_questions(Reader& reader, std::vector<QuestionRule>& questions) {
  auto const& vocabulary = reader.vocabulary();
  reader.read("questions.yaml", question_record(vocabulary),
              [&](RawQuestion raw, Node const& node, Reading& reading) {
                check_client_only(raw.rule, node, reading);
                QuestionRule question{std::move(raw.rule), raw.about, {}, std::move(raw.where)};
                for (auto const& given : raw.values) {
                  if (auto const value = value_of({*raw.about, {}}, given, vocabulary, reading))
                    question.values.push_back(*value);
                }
                questions.push_back(std::move(question));
              });
}

}  // namespace

bool RulesReading::sound() const {
  return std::all_of(problems.begin(), problems.end(), [](InputError const& e) { return e.warning; });
}

RulesReading read_rules(std::string const& directory, Vocabulary const& vocabulary) {
  RulesReading result;
  Reader reader(directory, vocabulary);
  auto& rules = result.rules;
  reader.read("modes.yaml", mode_record(vocabulary), into_of_client(rules.modes));
  reader.read("help.yaml", help_record(vocabulary), into_of_client(rules.help));
  reader.read("refuse.yaml", hard_record(vocabulary), into(rules.refusals));
  reader.read("score.yaml", boost_record(vocabulary), into(rules.boosts));
  reader.read("prerequisites.yaml", advice_record(vocabulary), into(rules.prerequisites));
  reader.read("checks.yaml", advice_record(vocabulary), into(rules.checks));
  read_questions(reader, rules.questions);
  Record<CoverRule> const cover{"CoverRule", "What the first offers hold.",
                                rule_fields<CoverRule>(vocabulary)};
  reader.read("choose.yaml", cover, into(rules.cover));
  if (rules.refusals.size() > kMostHardRules)
    reader.problems().push_back({directory + "/refuse.yaml", "has more than 64 rules", {}, {}, false});
  auto weights = read_weights(directory);
  rules.weights = std::move(weights.weights);
  rules.fingerprint = "sha256:" + sha256_of(files_under(directory, ".yaml"));
  result.problems = std::move(reader.problems());
  result.problems.insert(result.problems.end(), weights.problems.begin(), weights.problems.end());
  return result;
}

}  // namespace socialmap
