#include "engine/match/support.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "engine/catalog/price.h"
#include "engine/match/explain.h"

namespace socialmap {
namespace {

/// What every answer looks at: "bij iedere verwijzing wordt bekeken of ook andere ondersteuning noodzakelijk
/// is".
std::vector<std::string> needs_checked(Vocabulary const& vocabulary) {
  std::vector<std::string> ids;
  for (auto const& id : {"debt", "housing-problem", "low-literacy"}) {
    bool const known = std::any_of(vocabulary.needs.begin(), vocabulary.needs.end(),
                                   [&](Need const& n) { return n.id == id; });
    if (known) ids.emplace_back(id);
  }
  return ids;
}

/// Help that comes first must cost nothing, or be paid by a pass or fund.
bool costs_nothing(Activity const& activity, BoundProfile const& bound) {
  auto const price = price_per_visit(activity, bound.profile.budget.passes);
  if (price && price->value == 0) return true;
  return activity.price && (!activity.price->funding.empty() || !activity.price->passes.empty());
}

/// "Naam (nummer), Naam (nummer)": the signals' contacts, else the first of the municipality's.
std::string whom_to_call(std::vector<Signal> const& signals, Municipality const& municipality) {
  constexpr std::size_t kMost = 3;
  std::vector<std::string> calls;
  auto const add = [&](std::string const& name, std::optional<std::string> const& phone) {
    auto call = phone ? fmt::format("{} ({})", name, *phone) : std::string{};
    bool const listed = std::find(calls.begin(), calls.end(), call) != calls.end();
    if (phone && !listed && calls.size() < kMost) calls.push_back(std::move(call));
  };
  for (auto const& signal : signals) {
    for (auto const& contact : signal.contacts) add(contact.name, contact.phone);
  }
  for (auto const& contact : municipality.contacts) add(contact.name, contact.phone);
  return fmt::format("{}", fmt::join(calls, ", "));
}

std::string because(Support const& support, std::vector<Signal> const& signals,
                    Municipality const& municipality) {
  std::string const checked = "We keken ook of hulp nodig is bij schulden, wonen, of lezen en schrijven.";
  if (!support.required) return checked;
  if (!support.matches.empty())
    return "Eerst hulp bij wat de stress veroorzaakt; een activiteit kan daarnaast. " + checked;
  return fmt::format("Er is geen passende hulp gevonden binnen bereik. Bel: {}.",
                     whom_to_call(signals, municipality));
}

}  // namespace

bool helps_before(HelpOffer const& a, HelpOffer const& b, MatchWorld const& world) {
  auto const of_a = std::pair(a.points.urgent, a.points.all);
  auto const of_b = std::pair(b.points.urgent, b.points.all);
  return of_a != of_b ? of_a > of_b : comes_before(a.candidate, b.candidate, world);
}

std::vector<Candidate> varied_help(std::vector<HelpOffer> const& best_first, MatchWorld const& world) {
  std::vector<Candidate> chosen, passed_over;
  std::map<std::uint16_t, double> of_kind;
  for (auto const& help : best_first) {
    bool const varied =
        of_kind[world.columns.main_kind[help.candidate.row]]++ < world.weights().most_of_kind.value;
    (varied ? chosen : passed_over).push_back(help.candidate);
  }
  chosen.insert(chosen.end(), passed_over.begin(), passed_over.end());
  return chosen;
}

std::vector<HelpOffer> help_offers(Assessed const& assessed, HelpPrice price) {
  auto const& facts = assessed.facts;
  auto const& world = facts.world();
  std::vector<HelpOffer> help;
  auto rows = world.offers.shown(Layer::support);
  leave_out(rows, assessed.judged.refused_by_any());
  if (count_of(rows) == 0) return help;
  auto const points = help_of(facts, rows);
  each_row(rows, [&](std::size_t row) {
    if (points[row].all <= 0) return;
    bool const affordable =
        price == HelpPrice::any || costs_nothing(world.catalogue.activities[row], facts.bound());
    if (affordable) help.push_back({{static_cast<std::uint32_t>(row), assessed.scores[row]}, points[row]});
  });
  std::sort(help.begin(), help.end(),
            [&](HelpOffer const& a, HelpOffer const& b) { return helps_before(a, b, world); });
  return help;
}

std::vector<Candidate> help_in_order(Assessed const& assessed, Mode mode) {
  auto const price = mode == Mode::support_first ? HelpPrice::free_or_funded : HelpPrice::any;
  return varied_help(help_offers(assessed, price), assessed.facts.world());
}

Support support_for(Assessed const& assessed, Mode mode, std::vector<Signal> const& signals) {
  auto const& world = assessed.facts.world();
  Support support{needs_checked(world.vocabulary), mode == Mode::support_first, {}, {}};
  if (mode == Mode::escalate) return support;
  auto const help = help_in_order(assessed, mode);
  auto const most = static_cast<std::size_t>(world.weights().support_shown.value);
  for (std::size_t i = 0; i < std::min(most, help.size()); ++i)
    support.matches.push_back(explained(help[i], assessed));
  support.because = because(support, signals, world.catalogue.municipality);
  return support;
}

}  // namespace socialmap
