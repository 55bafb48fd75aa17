#pragma once
// A small municipality to search in: three square neighbourhoods in a row, a provider with a hall in each.
//
//        6.20      6.22      6.24      6.26          about 1.3 km from middle to middle
//   53.12 +---------+---------+---------+
//         |  west   | midden  |  oost   |            halls in the middle of each: hal-west, hal-midden,
//         hal-oost;
//   53.10 +---------+---------+---------+            hal-zoek has no known point
// A second provider, with the same name and halls, has the offers whose id begins with "v-".

#include <algorithm>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"
#include "engine/text/search.h"
#include "tests/source_directory.h"

namespace socialmap::text_tests {

inline Date day(std::string_view text) { return parse_date(text).value(); }
inline Date today() { return day("2026-11-23"); }  // a Monday
inline Point const kHallWest{53.11, 6.21};
inline Point const kHallMidden{53.11, 6.23};
inline Point const kHallOost{53.11, 6.25};

inline Vocabulary small_vocabulary() {
  Vocabulary words;
  words.domains = {
      {"beweging", "Sport & bewegen", {}}, {"eten", "Samen koken", {}}, {"geld", "Geld en recht", {}}};
  words.kinds = {{"wandelgroep", "Wandelgroep", "beweging", Layer::activity, {}, ""},
                 {"eettafel", "Eettafel", "eten", Layer::activity, {}, ""},
                 {"dansen", "Dansen", "beweging", Layer::activity, {}, ""},
                 {"budgethulp", "Schuldhulp", "geld", Layer::support, {}, ""}};
  words.needs = {{"eenzaamheid", "Eenzaamheid", "", false, "", {{"eettafel", 3, ""}, {"wandelgroep", 1, ""}}},
                 {"schulden", "Schulden", "", true, "", {{"budgethulp", 3, ""}}}};
  words.traits = {{"rustig", "Rustig en prikkelarm", {}},
                  {"free", "Gratis", {}},
                  {"small-group", "Kleine groep", {}},
                  {"evening", "Avond", {}}};
  words.audiences = {{"ouderen", "Ouderen"},
                     {"mantelzorgers", "Mantelzorgers"},
                     {"jongeren", "Jongeren"},
                     {"nieuwkomers", "Nieuwkomers"}};
  return words;
}

inline Neighbourhood square(std::string id, std::string name, double west) {
  Neighbourhood place;
  place.id = std::move(id);
  place.name = std::move(name);
  place.area = {
      {{{53.10, west}, {53.10, west + 0.02}, {53.12, west + 0.02}, {53.12, west}, {53.10, west}}, {}}};
  return place;
}

inline Accessibility building(bool step_free, bool hearing_loop) {
  Accessibility building;
  building.step_free = step_free;
  building.hearing_loop = hearing_loop;
  return building;
}

inline Location hall(std::string id, std::optional<Point> at, Accessibility accessibility) {
  Location hall;
  hall.accessibility = accessibility;
  hall.id = std::move(id);
  if (at) hall.lat = at->lat;
  if (at) hall.lon = at->lon;
  return hall;
}

inline Catalogue small_catalogue(std::vector<Activity> offers) {
  Catalogue catalogue;
  catalogue.neighbourhoods = {square("midden", "Midden", 6.22), square("oost", "Oosterveld", 6.24),
                              square("west", "Westwijk", 6.20)};
  Provider provider;
  provider.id = "huis";
  provider.name = "Stichting Kompas";
  provider.locations = {hall("hal-west", kHallWest, building(true, true)),
                        hall("hal-midden", kHallMidden, building(false, false)),
                        hall("hal-oost", kHallOost, building(true, false)),
                        hall("hal-zoek", {}, building(false, true))};
  auto other = provider;
  other.id = "vereniging";
  catalogue.providers = {provider, other};
  catalogue.municipality.passes = {
      {"stadspas", "Stadspas", {}}, {"fondspas", "Fondspas", {}}, {"ooievaarspas", "Ooievaarspas", {}}};
  std::sort(offers.begin(), offers.end(), [](Activity const& a, Activity const& b) { return a.id < b.id; });
  catalogue.activities = std::move(offers);
  for (auto const& offer : catalogue.activities)
    catalogue.provider_of.push_back(ProviderId{offer.id.starts_with("v-") ? 1U : 0U});
  return catalogue;
}

/// The offers of a YAML list, as a provider's file has them.
inline std::vector<Activity> offers(std::string const& list) {
  Reading reading("world");
  std::string const head =
      "id: huis\nname: Huis\nlocations: [{id: hal-west}, {id: hal-midden}, {id: hal-oost}, {id: hal-zoek}]\n";
  auto const provider = read_record(provider_record(), read_yaml(head + "activities:\n" + list), reading);
  if (!provider) throw InvalidInput(reading.errors);
  return provider->activities;
}

/// The rules of the vocabulary that stands beside the program.
inline LanguageRules const& dutch_rules() {
  static auto const reading = read_vocabulary(source_directory() + "/catalog/vocabulary");
  return reading.vocabulary.dutch;
}
inline Analyser const& analyser() {
  static Analyser const dutch(dutch_rules(), dutch_lexicon());
  return dutch;
}

inline Index index_of(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns) {
  LayWords const lay_words(vocabulary.thesaurus, analyser());
  OfferReader reader(catalogue, vocabulary, columns, analyser(), lay_words.topics());
  return {reader, catalogue.activities.size()};
}

inline std::vector<TermWeights> terms_of(Catalogue const& catalogue, Vocabulary const& vocabulary,
                                         Columns const& columns) {
  LayWords const lay_words(vocabulary.thesaurus, analyser());
  OfferReader reader(catalogue, vocabulary, columns, analyser(), lay_words.topics());
  std::vector<TermWeights> terms;
  for (std::uint32_t i = 0; i < columns.size; ++i) terms.push_back(reader.of({i}));
  return terms;
}

/// Offers with everything a search needs.
class World {
 public:
  explicit World(std::vector<Activity> offers, Vocabulary words_of_it = small_vocabulary())
      : vocabulary(std::move(words_of_it)),
        catalogue(small_catalogue(std::move(offers))),
        places(catalogue),
        columns(build_columns(catalogue, vocabulary, places, today())),
        ranks(catalogue),
        next_meetings(catalogue, today(), {}),
        shown(shown_offers(columns, today())),
        grid(columns),
        index(index_of(catalogue, vocabulary, columns)),
        words(words_of_catalogue(catalogue, analyser())),
        words_by_stem(words),
        words_of_parts{&words_by_stem},
        lay_words(vocabulary.thesaurus, analyser()),
        reader({catalogue, vocabulary, places, analyser(), lay_words, words}),
        terms(terms_of(catalogue, vocabulary, columns)) {}
  explicit World(std::string const& list, Vocabulary words_of_it = small_vocabulary())
      : World(text_tests::offers(list), std::move(words_of_it)) {}
  World(World const&) = delete;
  World& operator=(World const&) = delete;

  SearchWorld view() const {
    return {catalogue, vocabulary,     columns, places,        analyser(), index,
            reader,    words_of_parts, ranks,   next_meetings, shown,      grid};
  }
  SearchResult search(SearchRequest const& request) const {
    return socialmap::search(view(), request, today());
  }

  /// The ids found, in order; unknown ones with a "?" behind.
  std::vector<std::string> ids(SearchRequest const& request) const {
    std::vector<std::string> ids;
    for (auto const& hit : search(request).hits) {
      ids.push_back(catalogue.activity(hit.activity).id + (hit.unknown.empty() ? "" : "?"));
    }
    return ids;
  }
  std::vector<std::string> ids(std::string q) const {
    SearchRequest request;
    request.q = std::move(q);
    return ids(request);
  }

  Vocabulary const vocabulary;
  Catalogue const catalogue;
  Places const places;
  Columns const columns;
  TitleRanks const ranks;
  NextMeetings const next_meetings;
  ShownOffers const shown;
  PlaceGrid const grid;
  Index const index;
  CatalogueWords const words;
  WordsByStem const words_by_stem;
  WordsOfParts const words_of_parts;
  LayWords const lay_words;
  QueryReader const reader;
  std::vector<TermWeights> const terms;  ///< of each offer, not from the index
};

using Ids = std::vector<std::string>;

}  // namespace socialmap::text_tests
