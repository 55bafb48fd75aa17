#include "engine/match/bound_facts.h"

#include <algorithm>
#include <cmath>

#include "engine/base/overloaded.h"
#include "engine/match/answers_by_value.h"

namespace socialmap {
namespace {

Kleene truth_of(double value) { return std::isnan(value) ? Kleene{} : Kleene(value != 0); }

bool of_client(FactRef const& asked) { return fact(asked.fact).about == FactAbout::profile; }

/// A test of a number, which is unknown for NaN.
template <typename Holds>
auto if_known(Holds holds) {
  return [holds](double value) -> Said {
    bool const known = value == value, yes = known && holds(value);
    return Said{yes} | Said{known && !yes} << 1;
  };
}

Answers answers(Holds const& test, BoundFacts const& facts) {
  if (of_client(test.term)) return truth_of(facts.client().number(test.term));
  if (test.term.word && fact(test.term.fact).type == FactType::set)
    return &facts.world().offers.marks(test.term.fact, *test.term.word);
  return answers_by_value(facts, test.term, if_known([](double value) { return value != 0; }));
}

/// A number that does not change, against the values of a fact.
Answers compared_to(FactRef const& left, Comparison how, double right, BoundFacts const& facts) {
  if (std::isnan(right)) return Kleene{};
  auto const by = [&](auto holds) { return answers_by_value(facts, left, if_known(holds)); };
  switch (how) {
    case Comparison::equal:
      return by([right](double value) { return value == right; });
    case Comparison::unequal:
      return by([right](double value) { return value != right; });
    case Comparison::less:
      return by([right](double value) { return value < right; });
    case Comparison::at_most:
      return by([right](double value) { return value <= right; });
    case Comparison::more:
      return by([right](double value) { return value > right; });
    case Comparison::at_least:
      return by([right](double value) { return value >= right; });
  }
  return Kleene{};
}

Comparison turned(Comparison how) {
  switch (how) {
    case Comparison::less:
      return Comparison::more;
    case Comparison::at_most:
      return Comparison::at_least;
    case Comparison::more:
      return Comparison::less;
    case Comparison::at_least:
      return Comparison::at_most;
    case Comparison::equal:
    case Comparison::unequal:
      break;
  }
  return how;
}

Answers answers(Compare const& test, BoundFacts const& facts) {
  auto const* right = std::get_if<FactRef>(&test.right);
  double const fixed = right ? 0 : std::get<double>(test.right);
  if (of_client(test.left)) {
    double const left = facts.client().number(test.left);
    if (!right) return compared(left, test.how, fixed);
    if (of_client(*right)) return compared(left, test.how, facts.client().number(*right));
    return compared_to(*right, turned(test.how), left, facts);
  }
  if (!right) return compared_to(test.left, test.how, fixed, facts);
  if (of_client(*right)) return compared_to(test.left, test.how, facts.client().number(*right), facts);
  return marks_said(facts.rows(), [&](std::size_t row) {
    return said(compared(facts.number(test.left, row), test.how, facts.number(*right, row)));
  });
}

bool among(double value, std::vector<std::size_t> const& words) {
  return std::find(words.begin(), words.end(), static_cast<std::size_t>(value)) != words.end();
}

Answers answers(OneOf const& test, BoundFacts const& facts) {
  auto const said_of = if_known([&](double value) { return among(value, test.words); });
  if (of_client(test.term)) return kleene_of(said_of(facts.client().number(test.term)));
  return answers_by_value(facts, test.term, said_of);
}

Answers answers(Has const& test, BoundFacts const& facts) {
  auto const* listed = std::get_if<std::vector<std::size_t>>(&test.words);
  auto const& words = listed ? *listed : facts.client().words_in(std::get<FactId>(test.words));
  if (words.empty()) return Kleene(test.all);
  if (fact(test.set).about == FactAbout::profile)
    return answer_of(Condition{Has{test.set, test.all, words}}, facts.source(0));
  if (words.size() == 1) return &facts.world().offers.marks(test.set, words.front());
  Marks marks = facts.world().offers.marks(test.set, words.front());
  for (std::size_t i = 1; i < words.size(); ++i) {
    auto const& next = facts.world().offers.marks(test.set, words[i]);
    if (test.all) {
      marks &= next;
    } else {
      marks |= next;
    }
  }
  return marks;
}

Answers answers(IsKnown const& test, BoundFacts const& facts) {
  auto const type = fact(test.term.fact).type;
  bool const whole = !test.term.word && (type == FactType::set || type == FactType::weights);
  if (of_client(test.term))
    return Kleene(whole ? facts.client().given(test.term.fact)
                        : !std::isnan(facts.client().number(test.term)));
  if (whole) return Kleene(true);
  return answers_by_value(facts, test.term, [](double value) { return std::isnan(value) ? kNo : kYes; });
}

Answers answers(Not const& test, BoundFacts const& facts) {
  auto const inner = answers_of(test.part.front(), facts);
  if (auto const* single = std::get_if<Kleene>(&inner)) return kleene_not(*single);
  auto marks = *marks_in(inner);
  marks.negate();
  return marks;
}

bool is_about_client(Condition const& condition) {
  auto const all = [](std::vector<Condition> const& parts) {
    return std::all_of(parts.begin(), parts.end(), is_about_client);
  };
  auto const client = [](FactId id) { return fact(id).about == FactAbout::profile; };
  return std::visit(
      overloaded{[](Always const&) { return true; }, [&](Not const& n) { return all(n.part); },
                 [&](All const& n) { return all(n.parts); }, [&](Any const& n) { return all(n.parts); },
                 [&](Has const& n) { return client(n.set); },  // the words are always the client's
                 [&](Compare const& n) {
                   auto const* right = std::get_if<FactRef>(&n.right);
                   return of_client(n.left) && (!right || of_client(*right));
                 },
                 [&](auto const& n) { return of_client(n.term); }},
      condition.node);
}

/// All or any of the parts. `deciding` ends it: no for all, yes for any. What the client decides is asked
/// first, so that most rules need no look at the offers.
Answers joined(std::vector<Condition> const& parts, bool deciding, BoundFacts const& facts) {
  Kleene fixed = !deciding;
  std::vector<Condition const*> open;
  for (auto const& part : parts) {
    if (!is_about_client(part)) {
      open.push_back(&part);
      continue;
    }
    auto const answer = std::get<Kleene>(answers_of(part, facts));
    fixed = deciding ? kleene_or(fixed, answer) : kleene_and(fixed, answer);
    if (fixed == Kleene(deciding)) return fixed;
  }
  Answers all = fixed;
  auto const join = [&](Marks const& marks) {
    if (marks_in(all) != std::get_if<Marks>(&all)) all = *marks_in(all);
    auto& own = std::get<Marks>(all);
    if (deciding) {
      own |= marks;
    } else {
      own &= marks;
    }
  };
  for (auto const* part : open) {
    auto answer = answers_of(*part, facts);
    if (auto const* single = std::get_if<Kleene>(&answer)) {
      fixed = deciding ? kleene_or(fixed, *single) : kleene_and(fixed, *single);
      if (fixed == Kleene(deciding)) return fixed;
    } else if (marks_in(all) == nullptr) {
      all = std::move(answer);
    } else {
      join(*marks_in(answer));
    }
  }
  if (marks_in(all) == nullptr) return fixed;
  if (!fixed) join(Marks(facts.rows(), std::nullopt));
  return all;
}

}  // namespace

double BoundFacts::number(FactRef const& asked, std::size_t row) const {
  static auto const offer_needs = fact_named("offer.needs");
  static auto const help = fact_named("pair.help");
  if (of_client(asked)) return client_.number(asked);
  if (!asked.word && fact(asked.fact).about == FactAbout::offer)
    return world_.offers.column(asked.fact).at(row);
  if (!asked.word) return pair_.number(asked.fact, row);
  if (asked.fact == offer_needs) return world_.offers.strength(*asked.word, row);
  if (asked.fact == help) return pair_.help(*asked.word, row);
  auto const answer = world_.offers.marks(asked.fact, *asked.word).at(row);
  return answer ? double(*answer) : std::nan("");
}

FactSource BoundFacts::source(std::size_t row) const {
  return {[this, row](FactRef const& asked) { return number(asked, row); },
          [this](FactId set) { return fact(set).about != FactAbout::profile || client_.given(set); },
          [this](FactId set) { return client_.words_in(set); }};
}

Answers answers_of(Condition const& condition, BoundFacts const& facts) {
  if (auto const* known = facts.world().offers.answered(condition)) return known;
  return std::visit(overloaded{[](Always const& n) { return Answers(n.answer); },
                               [&](All const& n) { return joined(n.parts, false, facts); },
                               [&](Any const& n) { return joined(n.parts, true, facts); },
                               [&](Not const& n) { return answers(n, facts); },
                               [&](auto const& test) {
                                 return facts.told(condition, [&] { return answers(test, facts); });
                               }},
                    condition.node);
}

Marks marks_of(Condition const& condition, BoundFacts const& facts) {
  auto answers = answers_of(condition, facts);
  if (auto* own = std::get_if<Marks>(&answers)) return std::move(*own);
  auto const* kept = marks_in(answers);
  return kept != nullptr ? *kept : Marks(facts.rows(), std::get<Kleene>(answers));
}

}  // namespace socialmap
