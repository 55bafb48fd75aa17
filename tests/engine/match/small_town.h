#pragma once
// A handful of offers of Veenmeer with hours and prices by chance, small enough to try every bundle.

#include <set>

#include "tests/engine/match/random_clients.h"

namespace socialmap::test {

inline Date const kSomeMonday = *parse_date("2026-11-02");

inline Schedule random_schedule(Dice& dice) {
  Schedule schedule;
  for (int i = dice.upto(1); i >= 0; --i) {
    int const from = 9 + dice.upto(5);
    WeeklySlot slot{
        {static_cast<Weekday>(dice.upto(2))}, {{from * 60}, ClockTime{(from + 2) * 60}, false}, 1, {}};
    if (dice.one_in(5)) slot.days.push_back(static_cast<Weekday>(3 + dice.upto(2)));
    if (dice.one_in(6)) slot.hours.to.reset();
    if (dice.one_in(3)) slot.every_weeks = 2;
    if (slot.every_weeks == 2 && !dice.one_in(4))
      slot.term.start = kSomeMonday + std::chrono::days{7 * dice.upto(3)};
    schedule.push_back(slot);
  }
  return schedule;
}

inline std::optional<Price> random_price(Dice& dice) {
  if (dice.one_in(4)) return std::nullopt;
  Price price;
  price.amount = Cents{dice.upto(2) * 250};
  price.per = dice.one_in(2) ? PricePer::visit : PricePer::month;
  if (dice.one_in(5)) price.passes = {"veenmeerpas"};
  if (dice.one_in(5)) price.funding = {"volwassenenfonds"};
  return price;
}

/// Easy to get to and open to all, so that what counts are needs, wishes, hours and prices.
inline Activity random_offer(Dice& dice, Veenmeer const& v, std::size_t from_row) {
  auto activity = v.catalogue.activities[from_row];
  activity.location = Online{};
  activity.audience.reset();
  activity.language.reset();
  activity.capacity.reset();
  activity.enrolment.reset();
  activity.status = Status::published;
  activity.verified.reset();
  activity.schedule.reset();
  if (!dice.one_in(6)) activity.schedule = random_schedule(dice);
  if (dice.one_in(8)) activity.schedule = Schedule{};
  activity.price = random_price(dice);
  return activity;
}

struct SmallTown {
  SmallTown(Veenmeer const& v, Catalogue all)
      : from(v),
        catalogue(std::move(all)),
        columns(build_columns(catalogue, v.vocabulary, v.places, v.on)),
        offers(offer_facts({catalogue, v.vocabulary, columns, &v.rules}, v.analyser)),
        network({catalogue, v.vocabulary, columns}),
        warm_links(network) {}
  SmallTown(SmallTown const&) = delete;
  SmallTown& operator=(SmallTown const&) = delete;

  Veenmeer const& from;
  Catalogue catalogue;
  Columns columns;
  OfferFacts offers;
  ProviderGraph network;
  WarmLinks warm_links;
  MatchWorld world() const {
    return {catalogue, from.vocabulary, columns, from.places, offers, from.rules, warm_links};
  }
};

/// Veenmeer with only so many of its offers, a quarter of them help.
inline Catalogue few_offers(Dice& dice, Veenmeer const& v, std::size_t count) {
  Catalogue few = v.catalogue;
  few.activities = {};
  few.provider_of = {};
  std::set<std::size_t> rows;
  while (rows.size() < count) {
    auto const row = static_cast<std::size_t>(dice.upto(static_cast<int>(v.columns.size) - 1));
    bool const help = v.columns.layer[row] == Layer::support;
    if (help == (rows.size() % 4 == 0)) rows.insert(row);
  }
  for (auto const row : rows) {
    few.activities.push_back(random_offer(dice, v, row));
    few.provider_of.push_back(v.catalogue.provider_of[row]);
  }
  return few;
}

/// Needs, wishes, hours and money only.
inline Profile planning_profile(Dice& dice, Veenmeer const& v) {
  Profile profile;
  for (int i = dice.upto(3); i >= 0; --i)
    profile.needs.push_back({dice.pick(v.vocabulary.needs).id, 1 + dice.upto(2)});
  for (int i = dice.upto(2); i > 0; --i) profile.interests.push_back(dice.pick(v.vocabulary.kinds).id);
  if (dice.one_in(2)) profile.budget.per_month = Cents{dice.upto(8) * 500};
  if (dice.one_in(4)) profile.budget.passes = {"veenmeerpas"};
  if (dice.one_in(3))
    profile.availability = {
        {{Weekday::mon, Weekday::tue}, {(9 + dice.upto(3)) * 60}, {(14 + dice.upto(3)) * 60}}};
  return profile;
}

}  // namespace socialmap::test
