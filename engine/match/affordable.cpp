#include "engine/match/affordable.h"

#include <algorithm>

namespace socialmap {

bool may_be_paid(Activity const& activity, std::vector<std::string> const& held) {
  if (!activity.price) return false;
  auto const& price = *activity.price;
  bool const by_pass = std::any_of(price.passes.begin(), price.passes.end(), [&](auto const& pass) {
    return std::find(held.begin(), held.end(), pass) != held.end() && !price.with_pass.contains(pass);
  });
  return by_pass || !price.funding.empty();
}

Kleene over_budget(Budget const& budget, std::optional<Cents> visit, std::optional<Cents> month) {
  if (!visit || !month) return std::nullopt;
  return (budget.per_visit && *visit > *budget.per_visit) || (budget.per_month && *month > *budget.per_month);
}

}  // namespace socialmap
