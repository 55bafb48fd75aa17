#include "engine/catalog/freshness_days.h"

namespace socialmap {
namespace {

int months_of(Municipality const& municipality, char const* norm, int otherwise) {
  auto const found = municipality.norms.find(norm);
  return found == municipality.norms.end() ? otherwise : static_cast<int>(found->second.value.front());
}

}  // namespace

std::optional<FreshnessDays> freshness_days(Activity const& activity, Municipality const& municipality) {
  if (!activity.verified) return std::nullopt;
  auto const& verified = *activity.verified;
  auto const due =
      verified.due.value_or(add_months(verified.on, months_of(municipality, "dueAfterMonths", 6)));
  return FreshnessDays{due, add_months(verified.on, months_of(municipality, "hideAfterMonths", 12))};
}

}  // namespace socialmap
