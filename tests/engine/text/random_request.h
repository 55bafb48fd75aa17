#pragma once
// Requests by chance, for the offers of random_world.h.

#include "random_world.h"

namespace socialmap::text_tests {

/// A filter by name, and how to ask for it.
struct RandomFilter {
  char const* name;
  void (*ask)(Dice&, SearchRequest&);
};

inline void ask_radius(Dice& dice, SearchRequest& request) {
  request.near = dice.pick(Ids{"west", "oost", "53.115,6.235"});
  request.radius = dice.pick(std::vector<int>{300, 1400, 2000});
}

/// Also days before and after those that the columns know.
inline void ask_period(Dice& dice, SearchRequest& request) {
  auto const days = [](int count) { return std::chrono::days{count}; };
  auto const from = today() + days(dice.pick(std::vector{-20, 0, 1, 5, 14, 30, 396, 420}));
  if (dice.one_in(8)) {
    request.to = today() + days(dice.upto(9));
  } else {
    request.from = from;
    if (!dice.one_in(6)) request.to = from + days(dice.pick(std::vector{0, 0, 1, 5, 30}));
  }
}

inline void ask_box(Dice& dice, SearchRequest& request) {
  auto const west = 6.19 + 0.01 * dice.upto(6);
  request.box = BoundingBox{53.105, west, 53.115, west + 0.01 * (1 + dice.upto(4))};
}

inline void ask_gender(Dice& dice, SearchRequest& request) {
  using enum ClientGender;
  request.gender = dice.pick(std::vector{man, woman, man, woman, other});
}

/// Those of which the answer can be unknown.
inline std::vector<RandomFilter> const kFilters = {
    {"neighbourhood", [](Dice& dice, SearchRequest& r) { r.neighbourhoods = dice.some(kAreas); }},
    {"radius", ask_radius},
    {"bbox", ask_box},
    {"age", [](Dice& dice, SearchRequest& r) { r.age = dice.upto(90); }},
    {"gender", ask_gender},
    {"audience", [](Dice& dice, SearchRequest& r) { r.audiences = dice.some(kGroups); }},
    {"day",
     [](Dice& dice, SearchRequest& r) {
       r.days = dice.some(std::vector{Weekday::mon, Weekday::tue, Weekday::sun});
     }},
    {"daypart",
     [](Dice& dice, SearchRequest& r) {
       r.dayparts = dice.some(std::vector{Daypart::morning, Daypart::afternoon, Daypart::evening});
     }},
    {"period", ask_period},
    {"maxPrice", [](Dice& dice, SearchRequest& r) { r.max_price = Cents{dice.upto(12) * 100}; }},
    {"free", [](Dice&, SearchRequest& r) { r.free = true; }},
    {"pass", [](Dice& dice, SearchRequest& r) { r.passes = {dice.pick(kPasses)}; }},
    {"trait", [](Dice& dice, SearchRequest& r) { r.traits = dice.some(kTraits); }},
    {"language",
     [](Dice& dice, SearchRequest& r) {
       r.languages = dice.some(Ids{"fy", "nl", "tr"});
     }},
    {"accessibility",
     [](Dice& dice, SearchRequest& r) {
       r.accessibility = dice.some(Ids{"hearingLoop", "stepFree"});
     }},
    {"available", [](Dice&, SearchRequest& r) { r.available = true; }}};

/// Words, sometimes the first ones between quotes or without what may not be there.
inline std::string query(Dice& dice) {
  auto q = words(dice, dice.upto(4));
  if (dice.one_in(6)) q = "\"" + words(dice, 1 + dice.upto(2)) + "\" " + q;
  if (dice.one_in(6)) q += "-" + dice.pick(kWords) + " ";
  if (dice.one_in(12)) q += "-\"" + words(dice, 2) + "\"";
  return q;
}

inline SearchRequest request(Dice& dice) {
  SearchRequest request;
  if (!dice.one_in(3)) request.q = query(dice);
  if (dice.one_in(2)) request.near = dice.pick(Ids{"west", "oost", "53.115,6.235", "53.5,6.9"});
  if (dice.one_in(5)) request.kinds = dice.some(kKinds);
  if (dice.one_in(6)) request.domains = dice.some(Ids{"beweging", "eten", "geld"});
  if (dice.one_in(6)) request.needs = dice.some(Ids{"eenzaamheid", "schulden"});
  if (dice.one_in(6)) request.layer = dice.pick(std::vector{Layer::activity, Layer::support});
  if (dice.one_in(6)) request.providers = dice.some(Ids{"huis", "vereniging"});
  for (auto const& filter : kFilters) {
    if (dice.one_in(8)) filter.ask(dice, request);
  }
  request.strict = dice.one_in(5);
  request.sort =
      dice.pick(std::vector{Sort::relevance, Sort::next, Sort::title, Sort::verified, Sort::distance});
  if (!request.near && request.sort == Sort::distance) request.sort = Sort::relevance;
  request.page_size = 100;
  request.facets = {Facet::kind,  Facet::domain,   Facet::neighbourhood, Facet::day,
                    Facet::price, Facet::audience, Facet::trait,         Facet::language};
  return request;
}

}  // namespace socialmap::text_tests
