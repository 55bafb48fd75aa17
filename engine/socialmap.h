#pragma once
// SocialMap: the immutable whole that answers. Share it as std::shared_ptr<SocialMap const>; any number of
// threads may ask.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"
#include "engine/catalog/places.h"
#include "engine/interpret/interpreter.h"
#include "engine/match/bound_profile.h"
#include "engine/model/explanation.h"
#include "engine/model/plan.h"
#include "engine/model/profile.h"
#include "engine/model/ranking.h"
#include "engine/model/search.h"
#include "engine/network/graph.h"
#include "engine/rules/rule.h"
#include "engine/text/index.h"
#include "engine/text/query_reader.h"
#include "engine/text/search_world.h"
#include "engine/text/suggester.h"

namespace socialmap {

struct MatchWorld;

/// Where a map is read from.
struct MapSources {
  std::string catalogue;   ///< a municipality directory
  std::string vocabulary;  ///< empty: the catalogue's neighbour, DIR/../vocabulary
  std::string rules;       ///< empty: DIR/../../rules
};

/// Everything found wrong in a vocabulary, a catalogue and the rules; empty lists of mistakes mean that it
/// can be served.
struct MapReading {
  Vocabulary vocabulary;
  ReadingWords reading_words;
  Catalogue catalogue;
  RuleSet rules;
  std::vector<InputError> problems;
  /// Another number for every other content of the files of the catalogue and its vocabulary, at most 52
  /// bits.
  std::uint64_t catalogue_version = 0;
  bool sound() const;
};

MapReading read_map(MapSources const& sources);
/// The same with the records of the municipality from elsewhere, and their version.
MapReading read_map(MapSources const& sources, MunicipalityTexts texts, std::uint64_t version);

/// A next date of an offer, and its end where known.
struct NextDate {
  std::chrono::sys_seconds start;
  std::optional<std::chrono::sys_seconds> end;
};

class SocialMap {
 public:
  /// Builds columns and the text index. Precondition: the reading is sound.
  SocialMap(MapReading reading, Date on);
  SocialMap(SocialMap const&) = delete;
  SocialMap& operator=(SocialMap const&) = delete;

  /// Throws InvalidInput with its faults.
  SearchResult search(SearchRequest const& request) const;
  /// What somebody may be typing (Suggester), on the day the map was made for. `types` empty: all.
  std::vector<Suggestion> suggest(std::string_view typed,
                                  std::vector<SuggestionType> const& types = {}) const {
    return suggester_.suggest(typed, types);
  }
  /// Unknown words, a place that is not in the lists, a radius or sorting by distance without near.
  std::vector<InputError> faults_of(SearchRequest const& request) const;
  /// What a free text says about a client. Any text; keeps nothing of it.
  Understanding interpret(std::string_view text) const { return interpreter_.read(text); }
  /// The wish is read as interpret does. Precondition: the words of the profile exist. Throws InvalidInput
  /// with its faults. Keeps nothing of the profile.
  Ranking match(Profile const& profile) const;
  /// Why an offer is or is not proposed for a profile. As match; precondition: the offer is shown.
  Explanation explain(Profile const& profile, ActivityId activity) const;
  /// What matching looks at. Lives no longer than this map.
  MatchWorld match_world() const;
  /// A few offers that go together, of at most so many activities (1 to 3); as match.
  Plans plan(Profile const& profile, int most_activities) const;
  /// A home that is not in the lists. Told by a JSON pointer to the field.
  std::vector<InputError> faults_of(Profile const& profile) const;

  MapReading const& reading() const { return reading_; }
  Catalogue const& catalogue() const { return reading_.catalogue; }
  Vocabulary const& vocabulary() const { return reading_.vocabulary; }
  Columns const& columns() const { return columns_; }
  Places const& places() const { return places_; }
  ProviderGraph const& network() const { return network_; }
  /// Who can introduce whom in the network, and who guides to each offer.
  WarmLinks const& warm_links() const { return warm_links_; }
  Slugs const& slugs() const { return slugs_; }
  Words const& words() const { return words_; }
  Date today() const { return today_; }

  /// The next dates from a day on, at most `most`, within 400 days.
  std::vector<NextDate> next_dates(ActivityId id, Date from, std::size_t most) const;
  /// When the first meeting from a day on starts, within 400 days. Fast for today.
  std::optional<std::chrono::sys_seconds> next_start(ActivityId id, Date from) const {
    return next_meetings_.of(id, from);
  }
  /// Published and not stale: only these are shown.
  bool is_shown(ActivityId id) const;
  std::size_t shown_count() const { return shown_count_; }
  /// How many shown offers take place in a neighbourhood.
  std::size_t offers_in(NeighbourhoodId id) const { return offers_in_[id.value]; }
  /// The shown offers of a provider, by id.
  std::vector<ActivityId> const& offers_of(ProviderId id) const { return offers_of_[id.value]; }

 private:
  void count_shown();
  /// Throws InvalidInput with the profile's faults.
  MatchWorld match_world_for(Profile const& profile) const;
  Understanding wish_of(Profile const& profile) const;

  MapReading reading_;
  Date today_;
  Slugs slugs_;
  Words words_;
  Places places_;
  Columns columns_;
  ProviderGraph network_;
  WarmLinks warm_links_;
  Analyser analyser_;
  OfferFacts offer_facts_;
  std::vector<std::uint32_t> title_ranks_;
  NextMeetings next_meetings_;
  ShownOffers shown_;
  PlaceGrid grid_;
  Index index_;
  CatalogueWords catalogue_words_;
  WordsByStem words_by_stem_;
  QueryReader query_reader_;
  Interpreter interpreter_;
  Suggester suggester_;
  std::size_t shown_count_ = 0;
  std::vector<std::size_t> offers_in_;
  std::vector<std::vector<ActivityId>> offers_of_;
};

}  // namespace socialmap
