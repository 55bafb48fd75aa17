#include "engine/socialmap.h"

#include <algorithm>

#include "engine/calendar/occurrence.h"
#include "engine/calendar/zone.h"
#include "engine/catalog/timetable.h"
#include "engine/freed_memory.h"
#include "engine/match/explanation.h"
#include "engine/match/match.h"
#include "engine/match/plan.h"
#include "engine/search_faults.h"
#include "engine/text/search.h"

namespace socialmap {
namespace {

void append(std::vector<InputError>& all, std::vector<InputError> const& more) {
  all.insert(all.end(), more.begin(), more.end());
}

InputError unknown_place(std::string where, std::string const& got) {
  return {std::move(where),
          "is no postcode, neighbourhood or \"lat,lon\" of this municipality",
          shown(Node{got}),
          {},
          false};
}

void refer_all(std::vector<Reference>& references, WordList list, std::string const& name,
               std::vector<std::string> const& ids) {
  for (auto const& id : ids) references.push_back({list, id, name});
}

std::shared_ptr<Words const> own_words(Vocabulary const& vocabulary, Catalogue const& catalogue) {
  return std::make_shared<Words const>(words_beside_offers(vocabulary, catalogue));
}

}  // namespace

SocialMap::SocialMap(MapReading reading, Date on)
    : ground_(std::make_shared<MapGround const>(std::move(reading), on)),
      offers_(std::make_shared<MapOffers const>(*ground_)),
      network_(own_network()),
      meetings_(std::make_shared<NextMeetings const>(catalogue(), on, in_amsterdam(on, ClockTime{0}))),
      words_(own_words(vocabulary(), catalogue())),
      version_(ground_->reading.catalogue_version) {
  give_freed_memory_back();
}

std::shared_ptr<MapNetwork const> SocialMap::own_network() const {
  return std::make_shared<MapNetwork const>(catalogue(), columns(), vocabulary());
}

std::shared_ptr<SocialMap const> SocialMap::with_network(std::shared_ptr<MapNetwork const> network) const {
  return std::shared_ptr<SocialMap const>(
      new SocialMap({ground_, offers_, std::move(network), meetings_, words_}, version_));
}

std::shared_ptr<SocialMap const> SocialMap::at(std::chrono::sys_seconds moment) const {
  auto meetings = *meetings_;
  meetings.pass(moment);
  auto later = std::make_shared<NextMeetings const>(std::move(meetings));
  return std::shared_ptr<SocialMap const>(
      new SocialMap({ground_, offers_, network_, std::move(later), words_}, version_));
}

MapReading SocialMap::reading() const {
  auto reading = ground_->reading;
  reading.catalogue = in_order(catalogue());
  reading.catalogue_version = version_;
  return reading;
}

std::shared_ptr<SocialMap const> SocialMap::made_anew(Catalogue changed, std::uint64_t version) const {
  auto reading = ground_->reading;
  reading.catalogue = in_order(std::move(changed));
  reading.catalogue_version = version;
  return std::make_shared<SocialMap const>(std::move(reading), today())->at(now());
}

std::shared_ptr<SocialMap const> SocialMap::after(CatalogueChange change, std::uint64_t version) const {
  constexpr std::size_t kFew = 500;
  constexpr std::size_t kFewOffers = 20'000;  // whose network is made in milliseconds
  auto const read = ground_->columns.size;
  auto later = with_change(catalogue(), slugs(), std::move(change));
  if (later.activities.size() - read > kFew + read / 4) return made_anew(std::move(later), version);
  auto words = later.providers.shares_with(catalogue().providers) ? words_ : own_words(vocabulary(), later);
  auto columns = with_new_rows(offers_->columns, later, vocabulary(), places());
  auto offers = std::make_shared<MapOffers const>(*ground_, *offers_, std::move(later), std::move(columns));
  auto meetings = *meetings_;
  meetings.follow(offers->catalogue);
  auto next = std::make_shared<NextMeetings const>(std::move(meetings));
  std::shared_ptr<SocialMap const> map(
      new SocialMap({ground_, std::move(offers), network_, std::move(next), std::move(words)}, version));
  return map->columns().size > kFewOffers ? map : map->with_network(map->own_network());
}

std::vector<InputError> SocialMap::faults_of(SearchRequest const& request) const {
  std::vector<Reference> references;
  refer_all(references, WordList::neighbourhood, "/neighbourhood", request.neighbourhoods);
  refer_all(references, WordList::kind, "/kind", request.kinds);
  refer_all(references, WordList::domain, "/domain", request.domains);
  refer_all(references, WordList::need, "/need", request.needs);
  auto errors = unknown_words(references, words());
  if (request.near && !places().find(*request.near)) errors.push_back(unknown_place("/near", *request.near));
  auto const needs_near = [&](bool given, char const* what, char const* where) {
    if (given && !request.near) errors.push_back({where, std::string(what) + " needs near", {}, {}, false});
  };
  needs_near(request.radius.has_value(), "a radius", "/radius");
  needs_near(request.sort == Sort::distance, "sorting by distance", "/sort");
  append(errors, filter_faults(request, words(), request.on.value_or(today())));
  return errors;
}

SearchResult SocialMap::search(SearchRequest const& request) const {
  auto errors = faults_of(request);
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  SearchWorld const world{catalogue(),
                          vocabulary(),
                          columns(),
                          places(),
                          ground_->analyser,
                          offers_->index,
                          ground_->query_reader,
                          offers_->words_by_stem,
                          offers_->title_ranks,
                          *meetings_,
                          offers_->shown,
                          offers_->grid};
  return socialmap::search(world, request, request.on.value_or(today()));
}

std::vector<InputError> SocialMap::faults_of(Profile const& profile) const {
  if (!profile.home || place_of(*profile.home, places())) return {};
  return {unknown_place("/home", "")};
}

MatchWorld SocialMap::match_world_for(Profile const& profile) const {
  auto errors = faults_of(profile);
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  return match_world();
}

MatchWorld SocialMap::match_world() const {
  return {catalogue(), vocabulary(), columns(), places(), offers_->facts, rules(), warm_links(), now()};
}

Understanding SocialMap::wish_of(Profile const& profile) const {
  return profile.wish ? interpret(*profile.wish) : Understanding{};
}

Ranking SocialMap::match(Profile const& profile) const {
  return match_profile(profile, match_world_for(profile), profile.on.value_or(today()), wish_of(profile));
}

Explanation SocialMap::explain(Profile const& profile, ActivityId activity) const {
  auto const wish = wish_of(profile);
  return explain_offer({profile, activity, wish}, match_world_for(profile), profile.on.value_or(today()));
}

Plans SocialMap::plan(Profile const& profile, int most_activities) const {
  auto const wish = wish_of(profile);
  return plans_for({profile, most_activities, wish}, match_world_for(profile), profile.on.value_or(today()));
}

std::vector<NextDate> SocialMap::next_dates(ActivityId id, Date from, std::size_t most) const {
  constexpr std::chrono::days kHorizon{400};
  auto const& activity = catalogue().activity(id);
  std::vector<NextDate> dates;
  if (!activity.schedule) return dates;
  auto const timetable = timetable_of(activity, catalogue().municipality);
  auto const at = from == today() ? now() : std::chrono::sys_seconds::min();
  for (auto const& meeting : occurrences(timetable, {from, from + kHorizon, most, at}))
    dates.push_back({meeting.start, meeting.end});
  return dates;
}

}  // namespace socialmap
