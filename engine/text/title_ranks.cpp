#include "engine/text/title_ranks.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "engine/base/fold.h"

namespace socialmap {
namespace {

/// Between two titles.
constexpr std::int64_t kGap = std::int64_t{1} << 40;

}  // namespace

TitleRanks::TitleRanks(Catalogue const& catalogue) {
  std::vector<std::string> titles;
  titles.reserve(catalogue.activities.size());
  for (auto const& activity : catalogue.activities) titles.push_back(folded(activity.title));
  std::vector<std::uint32_t> order(titles.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return titles[a] < titles[b]; });
  ranks_.resize(titles.size());
  for (std::uint32_t i = 1; i < order.size(); ++i) {
    bool const same = titles[order[i]] == titles[order[i - 1]];
    ranks_.own(order[i]) = same ? ranks_[order[i - 1]] : i * kGap;
  }
  order_ = std::make_shared<std::vector<std::uint32_t> const>(std::move(order));
}

void TitleRanks::add(Catalogue const& later) {
  auto const title = [&](std::uint32_t i) { return folded(later.activities[i].title); };
  for (auto i = static_cast<std::uint32_t>(ranks_.size()); i < later.activities.size(); ++i) {
    auto const own = title(i);
    auto const last_rank = order_->empty() ? 0 : ranks_[order_->back()];
    auto below = -kGap;
    auto above = last_rank + 2 * kGap;
    for (auto const* list : {order_.get(), static_cast<std::vector<std::uint32_t> const*>(&added_)}) {
      auto const next =
          std::lower_bound(list->begin(), list->end(), own,
                           [&](std::uint32_t one, auto const& asked) { return title(one) < asked; });
      if (next != list->begin()) below = std::max(below, ranks_[*std::prev(next)]);
      if (next == list->end()) continue;
      if (title(*next) == own) below = above = ranks_[*next];
      above = std::min(above, ranks_[*next]);
    }
    ranks_.push_back(below + (above - below) / 2);
    added_.insert(std::upper_bound(added_.begin(), added_.end(), own,
                                   [&](auto const& asked, std::uint32_t one) { return asked < title(one); }),
                  i);
  }
}

}  // namespace socialmap
