#include "engine/match/plan_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/calendar/hours.h"
#include "engine/calendar/weekdays.h"
#include "engine/match/slot_values.h"

namespace socialmap {
namespace {

/// "Onverklaarbare klachten (moe, pijn)" → "onverklaarbare klachten".
std::string short_label(std::string const& label) { return lower_first(label.substr(0, label.find(" ("))); }

/// "a, b en c".
std::string summed_up(std::vector<std::string> const& parts) {
  if (parts.size() < 2) return parts.empty() ? "" : parts.front();
  std::vector<std::string> const before(parts.begin(), parts.end() - 1);
  return fmt::format("{} en {}", fmt::join(before, ", "), parts.back());
}

std::string title_of(Match const& match, MatchWorld const& world) {
  return fmt::format("“{}”", world.catalogue.activity(match.activity).title);
}

std::string help_words(Plan const& plan, Plans const& around, MatchWorld const& world) {
  if (plan.support.empty()) return around.support.required ? around.support.because : "";
  std::vector<std::string> titles;
  for (auto const& match : plan.support) titles.push_back(title_of(match, world));
  auto const* begin = around.support.required ? "Eerst hulp bij wat de stress veroorzaakt" : "Hulp daarbij";
  return fmt::format("{}: {}.", begin, summed_up(titles));
}

/// "om de week"; empty where it is every week.
std::string rhythm_words(WeekMeeting const& meeting, Schedule const& schedule) {
  for (auto const& slot : schedule) {
    bool const its = contains(weekdays_of(slot), meeting.day) && hours_of(slot) == meeting.hours;
    if (!its) continue;
    auto const* weekly = std::get_if<WeeklySlot>(&slot);
    if (!weekly) return "niet elke week";
    if (weekly->every_weeks == 1) return "";
    return weekly->every_weeks == 2 ? "om de week" : fmt::format("elke {} weken", weekly->every_weeks);
  }
  return "";
}

std::string moment_words(PlannedActivity const& activity, BoundFacts const& facts) {
  auto const& schedule = facts.world().catalogue.activity(activity.match.activity).schedule;
  if (activity.slot) {
    auto const rhythm = rhythm_words(*activity.slot, *schedule);
    return fmt::format("{} {}{}{}", weekday_words(activity.slot->day), clock_words(activity.slot->hours.from),
                       rhythm.empty() ? "" : ", ", rhythm);
  }
  return schedule ? "dag en tijd in overleg" : "dag en tijd niet bekend";
}

std::string activity_words(Plan const& plan, BoundFacts const& facts) {
  if (plan.activities.empty()) return "Er past nu geen activiteit bij.";
  std::vector<std::string> parts;
  for (auto const& activity : plan.activities)
    parts.push_back(
        fmt::format("{} ({})", title_of(activity.match, facts.world()), moment_words(activity, facts)));
  return fmt::format("Meedoen aan {}.", summed_up(parts));
}

std::string need_words(Plan const& plan) {
  std::vector<std::string> served, open;
  for (auto const& need : plan.covers) served.push_back(short_label(need.label));
  for (auto const& need : plan.open) open.push_back(short_label(need.label));
  auto const first = served.empty() ? "" : fmt::format("Dit helpt bij {}.", summed_up(served));
  if (open.empty()) return first;
  return fmt::format("{}Nog niets gevonden voor {}.", first.empty() ? "" : first + " ", summed_up(open));
}

std::string amount_words(Cents amount, std::optional<Cents> budget) {
  if (amount.value == 0) return "Wat een prijs heeft, is gratis.";
  auto const sum = fmt::format("Samen ongeveer {} per maand", euro_words(amount));
  if (!budget) return sum + ".";
  if (amount.value <= budget->value) return fmt::format("{}; dat past binnen {}.", sum, euro_words(*budget));
  return fmt::format("{}; dat is meer dan {}: vraag na wat een pas of fonds betaalt.", sum,
                     euro_words(*budget));
}

std::string cost_words(MonthCost const& cost, std::optional<Cents> budget) {
  auto const offers =
      cost.unknown == 1 ? std::string("één onderdeel") : fmt::format("{} onderdelen", cost.unknown);
  auto const ask = cost.unknown == 0 ? "" : fmt::format("Van {} is de prijs onbekend, vraag na.", offers);
  if (!cost.amount) return ask;
  if (cost.amount->value == 0 && cost.unknown == 0) return "Het kost niets.";
  auto const sum = amount_words(*cost.amount, budget);
  return ask.empty() ? sum : sum + " " + ask;
}

struct Fate {
  std::size_t on_offer = 0;
  std::size_t a_little = 0;  // goes well with it, and does not serve it
  std::size_t eligible = 0;
  std::vector<std::size_t> refused;  // by rule
};

/// What became of everything that helps with a need; with a structural one only help does.
Fate fate_of(std::size_t need, Assessed const& assessed) {
  auto const& facts = assessed.facts;
  auto const& world = facts.world();
  Fate fate{0, 0, 0, std::vector<std::size_t>(world.rules.refusals.size())};
  for (auto const row : world.offers.help().helpers(need).rows) {
    bool const shown =
        has_bit(world.offers.shown(Layer::support), row) ||
        (!world.vocabulary.needs[need].structural && has_bit(world.offers.shown(Layer::activity), row));
    if (!shown || facts.pair().help(need, row) <= 0) continue;
    if (world.columns.strength(row, NeedId{static_cast<std::uint32_t>(need)}) < kServes) {
      ++fate.a_little;
      continue;
    }
    ++fate.on_offer;
    if (assessed.judged.eligible(row)) {
      ++fate.eligible;
    } else {
      ++fate.refused[assessed.judged.first(row)];
    }
  }
  return fate;
}

}  // namespace

std::string words_for_addition(std::size_t place, Bundle const& bundle, PlanOffers const& offers,
                               BoundFacts const& facts) {
  constexpr std::size_t kMostNamed = 3;
  auto const adds = addition_of(place, bundle.places, offers);
  auto const row = offers.activities[place].candidate.row;
  auto const& needs = facts.bound().needs;
  std::vector<std::string> helped;
  for (std::size_t i = 0; i < needs.size() && helped.size() < kMostNamed; ++i) {
    if (!(adds.needs >> i & 1)) continue;
    auto const& need = facts.world().vocabulary.needs[needs[i].need.value];
    helped.push_back(
        fmt::format("{} ({})", short_label(need.label), filled("{why}", {facts, row, needs[i].need.value})));
  }
  auto const help = helped.empty() ? "" : fmt::format("Helpt bij {}.", summed_up(helped));
  if (adds.wishes == 0)
    return helped.empty() ? filled("“{title}” sluit aan bij wat u noemde.", {facts, row, {}}) : help;
  auto const wish = filled("U noemde zelf {wished}.", {facts, row, {}});
  return helped.empty() ? wish : wish + " " + help;
}

std::string why_open(std::size_t need, Assessed const& assessed) {
  auto const& facts = assessed.facts;
  auto const fate = fate_of(facts.bound().needs[need].need.value, assessed);
  if (fate.on_offer == 0)
    return fate.a_little == 0 ? "Hier is geen aanbod voor."
                              : "Er is alleen aanbod dat hier een beetje bij kan helpen.";
  if (fate.eligible > 0)
    return "Wat hierbij helpt, gaat niet samen met de rest: de dag, de prijs of het aantal is te veel.";
  auto const most = std::max_element(fate.refused.begin(), fate.refused.end());
  auto const& rule = facts.world().rules.refusals[static_cast<std::size_t>(most - fate.refused.begin())];
  return fmt::format("Van de {} die hierbij helpen past er geen. Bij {} is de reden: {}.", fate.on_offer,
                     *most, lower_first(rule.rule.because));
}

std::string words_for_plan(Plan const& plan, Plans const& around, BoundFacts const& facts) {
  std::vector<std::string> sentences;
  auto const say = [&](std::string sentence) {
    if (!sentence.empty()) sentences.push_back(std::move(sentence));
  };
  say(help_words(plan, around, facts.world()));
  say(activity_words(plan, facts));
  say(need_words(plan));
  say(cost_words(plan.per_month, facts.bound().profile.budget.per_month));
  return fmt::format("{}", fmt::join(sentences, " "));
}

}  // namespace socialmap
