#include "server/pages/search_labels.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "server/pages/texts_nl.h"

namespace socialmap::pages {
namespace {

std::string radius_label(std::string const& value) {
  int metres = 0;
  auto const [end, error] = std::from_chars(value.data(), value.data() + value.size(), metres);
  bool const whole = error == std::errc{} && end == value.data() + value.size();
  return std::string(nl::kWithin) + (whole ? nl::distance(metres) : value);
}

std::string day_label(std::string const& value) {
  constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  auto const found = std::find(kDays.begin(), kDays.end(), value);
  if (found == kDays.end()) return value;
  return nl::sentence(std::string(nl::day_name(static_cast<Weekday>(found - kDays.begin()))));
}

std::string label_among(std::string const& value,
                        std::initializer_list<std::pair<std::string_view, std::string_view>> labels) {
  for (auto const& [id, label] : labels)
    if (id == value) return std::string(label);
  return value;
}

std::string daypart_label(std::string const& value) {
  return label_among(value,
                     {{"morning", nl::kMorning}, {"afternoon", nl::kAfternoon}, {"evening", nl::kEvening}});
}

std::string feature_label(std::string const& value) {
  using namespace nl::label;
  return label_among(value, {{"stepFree", kStepFree},
                             {"accessibleToilet", kToilet},
                             {"hearingLoop", kHearingLoop},
                             {"lift", kLift},
                             {"parking", kParking}});
}

}  // namespace

std::string label_of_filter(SocialMap const& map, std::string_view name, std::string const& value) {
  if (name == "kind") return label_in(map.vocabulary().kinds, value);
  if (name == "domain") return label_in(map.vocabulary().domains, value);
  if (name == "neighbourhood") {
    auto const id = map.slugs().neighbourhood(value);
    return id ? map.catalogue().neighbourhoods[id->value].name : value;
  }
  if (name == "day") return day_label(value);
  if (name == "radius") return radius_label(value);
  if (name == "free") return std::string(nl::kOnlyFree);
  if (name == "maxPrice") return nl::up_to_price(value);
  if (name == "daypart") return daypart_label(value);
  if (name == "accessibility") return feature_label(value);
  if (name == "pass") return label_in(map.catalogue().municipality.passes, value);
  if (name == "audience") return label_in(map.vocabulary().audiences, value);
  if (name == "language") return nl::sentence(nl::language(value));
  if (name == "age") return nl::for_age(value);
  if (name == "available") return std::string(nl::kOnlyAvailable);
  if (name == "bbox") return std::string(nl::kInThisPart);
  if (name == "layer") return std::string(value == "support" ? nl::kOnlySupport : nl::kOnlyActivity);
  return value;
}

}  // namespace socialmap::pages
