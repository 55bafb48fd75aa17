#include "engine/match/explanation.h"

#include <fmt/format.h>

#include "engine/match/explain.h"
#include "engine/match/improvements.h"
#include "engine/match/rules_seen.h"
#include "engine/match/signals.h"
#include "engine/match/slots.h"

namespace socialmap {
namespace {

bool is_help(std::size_t row, MatchWorld const& world) { return world.columns.layer[row] == Layer::support; }

std::string lower_sentence(HardRule const& rule, bool unknown, SentenceAbout const& about) {
  return lower_first(filled(unknown ? rule.unknown_because : rule.rule.because, about));
}

std::string refusal_words(std::size_t row, Assessed const& assessed) {
  auto const first = assessed.judged.first(row);
  bool const unknown = assessed.judged.unknown(row, first);
  SentenceAbout const about{assessed.facts, row, {}};
  auto const& rule = assessed.facts.world().rules.refusals[first];
  return filled("“{title}” wordt niet voorgesteld: ", about) + lower_sentence(rule, unknown, about);
}

std::string place_words(OfferPlace const& place, bool proposed, SentenceAbout const& about) {
  bool const help = is_help(about.row, about.facts.world());
  auto const title = filled("“{title}”", about);
  if (!place.place) return title + " past, maar is hier geen hulp: niet voor wat is gevraagd, of niet gratis";
  return fmt::format("{} past, en {}: plaats {} van de {}", title,
                     proposed ? (help ? "wordt als hulp genoemd" : "wordt voorgesteld") : "anderen gaan voor",
                     *place.place, place.total);
}

/// How many the answer for this profile shows.
std::size_t shown_in_answer(LayerOrder const& order, Layer layer, Profile const& profile) {
  if (layer == Layer::support || !profile.limit) return order.usually_shown();
  return static_cast<std::size_t>(*profile.limit);
}

/// What the order of its layer says of the offer.
void add_place(Explanation& explanation, std::size_t row, Assessed const& assessed) {
  auto const& facts = assessed.facts;
  auto const layer = facts.world().columns.layer[row];
  LayerOrder const order(assessed, layer, explanation.mode);
  explanation.place = order.of(row);
  if (explanation.place) {
    auto const& place = explanation.place->place;
    explanation.proposed = place && *place <= shown_in_answer(order, layer, facts.bound().profile);
    explanation.because = place_words(*explanation.place, explanation.proposed, {facts, row, {}});
  } else {
    explanation.because = refusal_words(row, assessed);
  }
  explanation.improvements = improvements_for(row, assessed, order);
}

}  // namespace

Explanation explanation_of(std::size_t row, Assessed const& assessed) {
  auto const& facts = assessed.facts;
  Explanation explanation;
  explanation.activity = ActivityId{static_cast<std::uint32_t>(row)};
  explanation.mode = mode_of(facts);
  explanation.signals = signals_of(facts.bound(), facts.world());
  explanation.eligible = assessed.judged.eligible(row);
  if (!explanation.eligible)
    explanation.refused_by = facts.world().rules.refusals[assessed.judged.first(row)].rule.id;
  explanation.rules = rules_seen(row, assessed);
  explanation.factors = factors_seen(row, facts);
  explanation.route = route_to(row, facts);
  explanation.guide = guide_to(row, facts.world());
  for (auto const& factor : explanation.factors) explanation.hundredths += factor.hundredths;
  if (explanation.mode == Mode::escalate) {
    explanation.eligible = false;
    explanation.because = fmt::format("Er wordt nu geen {} voorgesteld: eerst veiligheid en zorg",
                                      is_help(row, facts.world()) ? "hulp uit de lijst" : "activiteit");
  } else {
    add_place(explanation, row, assessed);
  }
  return explanation;
}

Explanation explain_offer(OfferQuestion const& question, MatchWorld const& world, Date on) {
  auto const bound = bound_to(question.profile, world, on, question.wish);
  BoundFacts const facts(bound, world);
  return explanation_of(question.activity.value, assessed(facts));
}

}  // namespace socialmap
