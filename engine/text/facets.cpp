#include "engine/text/facets.h"

#include <algorithm>
#include <bit>

namespace socialmap {
namespace {

/// Counts by position in a list of ids.
using Counts = std::vector<std::size_t>;

void count_bits(Counts& counts, BitRows const& rows, ActivityId id) {
  auto const* row = rows.row(id.value);
  for (std::size_t i = 0; i < rows.words(); ++i) {
    for (auto bits = row[i]; bits != 0; bits &= bits - 1) {
      ++counts[i * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
    }
  }
}

Counts count_rows(BitRows const& rows, std::size_t values, std::vector<Admitted> const& matches) {
  Counts counts(values);
  for (auto const& match : matches) count_bits(counts, rows, match.activity);
  return counts;
}

Counts count_neighbourhoods(Columns const& columns, std::size_t values,
                            std::vector<Admitted> const& matches) {
  Counts counts(values);
  std::size_t everywhere = 0;
  for (auto const& [id, unknowns, weight] : matches) {
    auto const here = columns.neighbourhood[id.value];
    switch (columns.reach[id.value]) {
      case Reach::unknown:
        break;
      case Reach::at_point:
        if (here != kNoNeighbourhood) ++counts[here];
        break;
      case Reach::remote:
        ++everywhere;
        break;
      case Reach::area:
      case Reach::home:
        if (is_for_all_areas(columns, id)) ++everywhere;
        count_bits(counts, columns.areas, id);
        break;
    }
  }
  for (auto& count : counts) count += everywhere;
  return counts;
}

Counts count_days(Columns const& columns, std::vector<Admitted> const& matches) {
  Counts counts(7);
  for (auto const& match : matches) {
    for (unsigned bits = columns.weekdays[match.activity.value]; bits != 0; bits &= bits - 1) {
      ++counts[static_cast<std::size_t>(std::countr_zero(bits))];
    }
  }
  return counts;
}

Counts count_prices(Columns const& columns, std::vector<Admitted> const& matches) {
  constexpr std::int32_t kMostCents[] = {0, 250, 500, 1000};  // then more
  Counts counts(std::size(kMostCents) + 1);
  for (auto const& match : matches) {
    auto const cents = columns.visit_cents[match.activity.value];
    if (cents == kUnknownCents) continue;
    ++counts[static_cast<std::size_t>(std::lower_bound(std::begin(kMostCents), std::end(kMostCents), cents) -
                                      std::begin(kMostCents))];
  }
  return counts;
}

template <typename Word>
std::vector<std::string> ids_of(std::vector<Word> const& words) {
  std::vector<std::string> ids;
  for (auto const& word : words) ids.push_back(word.id);
  return ids;
}

FacetCounts named(Facet facet, Counts const& counts, std::vector<std::string> const& ids) {
  FacetCounts result{facet, {}};
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (counts[i] > 0) result.counts.push_back({ids[i], counts[i]});
  }
  std::sort(result.counts.begin(), result.counts.end(), [](FacetCount const& a, FacetCount const& b) {
    return a.count != b.count ? a.count > b.count : a.id < b.id;
  });
  return result;
}

}  // namespace

FacetCounts count_facet(Facet facet, SearchWorld const& world, std::vector<Admitted> const& matches) {
  auto const& columns = world.columns;
  switch (facet) {
    case Facet::kind: {
      auto const ids = ids_of(world.vocabulary.kinds);
      return named(facet, count_rows(columns.kinds, ids.size(), matches), ids);
    }
    case Facet::domain: {
      auto const ids = ids_of(world.vocabulary.domains);
      return named(facet, count_rows(columns.domains, ids.size(), matches), ids);
    }
    case Facet::neighbourhood: {
      auto const ids = ids_of(world.catalogue.neighbourhoods);
      return named(facet, count_neighbourhoods(columns, ids.size(), matches), ids);
    }
    case Facet::day:
      return named(facet, count_days(columns, matches), {"mon", "tue", "wed", "thu", "fri", "sat", "sun"});
    case Facet::price:
      return named(facet, count_prices(columns, matches), {"free", "to-2.50", "to-5", "to-10", "more"});
    case Facet::audience: {
      auto const ids = ids_of(world.vocabulary.audiences);
      return named(facet, count_rows(columns.audiences.yes, ids.size(), matches), ids);
    }
    case Facet::trait: {
      auto const ids = ids_of(world.vocabulary.traits);
      return named(facet, count_rows(columns.traits.yes, ids.size(), matches), ids);
    }
    case Facet::language: {
      auto const& codes = columns.language_codes;
      return named(facet, count_rows(columns.languages.yes, codes.size(), matches), codes);
    }
  }
  return {facet, {}};
}

}  // namespace socialmap
