#include "engine/network/offer_places.h"

namespace socialmap {
namespace {

OfferAreas place_of_offer(NetworkRecords const& records, std::size_t row) {
  auto const& columns = records.columns;
  if (columns.neighbourhood[row] != kNoNeighbourhood)
    return {{NeighbourhoodId{columns.neighbourhood[row]}}, false};
  OfferAreas place;
  for (std::uint32_t n = 0; n < records.catalogue.neighbourhoods.size(); ++n) {
    if (columns.areas.test(row, n)) place.in.push_back(NeighbourhoodId{n});
  }
  auto const reach = columns.reach[row];
  place.everywhere = place.in.empty() && (reach == Reach::home || reach == Reach::remote);
  return place;
}

}  // namespace

std::vector<OfferAreas> places_of_offers(NetworkRecords const& records) {
  std::vector<OfferAreas> places(records.catalogue.activities.size());
  for (std::size_t row = 0; row < places.size(); ++row) {
    if (records.columns.shown(row)) places[row] = place_of_offer(records, row);
  }
  return places;
}

}  // namespace socialmap
