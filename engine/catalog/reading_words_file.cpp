#include "engine/catalog/reading_words_file.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

enum class ValueSort { number, euro, word, words, hours };

std::vector<std::pair<std::string, ValueSort>> const& fields() {
  static std::vector<std::pair<std::string, ValueSort>> const all{{"age", ValueSort::number},
                                                                  {"griefMonths", ValueSort::number},
                                                                  {"socialAnxiety", ValueSort::number},
                                                                  {"travel.maxMinutes", ValueSort::number},
                                                                  {"travel.maxMetres", ValueSort::number},
                                                                  {"budget.perVisit", ValueSort::euro},
                                                                  {"budget.perMonth", ValueSort::euro},
                                                                  {"gender", ValueSort::word},
                                                                  {"mobility", ValueSort::word},
                                                                  {"dutchLevel", ValueSort::word},
                                                                  {"reading", ValueSort::word},
                                                                  {"digital", ValueSort::word},
                                                                  {"group", ValueSort::word},
                                                                  {"careDuties", ValueSort::word},
                                                                  {"travel.modes", ValueSort::words},
                                                                  {"languages", ValueSort::words},
                                                                  {"accessibility", ValueSort::words},
                                                                  {"require.traits", ValueSort::words},
                                                                  {"avoid.traits", ValueSort::words},
                                                                  {"availability", ValueSort::hours}};
  return all;
}

std::optional<ValueSort> sort_of(std::string const& field) {
  auto const found =
      std::find_if(fields().begin(), fields().end(), [&](auto const& known) { return known.first == field; });
  if (found == fields().end()) return std::nullopt;
  return found->second;
}

std::optional<int> whole(std::string const& word) {
  int number = 0;
  auto const [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
  return number;
}

/// {"travel": {"maxMinutes": value}}
Node profile_with(std::string const& field, Node value) {
  auto const dot = field.find('.');
  if (dot == std::string::npos) return object({{field, std::move(value)}});
  return object({{field.substr(0, dot), object({{field.substr(dot + 1), std::move(value)}})}});
}

Node node_of(ConstraintValue const& value) {
  if (auto const* number = std::get_if<int>(&value)) return *number;
  if (auto const* cents = std::get_if<Cents>(&value)) return static_cast<double>(cents->value) / 100;
  if (auto const* word = std::get_if<std::string>(&value)) return *word;
  NodeList list;
  for (auto const& word : std::get<std::vector<std::string>>(value)) list.push_back(Node{word});
  return list;
}

std::optional<ConstraintValue> value_in(ValueSort sort, std::vector<std::string> const& words) {
  if (words.empty() || sort == ValueSort::hours) return std::nullopt;
  if (sort == ValueSort::words) return words;
  if (words.size() != 1) return std::nullopt;
  if (sort == ValueSort::word) return words.front();
  auto const number = whole(words.front());
  if (!number) return std::nullopt;
  if (sort == ValueSort::euro) return Cents{*number};
  return *number;
}

bool fits_profile(std::string const& field, ConstraintValue const& value) {
  Reading reading;
  read_record(profile_record(), profile_with(field, node_of(value)), reading);
  return reading.mistakes == 0;
}

/// The first of "{…}" that is no slot; empty when all are.
std::string unknown_slot(std::string const& expression) {
  static std::vector<std::string> const slots{"{minutes}", "{metres}", "{euro}",
                                              "{age}",     "{months}", "{language}"};
  for (auto at = expression.find('{'); at != std::string::npos; at = expression.find('{', at + 1)) {
    auto const slot = expression.substr(at, expression.find(' ', at) - at);
    if (std::find(slots.begin(), slots.end(), slot) == slots.end()) return slot;
  }
  return {};
}

Codec<ConstraintWords> constraint_words() {
  using C = ConstraintWords;
  std::vector<std::string> names;
  for (auto const& [name, sort] : fields()) names.push_back(name);
  auto const expressions = list_of(plain_text(120));
  Record<C> record{
      "ConstraintWords",
      "Expressions that limit what fits.",
      {required("field", &C::field, one_word_of(names), "field of the profile"),
       defaulted("value", &C::value, list_of(plain_text(60)),
                 "its value, an amount of money in cents; absent: the expressions hold it"),
       required("says", &C::says, plain_text(120), "to the client; {value} stands for the value"),
       required("words", &C::words, list_of(plain_text(120), 1), "the expressions"),
       defaulted("unless", &C::unless, expressions, "in the same clause: not meant")}};
  record.check = [](C const& c, Node const& node, Reading& reading) {
    for (auto const& written : c.words) {
      if (auto const slot = unknown_slot(written); !slot.empty())
        reading.problem(*node.find("words"), "has a slot that does not exist", slot);
    }
    if (!c.value.empty() && !constraint_value(c.field, c.value))
      reading.problem(*node.find("value"), "is no value of this field of a profile");
    if (!c.field.ends_with(".traits")) return;
    for (auto const& id : c.value) reading.refer(*node.find("value"), WordList::trait, id);
  };
  return nested(std::move(record));
}

}  // namespace

bool is_constraint_field(std::string const& field) { return sort_of(field).has_value(); }

std::optional<ConstraintValue> constraint_value(std::string const& field,
                                                std::vector<std::string> const& words) {
  auto const sort = sort_of(field);
  auto value = sort ? value_in(*sort, words) : std::nullopt;
  return value && fits_profile(field, *value) ? std::move(value) : std::nullopt;
}

Record<ReadingWords> const& reading_words_record() {
  using R = ReadingWords;
  auto const words = list_of(plain_text(60));
  static Record<R> const record{
      "ReadingWords",
      "How a free text is read beside the thesaurus.",
      {required("strong", &R::strong, words, "make a need weigh 3"),
       required("soft", &R::soft, words, "make a need weigh 1"),
       required("breaks", &R::breaks, words, "begin another clause"),
       required("denials", &R::denials, words, "deny what follows, or else what stands before"),
       required("dislikes", &R::dislikes, words, "deny what follows, whatever word it is"),
       required("noDenials", &R::no_denials, words, "hold a word that denies, and do not deny"),
       required("lapses", &R::lapses, words, "deny, and tell no dislike"),
       required("likes", &R::likes, words, "tell a wish"),
       required("others", &R::others, words, "tell of somebody else"),
       required("self", &R::self, words, "tell of the client"),
       required("timeBefore", &R::time_before, words, "before hours: the client speaks of being free"),
       required("timeAfter", &R::time_after, words, "after hours: the client speaks of being free"),
       required("constraints", &R::constraints, list_of(constraint_words()), "limits to what fits")}};
  return record;
}

ReadingWordsReading read_reading_words(std::string const& directory, Vocabulary const& vocabulary) {
  ReadingWordsReading result;
  auto const path = directory + "/constraints.yaml";
  if (!std::filesystem::exists(path)) return result;
  Reading reading(path);
  try {
    auto words = read_record(reading_words_record(), read_yaml(read_file(path), path, reading), reading);
    if (words) result.words = std::move(*words);
  } catch (InvalidInput const& bad) {
    result.problems = bad.errors();
  }
  result.problems.insert(result.problems.end(), reading.errors.begin(), reading.errors.end());
  auto const unknown = unknown_words(reading.references, words_of(vocabulary));
  result.problems.insert(result.problems.end(), unknown.begin(), unknown.end());
  return result;
}

}  // namespace socialmap
