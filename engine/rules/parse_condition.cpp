#include "engine/rules/parse_condition.h"

#include <algorithm>
#include <cstdlib>

#include "engine/base/nearest.h"

namespace socialmap {
namespace {

constexpr int kDeepest = 50;

class Parser {
 public:
  Parser(std::string_view text, Vocabulary const& vocabulary)
      : tokens_(tokens_of(text)), vocabulary_(vocabulary) {}

  Condition whole() {
    auto condition = any_of();
    expect_end();
    return condition;
  }

  FactRef whole_term() {
    auto const found = term();
    expect_end();
    return found;
  }

 private:
  Token const& here() const { return tokens_[next_]; }
  bool at(std::string_view text) const { return here().kind != TokenKind::end && here().text == text; }
  bool take(std::string_view text) {
    if (!at(text)) return false;
    ++next_;
    return true;
  }
  [[noreturn]] void fail(Token const& token, std::string what, std::string suggestion = {}) const {
    throw ConditionFault{token.at, std::move(what), token.text, std::move(suggestion)};
  }
  void expect(std::string_view text) {
    if (!take(text)) fail(here(), "must be \"" + std::string(text) + "\"");
  }
  void expect_end() const {
    if (here().kind != TokenKind::end) fail(here(), "must be \"and\", \"or\" or the end");
  }

  Condition any_of() {
    std::vector<Condition> parts{all_of()};
    while (take("or")) parts.push_back(all_of());
    if (parts.size() == 1) return std::move(parts.front());
    return {Any{std::move(parts)}};
  }

  Condition all_of() {
    std::vector<Condition> parts{test()};
    while (take("and")) parts.push_back(test());
    if (parts.size() == 1) return std::move(parts.front());
    return {All{std::move(parts)}};
  }

  Condition test() {
    if (++depth_ > kDeepest) fail(here(), "is too deep a condition");
    auto condition = inner_test();
    --depth_;
    return condition;
  }

  Condition inner_test() {
    if (take("not")) return negated(test());
    if (take("(")) {
      auto condition = any_of();
      expect(")");
      return condition;
    }
    bool const unknown = at("unknown");
    if (take("known") || take("unknown")) {
      expect("(");
      Condition known{IsKnown{term()}};
      expect(")");
      return unknown ? negated(std::move(known)) : known;
    }
    return simple_test();
  }

  static Condition negated(Condition condition) {
    std::vector<Condition> part;
    part.push_back(std::move(condition));
    return {Not{std::move(part)}};
  }

  /// The type of what a term says: one word of a set is a truth, of weights a number.
  static FactType type_of(FactRef const& term) {
    auto const type = fact(term.fact).type;
    if (!term.word) return type;
    return type == FactType::set ? FactType::truth : FactType::number;
  }

  Condition simple_test() {
    auto const& name = here();
    auto const left = term();
    auto const type = type_of(left);
    if (at("has")) return has(left, name);
    if (type == FactType::set || type == FactType::weights)
      fail(here(), "must be \"has\", since " + fact(left.fact).name + " holds several words");
    if (at("in")) return one_of(left);
    if (auto const how = comparison()) return compare(left, *how);
    if (type != FactType::truth) fail(here(), "must be a comparison, since " + name.text + " is no truth");
    return {Holds{left}};
  }

  std::optional<Comparison> comparison() {
    static std::vector<std::pair<std::string_view, Comparison>> const signs{
        {"=", Comparison::equal},    {"!=", Comparison::unequal}, {"<", Comparison::less},
        {"<=", Comparison::at_most}, {">", Comparison::more},     {">=", Comparison::at_least}};
    for (auto const& [sign, how] : signs) {
      if (take(sign)) return how;
    }
    return std::nullopt;
  }

  Condition compare(FactRef const& left, Comparison how) {
    auto const type = type_of(left);
    auto const& token = here();
    if (type == FactType::truth) fail(token, "must not compare a truth; write the fact, or not and the fact");
    if (find_term(token.text)) {
      auto const right = term();
      if (type_of(right) != type || fact(right.fact).words != fact(left.fact).words)
        fail(token, "must be of the same kind as " + fact(left.fact).name);
      return {Compare{left, how, right}};
    }
    if (type == FactType::word) return {Compare{left, how, double(word_of(fact(left.fact)))}};
    if (token.kind != TokenKind::number) fail(token, "must be a number");
    ++next_;
    return {Compare{left, how, std::strtod(token.text.c_str(), nullptr)}};
  }

  Condition one_of(FactRef const& term) {
    expect("in");
    if (type_of(term) != FactType::word) fail(here(), "must follow a fact that is a word");
    return {OneOf{term, listed(fact(term.fact))}};
  }

  Condition has(FactRef const& set, Token const& name) {
    auto const& asked = fact(set.fact);
    if (set.word || (asked.type != FactType::set && asked.type != FactType::weights))
      fail(name, "holds one value; \"has\" needs a set");
    if (asked.type == FactType::weights) fail(name, "has weights; compare one: " + asked.name + ".debt >= 2");
    expect("has");
    bool const all = at("all"), none = at("none");
    if (!take("any") && !take("all") && !take("none"))
      return {Has{set.fact, false, std::vector{word_of(asked)}}};
    expect("of");
    Condition found{Has{set.fact, all, words_or_set(asked)}};
    return none ? negated(std::move(found)) : found;
  }

  std::variant<std::vector<std::size_t>, FactId> words_or_set(Fact const& asked) {
    if (at("[")) return listed(asked);
    auto const& token = here();
    auto const other = term();
    auto const& found = fact(other.fact);
    if (other.word || found.type != FactType::set || found.list != asked.list)
      fail(token, "must be a set of the same words as " + asked.name);
    if (found.about != FactAbout::profile) fail(token, "must be a fact of the profile");
    return other.fact;
  }

  std::vector<std::size_t> listed(Fact const& asked) {
    std::vector<std::size_t> words;
    expect("[");
    do {
      words.push_back(word_of(asked));
    } while (take(","));
    expect("]");
    return words;
  }

  std::size_t word_of(Fact const& asked) {
    auto const& token = here();
    auto const words = words_of(asked, vocabulary_);
    auto const found = std::find(words.begin(), words.end(), token.text);
    if (token.kind != TokenKind::name || found == words.end())
      fail(token, "is no word of " + asked.name, nearest(token.text, words));
    ++next_;
    return static_cast<std::size_t>(found - words.begin());
  }

  /// The fact whose name this is, or begins it; then the rest is the word.
  static std::optional<FactId> find_term(std::string const& text) {
    if (auto const whole = find_fact(text)) return whole;
    auto const dot = text.rfind('.');
    if (dot == std::string::npos) return std::nullopt;
    auto const found = find_fact(text.substr(0, dot));
    bool const many = found && (fact(*found).type == FactType::set || fact(*found).type == FactType::weights);
    return many ? found : std::nullopt;
  }

  FactRef term() {
    auto const& token = here();
    auto const found = token.kind == TokenKind::name ? find_term(token.text) : std::nullopt;
    if (!found) {
      std::vector<std::string> names;
      for (auto const& known : facts()) names.push_back(known.name);
      fail(token, "is no fact that a rule can ask about", nearest(token.text, names));
    }
    ++next_;
    auto const& asked = fact(*found);
    if (asked.name == token.text) return {*found, std::nullopt};
    auto const word = token.text.substr(asked.name.size() + 1);
    auto const words = words_of(asked, vocabulary_);
    auto const place = std::find(words.begin(), words.end(), word);
    if (place == words.end()) fail(token, "is no word of " + asked.name, nearest(word, words));
    return {*found, static_cast<std::size_t>(place - words.begin())};
  }

  std::vector<Token> tokens_;
  Vocabulary const& vocabulary_;
  std::size_t next_ = 0;
  int depth_ = 0;
};

}  // namespace

Condition parse_condition(std::string_view text, Vocabulary const& vocabulary) {
  return Parser(text, vocabulary).whole();
}

FactRef parse_term(std::string_view text, Vocabulary const& vocabulary) {
  return Parser(text, vocabulary).whole_term();
}

}  // namespace socialmap
