#include "engine/socialmap.h"

#include <malloc.h>

#include <algorithm>
#include <filesystem>

#include "engine/calendar/occurrence.h"
#include "engine/catalog/file_digest.h"
#include "engine/catalog/municipality_files.h"
#include "engine/catalog/reading_words_file.h"
#include "engine/map_directories.h"
#include "engine/match/explanation.h"
#include "engine/match/match.h"
#include "engine/match/plan.h"
#include "engine/rules/read_rules.h"
#include "engine/search_faults.h"
#include "engine/text/search.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

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

Index index_of(MapReading const& reading, Columns const& columns, Analyser const& analyser) {
  OfferReader offers(reading.catalogue, reading.vocabulary, columns, analyser);
  return {offers, reading.catalogue.activities.size()};
}

/// 13 hexadecimal digits of the digest: every number of 52 bits is exact in JSON.
std::uint64_t version_of(MapSources const& sources) {
  auto files = files_under(vocabulary_directory(sources));
  auto const own = files_under(sources.catalogue);
  files.insert(files.end(), own.begin(), own.end());
  return std::stoull(sha256_of(files).substr(0, 13), nullptr, 16);
}

/// What was freed lies between what is kept: glibc does not give such pages back unless it is told to.
void give_freed_memory_back() { malloc_trim(0); }

}  // namespace

bool MapReading::sound() const {
  return std::all_of(problems.begin(), problems.end(), [](InputError const& e) { return e.warning; });
}

MapReading read_map(MapSources const& sources) {
  return read_map(sources, texts_in(sources.catalogue), version_of(sources));
}

MapReading read_map(MapSources const& sources, MunicipalityTexts texts, std::uint64_t version) {
  MapReading reading;
  auto vocabulary = read_vocabulary(vocabulary_directory(sources));
  append(reading.problems, vocabulary.problems);
  reading.vocabulary = std::move(vocabulary.vocabulary);
  if (!reading.sound()) return reading;  // every word would be reported as unknown
  auto words = read_reading_words(vocabulary_directory(sources), reading.vocabulary);
  append(reading.problems, words.problems);
  reading.reading_words = std::move(words.words);
  auto rules = read_rules(rules_directory(sources), reading.vocabulary);
  append(reading.problems, rules.problems);
  reading.rules = std::move(rules.rules);
  auto catalogue = read_catalogue(std::move(texts), reading.vocabulary);
  append(reading.problems, catalogue.problems);
  reading.catalogue = std::move(catalogue.catalogue);
  reading.catalogue_version = version;
  give_freed_memory_back();
  return reading;
}

SocialMap::SocialMap(MapReading reading, Date on)
    : reading_(std::move(reading)),
      today_(on),
      slugs_(reading_.catalogue),
      words_(words_of(reading_.vocabulary, reading_.catalogue)),
      places_(reading_.catalogue),
      columns_(build_columns(reading_.catalogue, reading_.vocabulary, places_, on)),
      network_({reading_.catalogue, reading_.vocabulary, columns_}),
      warm_links_(network_),
      analyser_(reading_.vocabulary.dutch, dutch_lexicon()),
      offer_facts_(reading_.catalogue, reading_.vocabulary, columns_, analyser_),
      title_ranks_(title_ranks(reading_.catalogue)),
      next_meetings_(reading_.catalogue, on),
      shown_(shown_offers(columns_, on)),
      grid_(columns_),
      index_(index_of(reading_, columns_, analyser_)),
      catalogue_words_(words_of_catalogue(reading_.catalogue, analyser_)),
      words_by_stem_(catalogue_words_),
      query_reader_({reading_.catalogue, reading_.vocabulary, places_, analyser_, catalogue_words_}),
      interpreter_({reading_.vocabulary, reading_.reading_words, analyser_, query_reader_.lay_words()}),
      suggester_(reading_.catalogue, reading_.vocabulary, columns_, on) {
  count_shown();
  give_freed_memory_back();
}

void SocialMap::count_shown() {
  offers_in_.resize(catalogue().neighbourhoods.size());
  offers_of_.resize(catalogue().providers.size());
  for (std::uint32_t i = 0; i < columns_.size; ++i) {
    if (!is_shown(ActivityId{i})) continue;
    ++shown_count_;
    if (columns_.neighbourhood[i] != kNoNeighbourhood) ++offers_in_[columns_.neighbourhood[i]];
    offers_of_[catalogue().provider_of[i].value].push_back(ActivityId{i});
  }
}

std::vector<InputError> SocialMap::faults_of(SearchRequest const& request) const {
  std::vector<Reference> references;
  refer_all(references, WordList::neighbourhood, "/neighbourhood", request.neighbourhoods);
  refer_all(references, WordList::kind, "/kind", request.kinds);
  refer_all(references, WordList::domain, "/domain", request.domains);
  refer_all(references, WordList::need, "/need", request.needs);
  auto errors = unknown_words(references, words_);
  if (request.near && !places_.find(*request.near)) errors.push_back(unknown_place("/near", *request.near));
  auto const needs_near = [&](bool given, char const* what, char const* where) {
    if (given && !request.near) errors.push_back({where, std::string(what) + " needs near", {}, {}, false});
  };
  needs_near(request.radius.has_value(), "a radius", "/radius");
  needs_near(request.sort == Sort::distance, "sorting by distance", "/sort");
  append(errors, filter_faults(request, words_, request.on.value_or(today_)));
  return errors;
}

SearchResult SocialMap::search(SearchRequest const& request) const {
  auto errors = faults_of(request);
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  SearchWorld const world{
      reading_.catalogue, reading_.vocabulary, columns_,     places_,        analyser_, index_,
      query_reader_,      words_by_stem_,      title_ranks_, next_meetings_, shown_,    grid_};
  return socialmap::search(world, request, request.on.value_or(today_));
}

std::vector<InputError> SocialMap::faults_of(Profile const& profile) const {
  if (!profile.home || place_of(*profile.home, places_)) return {};
  return {unknown_place("/home", "")};
}

MatchWorld SocialMap::match_world_for(Profile const& profile) const {
  auto errors = faults_of(profile);
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  return match_world();
}

MatchWorld SocialMap::match_world() const {
  return {reading_.catalogue, reading_.vocabulary, columns_,   places_,
          offer_facts_,       reading_.rules,      warm_links_};
}

Understanding SocialMap::wish_of(Profile const& profile) const {
  return profile.wish ? interpret(*profile.wish) : Understanding{};
}

Ranking SocialMap::match(Profile const& profile) const {
  return match_profile(profile, match_world_for(profile), profile.on.value_or(today_), wish_of(profile));
}

Explanation SocialMap::explain(Profile const& profile, ActivityId activity) const {
  auto const wish = wish_of(profile);
  return explain_offer({profile, activity, wish}, match_world_for(profile), profile.on.value_or(today_));
}

Plans SocialMap::plan(Profile const& profile, int most_activities) const {
  auto const wish = wish_of(profile);
  return plans_for({profile, most_activities, wish}, match_world_for(profile), profile.on.value_or(today_));
}

std::vector<NextDate> SocialMap::next_dates(ActivityId id, Date from, std::size_t most) const {
  constexpr std::chrono::days kHorizon{400};
  auto const& activity = catalogue().activity(id);
  std::vector<NextDate> dates;
  if (!activity.schedule) return dates;
  Timetable const timetable{*activity.schedule, activity.holidays, catalogue().municipality.holidays,
                            activity.cancelled};
  for (auto const& meeting : occurrences(timetable, {from, from + kHorizon, most})) {
    dates.push_back({meeting.start, meeting.end});
  }
  return dates;
}

bool SocialMap::is_shown(ActivityId id) const { return columns_.shown(id.value); }

}  // namespace socialmap
