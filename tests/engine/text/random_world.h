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
inline Ids const kGroups = {"ouderen", "mantelzorgers", "jongeren", "nieuwkomers"};
inline Ids const kTraits = {"rustig", "free", "small-group", "evening"};
inline Ids const kPasses = {"stadspas", "fondspas", "ooievaarspas"};

inline std::string words(Dice& dice, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += dice.pick(kWords) + " ";
  return text;
}

inline Whereabouts whereabouts(Dice& dice) {
  switch (dice.upto(11)) {
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

inline Hours hours(Dice& dice) { return {{dice.pick(std::vector{540, 600, 780, 1080})}, {}, false}; }

inline Schedule schedule(Dice& dice) {
  if (dice.one_in(4)) return {};
  std::vector<Weekday> const days = {Weekday::mon, Weekday::wed, Weekday::sat, Weekday::sun};
  if (dice.one_in(4)) return {DatedSlot{{today() + std::chrono::days(dice.upto(60) - 30)}, hours(dice)}};
  Schedule weekly = {WeeklySlot{dice.some(days), hours(dice), 1, {}}};
  if (dice.one_in(3)) weekly.push_back(WeeklySlot{{dice.pick(days)}, hours(dice), 1, {}});
  return weekly;
}

inline Audience audience(Dice& dice) {
  using enum AudienceGender;
  Audience audience;
  if (!dice.one_in(3)) audience.min_age = dice.upto(70);
  if (dice.one_in(3)) audience.max_age = audience.min_age.value_or(10) + dice.upto(30);
  if (!dice.one_in(7)) audience.gender = dice.pick(std::vector{any, women, men});
  if (dice.one_in(4))
    audience.groups = dice.some(kGroups);
  else if (!dice.one_in(6))
    audience.reserved_for = dice.some(kGroups);
  return audience;
}

inline Price price(Dice& dice) {
  Price price;
  price.amount = Cents{dice.pick(std::vector<std::int64_t>{0, 0, 100, 250, 251, 500, 1000, 1500})};
  price.per = PricePer::visit;
  if (!dice.one_in(3)) price.passes = dice.some(kPasses);
  if (dice.one_in(5)) price.with_pass = {{dice.pick(kPasses), Cents{50}}};
  return price;
}

/// What filters on people, times and traits look at.
inline void add_details(Dice& dice, Activity& offer) {
  if (!dice.one_in(3)) offer.language = LanguageUse{};
  if (offer.language && !dice.one_in(5)) offer.language->spoken = dice.some(Ids{"ar", "nl", "tr"});
  if (!dice.one_in(4)) offer.capacity = Capacity{};
  if (offer.capacity && !dice.one_in(6)) offer.capacity->free = dice.upto(2) * 3;
  if (dice.one_in(2)) offer.group = GroupSize{{}, dice.pick(std::vector{1, 6, 12})};
  if (dice.one_in(2)) offer.traits = dice.some(kTraits);
  if (dice.one_in(2)) offer.not_traits = dice.some(kTraits);
  if (dice.one_in(3)) offer.cancelled = {{today() + std::chrono::days(dice.upto(14)), {}}};
}

inline Activity offer(Dice& dice, int number) {
  Activity offer;
  offer.id = (dice.one_in(3) ? "v-" : "o-") + std::to_string(100 + number);
  offer.title = words(dice, 1 + dice.upto(2));
  offer.kinds = dice.some(kKinds);
  offer.summary = words(dice, 1 + dice.upto(3));
  if (dice.one_in(2)) offer.description = words(dice, dice.upto(4));
  if (!dice.one_in(6)) offer.location = whereabouts(dice);
  if (!dice.one_in(4)) offer.schedule = schedule(dice);
  if (!dice.one_in(4)) offer.audience = audience(dice);
  if (!dice.one_in(3)) offer.price = price(dice);
  if (dice.one_in(3)) offer.verified = Verification{today() - std::chrono::days(100 * dice.upto(6)), {}, {}};
  if (dice.one_in(8)) offer.status = Status::draft;
  if (dice.one_in(4)) offer.needs = {{"eenzaamheid", dice.upto(4)}};
  add_details(dice, offer);
  return offer;
}

}  // namespace socialmap::text_tests
