#include "engine/match/answers_by_value.h"

#include <algorithm>
#include <cmath>

#include "engine/base/overloaded.h"

namespace socialmap {
namespace {

/// One answer where all groups have the same; else each row has that of its group.
template <typename Values>
Answers by_group(Alike const& alike, Values const& of_group, SaidOf const& said_of) {
  std::vector<std::uint8_t> answers(alike.groups());
  for (std::size_t i = 0; i < answers.size(); ++i)
    answers[i] = static_cast<std::uint8_t>(said_of(of_group[i]));
  if (answers.empty()) return Kleene{};
  if (std::all_of(answers.begin(), answers.end(), [&](auto one) { return one == answers[0]; }))
    return kleene_of(answers[0]);
  auto rows = alike.rows_by_answer(answers, kAnswers);
  Marks marks;
  marks.yes = std::move(rows[kYes]);
  marks.no = std::move(rows[kNo]);
  return marks;
}

void say(Marks& marks, Said said, Bits const& rows) {
  if (said != 0) unite(said == kYes ? marks.yes : marks.no, rows);
}

/// Of all rows that have no bit in `some`.
void say_of_others(Marks& marks, Said said, Bits const& some, std::size_t rows) {
  if (said == 0) return;
  auto others = some;
  turn(others, rows);
  say(marks, said, others);
}

Answers by_bits(Bits const& bits, std::size_t rows, SaidOf const& said_of) {
  Marks marks(rows, std::nullopt);
  say(marks, said_of(1), bits);
  say_of_others(marks, said_of(0), bits, rows);
  return marks;
}

Answers by_word(ByWord const& words, std::size_t rows, SaidOf const& said_of) {
  Marks marks(rows, std::nullopt);
  Bits known(words_for(rows));
  for (std::size_t word = 0; word < words.rows.size(); ++word) {
    unite(known, words.rows[word]);
    say(marks, said_of(double(word)), words.rows[word]);
  }
  say_of_others(marks, said_of(std::nan("")), known, rows);
  return marks;
}

Answers for_some(ForSome const& some, std::size_t rows, SaidOf const& said_of) {
  Marks marks(rows, std::nullopt);
  each_row(some.rows(), [&](std::size_t row) {
    auto const said = said_of(some.at(row));
    if (said != 0) set_bit(said == kYes ? marks.yes : marks.no, row);
  });
  say_of_others(marks, said_of(0), some.rows(), rows);
  return marks;
}

}  // namespace

Answers answers_by_value(BoundFacts const& facts, FactRef const& asked, SaidOf const& said_of) {
  auto const rows = facts.rows();
  auto const of_rows = [&](auto value) {
    return Answers(marks_said(rows, [&](std::size_t row) { return said_of(value(row)); }));
  };
  if (asked.word) return of_rows([&](std::size_t row) { return facts.number(asked, row); });
  if (fact(asked.fact).about == FactAbout::offer) {
    auto const& column = facts.world().offers.column(asked.fact);
    return by_group(column.alike, column.values, said_of);
  }
  return std::visit(
      overloaded{[&](double all) { return Answers(kleene_of(said_of(all))); },
                 [&](ByGroup const& groups) { return by_group(*groups.alike, groups.values, said_of); },
                 [&](Bits const& bits) { return by_bits(bits, rows, said_of); },
                 [&](ByWord const& words) { return by_word(words, rows, said_of); },
                 [&](ForSome const& some) { return for_some(some, rows, said_of); },
                 [&](Column const& column) { return of_rows([&](std::size_t row) { return column[row]; }); }},
      facts.pair().values(asked.fact));
}

}  // namespace socialmap
