#include "engine/match/support.h"

#include <algorithm>

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

/// Points for what it helps with: a need, or a ticked signal.
int help_points(BoundProfile const& bound, MatchWorld const& world, Candidate const& candidate) {
  int sum = 0;
  for (auto const& part : points_of(bound, world, candidate.row, candidate.verdict.reach)) {
    if (part.factor == Factor::need) sum += part.hundredths;
  }
  return sum;
}

/// Help that comes first must cost nothing, or be paid by a pass or fund.
bool costs_nothing(Activity const& activity, BoundProfile const& bound) {
  auto const price = price_per_visit(activity, bound.profile.budget.passes);
  if (price && price->value == 0) return true;
  return activity.price && (!activity.price->funding.empty() || !activity.price->passes.empty());
}

/// What helps most comes first, however near something else may be; equal help goes by score.
std::vector<Candidate> best_help(BoundProfile const& bound, MatchWorld const& world, Mode mode) {
  std::vector<Candidate> help;
  for (auto& candidate : candidates_of(bound, world, Layer::support).eligible) {
    if (help_points(bound, world, candidate) == 0) continue;
    if (mode == Mode::support_first && !costs_nothing(world.catalogue.activities[candidate.row], bound))
      continue;
    help.push_back(std::move(candidate));
  }
  std::stable_sort(help.begin(), help.end(), [&](Candidate const& a, Candidate const& b) {
    return help_points(bound, world, a) > help_points(bound, world, b);
  });
  auto const most = static_cast<std::size_t>(world.weights.support_shown.value);
  if (help.size() > most) help.resize(most);
  return help;
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

Support support_for(BoundProfile const& bound, MatchWorld const& world, Mode mode,
                    std::vector<Signal> const& signals) {
  Support support{needs_checked(world.vocabulary), mode == Mode::support_first, {}, {}};
  if (mode == Mode::escalate) return support;
  for (auto const& candidate : best_help(bound, world, mode))
    support.matches.push_back(explained(candidate, bound, world));
  support.because = because(support, signals, world.catalogue.municipality);
  return support;
}

}  // namespace socialmap
