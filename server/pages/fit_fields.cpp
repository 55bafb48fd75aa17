#include "server/pages/fit_fields.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "engine/base/utf8.h"
#include "engine/catalog/personal_data.h"
#include "server/pages/fit_texts.h"
#include "server/pages/link.h"
#include "server/pages/search_labels.h"

namespace socialmap::pages {
namespace {

constexpr std::array<FitField, 18> kFields{{{"wish", 1, false, true},
                                            {"need[]", 1, true},
                                            {"signal[]", 2, true},
                                            {"like", 3, false, true},
                                            {"interest[]", 3, true},
                                            {"home", 4},
                                            {"mode[]", 4, true},
                                            {"minutes", 4},
                                            {"mobility", 4, true},
                                            {"access[]", 4, true},
                                            {"day[]", 5, true},
                                            {"daypart[]", 5, true},
                                            {"also[]", 5, true},
                                            {"budget", 5},
                                            {"pass[]", 5, true},
                                            {"age", 5},
                                            {"not[]", 0},
                                            {"done", 0}}};

template <typename Named>
std::vector<Word> words_of(std::vector<Named> const& list, std::vector<Translation> const& english = {}) {
  std::vector<Word> words;
  words.reserve(list.size());
  for (auto const& named : list) words.push_back({named.id, label_in(list, english, named.id)});
  return words;
}

std::vector<Word> interests(Vocabulary const& vocabulary) {
  std::vector<Word> words;
  for (auto const& kind : vocabulary.kinds) {
    if (kind.layer == Layer::activity)
      words.push_back({kind.id, label_in(vocabulary.kinds, vocabulary.english.kinds, kind.id)});
  }
  return words;
}

std::vector<Word> filter_words(SocialMap const& map, std::string_view filter,
                               std::initializer_list<char const*> ids) {
  std::vector<Word> words;
  for (std::string const id : ids) words.push_back({id, label_of_filter(map, filter, id)});
  return words;
}

constexpr std::array<char const*, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<char const*, 3> kDayparts{"morning", "afternoon", "evening"};

std::vector<Word> day_parts() {
  std::vector<Word> words;
  for (std::size_t day = 0; day < kDays.size(); ++day) {
    for (std::size_t part = 0; part < kDayparts.size(); ++part)
      words.push_back({std::string(kDays[day]) + "-" + kDayparts[part],
                       fit_texts().day_part(static_cast<Weekday>(day), part)});
  }
  return words;
}

std::vector<Word> words(std::initializer_list<std::pair<char const*, std::string_view>> pairs) {
  std::vector<Word> made;
  for (auto const& [id, label] : pairs) made.push_back({id, std::string(label)});
  return made;
}

/// A text without its digits and addresses; empty when it still tells who somebody is.
std::string scrubbed(std::string const& text) {
  std::string clean;
  for (std::size_t at = 0; at < text.size();) {
    auto const end = std::min(text.find_first_of(" \t\r\n", at), text.size());
    auto const word = text.substr(at, end - at);
    bool const tells = word.find_first_of("0123456789@") != std::string::npos;
    clean += tells ? "…" : word;
    if (end < text.size()) clean += text[end];
    at = end + 1;
  }
  return contact_data_in(clean) ? std::string{} : clean;
}

std::string trimmed(std::string const& text) {
  auto const first = text.find_first_not_of(" \t");
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool is_place(std::string const& at, FitPlace& place) {
  for (int step = 1; step <= kFitStepCount; ++step) {
    for (bool const reading : {false, true}) {
      if (at != to_string({step, reading})) continue;
      place = {step, reading};
      return true;
    }
  }
  return false;
}

class Form {
 public:
  explicit Form(SocialMap const& map) : map_(map) {}

  void take(std::string const& name, std::string const& value) {
    if (name == "at") return take_place(value);
    if (name == "go") return take_move(value);
    if (name == "seen[]") return asked_.seen.push_back(value);
    if (name == "right[]") return asked_.right.push_back(value);
    auto const* field = fit_field(name);
    if (!field) return refuse();
    if (value.empty()) return;
    if (field->choice) return take_choice(*field, value);
    if (field->step == 0) return asked_.answers.emplace_back(name, value), void();
    take_typed(*field, value);
  }

  FitAsked finished() && {
    if (!has_place_) refuse();
    if (asked_.go.empty()) asked_.go = "next";
    return std::move(asked_);
  }

 private:
  void add_mistake(FitField const& field, std::string_view sentence) {
    FitMistake const mistake{field.step, sentence, field.name};
    auto& all = asked_.mistakes;
    if (std::find(all.begin(), all.end(), mistake) == all.end()) all.push_back(mistake);
  }

  void refuse() { asked_.broken = true; }

  void take_place(std::string const& value) {
    if (has_place_ || !is_place(value, asked_.at)) return refuse();
    has_place_ = true;
  }

  void take_move(std::string const& value) {
    constexpr std::array<std::string_view, 9> kMoves{"next", "back", "skip", "answer", "1",
                                                     "2",    "3",    "4",    "5"};
    if (std::find(kMoves.begin(), kMoves.end(), value) == kMoves.end()) return refuse();
    asked_.go = value;
  }

  void take_choice(FitField const& field, std::string const& value) {
    auto const known = fit_words(map_, field.name);
    bool const there =
        std::any_of(known.begin(), known.end(), [&](Word const& word) { return word.id == value; });
    if (!there) return add_mistake(field, fit_texts().wrong_choice);
    if (!has(asked_.answers, field.name, value)) asked_.answers.emplace_back(field.name, value);
  }

  void take_typed(FitField const& field, std::string value) {
    if (!field.own_words) value = trimmed(value);
    if (!value_of(asked_.answers, field.name).empty()) return add_mistake(field, fit_texts().twice);
    if (contact_data_in(value)) {
      add_mistake(field, fit_texts().personal);
      value = field.own_words ? scrubbed(value) : std::string{};
    }
    if (field.own_words && characters_in(value) > kFitLongestText) add_mistake(field, fit_texts().too_long);
    if (!value.empty()) asked_.answers.emplace_back(field.name, std::move(value));
  }

  SocialMap const& map_;
  FitAsked asked_;
  bool has_place_ = false;
};

}  // namespace

FitField const* fit_field(std::string_view name) {
  auto const* const found =
      std::find_if(kFields.begin(), kFields.end(), [&](FitField const& field) { return field.name == name; });
  return found == kFields.end() ? nullptr : found;
}

std::vector<Word> fit_words(SocialMap const& map, std::string_view name) {
  if (name == "need[]") return words_of(map.vocabulary().needs, map.vocabulary().english.needs);
  if (name == "signal[]") return words_of(map.vocabulary().signals, map.vocabulary().english.signals);
  if (name == "interest[]") return interests(map.vocabulary());
  if (name == "pass[]") return words_of(map.catalogue().municipality.passes);
  if (name == "access[]")
    return filter_words(map, "accessibility",
                        {"stepFree", "accessibleToilet", "hearingLoop", "lift", "parking"});
  if (name == "day[]") return filter_words(map, "day", {"mon", "tue", "wed", "thu", "fri", "sat", "sun"});
  if (name == "daypart[]") return filter_words(map, "daypart", {"morning", "afternoon", "evening"});
  if (name == "also[]") return day_parts();
  if (name == "mode[]")
    return words({{"walk", fit_texts().walk},
                  {"bike", fit_texts().bike},
                  {"public", fit_texts().public_transport},
                  {"car", fit_texts().car}});
  if (name == "mobility")
    return words({{"none", fit_texts().walks_well},
                  {"limited-walking", fit_texts().walks_little},
                  {"wheelchair", fit_texts().wheelchair}});
  return {};
}

std::string to_string(FitPlace place) {
  return std::to_string(place.step) + (place.reading ? "-gelezen" : "");
}

FitAsked read_fit_form(SocialMap const& map, http::Query const& sent) {
  Form form(map);
  for (auto const& [name, value] : sent) form.take(name, value);
  return std::move(form).finished();
}

std::string fit_euros(Cents amount) {
  constexpr int kCentsInEuro = 100;
  auto const rest = amount.value % kCentsInEuro;
  auto const whole = std::to_string(amount.value / kCentsInEuro);
  return rest == 0 ? whole : fmt::format("{},{:02}", whole, rest);
}

std::vector<std::string> values_of(http::Query const& query, std::string_view name) {
  std::vector<std::string> values;
  for (auto const& [key, value] : query) {
    if (key == name) values.push_back(value);
  }
  return values;
}

http::Query without_step(http::Query answers, int step) {
  answers.erase(std::remove_if(answers.begin(), answers.end(),
                               [&](auto const& pair) {
                                 auto const* const field = fit_field(pair.first);
                                 return field && field->step == step;
                               }),
                answers.end());
  return answers;
}

}  // namespace socialmap::pages
