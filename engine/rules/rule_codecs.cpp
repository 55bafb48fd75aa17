#include "engine/rules/rule_codecs.h"

#include <algorithm>

#include "engine/base/nearest.h"
#include "engine/rules/parse_condition.h"

namespace socialmap {
namespace {

/// Rules are only read.
constexpr auto kNotWritten = [](JsonWriter&, auto const&) {};

Schema text_schema() { return Schema(object({{"type", "string"}})); }

void note(ConditionFault const& fault, Node const& node, Reading& reading) {
  Node place = node;
  place.mark.column += static_cast<int>(fault.at);
  reading.problem(place, fault.what, fault.got, fault.suggestion);
}

/// What `parse` makes of a text; nothing, with the problem noted where it stands.
template <typename Parse>
auto parsed(Node const& node, Reading& reading, Parse parse)
    -> std::optional<decltype(parse(std::string_view{}))> {
  auto const* text = node.text();
  if (!text) {
    reading.problem(node, "must be a text", std::string(kind_of(node)));
    return std::nullopt;
  }
  try {
    return parse(*text);
  } catch (ConditionFault const& fault) {
    note(fault, node, reading);
    return std::nullopt;
  }
}

std::optional<Condition> all_of(NodeList const& texts, Vocabulary const& vocabulary, Reading& reading) {
  All all;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    reading.enter(i);
    auto part = parsed(texts[i], reading, [&](std::string_view t) { return parse_condition(t, vocabulary); });
    if (part) all.parts.push_back(std::move(*part));
    reading.leave();
  }
  if (all.parts.size() != texts.size()) return std::nullopt;
  return Condition{std::move(all)};
}

/// Where one word of a set or weights is meant: "offer.traits.evening".
std::optional<FactRef> term_of(Member const& member, Vocabulary const& vocabulary, Reading& reading) {
  Node name{member.name};
  name.mark = member.mark;
  return parsed(name, reading, [&](std::string_view text) { return parse_term(text, vocabulary); });
}

std::optional<std::size_t> place_of_word(Node const& node, Fact const& asked, Vocabulary const& vocabulary,
                                         Reading& reading) {
  auto const words = words_of(asked, vocabulary);
  auto const* text = node.text();
  auto const found = text ? std::find(words.begin(), words.end(), *text) : words.end();
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  reading.problem(node, "is no word of " + asked.name, shown(node), text ? nearest(*text, words) : "");
  return std::nullopt;
}

void read_set(Member const& member, FactId set, Vocabulary const& vocabulary, Reading& reading,
              RuleTest& test) {
  auto const* items = member.value.list();
  if (!items) return reading.problem(member.value, "must be a list of words of " + fact(set).name);
  std::vector<std::size_t> words;
  for (auto const& item : *items) {
    if (auto const word = place_of_word(item, fact(set), vocabulary, reading)) words.push_back(*word);
  }
  test.sets.emplace_back(set, std::move(words));
}

void read_given(Node const& given, Vocabulary const& vocabulary, Reading& reading, RuleTest& test) {
  auto const* members = mapping(given, reading);
  if (!members) return;
  for (auto const& member : *members) {
    reading.enter(member.name);
    if (auto const term = term_of(member, vocabulary, reading)) {
      auto const type = fact(term->fact).type;
      if (!term->word && (type == FactType::set || type == FactType::weights)) {
        read_set(member, term->fact, vocabulary, reading, test);
      } else if (auto const value = value_of(*term, member.value, vocabulary, reading)) {
        test.values.emplace_back(*term, *value);
      }
    }
    reading.leave();
  }
}

enum class Outcome { yes, no, unknown };

std::optional<Outcome> read_then(Node const& node, Reading& reading) {
  static auto const codec =
      one_of<Outcome>({{"yes", Outcome::yes}, {"no", Outcome::no}, {"unknown", Outcome::unknown}});
  return codec.read(node, reading);
}

std::optional<RuleTest> read_test(Node const& node, Vocabulary const& vocabulary, Reading& reading) {
  auto const* given = node.find("given");
  auto const* then = node.find("then");
  bool const only = node.map() && node.map()->size() == 2;
  if (!given || !then || !only) {
    reading.problem(node, "must have given and then, and nothing else");
    return std::nullopt;
  }
  auto const before = reading.mistakes;
  RuleTest test;
  test.where = reading.where(node);
  read_given(*given, vocabulary, reading, test);
  auto const answer = read_then(*then, reading);
  if (!answer || reading.mistakes != before) return std::nullopt;
  if (*answer != Outcome::unknown) test.then = *answer == Outcome::yes;
  return test;
}

void check_slots(Node const& node, std::string const& text, Reading& reading) {
  for (std::size_t at = 0; (at = text.find('{', at)) != std::string::npos; ++at) {
    auto const end = text.find('}', at);
    auto const name = text.substr(at + 1, end == std::string::npos ? end : end - at - 1);
    auto const& names = slot_names();
    if (end == std::string::npos || std::find(names.begin(), names.end(), name) == names.end())
      reading.problem(node, "has a slot that does not exist", "{" + name + "}", nearest(name, names));
  }
}

}  // namespace

std::optional<double> value_of(FactRef const& term, Node const& node, Vocabulary const& vocabulary,
                               Reading& reading) {
  auto const& asked = fact(term.fact);
  bool const is_truth = asked.type == FactType::truth || (asked.type == FactType::set && term.word);
  if (is_truth && node.boolean()) return *node.boolean() ? 1 : 0;
  if (is_truth) return reading.problem(node, "must be true or false", shown(node)), std::nullopt;
  if (asked.type == FactType::word) {
    auto const place = place_of_word(node, asked, vocabulary, reading);
    return place ? std::optional(static_cast<double>(*place)) : std::nullopt;
  }
  auto const* number = node.number();
  if (number && *number >= asked.least && *number <= asked.most) return *number;
  reading.problem(node, "must be a number that " + asked.name + " can have", shown(node));
  return std::nullopt;
}

Codec<Condition> condition_codec(Vocabulary const& vocabulary) {
  auto read = [&vocabulary](Node const& node, Reading& reading) -> std::optional<Condition> {
    if (auto const* texts = node.list()) return all_of(*texts, vocabulary, reading);
    return parsed(node, reading, [&](std::string_view text) { return parse_condition(text, vocabulary); });
  };
  return {std::move(read), kNotWritten, text_schema()};
}

Codec<FactRef> number_term_codec(Vocabulary const& vocabulary) {
  auto read = [&vocabulary](Node const& node, Reading& reading) -> std::optional<FactRef> {
    auto const term = parsed(node, reading, [&](std::string_view t) { return parse_term(t, vocabulary); });
    if (!term) return std::nullopt;
    auto const type = fact(term->fact).type;
    if (type == FactType::number || type == FactType::weights) return term;
    reading.problem(node, "must be a number", shown(node));
    return std::nullopt;
  };
  return {std::move(read), kNotWritten, text_schema()};
}

Codec<std::string> sentence_codec() {
  auto const text = plain_text(300);
  auto read = [text](Node const& node, Reading& reading) {
    auto sentence = text.read(node, reading);
    if (sentence) check_slots(node, *sentence, reading);
    return sentence;
  };
  return {std::move(read), kNotWritten, text.schema()};
}

Codec<Factor> factor_codec() { return one_of<Factor>(factor_words()); }

Codec<RuleTest> rule_test_codec(Vocabulary const& vocabulary) {
  auto read = [&vocabulary](Node const& node, Reading& reading) {
    return read_test(node, vocabulary, reading);
  };
  return {std::move(read), kNotWritten, Schema(object({{"type", "object"}}))};
}

Codec<FactId> asked_fact_codec(Vocabulary const& vocabulary) {
  auto read = [&vocabulary](Node const& node, Reading& reading) -> std::optional<FactId> {
    auto const term = parsed(node, reading, [&](std::string_view t) { return parse_term(t, vocabulary); });
    if (!term) return std::nullopt;
    auto const type = fact(term->fact).type;
    if (!term->word && type != FactType::set && type != FactType::weights) return term->fact;
    reading.problem(node, "must be a fact with one value", shown(node));
    return std::nullopt;
  };
  return {std::move(read), kNotWritten, text_schema()};
}

Codec<std::size_t> kind_codec(Vocabulary const& vocabulary) {
  auto read = [&vocabulary](Node const& node, Reading& reading) {
    return place_of_word(node, fact(fact_named("offer.kinds")), vocabulary, reading);
  };
  return {std::move(read), kNotWritten, text_schema()};
}

}  // namespace socialmap
