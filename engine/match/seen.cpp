#include "engine/match/seen.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace socialmap {
namespace {

void add_once(std::vector<ValueRead>& values, ValueRead read) {
  bool const listed = std::any_of(values.begin(), values.end(),
                                  [&](ValueRead const& other) { return other.asked == read.asked; });
  if (!listed) values.push_back(std::move(read));
}

bool is_truth(FactRef const& asked) {
  auto const type = fact(asked.fact).type;
  return type == FactType::truth || type == FactType::set;
}

std::string words_in_list(std::vector<std::size_t> const& places, std::vector<std::string> const& words) {
  std::vector<std::string> ids;
  for (auto const place : places) ids.push_back(words[place]);
  return fmt::format("[{}]", fmt::join(ids, ", "));
}

}  // namespace

bool ValueRead::known() const { return !std::isnan(value); }

Looked look(Condition const& condition, FactSource const& source) {
  Looked looked;
  auto const whole = [&](FactId set) {
    auto const words = source.words_in(set);
    bool const told = source.given(set) || !words.empty();
    add_once(looked.values, {{set, {}}, told ? 1 : std::nan(""), words});
  };
  FactSource const listening{[&](FactRef const& asked) {
                               double const value = source.number(asked);
                               add_once(looked.values, {asked, value, {}});
                               return value;
                             },
                             [&](FactId set) {
                               whole(set);
                               return source.given(set);
                             },
                             [&](FactId set) {
                               whole(set);
                               return source.words_in(set);
                             }};
  looked.answer = answer_of(condition, listening);
  return looked;
}

std::string name_of(FactRef const& asked, Vocabulary const& vocabulary) {
  auto const& known = fact(asked.fact);
  return asked.word ? known.name + "." + words_of(known, vocabulary)[*asked.word] : known.name;
}

FactSeen in_words(ValueRead const& read, Vocabulary const& vocabulary) {
  FactSeen seen{name_of(read.asked, vocabulary), {}};
  if (!read.known()) return seen;
  auto const& known = fact(read.asked.fact);
  if (read.words) {
    seen.value = words_in_list(*read.words, words_of(known, vocabulary));
  } else if (is_truth(read.asked)) {
    seen.value = read.value != 0 ? "true" : "false";
  } else if (known.type == FactType::word) {
    seen.value = known.words[static_cast<std::size_t>(read.value)];
  } else {
    seen.value = fmt::format("{:.6g}", read.value);
  }
  return seen;
}

}  // namespace socialmap
