// The facts of a client and an offer that are equal for offers that are alike (engine/match/respects.h).

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/calendar/hours.h"
#include "engine/catalog/known_columns.h"
#include "engine/catalog/price.h"
#include "engine/match/affordable.h"
#include "engine/match/language.h"
#include "engine/match/pair_facts.h"

namespace socialmap {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

bool lists(std::vector<std::string> const& words, std::string const& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

double value_of(double number) { return number; }
double value_of(Kleene known) { return known ? double(*known) : kUnknown; }
double value_of(std::optional<Cents> euro) { return euro ? double(euro->value) / 100 : kUnknown; }

/// The share of the best meeting at which the client is free.
double best_overlap(Schedule const& schedule, FreeTime const& free) {
  double best = 0;
  for (auto const& slot : schedule)
    best = std::max(best, double(overlap_minutes(slot, free)) / double(meeting_minutes(hours_of(slot))));
  return best;
}

/// The first meeting that suits; null when none does.
Slot const* suiting(Schedule const& schedule, FreeTime const& free) {
  auto const slot =
      std::find_if(schedule.begin(), schedule.end(), [&](Slot const& s) { return fits(s, free); });
  return slot == schedule.end() ? nullptr : &*slot;
}

Kleene belonging(Activity const& activity, Vocabulary const& vocabulary, ClientFacts const& client) {
  if (!activity.audience || activity.audience->reserved_for.empty()) return true;
  static auto const audiences = fact_named("profile.audiences");
  Kleene answer = false;
  for (std::size_t word = 0; word < vocabulary.audiences.size(); ++word) {
    if (!lists(activity.audience->reserved_for, vocabulary.audiences[word].id)) continue;
    double const known = client.number({audiences, word});
    answer = kleene_or(answer, std::isnan(known) ? Kleene{} : Kleene(known != 0));
  }
  return answer;
}

Kleene has_all(std::size_t row, Columns const& columns, std::vector<std::string> const& wanted) {
  if (columns.reach[row] == Reach::home || columns.reach[row] == Reach::remote) return true;
  Kleene answer = true;
  for (std::size_t i = 0; i < kBuildingFeatures.size(); ++i) {
    if (!lists(wanted, std::string(kBuildingFeatures[i].first))) continue;
    Kleene here;
    if (columns.features.yes.test(row, i)) here = true;
    if (columns.features.no.test(row, i)) here = false;
    answer = kleene_and(answer, here);
  }
  return answer;
}

}  // namespace

template <typename Of>
FactValues PairFacts::by(Respect respect, Of of) const {
  auto const& alike = world_.offers.alike(respect);
  ByGroup made{&alike, Column(alike.groups())};
  for (std::size_t group = 0; group < alike.groups(); ++group)
    made.values[group] = value_of(of(alike.example(group)));
  return made;
}

template <typename Of>
FactValues PairFacts::by_offer(Respect respect, Of of) const {
  return by(respect, [&](std::size_t row) { return of(world_.catalogue.activities[row]); });
}

FactValues PairFacts::ended() const {
  return by(Respect::running,
            [&](std::size_t row) { return double(world_.columns.last_day[row] < bound_.on); });
}

FactValues PairFacts::started() const {
  return by_offer(Respect::running, [&](Activity const& activity) {
    auto const last = last_start(activity);
    return double(last && *last < bound_.on);
  });
}

FactValues PairFacts::in_neighbourhood() const {
  bool const known = bound_.home && bound_.home->neighbourhood;
  return by(Respect::area, [&](std::size_t row) -> double {
    bool const visits = world_.columns.reach[row] == Reach::home;
    if (visits && reach(row).kind == ReachAnswer::Kind::within) return 1;
    return known ? double(world_.columns.neighbourhood[row] == bound_.home->neighbourhood->value) : kUnknown;
  });
}

FactValues PairFacts::hours_fit() const {
  bool const asked = !bound_.profile.availability.empty();
  return by_offer(Respect::hours, [&](Activity const& activity) -> Kleene {
    if (!activity.schedule) return std::nullopt;
    return activity.schedule->empty() || !asked || suiting(*activity.schedule, bound_.free_time) != nullptr;
  });
}

FactValues PairFacts::end_known() const {
  bool const asked = !bound_.profile.availability.empty();
  return by_offer(Respect::hours, [&](Activity const& activity) -> Kleene {
    if (!activity.schedule || !asked) return true;
    auto const* slot = suiting(*activity.schedule, bound_.free_time);
    return slot == nullptr || hours_of(*slot).to.has_value();
  });
}

FactValues PairFacts::overlap() const {
  if (bound_.profile.availability.empty()) return kUnknown;
  return by_offer(Respect::hours, [&](Activity const& activity) {
    bool const meets = activity.schedule && !activity.schedule->empty();
    return meets ? best_overlap(*activity.schedule, bound_.free_time) : kUnknown;
  });
}

FactValues PairFacts::visit() const {
  return by_offer(Respect::price, [&](Activity const& activity) {
    return price_per_visit(activity, bound_.profile.budget.passes);
  });
}

FactValues PairFacts::month() const {
  return by_offer(Respect::price, [&](Activity const& activity) {
    return price_per_month(activity, bound_.profile.budget.passes);
  });
}

FactValues PairFacts::over_limit() const {
  auto const& budget = bound_.profile.budget;
  return by_offer(Respect::price, [&](Activity const& activity) {
    return over_budget(budget, price_per_visit(activity, budget.passes),
                       price_per_month(activity, budget.passes));
  });
}

FactValues PairFacts::paid() const {
  return by_offer(Respect::price, [&](Activity const& activity) {
    return double(may_be_paid(activity, bound_.profile.budget.passes));
  });
}

FactValues PairFacts::belongs() const {
  return by_offer(Respect::reserved,
                  [&](Activity const& activity) { return belonging(activity, world_.vocabulary, client_); });
}

FactValues PairFacts::language() const {
  return by_offer(Respect::language,
                  [&](Activity const& activity) { return language_fits(activity, bound_.profile); });
}

FactValues PairFacts::own_language() const {
  return by_offer(Respect::language,
                  [&](Activity const& activity) { return shares_other_language(activity, bound_.profile); });
}

FactValues PairFacts::accessible() const {
  return by(Respect::building,
            [&](std::size_t row) { return has_all(row, world_.columns, bound_.profile.accessibility); });
}

}  // namespace socialmap
