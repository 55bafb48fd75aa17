#include "engine/text/facets.h"

#include <algorithm>
#include <array>
#include <bit>

#include "engine/text/place_filter.h"

namespace socialmap {
namespace {

std::array<std::string, 7> const kDays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
std::array<std::string, 5> const kPrices = {"free", "to-2.50", "to-5", "to-10", "more"};
constexpr std::array<std::int32_t, 4> kMostCents = {0, 250, 500, 1000};  // then more

std::size_t values_of(Facet facet, SearchWorld const& world) {
  switch (facet) {
    case Facet::kind:
      return world.vocabulary.kinds.size();
    case Facet::domain:
      return world.vocabulary.domains.size();
    case Facet::neighbourhood:
      return world.catalogue.neighbourhoods.size();
    case Facet::day:
      return kDays.size();
    case Facet::price:
      return kPrices.size();
    case Facet::audience:
      return world.vocabulary.audiences.size();
    case Facet::trait:
      return world.vocabulary.traits.size();
    case Facet::language:
      return world.columns.language_codes.size();
  }
  return 0;
}

}  // namespace

FacetCounter::FacetCounter(Facet facet, SearchWorld const& world)
    : facet_(facet), world_(world), counts_(values_of(facet, world)) {}

std::string const& FacetCounter::id_of(std::size_t value) const {
  switch (facet_) {
    case Facet::kind:
      return world_.vocabulary.kinds[value].id;
    case Facet::domain:
      return world_.vocabulary.domains[value].id;
    case Facet::neighbourhood:
      return world_.catalogue.neighbourhoods[value].id;
    case Facet::day:
      return kDays.at(value);
    case Facet::price:
      return kPrices.at(value);
    case Facet::audience:
      return world_.vocabulary.audiences[value].id;
    case Facet::trait:
      return world_.vocabulary.traits[value].id;
    case Facet::language:
      break;
  }
  return world_.columns.language_codes[value];
}

void FacetCounter::add(ActivityId id) {
  auto const& columns = world_.columns;
  switch (facet_) {
    case Facet::kind:
      return add_bits(columns.kinds, id);
    case Facet::domain:
      return add_bits(columns.domains, id);
    case Facet::neighbourhood:
      return add_neighbourhoods(id);
    case Facet::day:
      return add_days(id);
    case Facet::price:
      return add_price(id);
    case Facet::audience:
      return add_bits(columns.audiences.yes, id);
    case Facet::trait:
      return add_bits(columns.traits.yes, id);
    case Facet::language:
      return add_bits(columns.languages.yes, id);
  }
}

/// A row may have bits past the values: any other language.
void FacetCounter::add_bits(BitRows const& rows, ActivityId id) {
  auto const* row = rows.row(id.value);
  for (std::size_t i = 0; i < rows.words(); ++i) {
    for (auto bits = row[i]; bits != 0; bits &= bits - 1) {
      auto const value = i * 64 + static_cast<std::size_t>(std::countr_zero(bits));
      if (value < counts_.size()) ++counts_[value];
    }
  }
}

void FacetCounter::add_neighbourhoods(ActivityId id) {
  auto const& columns = world_.columns;
  auto const here = columns.neighbourhood[id.value];
  switch (columns.reach[id.value]) {
    case Reach::unknown:
      return;
    case Reach::at_point:
      if (here != kNoNeighbourhood) ++counts_[here];
      return;
    case Reach::remote:
      ++everywhere_;
      return;
    case Reach::area:
    case Reach::home:
      if (is_for_all_areas(columns, id)) ++everywhere_;
      add_bits(columns.areas, id);
  }
}

void FacetCounter::add_days(ActivityId id) {
  for (unsigned bits = world_.columns.weekdays[id.value]; bits != 0; bits &= bits - 1)
    ++counts_[static_cast<std::size_t>(std::countr_zero(bits))];
}

void FacetCounter::add_price(ActivityId id) {
  auto const cents = world_.columns.visit_cents[id.value];
  if (cents == kUnknownCents) return;
  auto const most = std::lower_bound(kMostCents.begin(), kMostCents.end(), cents);
  ++counts_[static_cast<std::size_t>(most - kMostCents.begin())];
}

FacetCounts FacetCounter::counts() const {
  FacetCounts result{facet_, {}};
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    auto const count = counts_[i] + everywhere_;
    if (count > 0) result.counts.push_back({id_of(i), count});
  }
  std::sort(result.counts.begin(), result.counts.end(), [](FacetCount const& a, FacetCount const& b) {
    return a.count != b.count ? a.count > b.count : a.id < b.id;
  });
  return result;
}

}  // namespace socialmap
