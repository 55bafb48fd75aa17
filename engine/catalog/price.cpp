#include "engine/catalog/price.h"

#include <algorithm>
#include <cmath>

#include "engine/calendar/daypart.h"

namespace socialmap {
namespace {

/// Dates of a course that are written out; 0 when they are not.
std::size_t listed_dates(Activity const& activity) {
  std::size_t dates = 0;
  if (!activity.schedule) return 0;
  for (auto const& slot : *activity.schedule) {
    if (auto const* dated = std::get_if<DatedSlot>(&slot)) dates += dated->on.size();
    auto const* weekly = std::get_if<WeeklySlot>(&slot);
    if (!weekly || !weekly->term.start || !weekly->term.end) continue;
    auto const weeks = (*weekly->term.end - *weekly->term.start).count() / (7 * weekly->every_weeks) + 1;
    auto const planned = static_cast<std::size_t>(weeks) * weekly->days.size();
    dates += planned - std::min(planned, weekly->term.except.size());
  }
  return dates;
}

/// Without a schedule an offer is taken to meet weekly.
double dates_a_month(Activity const& activity) {
  constexpr double kWeekly = 52.0 / 12;
  double const dates = activity.schedule ? dates_per_month(*activity.schedule) : 0;
  return dates > 0 ? dates : kWeekly;
}

double course_dates(Activity const& activity) {
  constexpr double kUsualCourse = 10;
  auto const dates = listed_dates(activity);
  return dates > 0 ? static_cast<double>(dates) : kUsualCourse;
}

std::optional<Cents> amount_with(Price const& price, std::vector<std::string> const& passes) {
  auto amount = price.amount;
  for (auto const& pass : passes) {
    auto const reduced = price.with_pass.find(pass);
    if (reduced != price.with_pass.end() && (!amount || reduced->second < *amount)) amount = reduced->second;
  }
  return amount;
}

Cents divided(Cents cents, double parts) {
  return {static_cast<std::int64_t>(std::ceil(static_cast<double>(cents.value) / parts - 1e-9))};
}

}  // namespace

Frequency frequency_of(Activity const& activity) { return {dates_a_month(activity), course_dates(activity)}; }

std::optional<Cents> price_per_visit(Activity const& activity) { return price_per_visit(activity, {}); }

std::optional<Cents> price_per_visit(Activity const& activity, std::vector<std::string> const& passes) {
  if (!activity.price) return std::nullopt;
  auto const amount = amount_with(*activity.price, passes);
  if (!amount) return std::nullopt;
  if (amount->value == 0) return amount;
  if (!activity.price->per) return std::nullopt;
  switch (*activity.price->per) {
    case PricePer::visit:
      return amount;
    case PricePer::month:
      return divided(*amount, dates_a_month(activity));
    case PricePer::course:
      return divided(*amount, course_dates(activity));
    case PricePer::year:
      return divided(*amount, 12 * dates_a_month(activity));
  }
  return std::nullopt;
}

std::optional<Cents> price_per_month(Activity const& activity, std::vector<std::string> const& passes) {
  constexpr double kMostVisits = 4;
  if (!activity.price) return std::nullopt;
  auto const amount = amount_with(*activity.price, passes);
  if (!amount) return std::nullopt;
  if (amount->value == 0) return amount;
  if (!activity.price->per) return std::nullopt;
  double const visits = std::min(kMostVisits, dates_a_month(activity));
  switch (*activity.price->per) {
    case PricePer::visit:
      return divided(*amount, 1 / visits);
    case PricePer::month:
      return amount;
    case PricePer::course:
      return divided(*amount, std::max(1.0, course_dates(activity) / dates_a_month(activity)));
    case PricePer::year:
      return divided(*amount, 12);
  }
  return std::nullopt;
}

}  // namespace socialmap
