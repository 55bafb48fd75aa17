#include "engine/text/search_world.h"

#include <algorithm>
#include <string>

#include "engine/base/fold.h"

namespace socialmap {

std::vector<std::uint32_t> title_ranks(Catalogue const& catalogue) {
  std::vector<std::string> titles;
  for (auto const& activity : catalogue.activities) titles.push_back(folded(activity.title));
  auto sorted = titles;
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::uint32_t> ranks;
  for (auto const& title : titles) {
    auto const place = std::lower_bound(sorted.begin(), sorted.end(), title) - sorted.begin();
    ranks.push_back(static_cast<std::uint32_t>(place));
  }
  return ranks;
}

}  // namespace socialmap
