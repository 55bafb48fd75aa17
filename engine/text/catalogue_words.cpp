#include "engine/text/catalogue_words.h"

#include "engine/text/words.h"

namespace socialmap {
namespace {

void count(CatalogueWords& table, std::string_view text) {
  for (WordReader reader(text); reader.next();) ++table[reader.word().folded].count;
}

void count(CatalogueWords& table, Provider const& provider) {
  count(table, provider.name);
  for (auto const& location : provider.locations) {
    if (location.name) count(table, *location.name);
    if (location.place) count(table, *location.place);
  }
}

void count(CatalogueWords& table, Activity const& activity) {
  count(table, activity.title);
  count(table, activity.summary);
  if (activity.description) count(table, *activity.description);
}

std::vector<PartPlace> places_of_parts(TextTerm const& term, Analyser const& analyser) {
  std::vector<PartPlace> places;
  if (term.parts.empty()) return places;
  std::size_t from = 0;
  for (auto const& part : analyser.parts_of(term.word)) {
    auto const start = term.word.find(part, from);
    if (start == std::string::npos) continue;  // an editor may write a part otherwise than it stands there
    from = start + part.size();
    places.push_back({analyser.read_word(part).stem, start, part.size()});
  }
  return places;
}

void read_words(CatalogueWords& table, Analyser const& analyser) {
  for (auto& [word, entry] : table) {
    entry.term = analyser.read_word(word);
    entry.parts = places_of_parts(entry.term, analyser);
  }
}

}  // namespace

CatalogueWords words_of_catalogue(Catalogue const& catalogue, Analyser const& analyser) {
  CatalogueWords table;
  for (auto const& provider : catalogue.providers) count(table, provider);
  for (auto const& neighbourhood : catalogue.neighbourhoods) count(table, neighbourhood.name);
  for (auto const& activity : catalogue.activities) count(table, activity);
  read_words(table, analyser);
  return table;
}

CatalogueWords words_of_activities(Catalogue const& catalogue, ActivityRange range,
                                   Analyser const& analyser) {
  CatalogueWords table;
  for (auto i = range.first; i < range.end; ++i) {
    if (catalogue.is_current({i})) count(table, catalogue.activities[i]);
  }
  read_words(table, analyser);
  return table;
}

}  // namespace socialmap
