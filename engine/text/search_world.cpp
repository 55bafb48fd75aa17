#include "engine/text/search_world.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "engine/base/fold.h"

namespace socialmap {

std::vector<std::uint32_t> title_ranks(Catalogue const& catalogue) {
  std::vector<std::string> titles;
  titles.reserve(catalogue.activities.size());
  for (auto const& activity : catalogue.activities) titles.push_back(folded(activity.title));
  std::vector<std::uint32_t> order(titles.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return titles[a] < titles[b]; });
  std::vector<std::uint32_t> ranks(titles.size());
  for (std::uint32_t i = 1; i < order.size(); ++i) {
    bool const same = titles[order[i]] == titles[order[i - 1]];
    ranks[order[i]] = same ? ranks[order[i - 1]] : i;
  }
  return ranks;
}

ShownOffers shown_offers(Columns const& columns, Date on) {
  ShownOffers shown{on, Mask(columns.size / 64 + 1)};
  for (std::size_t i = 0; i < columns.size; ++i) {
    if (columns.shown(i) && columns.last_day[i] >= on) shown.offers[i / 64] |= std::uint64_t{1} << (i % 64);
  }
  return shown;
}

}  // namespace socialmap
