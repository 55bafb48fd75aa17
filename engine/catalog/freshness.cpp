#include "engine/catalog/freshness.h"

namespace socialmap {
namespace {

int months_of(Municipality const& municipality, char const* norm, int otherwise) {
  auto const found = municipality.norms.find(norm);
  return found == municipality.norms.end() ? otherwise : static_cast<int>(found->second.value.front());
}

}  // namespace

Freshness freshness_of(Activity const& activity, Municipality const& municipality, Date on) {
  if (!activity.verified) return Freshness::aging;
  auto const& verified = *activity.verified;
  auto const due =
      verified.due.value_or(add_months(verified.on, months_of(municipality, "dueAfterMonths", 6)));
  if (on <= due) return Freshness::fresh;
  auto const hidden_after = add_months(verified.on, months_of(municipality, "hideAfterMonths", 12));
  return on <= hidden_after ? Freshness::aging : Freshness::stale;
}

}  // namespace socialmap
