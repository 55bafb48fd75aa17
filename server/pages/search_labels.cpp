#include "server/pages/search_labels.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "server/pages/fact_texts.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

std::string radius_label(std::string const& value) {
  int metres = 0;
  auto const [end, error] = std::from_chars(value.data(), value.data() + value.size(), metres);
  bool const whole = error == std::errc{} && end == value.data() + value.size();
  if (!whole) return std::string(texts().within) + value;
  bool const round = metres >= 1000 && metres % 1000 == 0;
  return std::string(texts().within) +
         (round ? std::to_string(metres / 1000) + " km" : in_words().distance(metres));
}

std::string day_label(std::string const& value) {
  constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  auto const found = std::find(kDays.begin(), kDays.end(), value);
  if (found == kDays.end()) return value;
  return in_words().sentence(std::string(in_words().day_name(static_cast<Weekday>(found - kDays.begin()))));
}

std::string label_among(std::string const& value,
                        std::initializer_list<std::pair<std::string_view, std::string_view>> labels) {
  for (auto const& [id, label] : labels)
    if (id == value) return std::string(label);
  return value;
}

std::string daypart_label(std::string const& value) {
  return label_among(
      value, {{"morning", texts().morning}, {"afternoon", texts().afternoon}, {"evening", texts().evening}});
}

std::string feature_label(std::string const& value) {
  auto const& label = fact_texts();
  return label_among(value, {{"stepFree", label.step_free},
                             {"accessibleToilet", label.toilet},
                             {"hearingLoop", label.hearing_loop},
                             {"lift", label.lift},
                             {"parking", label.parking}});
}

}  // namespace

std::string label_of_filter(SocialMap const& map, std::string_view name, std::string const& value) {
  auto const& words = map.vocabulary();
  if (name == "kind") return label_in(words.kinds, words.english.kinds, value);
  if (name == "domain") return label_in(words.domains, words.english.domains, value);
  if (name == "neighbourhood") {
    auto const id = map.slugs().neighbourhood(value);
    return id ? map.catalogue().neighbourhoods[id->value].name : value;
  }
  if (name == "day") return day_label(value);
  if (name == "radius") return radius_label(value);
  if (name == "free") return std::string(texts().only_free);
  if (name == "maxPrice") return texts().up_to_price(value);
  if (name == "daypart") return daypart_label(value);
  if (name == "accessibility") return feature_label(value);
  if (name == "pass") return label_in(map.catalogue().municipality.passes, value);
  if (name == "audience") return label_in(words.audiences, words.english.audiences, value);
  if (name == "language") return in_words().sentence(in_words().language(value));
  if (name == "age") return texts().for_age(value);
  if (name == "available") return std::string(texts().only_available);
  if (name == "bbox") return std::string(texts().in_this_part);
  if (name == "layer") return std::string(value == "support" ? texts().only_support : texts().only_activity);
  return value;
}

}  // namespace socialmap::pages
