#include "engine/map_ground.h"

namespace socialmap {
namespace {

std::shared_ptr<IndexPart const> index_of(MapRecords const& records, ActivityRange range,
                                          Analyser const& analyser) {
  OfferReader offers(records.catalogue, records.vocabulary, records.columns, analyser, records.topics);
  return std::make_shared<IndexPart const>(offers, range);
}

ActivityRange all_of(Catalogue const& catalogue) {
  return {0, static_cast<std::uint32_t>(catalogue.activities.size())};
}

/// The same words come back in everything that is made of the texts: the analyser keeps what it read.
std::shared_ptr<MapPart const> first_part(MapRecords const& records, Analyser& analyser) {
  auto words = words_of_catalogue(records.catalogue, analyser);
  for (auto const& [_, word] : words) analyser.remember(word.term);
  return std::make_shared<MapPart const>(records, all_of(records.catalogue), std::move(words), analyser);
}

}  // namespace

MapPart::MapPart(MapRecords const& records, ActivityRange activities, CatalogueWords their_words,
                 Analyser const& analyser)
    : range(activities),
      words(std::move(their_words)),
      words_by_stem(words),
      index(index_of(records, range, analyser)),
      offer_words(std::make_shared<OfferWordsPart const>(records.catalogue, range, analyser)) {
  if (range.first > 0) titles.emplace(records.catalogue, records.columns, range, records.on);
}

MapGround::MapGround(MapReading map_reading, Date on)
    : reading(std::move(map_reading)),
      today(on),
      places(reading.catalogue),
      columns(build_columns(reading.catalogue, reading.vocabulary, places, on)),
      analyser(reading.vocabulary.dutch, dutch_lexicon()),
      lay_words(reading.vocabulary.thesaurus, analyser),
      part(first_part({reading.catalogue, reading.vocabulary, columns, lay_words.topics(), on}, analyser)),
      query_reader({reading.catalogue, reading.vocabulary, places, analyser, lay_words, part->words}),
      interpreter({reading.vocabulary, reading.reading_words, analyser, lay_words}),
      suggester(reading.catalogue, reading.vocabulary, columns, on) {}

}  // namespace socialmap
