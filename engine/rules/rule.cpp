#include "engine/rules/rule.h"

#include <algorithm>

namespace socialmap {

std::vector<std::pair<std::string, Factor>> const& factor_words() {
  static std::vector<std::pair<std::string, Factor>> const words{
      {"interest", Factor::interest},    {"need", Factor::need},
      {"travel", Factor::travel},        {"time", Factor::time},
      {"price", Factor::price},          {"group", Factor::group},
      {"threshold", Factor::threshold},  {"language", Factor::language},
      {"skills", Factor::skills},        {"accessibility", Factor::accessibility},
      {"outdoors", Factor::outdoors},    {"role", Factor::role},
      {"freshness", Factor::freshness},  {"completeness", Factor::completeness},
      {"places", Factor::places},        {"age", Factor::age},
      {"audience", Factor::audience},    {"care", Factor::care},
      {"safety", Factor::safety},        {"holidays", Factor::holidays},
      {"warmRoute", Factor::warm_route}, {"guide", Factor::guide}};
  return words;
}

std::string const& name_of(Factor factor) {
  auto const& words = factor_words();
  return std::find_if(words.begin(), words.end(), [&](auto const& word) { return word.second == factor; })
      ->first;
}

std::vector<std::string> const& slot_names() {
  static std::vector<std::string> const names{
      "ages",  "benefit", "day",      "distance", "feature", "firstStep", "group",     "groups",
      "guide", "route",   "hint",     "hinted",   "kind",    "level",     "language",  "location",
      "need",  "payer",   "perMonth", "places",   "price",   "provider",  "startDate", "title",
      "trait", "travel",  "weeks",    "why",      "wished",  "wishWords", "verifiedOn"};
  return names;
}

}  // namespace socialmap
