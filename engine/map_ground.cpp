#include "engine/map_ground.h"

namespace socialmap {
namespace {

std::shared_ptr<IndexPart const> index_of(MapRecords const& records, ActivityRange range,
                                          Analyser const& analyser) {
  OfferReader offers(records.catalogue, records.vocabulary, records.columns, analyser);
  return std::make_shared<IndexPart const>(offers, range);
}

CatalogueWords words_of(MapRecords const& records, ActivityRange range, Analyser const& analyser) {
  return range.first == 0 ? words_of_catalogue(records.catalogue, analyser)
                          : words_of_activities(records.catalogue, range, analyser);
}

ActivityRange all_of(Catalogue const& catalogue) {
  return {0, static_cast<std::uint32_t>(catalogue.activities.size())};
}

}  // namespace

MapPart::MapPart(MapRecords const& records, ActivityRange activities, Analyser const& analyser)
    : range(activities),
      index(index_of(records, range, analyser)),
      offer_words(std::make_shared<OfferWordsPart const>(records.catalogue, range, analyser)),
      words(words_of(records, range, analyser)),
      words_by_stem(words) {
  if (range.first > 0) titles.emplace(records.catalogue, records.columns, range, records.on);
}

MapGround::MapGround(MapReading map_reading, Date on)
    : reading(std::move(map_reading)),
      today(on),
      places(reading.catalogue),
      columns(build_columns(reading.catalogue, reading.vocabulary, places, on)),
      analyser(reading.vocabulary.dutch, dutch_lexicon()),
      part(std::make_shared<MapPart const>(MapRecords{reading.catalogue, reading.vocabulary, columns, on},
                                           all_of(reading.catalogue), analyser)),
      query_reader({reading.catalogue, reading.vocabulary, places, analyser, part->words}),
      interpreter({reading.vocabulary, reading.reading_words, analyser, query_reader.lay_words()}),
      suggester(reading.catalogue, reading.vocabulary, columns, on) {}

}  // namespace socialmap
