#include "engine/network/referrer_reach.h"

#include <algorithm>

#include <fmt/format.h>

namespace socialmap {
namespace {

OffersInSteps counted(std::vector<std::uint8_t> const& steps) {
  OffersInSteps count;
  for (auto const step : steps) {
    count.two += step == 1 || step == 2 ? 1 : 0;
    count.three += step != 0 ? 1 : 0;
  }
  return count;
}

/// The kinds of the shown offers that `count`, as a row of Columns::kinds.
template <typename Counts>
std::vector<std::uint64_t> kinds_of(NetworkRecords const& records, Counts count) {
  auto const& rows = records.columns.kinds;
  std::vector<std::uint64_t> kinds(rows.words(), 0);
  for (std::size_t offer = 0; offer < records.catalogue.activities.size(); ++offer) {
    if (!records.columns.shown(offer) || !count(offer)) continue;
    for (std::size_t word = 0; word < kinds.size(); ++word) kinds[word] |= rows.row(offer)[word];
  }
  return kinds;
}

bool has(std::vector<std::uint64_t> const& kinds, std::size_t kind) {
  return (kinds[kind / 64] >> (kind % 64) & 1) != 0;
}

std::string in_words(ReferrerReach const& reach, std::size_t shown) {
  auto const cold = reach.cold_kinds.size();
  return fmt::format(
      "{} bereikt in drie stappen {} van de {} activiteiten via mensen met regelmatig contact{}.",
      reach.referrer.name, reach.warm.three, shown,
      cold == 0   ? ""
      : cold == 1 ? "; 1 soort aanbod niet"
                  : fmt::format("; {} soorten aanbod niet", cold));
}

}  // namespace

std::vector<ReferrerReach> reach_of_referrers(Introductions const& network, NetworkRecords const& records) {
  auto const shown_kinds = kinds_of(records, [](std::size_t) { return true; });
  std::size_t shown = 0;
  for (auto const& offers : network.own_offers) shown += offers.size();
  std::vector<ReferrerReach> all;
  for (auto const place : referrers_in(network)) {
    auto const warm = steps_to_offers(network.warm, place, network.offer_count());
    ReferrerReach reach{party_at(network, place),
                        counted(steps_to_offers(network.all, place, network.offer_count())),
                        counted(warm),
                        {},
                        {}};
    auto const warm_kinds = kinds_of(records, [&](std::size_t offer) { return warm[offer] != 0; });
    for (std::size_t kind = 0; kind < records.vocabulary.kinds.size(); ++kind) {
      if (has(shown_kinds, kind) && !has(warm_kinds, kind))
        reach.cold_kinds.push_back(records.vocabulary.kinds[kind].id);
    }
    reach.because = in_words(reach, shown);
    all.push_back(std::move(reach));
  }
  std::stable_sort(all.begin(), all.end(), [](ReferrerReach const& a, ReferrerReach const& b) {
    return a.warm.three < b.warm.three;
  });
  return all;
}

}  // namespace socialmap
