#pragma once
// Offers and requests by chance, in the world of world.h; the same seed gives the same ones.

#include <random>
#include <set>

#include "world.h"

namespace socialmap::text_tests {

class Dice {
 public:
  explicit Dice(unsigned seed) : bits_(seed) {}
  int upto(int n) { return static_cast<int>(bits_() % static_cast<unsigned>(n)); }
  bool one_in(int n) { return upto(n) == 0; }
  template <typename T>
  T pick(std::vector<T> const& from) {
    return from[static_cast<std::size_t>(upto(static_cast<int>(from.size())))];
  }
  template <typename T>
  std::vector<T> some(std::vector<T> const& from) {
    std::set<T> const chosen = {pick(from), pick(from)};
    return {chosen.begin(), chosen.end()};
  }

 private:
  std::mt19937 bits_;
};

inline Ids const kWords = {"soep", "schaken", "Fietsen", "kinderen", "zingen", "café", "samen", "tuin"};
inline Ids const kKinds = {"wandelgroep", "eettafel", "dansen", "budgethulp"};
inline Ids const kAreas = {"west", "midden", "oost"};

inline std::string words(Dice& dice, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += dice.pick(kWords) + " ";
  return text;
}

inline Whereabouts whereabouts(Dice& dice) {
  switch (dice.upto(7)) {
    case 0:
      return Online{};
    case 1:
      return ByPhone{};
    case 2:
      return AtHome{};
    case 3:
      return InArea{dice.some(kAreas)};
    case 4:
      return AtHomeIn{dice.some(kAreas)};
    default:
      return AtLocation{dice.pick(Ids{"hal-west", "hal-midden", "hal-oost", "hal-zoek"})};
  }
}

inline Schedule schedule(Dice& dice) {
  if (dice.one_in(4)) return {};
  std::vector<Weekday> const days = {Weekday::mon, Weekday::wed, Weekday::sat, Weekday::sun};
  if (dice.one_in(4))
    return {DatedSlot{{today() + std::chrono::days(dice.upto(60) - 30)}, {{600}, {}, false}}};
  return {WeeklySlot{dice.some(days), {{540 + 60 * dice.upto(3)}, {}, false}, 1, {}}};
}

inline Audience audience(Dice& dice) {
  Audience audience;
  if (!dice.one_in(3)) audience.min_age = dice.upto(70);
  if (dice.one_in(3)) audience.max_age = audience.min_age.value_or(10) + dice.upto(30);
  return audience;
}

inline Activity offer(Dice& dice, int number) {
  Activity offer;
  offer.id = "o" + std::to_string(100 + number);
  offer.title = words(dice, 1 + dice.upto(2));
  offer.kinds = dice.some(kKinds);
  offer.summary = words(dice, 1 + dice.upto(3));
  if (dice.one_in(2)) offer.description = words(dice, dice.upto(4));
  if (!dice.one_in(6)) offer.location = whereabouts(dice);
  if (!dice.one_in(4)) offer.schedule = schedule(dice);
  if (!dice.one_in(4)) offer.audience = audience(dice);
  if (!dice.one_in(3)) offer.price = Price{};
  if (offer.price)
    offer.price->amount = Cents{dice.pick(std::vector<std::int64_t>{0, 100, 250, 251, 500, 1000, 1500})};
  if (offer.price) offer.price->per = PricePer::visit;
  if (dice.one_in(3)) offer.verified = Verification{today() - std::chrono::days(100 * dice.upto(6)), {}, {}};
  if (dice.one_in(8)) offer.status = Status::draft;
  if (dice.one_in(4)) offer.needs = {{"eenzaamheid", dice.upto(4)}};
  return offer;
}

inline SearchRequest request(Dice& dice) {
  SearchRequest request;
  if (!dice.one_in(3)) request.q = words(dice, dice.upto(4));
  if (dice.one_in(2)) request.near = dice.pick(Ids{"west", "oost", "53.115,6.235", "53.5,6.9"});
  if (request.near && dice.one_in(2)) request.radius = dice.pick(std::vector<int>{300, 1400, 3000});
  if (dice.one_in(4)) request.neighbourhoods = dice.some(kAreas);
  if (dice.one_in(4)) request.kinds = dice.some(kKinds);
  if (dice.one_in(5)) request.domains = dice.some(Ids{"beweging", "eten", "geld"});
  if (dice.one_in(5)) request.needs = dice.some(Ids{"eenzaamheid", "schulden"});
  if (dice.one_in(5)) request.layer = dice.pick(std::vector{Layer::activity, Layer::support});
  if (dice.one_in(4)) request.age = dice.upto(90);
  if (dice.one_in(4)) request.days = dice.some(std::vector{Weekday::mon, Weekday::tue, Weekday::sun});
  if (dice.one_in(4)) request.max_price = Cents{dice.upto(12) * 100};
  request.free = dice.one_in(6);
  request.strict = dice.one_in(5);
  request.sort =
      dice.pick(std::vector{Sort::relevance, Sort::next, Sort::title, Sort::verified, Sort::distance});
  if (!request.near && request.sort == Sort::distance) request.sort = Sort::relevance;
  request.page_size = 100;
  request.facets = {Facet::kind, Facet::domain, Facet::neighbourhood, Facet::day, Facet::price};
  return request;
}

}  // namespace socialmap::text_tests
