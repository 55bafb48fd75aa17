#include "engine/match/improvements.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "engine/match/fact_words.h"
#include "engine/match/help_improvements.h"
#include "engine/match/relax.h"
#include "engine/match/slots.h"
#include "engine/match/unknown_facts.h"

namespace socialmap {
namespace {

std::string points_words(int hundredths) {
  return fmt::format("{},{:02} punt", hundredths / 100, hundredths % 100);
}

/// What the offer is in the eyes of this client, and how it would be with another profile.
struct OneOffer {
  std::size_t row = 0;
  Assessed const& assessed;
  LayerOrder const& order;
};

/// The place after a change of the profile, by ranking anew; nothing when it still does not fit.
std::optional<std::size_t> place_after(ProfileChange const& change, OneOffer const& asked) {
  auto const& facts = asked.assessed.facts;
  auto const profile = changed(facts.bound().profile, change);
  auto const bound = bound_to(profile, facts.world(), facts.bound().on, facts.bound().wish);
  BoundFacts const then(bound, facts.world());
  auto const offers = assessed(then);
  if (!offers.judged.eligible(asked.row)) return std::nullopt;
  auto const layer = facts.world().columns.layer[asked.row];
  return LayerOrder(offers, layer, asked.order.mode()).of(asked.row)->place;
}

/// "Niet bekend: “rustig”. Zo ja", "Niet bekend: hoe zwaar het is. Past het antwoord".
std::string asked_words(Supposed const& good, Vocabulary const& vocabulary) {
  auto const words = dutch_words_for(good.fact, vocabulary);
  if (!good.fact.word) return fmt::format("Niet bekend: {}. Past het antwoord", words);
  return fmt::format("Niet bekend: “{}”. {}", words, good.value != 0 ? "Zo ja" : "Zo nee");
}

/// The rules that refuse it, each with its sentence.
std::vector<Improvement> refusing_rules(OneOffer const& asked) {
  auto const& rules = asked.assessed.facts.world().rules.refusals;
  std::vector<Improvement> refusing;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (!asked.assessed.judged.refused(asked.row, i)) continue;
    bool const unknown = asked.assessed.judged.unknown(asked.row, i);
    Improvement blocked;
    blocked.by = ImprovementBy::rule;
    blocked.rule = rules[i].rule.id;
    blocked.because = filled(unknown ? rules[i].unknown_because : rules[i].rule.because,
                             {asked.assessed.facts, asked.row, {}});
    refusing.push_back(std::move(blocked));
  }
  return refusing;
}

std::vector<Improvement> to_fit(OneOffer const& asked) {
  auto const relaxation = relaxation_for(asked.row, asked.assessed);
  if (!relaxation) return refusing_rules(asked);
  Improvement change;
  change.by = ImprovementBy::change;
  change.change = relaxation->change;
  change.because = relaxation->because;
  change.place = place_after(relaxation->change, asked);
  return {std::move(change)};
}

/// The fewest points that would bring it among the first: enough to pass one of those, tried from below.
std::optional<int> points_short(OneOffer const& asked) {
  auto const& catalogue = asked.assessed.facts.world().catalogue;
  int const own = asked.assessed.scores[asked.row];
  auto const first = std::min(asked.order.usually_shown(), asked.order.shown().size());
  for (auto i = first; i-- > 0;) {
    auto const& other = asked.order.shown()[i];
    bool const wins_tie = catalogue.activities[asked.row].id < catalogue.activities[other.row].id;
    int const enough = other.hundredths + (wins_tie ? 0 : 1);
    if (enough > own && asked.order.place_with(asked.row, enough) <= asked.order.usually_shown())
      return enough - own;
  }
  return std::nullopt;
}

/// Why variety put others before it.
std::string variety_words(OneOffer const& asked) {
  auto const& world = asked.assessed.facts.world();
  auto const& shown = asked.order.shown();
  auto const first = std::min(asked.order.usually_shown(), shown.size());
  double of_provider = 0, of_kind = 0;
  for (std::size_t i = 0; i < first; ++i) {
    of_provider += world.catalogue.provider_of[shown[i].row] == world.catalogue.provider_of[asked.row];
    of_kind += world.columns.main_kind[shown[i].row] == world.columns.main_kind[asked.row];
  }
  SentenceAbout const about{asked.assessed.facts, asked.row, {}};
  if (of_provider >= world.weights().most_of_provider.value)
    return filled("Er staat al genoeg van {provider} bij de eerste voorstellen", about);
  if (of_kind >= world.weights().most_of_kind.value)
    return filled("Er staat al genoeg van deze soort bij de eerste voorstellen: {kind}", about);
  return "Bij de eerste voorstellen staat iets met minder punten, dat een andere hulpvraag of wens bedient";
}

/// Whether an offer with fewer points stands among the first.
bool is_held_back(OneOffer const& asked) {
  auto const& world = asked.assessed.facts.world();
  Candidate const own{static_cast<std::uint32_t>(asked.row), asked.assessed.scores[asked.row]};
  auto const& shown = asked.order.shown();
  auto const first = std::min(asked.order.usually_shown(), shown.size());
  return std::any_of(shown.begin(), shown.begin() + std::ptrdiff_t(first),
                     [&](Candidate const& other) { return comes_before(own, other, world); });
}

std::vector<Improvement> to_the_first(OneOffer const& asked) {
  std::vector<Improvement> found;
  if (is_held_back(asked)) {
    Improvement variety;
    variety.by = ImprovementBy::variety;
    variety.because = variety_words(asked);
    found.push_back(std::move(variety));
  }
  if (auto const wanting = points_short(asked)) {
    Improvement points;
    points.by = ImprovementBy::points;
    points.hundredths = *wanting;
    points.because = points_words(*wanting) + " te weinig voor de eerste voorstellen";
    points.place = asked.order.place_with(asked.row, asked.assessed.scores[asked.row] + *wanting);
    found.push_back(std::move(points));
  }
  return found;
}

std::vector<Improvement> by_knowing(OneOffer const& asked) {
  auto const& world = asked.assessed.facts.world();
  bool const refused = !asked.assessed.judged.eligible(asked.row);
  bool const activity = world.columns.layer[asked.row] == Layer::activity;
  std::vector<Improvement> found;
  for (auto const& good : good_if_known(asked.row, asked.assessed)) {
    int const more = good.hundredths - asked.assessed.scores[asked.row];
    Improvement known;
    known.by = ImprovementBy::fact;
    known.fact = in_words({good.fact, good.value, {}}, world.vocabulary);
    known.hundredths = more;
    bool const of_offer = fact(good.fact.fact).about == FactAbout::offer;
    if (of_offer && activity) known.place = asked.order.place_with(asked.row, good.hundredths);
    known.because = fmt::format("{}, dan {}", asked_words(good, world.vocabulary),
                                refused ? "past het" : "komt er " + points_words(more) + " bij");
    found.push_back(std::move(known));
  }
  return found;
}

}  // namespace

std::vector<Improvement> improvements_for(std::size_t row, Assessed const& assessed,
                                          LayerOrder const& order) {
  auto const place = order.of(row);
  if (place && place->place && *place->place <= order.usually_shown()) return {};
  OneOffer const asked{row, assessed, order};
  bool const activity = assessed.facts.world().columns.layer[row] == Layer::activity;
  std::vector<Improvement> all;
  auto const append = [&](std::vector<Improvement> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
  };
  if (!place) append(to_fit(asked));
  if (place && activity) append(to_the_first(asked));
  if (place && !activity) append(help_improvements(row, assessed, order));
  if (activity || !place) append(by_knowing(asked));  // the score moves help only among equals
  return all;
}

}  // namespace socialmap
