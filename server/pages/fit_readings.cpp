#include "server/pages/fit_readings.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "server/pages/fit_texts.h"
#include "server/pages/link.h"
#include "server/pages/search_labels.h"
#include "server/pages/words.h"

namespace socialmap::pages {
namespace {

/// A limit as an answer to one of the questions.
struct Limit {
  std::string name;
  std::vector<std::string> values;
  std::string label;
};

std::string small_first(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] += 'a' - 'A';
  return text;
}

std::vector<std::string> labels_of(SocialMap const& map, std::string_view name,
                                   std::vector<std::string> const& ids) {
  std::vector<std::string> labels;
  labels.reserve(ids.size());
  for (auto const& id : ids) labels.push_back(small_first(label_in(fit_words(map, name), id)));
  return labels;
}

std::optional<Limit> limit_of(SocialMap const& map, ReadConstraint const& read) {
  if (auto const* const number = std::get_if<int>(&read.value)) {
    if (read.field == "travel.maxMinutes")
      return Limit{"minutes", {std::to_string(*number)}, fit_texts().read_minutes(*number)};
    if (read.field == "age") return Limit{"age", {std::to_string(*number)}, fit_texts().read_age(*number)};
  }
  if (auto const* const amount = std::get_if<Cents>(&read.value); amount && read.field == "budget.perVisit")
    return Limit{"budget", {fit_euros(*amount)}, fit_texts().read_budget(fit_euros(*amount))};
  if (auto const* const word = std::get_if<std::string>(&read.value); word && read.field == "mobility")
    return Limit{"mobility", {*word}, fit_texts().read_mobility(labels_of(map, "mobility", {*word}).front())};
  auto const* const list = std::get_if<std::vector<std::string>>(&read.value);
  if (list && read.field == "travel.modes")
    return Limit{"mode[]", *list, fit_texts().read_modes(labels_of(map, "mode[]", *list))};
  if (list && read.field == "accessibility")
    return Limit{"access[]", *list, fit_texts().read_access(labels_of(map, "access[]", *list))};
  return std::nullopt;
}

std::string label_of(SocialMap const& map, ReadList list, std::string const& id) {
  auto const& vocabulary = map.vocabulary();
  if (list == ReadList::words) return id;
  if (list == ReadList::domains)
    return small_first(label_in(vocabulary.domains, vocabulary.english.domains, id));
  if (list == ReadList::traits)
    return small_first(label_in(vocabulary.traits, vocabulary.english.traits, id));
  return small_first(label_in(vocabulary.kinds, vocabulary.english.kinds, id));
}

std::string const& text_at(http::Query const& answers, int step) {
  static std::string const none;
  for (auto const& [name, value] : answers) {
    auto const* const field = fit_field(name);
    if (field && field->own_words && field->step == step) return value;
  }
  return none;
}

http::Query with_values(http::Query answers, std::string const& name,
                        std::vector<std::string> const& values) {
  bool const many = name.ends_with("[]");
  if (!many) answers = without(std::move(answers), name);
  for (auto const& value : values) {
    if (!has(answers, name, value)) answers = with(std::move(answers), name, value);
  }
  return answers;
}

http::Query without_values(http::Query answers, std::string const& name,
                           std::vector<std::string> const& values) {
  for (auto const& value : values) answers = without(std::move(answers), name, value);
  return answers;
}

/// A reading, and the answer that it becomes when it is right.
struct Read {
  FitReading shown;
  std::string name = {};  ///< empty: it counts by itself, as part of the own words
  std::vector<std::string> values = {};
};

class Reader {
 public:
  Reader(SocialMap const& map, http::Query const& answers) : map_(map), answers_(answers) {}

  std::vector<Read> read(std::string const& text) {
    auto const understood = map_.interpret(text);
    auto const& vocabulary = map_.vocabulary();
    for (auto const& signal : understood.signals)
      add_open("signal", signal.id,
               fit_texts().read_signal(
                   small_first(label_in(vocabulary.signals, vocabulary.english.signals, signal.id))),
               signal.piece);
    for (auto const& need : understood.needs) {
      auto const words =
          fit_texts().read_need(small_first(label_in(vocabulary.needs, vocabulary.english.needs, need.id)));
      need.ambiguous ? add_open("need", need.id, words, need.piece) : add("need", need.id, words, need.piece);
    }
    for (auto const& interest : understood.interests) add_interest(interest);
    for (auto const& dislike : understood.avoid)
      add("avoid", dislike.id, fit_texts().read_dislike(label_of(map_, dislike.list, dislike.id)),
          dislike.piece);
    for (auto const& constraint : understood.constraints) add_limit(constraint);
    return std::move(all_);
  }

 private:
  void add(std::string_view sort, std::string const& id, std::string const& words, TextPiece const& piece) {
    auto const key = fmt::format("{}:{}", sort, id);
    all_.push_back({{key, words + fit_texts().read_from(piece.from), false, !has(answers_, "not[]", key)}});
  }

  void add_open(std::string const& sort, std::string const& id, std::string const& words,
                TextPiece const& piece) {
    auto const name = sort + "[]";
    all_.push_back(
        {{sort + ":" + id, words + fit_texts().read_from(piece.from), true, has(answers_, name, id)},
         name,
         {id}});
  }

  void add_interest(ReadInterest const& interest) {
    auto const words = fit_texts().read_like(label_of(map_, interest.list, interest.id));
    if (!interest.ambiguous) return add("interest", interest.id, words, interest.piece);
    auto const known = fit_words(map_, "interest[]");
    bool const can_be_ticked =
        std::any_of(known.begin(), known.end(), [&](Word const& word) { return word.id == interest.id; });
    if (can_be_ticked) add_open("interest", interest.id, words, interest.piece);
  }

  void add_limit(ReadConstraint const& constraint) {
    auto const limit = limit_of(map_, constraint);
    if (!limit) return;
    add("limit", constraint.field, limit->label, constraint.piece);
    all_.back().name = limit->name;
    all_.back().values = limit->values;
  }

  SocialMap const& map_;
  http::Query const& answers_;
  std::vector<Read> all_;
};

bool contains(std::vector<std::string> const& list, std::string const& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

template <typename Reading>
void take_off(std::vector<Reading>& readings, std::string const& sort, http::Query const& answers) {
  auto const off = [&](Reading const& reading) { return has(answers, "not[]", sort + ":" + reading.id); };
  readings.erase(std::remove_if(readings.begin(), readings.end(), off), readings.end());
}

template <typename Item>
void append(std::vector<Item>& all, std::vector<Item> const& more) {
  for (auto const& item : more) {
    bool const known = std::any_of(all.begin(), all.end(), [&](Item const& one) {
      if constexpr (requires { one.id; })
        return one.id == item.id;
      else
        return one == item;
    });
    if (!known) all.push_back(item);
  }
}

}  // namespace

std::vector<FitReading> fit_readings(SocialMap const& map, http::Query const& answers, int step) {
  std::vector<FitReading> shown;
  auto const& text = text_at(answers, step);
  if (text.empty()) return shown;
  for (auto& read : Reader(map, answers).read(text)) shown.push_back(std::move(read.shown));
  return shown;
}

http::Query with_readings_taken(SocialMap const& map, FitAsked const& asked) {
  auto answers = asked.answers;
  for (auto const& read : Reader(map, asked.answers).read(text_at(asked.answers, asked.at.step))) {
    auto const& key = read.shown.key;
    if (!contains(asked.seen, key)) continue;
    bool const right = contains(asked.right, key);
    answers = without(std::move(answers), "not[]", key);
    if (!right && !read.shown.open) answers = with(std::move(answers), "not[]", key);
    if (read.name.empty()) continue;
    answers = right ? with_values(std::move(answers), read.name, read.values)
                    : without_values(std::move(answers), read.name, read.values);
  }
  return answers;
}

Understanding fit_understanding(SocialMap const& map, http::Query const& answers) {
  Understanding all;
  for (int step = 1; step <= kFitStepCount; ++step) {
    auto const& text = text_at(answers, step);
    if (text.empty()) continue;
    auto const more = map.interpret(text);
    append(all.needs, more.needs);
    append(all.interests, more.interests);
    append(all.avoid, more.avoid);
    append(all.signals, more.signals);
    append(all.words, more.words);
  }
  take_off(all.needs, "need", answers);
  take_off(all.interests, "interest", answers);
  take_off(all.avoid, "avoid", answers);
  return all;
}

}  // namespace socialmap::pages
