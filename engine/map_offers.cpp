#include "engine/map_offers.h"

namespace socialmap {
namespace {

using Parts = std::vector<std::shared_ptr<MapPart const>>;

/// A new part takes in those before it that are not much larger, but for the first: so there are few of them,
/// and an activity is read again only a few times. All parts but the first are small.
Parts with_part_for(Parts parts, MapRecords const& records, Analyser const& analyser) {
  constexpr std::uint32_t kMuchLarger = 2;
  auto const end = static_cast<std::uint32_t>(records.catalogue.activities.size());
  auto first = parts.back()->range.end;
  while (parts.size() > 1 && parts.back()->range.size() <= kMuchLarger * (end - first)) {
    first = parts.back()->range.first;
    parts.pop_back();
  }
  ActivityRange const range{first, end};
  auto words = words_of_activities(records.catalogue, range, analyser);
  parts.push_back(std::make_shared<MapPart const>(records, range, std::move(words), analyser));
  return parts;
}

OfferWords words_of(Parts const& parts, Analyser const& analyser) {
  OfferWords::Parts words;
  for (auto const& part : parts) words.push_back(part->offer_words);
  return {std::move(words), analyser};
}

Index index_of(Parts const& parts) {
  Index::Parts indexes;
  for (auto const& part : parts) indexes.push_back(part->index);
  return Index(std::move(indexes));
}

Slugs with_new(Slugs slugs, Catalogue const& later, Columns const& before) {
  slugs.follow(later, static_cast<std::uint32_t>(before.size));
  return slugs;
}

template <typename T, typename Later>
T following(T before, void (T::*follow)(Later const&), Later const& later) {
  (before.*follow)(later);
  return before;
}

}  // namespace

MapOffers::MapOffers(MapGround const& ground)
    : catalogue(ground.reading.catalogue),
      columns(ground.columns),
      slugs(ground.reading.catalogue),
      parts{ground.part},
      facts({catalogue, ground.reading.vocabulary, columns, &ground.reading.rules},
            words_of(parts, ground.analyser)),
      title_ranks(catalogue),
      shown(shown_offers(columns, ground.today)),
      grid(columns),
      index(index_of(parts)),
      later_names(ground.reading.catalogue.providers, catalogue.providers) {
  refer_to_parts();
  count_shown();
}

MapOffers::MapOffers(MapGround const& ground, MapOffers const& before, Catalogue later, Columns later_columns)
    : catalogue(std::move(later)),
      columns(std::move(later_columns)),
      slugs(with_new(before.slugs, catalogue, before.columns)),
      parts(with_part_for(
          before.parts,
          {catalogue, ground.reading.vocabulary, columns, ground.lay_words.topics(), ground.today},
          ground.analyser)),
      facts(before.facts, {catalogue, ground.reading.vocabulary, columns, &ground.reading.rules},
            words_of(parts, ground.analyser)),
      title_ranks(following(before.title_ranks, &TitleRanks::add, catalogue)),
      shown(shown_offers(columns, ground.today)),
      grid(following(before.grid, &PlaceGrid::follow, columns)),
      index(index_of(parts)),
      later_names(ground.reading.catalogue.providers, catalogue.providers) {
  refer_to_parts();
  count_shown();
}

void MapOffers::refer_to_parts() {
  for (auto const& part : parts) {
    words_by_stem.push_back(&part->words_by_stem);
    if (part->titles) later_titles.push_back(&*part->titles);
  }
}

void MapOffers::count_shown() {
  offers_in.resize(catalogue.neighbourhoods.size());
  offers_of.resize(catalogue.providers.size());
  for (std::uint32_t i = 0; i < columns.size; ++i) {
    if (!columns.shown(i)) continue;
    ++shown_count;
    if (columns.neighbourhood[i] != kNoNeighbourhood) ++offers_in[columns.neighbourhood[i]];
    offers_of[catalogue.provider_of[i].value].push_back(ActivityId{i});
  }
}

}  // namespace socialmap
