#include "engine/match/feedback.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/match/slots.h"

namespace socialmap {
namespace {

std::string titles(std::vector<Match> const& matches, MatchWorld const& world) {
  constexpr std::size_t kMost = 3;
  std::vector<std::string> named;
  for (auto const& match : matches) {
    if (named.size() == kMost) break;
    named.push_back(fmt::format("{} ({})", world.catalogue.activity(match.activity).title,
                                world.catalogue.provider(match.activity).name));
  }
  return fmt::format("{}", fmt::join(named, ", "));
}

std::string asked(BoundProfile const& bound, MatchWorld const& world) {
  std::vector<std::string> labels;
  for (auto const& need : bound.needs)
    labels.push_back(lower_first(world.vocabulary.needs[need.need.value].label));
  return fmt::format("{}", fmt::join(labels, ", "));
}

}  // namespace

std::string feedback_for(Ranking const& ranking, BoundProfile const& bound, MatchWorld const& world) {
  std::string text = "Terugkoppeling welzijn op recept.";
  if (!bound.needs.empty()) text += " De hulpvraag: " + asked(bound, world) + ".";
  for (auto const& signal : ranking.signals) {
    if (signal.source == SignalSource::ticked) text += " Let op: " + lower_first(signal.label) + ".";
  }
  if (ranking.mode == Mode::escalate)
    return text + " Er is nu geen activiteit voorgesteld; eerst veiligheid en zorg.";
  text += " Er is ook gekeken naar schulden, wonen en leren.";
  if (!ranking.support.matches.empty())
    text += " Hulp die past: " + titles(ranking.support.matches, world) + ".";
  if (ranking.matches.empty()) return text + " Er is geen passende activiteit gevonden.";
  return text + " Voorgesteld: " + titles(ranking.matches, world) +
         ". De cliënt kiest zelf; na één of twee keer belt de coach na.";
}

}  // namespace socialmap
