#include "engine/catalog/freshness.h"

#include "engine/catalog/freshness_days.h"

namespace socialmap {

Freshness freshness_of(Activity const& activity, Municipality const& municipality, Date on) {
  auto const days = freshness_days(activity, municipality);
  if (!days) return Freshness::aging;
  if (on <= days->fresh_until) return Freshness::fresh;
  return on <= days->shown_until ? Freshness::aging : Freshness::stale;
}

}  // namespace socialmap
