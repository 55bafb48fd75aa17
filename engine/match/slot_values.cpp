#include "engine/match/slot_values.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/calendar/hours.h"
#include "engine/calendar/weekdays.h"
#include "engine/catalog/price.h"

namespace socialmap {
namespace {

std::string_view words_for(TravelMode mode) {
  switch (mode) {
    case TravelMode::walk:
      return "lopen";
    case TravelMode::bike:
      return "fietsen";
    case TravelMode::public_transport:
      return "met bus of trein";
    case TravelMode::car:
      return "met de auto";
  }
  return "reizen";
}

}  // namespace

std::string weekday_words(Weekday day) {
  static char const* const names[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                      "vrijdag", "zaterdag", "zondag"};
  return names[static_cast<std::size_t>(day)];
}

std::string clock_words(ClockTime time) {
  return fmt::format("{}.{:02} uur", time.minutes / 60, time.minutes % 60);
}

Activity const& offer_of(SentenceAbout const& about) {
  return about.facts.world().catalogue.activities[about.row];
}

std::string listed(std::vector<std::string> const& parts) {
  return parts.empty() ? kUnknownWord : fmt::format("{}", fmt::join(parts, ", "));
}

std::string travel_words(SentenceAbout const& a) {
  auto const reach = a.facts.world().columns.reach[a.row];
  auto const& title = offer_of(a).title;
  if (reach == Reach::remote)
    return fmt::format("Voor “{}” hoeft u niet te reizen: online of met de telefoon", title);
  if (reach == Reach::home) return fmt::format("Voor “{}” komt iemand bij u thuis", title);
  auto const journey = a.facts.pair().reach(a.row).journey;
  if (!journey || !journey->mode) return "Reistijd niet bekend";
  constexpr int kRoundTheCorner = 100;
  if (journey->metres < kRoundTheCorner) return "Om de hoek: minder dan 100 meter";
  return fmt::format("{} {} ({})",
                     journey->minutes == 1 ? "1 minuut" : fmt::format("{} minuten", journey->minutes),
                     words_for(*journey->mode), distance_words(journey->metres));
}

std::string metres_words(SentenceAbout const& a) {
  auto const journey = a.facts.pair().reach(a.row).journey;
  return journey ? distance_words(journey->metres) : kUnknownWord;
}

std::string day_words(SentenceAbout const& a) {
  auto const& schedule = offer_of(a).schedule;
  if (!schedule) return kUnknownWord;
  if (schedule->empty()) return "in overleg";
  auto const& free = a.facts.bound().free_time;
  auto const fitting =
      std::find_if(schedule->begin(), schedule->end(), [&](Slot const& slot) { return fits(slot, free); });
  auto const& slot = fitting == schedule->end() ? schedule->front() : *fitting;
  std::vector<std::string> all, own;
  for (unsigned i = 0; i < 7; ++i) {
    auto const day = static_cast<Weekday>(i);
    if (!weekdays_of(slot).test(i)) continue;
    all.push_back(weekday_words(day));
    if (fits(day, hours_of(slot), free)) own.push_back(weekday_words(day));
  }
  return fmt::format("{} om {}", fmt::join(own.empty() ? all : own, ", "), clock_words(hours_of(slot).from));
}

std::string visit_words(SentenceAbout const& a) {
  auto const visit = price_per_visit(offer_of(a), a.facts.bound().profile.budget.passes);
  if (!visit) return kUnknownWord;
  return visit->value == 0 ? "gratis" : euro_words(*visit) + " per keer";
}

std::string month_words(SentenceAbout const& a) {
  auto const month = price_per_month(offer_of(a), a.facts.bound().profile.budget.passes);
  if (!month) return kUnknownWord;
  return month->value == 0 ? "gratis" : euro_words(*month) + " per maand";
}

std::string payer_words(SentenceAbout const& a) {
  auto const& town = a.facts.world().catalogue.municipality;
  std::vector<std::string> own, all;
  if (!offer_of(a).price) return kUnknownWord;
  for (auto const& pass : offer_of(a).price->passes) {
    auto const& held = a.facts.bound().profile.budget.passes;
    bool const has = std::find(held.begin(), held.end(), pass) != held.end();
    (has ? own : all).push_back(label_of(town.passes, pass));
  }
  for (auto const& fund : offer_of(a).price->funding) all.push_back(label_of(town.funding_routes, fund));
  return listed(own.empty() ? all : own);
}

std::string lower_first(std::string text) {
  if (text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && !(text[1] >= 'A' && text[1] <= 'Z'))
    text[0] += 'a' - 'A';
  return text;
}

std::string euro_words(Cents amount) {
  if (amount.value % 100 == 0) return fmt::format("€ {}", amount.value / 100);
  return fmt::format("€ {},{:02}", amount.value / 100, amount.value % 100);
}

std::string distance_words(int metres) {
  int const tens = std::max(10, (metres + 5) / 10 * 10);
  if (tens < 1000) return fmt::format("{} meter", tens);
  int const hundreds = (metres + 50) / 100;
  if (hundreds >= 100) return fmt::format("{} km", (metres + 500) / 1000);
  return fmt::format("{},{} km", hundreds / 10, hundreds % 10);
}

}  // namespace socialmap
