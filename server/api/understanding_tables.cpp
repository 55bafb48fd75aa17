#include "server/api/understanding_tables.h"

#include <algorithm>

#include "engine/base/overloaded.h"
#include "engine/catalog/records.h"
#include "server/api/listing.h"

namespace socialmap::api {
namespace {

Codec<FreeHours> free_hours() {
  return nested<FreeHours>({"ReadHours",
                            "Hours of the week, as in availability.",
                            {required("days", &FreeHours::days, list_of(weekday()), "days"),
                             required("from", &FreeHours::from, clock_time(), "from"),
                             required("to", &FreeHours::to, clock_time(), "to")}});
}

/// As the field of the profile has it. Only written: a reading is confirmed by sending a profile.
Codec<ConstraintValue> constraint_value() {
  auto const words = list_of(any_text());
  auto const hours = list_of(free_hours());
  auto const money = euro();
  auto read = [](Node const& node, Reading& reading) -> std::optional<ConstraintValue> {
    reading.problem(node, "is only written");
    return std::nullopt;
  };
  auto write = [words, hours, money](JsonWriter& out, ConstraintValue const& value) {
    std::visit(overloaded{[&](int number) { whole_number(0, 1'000'000).write(out, number); },
                          [&](Cents cents) { money.write(out, cents); },
                          [&](std::string const& word) { out.text(word); },
                          [&](std::vector<std::string> const& list) { words.write(out, list); },
                          [&](std::vector<FreeHours> const& list) { hours.write(out, list); }},
               value);
  };
  Schema schema;
  NodeList ways{object({{"type", "number"}}), object({{"type", "string"}})};
  ways.push_back(absorb(schema, words.schema()));
  ways.push_back(absorb(schema, hours.schema()));
  schema.node = object({{"anyOf", std::move(ways)}});
  return {std::move(read), std::move(write), std::move(schema)};
}

/// from, start, end
template <typename R>
void add_piece(Fields<R>& fields) {
  fields.push_back(required_field<R>(
      "from", [](auto& r) -> auto& { return r.piece.from; }, any_text(), "the words it was read from"));
  fields.push_back(required_field<R>(
      "start", [](auto& r) -> auto& { return r.piece.start; }, count(), "where they begin, in characters"));
  fields.push_back(required_field<R>(
      "end", [](auto& r) -> auto& { return r.piece.end; }, count(), "where they end, that one not included"));
}

template <typename R>
Codec<std::vector<R>> read_list(Record<R> record) {
  add_piece(record.fields);
  record.fields.push_back(required("ask", &R::ask, any_text(), "what to ask the client, in plain Dutch"));
  return list_of(nested(std::move(record)));
}

Codec<ReadList> read_list_name() {
  return one_of<ReadList>({{"kinds", ReadList::kinds},
                           {"domains", ReadList::domains},
                           {"traits", ReadList::traits},
                           {"words", ReadList::words}});
}

Codec<std::vector<ReadNeed>> needs() {
  using R = ReadNeed;
  return read_list<R>({"ReadNeed",
                       "A need in a text.",
                       {required("id", &R::id, slug(), "need"),
                        required("weight", &R::weight, whole_number(1, 3), "3 said strongly, 1 softened"),
                        required("ambiguous", &R::ambiguous, truth(), "true: may mean something else")}});
}

Codec<std::vector<ReadInterest>> interests() {
  using R = ReadInterest;
  return read_list<R>({"ReadInterest",
                       "What the client likes or looks for.",
                       {required("id", &R::id, slug(), "kind or domain"),
                        required("list", &R::list, read_list_name(), "kinds or domains"),
                        required("ambiguous", &R::ambiguous, truth(), "true: may mean something else")}});
}

Codec<std::vector<ReadDislike>> dislikes() {
  using R = ReadDislike;
  auto codec = [](bool words) {
    auto const text = any_text();
    Field<R> field =
        required(words ? "word" : "id", &R::id, text, words ? "a word of the client's own" : "kind or trait");
    field.untyped.required = false;
    field.untyped.write = [words, write = field.untyped.write](JsonWriter& out, void const* record) {
      if ((static_cast<R const*>(record)->list == ReadList::words) == words) write(out, record);
    };
    return field;
  };
  return read_list<R>({"ReadDislike",
                       "What the client does not want: an id, or a word.",
                       {codec(false), codec(true),
                        required("list", &R::list, read_list_name(), "the field of avoid it belongs in")}});
}

Codec<std::vector<ReadConstraint>> constraints() {
  using R = ReadConstraint;
  return read_list<R>({"ReadConstraint",
                       "A limit to what fits.",
                       {required("field", &R::field, any_text(), "field of the profile"),
                        required("value", &R::value, constraint_value(), "its value there")}});
}

Codec<std::vector<ReadSignal>> signals() {
  using R = ReadSignal;
  return read_list<R>(
      {"ReadSignal",
       "A red flag that the text hints at: ask.",
       {required("id", &R::id, slug(), "signal"), required("label", &R::label, any_text(), "label")}});
}

}  // namespace

Record<Understanding> const& understanding_record() {
  using U = Understanding;
  static Record<U> const record{
      "Understanding",
      "What a text says about a client; each a question to the client and no fact.",
      {required("needs", &U::needs, needs(), "what asks for help"),
       required("interests", &U::interests, interests(), "what the client likes or looks for"),
       required("avoid", &U::avoid, dislikes(), "what the client does not want"),
       required("constraints", &U::constraints, constraints(), "what limits the choice"),
       required("signals", &U::signals, signals(), "red flags; also denied ones")}};
  return record;
}

Codec<UnderstoodView> understood() {
  using U = UnderstoodView;
  Record<U> record{"Understood",
                   "What was read from the wish; one of need, interest, avoid and constraint.",
                   {optional("need", &U::need, slug(), "need; it counts unless ambiguous"),
                    optional("weight", &U::weight, whole_number(1, 3), "of the need"),
                    optional("interest", &U::interest, slug(), "kind or domain; it counts unless ambiguous"),
                    optional("avoid", &U::avoid, any_text(), "kind, trait or word; it counts"),
                    optional("constraint", &U::constraint, any_text(),
                             "field of the profile; it does not count until it is sent there"),
                    optional("value", &U::value, constraint_value(), "of the constraint"),
                    required("ambiguous", &U::ambiguous, truth(), "true: may mean something else"),
                    required("ask", &U::ask, any_text(), "what to ask the client, in plain Dutch")}};
  add_piece(record.fields);
  return nested(std::move(record));
}

std::vector<UnderstoodView> understood_of(Understanding const& read) {
  std::vector<UnderstoodView> all;
  auto const add = [&](auto const& one) -> UnderstoodView& {
    all.push_back({});
    all.back().piece = one.piece;
    all.back().ask = one.ask;
    return all.back();
  };
  for (auto const& need : read.needs) {
    auto& view = add(need);
    view.need = need.id;
    view.weight = need.weight;
    view.ambiguous = need.ambiguous;
  }
  for (auto const& interest : read.interests) {
    auto& view = add(interest);
    view.interest = interest.id;
    view.ambiguous = interest.ambiguous;
  }
  for (auto const& dislike : read.avoid) add(dislike).avoid = dislike.id;
  for (auto const& constraint : read.constraints) {
    auto& view = add(constraint);
    view.constraint = constraint.field;
    view.value = constraint.value;
  }
  std::stable_sort(all.begin(), all.end(),
                   [](auto const& a, auto const& b) { return a.piece.start < b.piece.start; });
  return all;
}

}  // namespace socialmap::api
