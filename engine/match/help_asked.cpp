#include "engine/match/help_asked.h"

#include <algorithm>

namespace socialmap {

HelpAsked help_asked(BoundProfile const& bound, MatchWorld const& world, ClientFacts const& client) {
  HelpAsked asked;
  for (auto const kind : bound.support_kinds) asked.emplace_back(kind, world.weights().signal_need.value);
  FactSource const source{[&](FactRef const& ref) { return client.number(ref); },
                          [&](FactId set) { return client.given(set); },
                          [&](FactId set) { return client.words_in(set); }};
  for (auto const& help : world.rules.help) {
    if (answer_of(help.rule.when, source) != Kleene(true)) continue;
    for (auto const kind : help.kinds) asked.emplace_back(kind, help.weight);
  }
  return asked;
}

}  // namespace socialmap
