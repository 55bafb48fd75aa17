#include "engine/text/search_world.h"

namespace socialmap {

ShownOffers shown_offers(Columns const& columns, Date on) {
  ShownOffers shown{on, Mask(columns.size / 64 + 1)};
  for (std::size_t i = 0; i < columns.size; ++i) {
    if (columns.shown(i) && columns.last_day[i] >= on) shown.offers[i / 64] |= std::uint64_t{1} << (i % 64);
  }
  return shown;
}

}  // namespace socialmap
