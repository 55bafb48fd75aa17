#include "engine/match/help_improvements.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/match/help_asked.h"
#include "engine/match/seen.h"
#include "engine/match/signals.h"
#include "engine/match/slots.h"
#include "engine/match/support.h"

namespace socialmap {
namespace {

constexpr std::size_t kMostNeeds = 3;

struct OneHelp {
  std::size_t row = 0;
  Assessed const& assessed;
  LayerOrder const& order;
  std::vector<HelpOffer> all;  ///< all that is named, what helps most first

  HelpOffer const* own() const { return of(row); }
  HelpOffer const* of(std::size_t other) const {
    auto const found = std::find_if(all.begin(), all.end(),
                                    [&](HelpOffer const& help) { return help.candidate.row == other; });
    return found == all.end() ? nullptr : &*found;
  }
};

/// The place if it helped with so much more that is urgent, or that is not.
std::optional<std::size_t> place_with(HelpPoints more, OneHelp const& asked) {
  auto moved = *asked.own();
  moved.points.urgent += more.urgent;
  moved.points.all += more.all;
  auto others = asked.all;
  std::erase_if(others, [&](HelpOffer const& help) { return help.candidate.row == asked.row; });
  auto const& world = asked.assessed.facts.world();
  auto const where = std::find_if(others.begin(), others.end(),
                                  [&](HelpOffer const& other) { return helps_before(moved, other, world); });
  others.insert(where, moved);
  auto const shown = varied_help(others, asked.assessed.facts.world());
  auto const found =
      std::find_if(shown.begin(), shown.end(), [&](Candidate const& one) { return one.row == asked.row; });
  return static_cast<std::size_t>(found - shown.begin()) + 1;
}

/// What it must help more to pass another: first with what is urgent.
HelpPoints short_of(HelpOffer const& other, HelpOffer const& own, MatchWorld const& world) {
  int const urgent = std::max(0, other.points.urgent - own.points.urgent);
  HelpPoints const as_much{urgent, std::max(urgent, other.points.all - own.points.all)};
  auto moved = own;
  moved.points.urgent += as_much.urgent;
  moved.points.all += as_much.all;
  return helps_before(moved, other, world) ? as_much : HelpPoints{urgent, as_much.all + 1};
}

/// The least that brings it among the first few, tried from below.
std::vector<Improvement> by_points(OneHelp const& asked) {
  auto const& world = asked.assessed.facts.world();
  auto const first = std::min(asked.order.usually_shown(), asked.order.shown().size());
  for (auto i = first; i-- > 0;) {
    auto const more = short_of(*asked.of(asked.order.shown()[i].row), *asked.own(), world);
    auto const place = place_with(more, asked);
    if (*place > asked.order.usually_shown()) continue;
    Improvement points;
    points.by = ImprovementBy::points;
    points.hundredths = more.all;
    points.place = place;
    points.because = fmt::format(
        "Helpt {},{:02} punt te weinig met {} voor de eerste {}", more.all / 100, more.all % 100,
        more.urgent > 0 ? "wat nu het dringendst is" : "wat is gevraagd", asked.order.usually_shown());
    return {std::move(points)};
  }
  return {};
}

/// What is named before it, and helps less.
std::vector<Improvement> by_variety(OneHelp const& asked) {
  auto const& world = asked.assessed.facts.world();
  auto const& shown = asked.order.shown();
  auto const first = std::min(asked.order.usually_shown(), shown.size());
  bool const held_back =
      std::any_of(shown.begin(), shown.begin() + std::ptrdiff_t(first),
                  [&](auto const& one) { return helps_before(*asked.own(), *asked.of(one.row), world); });
  if (!held_back) return {};
  Improvement variety;
  variety.by = ImprovementBy::variety;
  variety.because = filled("Er staat al genoeg van deze soort bij de eerste hulp: {kind}",
                           {asked.assessed.facts, asked.row, {}});
  return {std::move(variety)};
}

/// In support-first only what is free or funded is named.
std::vector<Improvement> by_price(OneHelp const& asked) {
  auto const& facts = asked.assessed.facts;
  if (asked.order.mode() != Mode::support_first || asked.own()) return {};
  auto const any = help_offers(asked.assessed, HelpPrice::any);
  bool const helps = std::any_of(any.begin(), any.end(),
                                 [&](HelpOffer const& help) { return help.candidate.row == asked.row; });
  if (!helps) return {};
  Improvement price;
  price.by = ImprovementBy::rule;
  for (auto const& rule : facts.world().rules.modes) {
    if (rule.mode == Mode::support_first && answer_of(rule.rule.when, facts.source(0)) == Kleene(true))
      price.rule = rule.rule.id;
  }
  price.because = "Hier wordt alleen hulp genoemd die gratis is, of die een pas of fonds betaalt";
  return {std::move(price)};
}

/// The place for somebody who also has this need, by ranking anew.
std::optional<std::size_t> place_with_need(WeightedNeed const& need, OneHelp const& asked) {
  auto const& facts = asked.assessed.facts;
  auto profile = facts.bound().profile;
  profile.needs.push_back(need);
  auto const bound = bound_to(profile, facts.world(), facts.bound().on, facts.bound().wish);
  BoundFacts const then(bound, facts.world());
  auto const offers = assessed(then);
  if (!offers.judged.eligible(asked.row)) return std::nullopt;
  return LayerOrder(offers, Layer::support, mode_of(then)).of(asked.row)->place;
}

/// The needs that it serves and that were not named, those that bring it furthest forward.
std::vector<Improvement> by_needs(OneHelp const& asked) {
  static auto const given = fact_named("profile.needs");
  auto const& facts = asked.assessed.facts;
  auto const& world = facts.world();
  auto const weight = static_cast<int>(world.weights().cover_weight.value);
  auto const now = asked.order.of(asked.row)->place;
  std::vector<Improvement> found;
  for (std::uint32_t i = 0; i < world.vocabulary.needs.size(); ++i) {
    auto const& need = world.vocabulary.needs[i];
    auto const& named = facts.bound().needs;
    bool const known =
        std::any_of(named.begin(), named.end(), [&](BoundNeed const& one) { return one.need == NeedId{i}; });
    if (known || world.columns.strength(asked.row, NeedId{i}) < kServes) continue;
    auto const place = place_with_need({need.id, weight}, asked);
    if (!place || (now && *place >= *now)) continue;
    Improvement told;
    told.by = ImprovementBy::fact;
    told.fact = in_words({{given, i}, double(weight), {}}, world.vocabulary);
    told.place = place;
    told.because = fmt::format("Speelt “{}” ook, dan helpt dit daarbij", lower_first(need.label));
    found.push_back(std::move(told));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](Improvement const& a, Improvement const& b) { return a.place < b.place; });
  if (found.size() > kMostNeeds) found.resize(kMostNeeds);
  return found;
}

}  // namespace

std::vector<Improvement> help_improvements(std::size_t row, Assessed const& assessed,
                                           LayerOrder const& order) {
  auto const price = order.mode() == Mode::support_first ? HelpPrice::free_or_funded : HelpPrice::any;
  OneHelp const asked{row, assessed, order, help_offers(assessed, price)};
  std::vector<Improvement> all = by_price(asked);
  auto const append = [&](std::vector<Improvement> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
  };
  if (asked.own()) {
    append(by_variety(asked));
    append(by_points(asked));
  }
  append(by_needs(asked));
  return all;
}

}  // namespace socialmap
