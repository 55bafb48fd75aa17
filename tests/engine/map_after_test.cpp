// A map after changes answers as one made anew from the changed catalogue.
#include <map>
#include <set>

#include <catch2/catch.hpp>

#include "engine/socialmap.h"
#include "tests/engine/match/random_clients.h"

namespace socialmap {
namespace {

using test::Dice;
using Ids = std::vector<std::string>;

Date day() { return parse_date("2026-11-23").value(); }

std::shared_ptr<SocialMap const> veenmeer_map() {
  auto const root = source_directory();
  return std::make_shared<SocialMap const>(
      read_map({root + "/catalog/veenmeer", root + "/catalog/vocabulary", root + "/rules"}), day());
}

OwnedActivity with_owner(SocialMap const& map, ActivityId id) {
  return {map.catalogue().provider(id).id, map.catalogue().activity(id)};
}

ActivityId any_offer(SocialMap const& map, Dice& dice) {
  for (;;) {
    ActivityId const id{static_cast<std::uint32_t>(dice.upto(static_cast<int>(map.columns().size) - 1))};
    if (map.catalogue().is_current(id)) return id;
  }
}

/// Changes a few fields, withdraws, moves to another place, or makes another offer like this one.
OwnedActivity changed_offer(SocialMap const& map, Dice& dice, int number) {
  auto owned = with_owner(map, any_offer(map, dice));
  auto& offer = owned.activity;
  switch (dice.upto(4)) {
    case 0:
      offer.title = "Zwerkbal nummer " + std::to_string(number);
      break;
    case 1:
      offer.status = Status::withdrawn;
      break;
    case 2:
      offer.location = Online{};
      offer.schedule = Schedule{DatedSlot{{day() + std::chrono::days{number}}, {}}};
      break;
    case 3:
      offer.verified = Verification{day(), {}, {}};
      offer.status = Status::published;
      break;
    default:
      offer.id += "-" + std::to_string(number);
      offer.summary = "Kom ook gerust eens naar de kaasschaverij kijken.";
  }
  return owned;
}

Provider any_provider(SocialMap const& map, Dice& dice) {
  auto const& all = map.catalogue().providers;
  return all[static_cast<std::size_t>(dice.upto(static_cast<int>(all.size()) - 1))];
}

/// Another name, a building that is elsewhere or accessible by now, or another provider like this one.
Provider changed_provider(SocialMap const& map, Dice& dice, int number) {
  auto provider = any_provider(map, dice);
  switch (dice.upto(2)) {
    case 0:
      provider.name = "Bezemstal nummer " + std::to_string(number);
      break;
    case 1:
      for (auto& location : provider.locations) {
        location.lat.reset();
        location.lon.reset();
        location.postcode = map.catalogue().postcodes.front().code;
        location.name = "Bezemhok";
        location.accessibility.emplace().step_free = true;
      }
      break;
    default:
      provider.id += "-" + std::to_string(number);
      provider.name = "Nieuwe bezem " + std::to_string(number);
  }
  return provider;
}

SearchRequest asked(std::string q, Sort sort = Sort::relevance) {
  SearchRequest request;
  request.q = std::move(q);
  request.sort = sort;
  request.page_size = 100;
  request.facets = {Facet::kind, Facet::neighbourhood, Facet::day, Facet::price, Facet::trait};
  if (sort == Sort::distance) request.near = "oosterveld";
  return request;
}

std::set<std::string> found(SocialMap const& map, SearchRequest const& request) {
  std::set<std::string> ids;
  for (auto const& hit : map.search(request).hits) {
    auto line = map.catalogue().activity(hit.activity).id;
    for (auto const& highlight : hit.highlights) line += " " + std::to_string(highlight.ranges.size());
    ids.insert(line);
  }
  return ids;
}

Ids titles(SocialMap const& map, Sort sort) {
  Ids titles;
  for (auto const& hit : map.search(asked("", sort)).hits)
    titles.push_back(map.catalogue().activity(hit.activity).title);
  return titles;
}

Ids matched(SocialMap const& map, Profile const& profile) {
  Ids lines;
  auto const ranking = map.match(profile);
  for (auto const& match : ranking.matches)
    lines.push_back(map.catalogue().activity(match.activity).id + " " +
                    std::to_string(match.score_hundredths()));
  lines.push_back(std::to_string(ranking.refused_total) + " " + std::to_string(ranking.total));
  return lines;
}

std::set<std::string> suggested(SocialMap const& map, std::string const& typed, SuggestionType type) {
  std::set<std::string> ids;
  for (auto const& one : map.suggest(typed, {type})) ids.insert(one.id + one.text);
  return ids;
}

std::set<std::string> set_of(Ids const& ids) { return {ids.begin(), ids.end()}; }

/// How many offers each provider has, by its id and name.
std::map<std::string, std::size_t> providers_of(SocialMap const& map) {
  std::map<std::string, std::size_t> all;
  for (auto const& provider : map.catalogue().providers)
    all[provider.id + provider.name] = map.offers_of(map.slugs().provider(provider.id).value()).size();
  return all;
}

void check_alike(SocialMap const& one, SocialMap const& anew) {
  CHECK(one.shown_count() == anew.shown_count());
  for (auto const* q : {"", "wandelen", "samen eten", "zwerkbal", "kaasschaverij", "kaas", "bezemstal",
                        "bezemhok", "\"zwerkbal nummer\"", "online", "oosterveld", "muziek -koor"}) {
    CAPTURE(q);
    auto const ours = one.search(asked(q));
    auto const theirs = anew.search(asked(q));
    CHECK(ours.total == theirs.total);
    CHECK(ours.total_unknown == theirs.total_unknown);
    REQUIRE(ours.facets.size() == theirs.facets.size());
    for (std::size_t i = 0; i < ours.facets.size(); ++i)
      CHECK(ours.facets[i].counts == theirs.facets[i].counts);
    if (ours.total <= 100) CHECK(found(one, asked(q)) == found(anew, asked(q)));
  }
  for (auto const sort : {Sort::title}) CHECK(titles(one, sort) == titles(anew, sort));
  auto near = asked("", Sort::distance);
  near.radius = 900;
  CHECK(found(one, near) == found(anew, near));
  CHECK(suggested(one, "zwerkbal", SuggestionType::activity) ==
        suggested(anew, "zwerkbal", SuggestionType::activity));
  for (auto const* typed : {"bezem", "nieuwe be", "bezemstal nummer 1", "bezemstla"}) {
    CAPTURE(typed);
    auto const ours = suggested(one, typed, SuggestionType::provider);
    auto const theirs = suggested(anew, typed, SuggestionType::provider);
    CHECK(ours.size() == theirs.size());
    if (theirs.size() < 10) CHECK(ours == theirs);
  }
  CHECK(providers_of(one) == providers_of(anew));
  for (auto const list : {WordList::provider, WordList::location})
    CHECK(set_of(one.words().at(list)) == set_of(anew.words().at(list)));
}

}  // namespace

TEST_CASE("a map after many changes answers as one made anew") {
  Dice dice(11);
  test::Veenmeer const words;
  auto map = veenmeer_map();
  for (int round = 1; round <= 40; ++round) {
    CatalogueChange change;
    std::set<std::string> ids;
    for (int i = dice.upto(3); i >= 0; --i) {
      auto offer = changed_offer(*map, dice, round * 10 + i);
      if (ids.insert(offer.activity.id).second) change.activities.push_back(std::move(offer));
    }
    if (dice.upto(2) == 0) change.providers.push_back(changed_provider(*map, dice, round));
    map = map->after(std::move(change), static_cast<std::uint64_t>(round));
    CHECK(map->version() == static_cast<std::uint64_t>(round));
    CHECK(map->has_own_network());
    if (round % 8 != 0) continue;
    SocialMap const anew(map->reading(), day());
    REQUIRE(anew.version() == map->version());
    check_alike(*map, anew);
    for (int i = 0; i < 12; ++i) {
      auto const profile = random_profile(dice, words);
      CHECK(matched(*map, profile) == matched(anew, profile));
    }
  }
}

TEST_CASE("a map keeps its answers when another comes after it") {
  auto const before = veenmeer_map();
  auto const total = before->search(asked("")).total;
  auto const soup = before->search(asked("soep")).total;
  auto offer = with_owner(*before, {0});
  offer.activity.id = "zwerkbal-nieuw";
  offer.activity.title = "Zwerkbal met soep";
  auto const one = before->after({{}, {offer}}, 1);
  offer.activity.id = "zwerkbal-anders";
  auto const other = before->after({{}, {offer}}, 2);  // from the same map, not after the first
  CHECK(one->slugs().activity("zwerkbal-nieuw"));
  CHECK_FALSE(one->slugs().activity("zwerkbal-anders"));
  CHECK(found(*one, asked("zwerkbal")) != found(*other, asked("zwerkbal")));
  CHECK(before->search(asked("")).total == total);
  CHECK(before->search(asked("soep")).total == soup);
  CHECK(one->search(asked("soep")).total == soup + 1);
}

TEST_CASE("other providers and languages that nobody spoke before are in the next map at once") {
  auto const before = veenmeer_map();
  auto provider = before->catalogue().providers[0];
  provider.id = "zwerkbalclub";
  provider.name = "Zwerkbalclub De Bezem";
  auto const with_club = before->after({{provider}, {}}, 1);
  REQUIRE(with_club->slugs().provider("zwerkbalclub"));
  auto offer = with_owner(*before, {0});
  offer.provider = "zwerkbalclub";
  offer.activity.id = "zwerkbal";
  offer.activity.language = LanguageUse{};
  offer.activity.language->spoken = {"tlh"};
  auto const with_offer = with_club->after({{}, {offer}}, 2);
  auto request = asked("bezem");
  request.languages = {"tlh"};
  CHECK(found(*with_offer, request).size() == 1);
  CHECK(with_offer->shares_ground_with(*before));
  SocialMap const anew(with_offer->reading(), day());
  CHECK(with_offer->columns().language_codes == anew.columns().language_codes);
  request.q = "";
  request.facets = {Facet::language};
  CHECK(with_offer->search(request).facets[0].counts == anew.search(request).facets[0].counts);
  CHECK(found(*with_offer, request) == found(anew, request));
}

TEST_CASE("a provider that can be reached otherwise leaves its offers as they are") {
  auto const before = veenmeer_map();
  auto provider = before->catalogue().provider(ActivityId{0});
  provider.url = "https://www.example.org/anders";
  auto const after = before->after({{provider}, {}}, 1);
  CHECK(after->catalogue().provider(ActivityId{0}).url == provider.url);
  CHECK(after->columns().size == before->columns().size);
  CHECK(after->has_own_network());
  CHECK(before->catalogue().provider(ActivityId{0}).url != provider.url);
}

TEST_CASE("a provider that is called otherwise is found by its new name only") {
  auto const before = veenmeer_map();
  auto provider = before->catalogue().provider(ActivityId{0});
  auto const old_name = provider.name;
  provider.name = "Kwispelhuis";
  auto const after = before->after({{provider}, {}}, 1);
  CHECK(after->shares_ground_with(*before));
  CHECK(after->has_own_network());
  auto const id = after->slugs().provider(provider.id).value();
  CHECK(after->catalogue().providers[id.value].name == "Kwispelhuis");
  CHECK(found(*after, asked("kwispelhuis")).size() == after->offers_of(id).size());
  CHECK(after->offers_of(id).size() == before->offers_of(id).size());
  CHECK(suggested(*after, "kwispel", SuggestionType::provider) ==
        std::set<std::string>{provider.id + "Kwispelhuis"});
  CHECK_FALSE(suggested(*after, old_name, SuggestionType::provider).contains(provider.id + old_name));
  CHECK(before->catalogue().providers[id.value].name == old_name);
}

TEST_CASE("many changes at once make the map anew") {
  auto const before = veenmeer_map();
  CatalogueChange change;
  for (int i = 0; i < 700; ++i) {
    auto offer = with_owner(*before, {static_cast<std::uint32_t>(i % 200)});
    offer.activity.id += "-" + std::to_string(i);
    change.activities.push_back(std::move(offer));
  }
  auto const after = before->after(std::move(change), 1);
  CHECK(after->columns().size == before->columns().size + 700);
  CHECK_FALSE(after->shares_ground_with(*before));
}

}  // namespace socialmap
