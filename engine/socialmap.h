#pragma once
// SocialMap: the immutable whole that answers. Share it as std::shared_ptr<SocialMap const>; any number of
// threads may ask.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/catalog/edited.h"
#include "engine/map_network.h"
#include "engine/map_offers.h"
#include "engine/map_reading.h"
#include "engine/match/bound_profile.h"
#include "engine/model/explanation.h"
#include "engine/model/plan.h"
#include "engine/model/profile.h"
#include "engine/model/ranking.h"
#include "engine/model/search.h"

namespace socialmap {

struct MatchWorld;

/// A next date of an offer, and its end where known.
struct NextDate {
  std::chrono::sys_seconds start;
  std::optional<std::chrono::sys_seconds> end;
};

/// What maps that follow each other share: the ground they stand on, the offers of this moment, the network,
/// when each offer meets next, and the words that records may use.
class SocialMap {
 public:
  /// Builds everything. Precondition: the reading is sound.
  SocialMap(MapReading reading, Date on);
  SocialMap(SocialMap const&) = delete;
  SocialMap& operator=(SocialMap const&) = delete;

  /// The map after a change, with this version. Shares with this one what did not change: a few offers take
  /// milliseconds, also among very many, and a provider as long as its offers. Very many offers take as long
  /// as a new map. Among very many offers the network stays as it is until with_network. Precondition:
  /// activities were checked (checked_activity) and have a provider.
  std::shared_ptr<SocialMap const> after(CatalogueChange change, std::uint64_t version) const;
  /// Whether the network is that of the offers of this map.
  bool has_own_network() const {
    return network_->columns.size == columns().size &&
           network_->catalogue.providers.shares_with(catalogue().providers);
  }
  /// The network of this map, made anew: takes a second among very many offers.
  std::shared_ptr<MapNetwork const> own_network() const;
  /// The offers of this map: the same object as long as these are the same, whatever the hour.
  std::shared_ptr<MapOffers const> const& made_offers() const { return offers_; }
  /// Whether one came after the other, or both after the same map, without a map made anew between them.
  bool shares_ground_with(SocialMap const& other) const { return ground_ == other.ground_; }
  /// This map with another network, in no time. Precondition: it is the own network of a map that shares the
  /// ground with this one.
  std::shared_ptr<SocialMap const> with_network(std::shared_ptr<MapNetwork const> network) const;
  /// To make the map anew from, in order and without what was replaced.
  MapReading reading() const;

  /// Throws InvalidInput with its faults.
  SearchResult search(SearchRequest const& request) const;
  /// What somebody may be typing (Suggester), on the day the map was made for. `types` empty: all.
  std::vector<Suggestion> suggest(std::string_view typed,
                                  std::vector<SuggestionType> const& types = {}) const {
    return ground_->suggester.suggest(typed, types,
                                      {catalogue(), columns(), offers_->later_titles, offers_->later_names});
  }
  /// Unknown words, a place that is not in the lists, a radius or sorting by distance without near.
  std::vector<InputError> faults_of(SearchRequest const& request) const;
  /// What a free text says about a client. Any text; keeps nothing of it.
  Understanding interpret(std::string_view text) const { return ground_->interpreter.read(text); }
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

  Catalogue const& catalogue() const { return offers_->catalogue; }
  Vocabulary const& vocabulary() const { return ground_->reading.vocabulary; }
  RuleSet const& rules() const { return ground_->reading.rules; }
  Columns const& columns() const { return offers_->columns; }
  Places const& places() const { return ground_->places; }
  ProviderGraph const& network() const { return network_->graph; }
  /// The same object as long as the network is the same.
  std::shared_ptr<MapNetwork const> const& made_network() const { return network_; }
  /// What the network was made of.
  NetworkRecords network_records() const { return {network_->catalogue, vocabulary(), network_->columns}; }
  /// Who can introduce whom in the network, and who guides to each offer.
  WarmLinks const& warm_links() const { return network_->warm_links; }
  Slugs const& slugs() const { return offers_->slugs; }
  /// The words of the vocabulary and the municipality, without offers.
  Words const& words() const { return *words_; }
  /// What an offer is held against that changes this map.
  KnownRecords known_records() const { return {catalogue(), vocabulary(), slugs(), words()}; }
  Date today() const { return ground_->today; }
  /// The moment of today from which next meetings are told: what is over is not next.
  std::chrono::sys_seconds now() const { return meetings_->at(); }
  /// This map at a later moment of its day; takes milliseconds among very many offers.
  std::shared_ptr<SocialMap const> at(std::chrono::sys_seconds moment) const;
  /// Another number for every other content of the catalogue and its vocabulary, at most 52 bits.
  std::uint64_t version() const { return version_; }

  /// The next dates from a day on, at most `most`, within 400 days; from today on those that are not over.
  std::vector<NextDate> next_dates(ActivityId id, Date from, std::size_t most) const;
  /// When the first meeting from a day on starts, within 400 days; today the first that is not over. Fast for
  /// today.
  std::optional<std::chrono::sys_seconds> next_start(ActivityId id, Date from) const {
    return meetings_->of(id, from);
  }
  /// Published, not stale and not replaced: only these are shown.
  bool is_shown(ActivityId id) const { return columns().shown(id.value); }
  std::size_t shown_count() const { return offers_->shown_count; }
  /// How many shown offers take place in a neighbourhood.
  std::size_t offers_in(NeighbourhoodId id) const { return offers_->offers_in[id.value]; }
  /// The shown offers of a provider, by id.
  std::vector<ActivityId> const& offers_of(ProviderId id) const { return offers_->offers_of[id.value]; }

 private:
  struct Shared {
    std::shared_ptr<MapGround const> ground;
    std::shared_ptr<MapOffers const> offers;
    std::shared_ptr<MapNetwork const> network;
    std::shared_ptr<NextMeetings const> meetings;
    std::shared_ptr<Words const> words;
  };
  SocialMap(Shared shared, std::uint64_t version)
      : ground_(std::move(shared.ground)),
        offers_(std::move(shared.offers)),
        network_(std::move(shared.network)),
        meetings_(std::move(shared.meetings)),
        words_(std::move(shared.words)),
        version_(version) {}

  std::shared_ptr<SocialMap const> made_anew(Catalogue changed, std::uint64_t version) const;
  /// Throws InvalidInput with the profile's faults.
  MatchWorld match_world_for(Profile const& profile) const;
  Understanding wish_of(Profile const& profile) const;

  std::shared_ptr<MapGround const> ground_;
  std::shared_ptr<MapOffers const> offers_;
  std::shared_ptr<MapNetwork const> network_;
  std::shared_ptr<NextMeetings const> meetings_;
  std::shared_ptr<Words const> words_;
  std::uint64_t version_ = 0;
};

}  // namespace socialmap
