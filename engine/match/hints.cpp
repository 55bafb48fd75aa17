#include "engine/match/hints.h"

#include <algorithm>

namespace socialmap {
namespace {

constexpr std::size_t kWithoutDetail = 3;  // characters of a code

/// What a need of a dimension with this score weighs; nothing when the score is not low.
std::optional<double> hint_weight(int score, Weights const& weights) {
  if (score <= weights.strong_hint_score.value) return weights.strong_hint_weight.value;
  if (score <= weights.hint_score.value) return weights.hint_weight.value;
  return std::nullopt;
}

std::optional<NeedHint> hint_of_score(NeedId need, BoundProfile const& bound, MatchWorld const& world) {
  auto const& words = world.vocabulary;
  auto const given = bound.profile.positive_health.find(words.needs[need.value].dimension);
  if (given == bound.profile.positive_health.end()) return std::nullopt;
  auto const weight = hint_weight(given->second, world.weights());
  if (!weight) return std::nullopt;
  auto const dimension = std::find_if(words.dimensions.begin(), words.dimensions.end(),
                                      [&](auto const& known) { return known.id == given->first; });
  return NeedHint{need, *weight, static_cast<std::size_t>(dimension - words.dimensions.begin()),
                  given->second};
}

/// A code is about one need and a score about many: where both point at a need, the code is told.
std::optional<NeedHint> hint_of_need(NeedId need, BoundProfile const& bound, MatchWorld const& world) {
  auto const& codes = bound.profile.icpc;
  bool const referred = std::any_of(codes.begin(), codes.end(), [&](std::string const& code) {
    auto const* hint = hint_of(code, world.vocabulary);
    return hint && hint->need == world.vocabulary.needs[need.value].id;
  });
  if (referred) return NeedHint{need, world.weights().strong_hint_weight.value, {}, 0};
  return hint_of_score(need, bound, world);
}

void bind_referred_signals(BoundProfile& bound, Vocabulary const& vocabulary) {
  auto const has = [](std::vector<std::string> const& ids, std::string const& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  for (auto const& code : bound.profile.icpc) {
    auto const* hint = hint_of(code, vocabulary);
    if (!hint || !hint->signal || has(bound.profile.signals, *hint->signal)) continue;
    if (!has(bound.referred_signals, *hint->signal)) bound.referred_signals.push_back(*hint->signal);
  }
}

}  // namespace

IcpcHint const* hint_of(std::string const& code, Vocabulary const& vocabulary) {
  auto const find = [&](std::string const& wanted) -> IcpcHint const* {
    auto const found = std::find_if(vocabulary.icpc.begin(), vocabulary.icpc.end(),
                                    [&](IcpcHint const& hint) { return hint.code == wanted; });
    return found == vocabulary.icpc.end() ? nullptr : &*found;
  };
  auto const* exact = find(code);
  return exact ? exact : find(code.substr(0, kWithoutDetail));
}

void bind_hints(BoundProfile& bound, MatchWorld const& world) {
  auto const& needs = world.vocabulary.needs;
  for (std::uint32_t i = 0; i < needs.size(); ++i) {
    bool const asked = std::any_of(bound.needs.begin(), bound.needs.end(),
                                   [&](BoundNeed const& known) { return known.need == NeedId{i}; });
    auto const hint = asked ? std::nullopt : hint_of_need(NeedId{i}, bound, world);
    if (!hint) continue;
    if (needs[i].structural) {
      bound.structural_hint = true;
    } else {
      bound.hints.push_back(*hint);
    }
  }
  bind_referred_signals(bound, world.vocabulary);
}

}  // namespace socialmap
