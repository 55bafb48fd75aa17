#include "engine/follow_up.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/network/next_steps.h"
#include "engine/related.h"

namespace socialmap {
namespace {

constexpr std::size_t kMostFollowUps = 6;

bool is_open(SocialMap const& map, ActivityId id) {
  return map.is_shown(id) && map.columns().last_day[id.value] >= map.today();
}

std::vector<FollowUp> steps_after(SocialMap const& map, ActivityId id) {
  std::vector<FollowUp> found;
  for (auto& step : next_steps_of(map.network(), id, [&](ActivityId other) { return is_open(map, other); })) {
    found.push_back(
        {step.activity, FollowUpAs::next_step, std::move(step.path), std::nullopt, std::move(step.because)});
  }
  return found;
}

bool is_volunteering(SocialMap const& map, ActivityId id) {
  auto const& domains = map.vocabulary().domains;
  for (std::size_t i = 0; i < domains.size(); ++i) {
    if (domains[i].id == "volunteering") return map.columns().domains.test(id.value, i);
  }
  return false;
}

void add_next_level(std::vector<FollowUp>& found, SocialMap const& map, ActivityId id) {
  if (is_volunteering(map, id)) return;
  auto const provider = map.catalogue().provider_of[id.value];
  for (auto const other : map.offers_of(provider)) {
    bool const known =
        std::any_of(found.begin(), found.end(), [&](FollowUp const& one) { return one.activity == other; });
    if (known || other == id || !is_open(map, other) || !is_volunteering(map, other)) continue;
    auto because =
        fmt::format("Bij dezelfde aanbieder, {}, kunt u zelf meehelpen: “{}”.",
                    map.catalogue().providers[provider.value].name, map.catalogue().activity(other).title);
    found.push_back({other, FollowUpAs::next_level, {}, std::nullopt, std::move(because)});
  }
}

bool shares_kind(SocialMap const& map, ActivityId one, ActivityId other) {
  auto const& kinds = map.catalogue().activity(one).kinds;
  auto const& others = map.catalogue().activity(other).kinds;
  return std::find_first_of(kinds.begin(), kinds.end(), others.begin(), others.end()) != kinds.end();
}

std::vector<FollowUp> alternatives(SocialMap const& map, ActivityId id) {
  std::vector<FollowUp> found;
  for (auto const& like : related_to(map, id)) {
    if (like.relation != RelatedAs::similar || !shares_kind(map, id, like.activity)) continue;
    auto because = fmt::format("In plaats van “{}”. {}", map.catalogue().activity(id).title, like.because);
    found.push_back({like.activity, FollowUpAs::alternative, {}, like.metres, std::move(because)});
  }
  return found;
}

}  // namespace

std::vector<FollowUp> follow_ups(SocialMap const& map, ActivityId id, std::optional<Leaving> leaving) {
  if (leaving == Leaving::stopped) return alternatives(map, id);
  auto found = steps_after(map, id);
  if (leaving == Leaving::done) add_next_level(found, map, id);
  if (found.size() > kMostFollowUps) found.resize(kMostFollowUps);
  return found;
}

}  // namespace socialmap
