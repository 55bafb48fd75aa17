// Law: the order of records in the catalogue, of fields in a record and of fields in a profile does not
// matter: the answers have the same bytes, but for the version of the catalogue.

#include <algorithm>
#include <filesystem>
#include <random>

#include <catch2/catch.hpp>

#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"
#include "server/api/explanation_request.h"
#include "server/api/explanation_views.h"
#include "server/api/listing.h"
#include "server/api/sound_requests.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/engine/match/random_clients.h"
#include "tests/server/veenmeer.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

template <typename T>
void shuffle(std::vector<T>& list, std::mt19937& chance) {
  std::shuffle(list.begin(), list.end(), chance);
}

/// The fields of every mapping in another order; lists stay as they are.
void shuffle_fields(Node& node, std::mt19937& chance) {
  if (auto* items = node.list()) {
    for (auto& item : *items) shuffle_fields(item, chance);
  }
  if (auto* members = node.map()) {
    shuffle(*members, chance);
    for (auto& member : *members) shuffle_fields(member.value, chance);
  }
}

/// Veenmeer with its provider files under other names, their offers and all their fields in another order.
void write_shuffled(test::FreshDirectory const& town, std::mt19937& chance) {
  auto const root = source_directory() + "/catalog/veenmeer";
  for (auto const& entry : fs::directory_iterator(root)) {
    if (entry.is_regular_file())
      town.write(entry.path().filename().string(), read_file(entry.path().string()));
  }
  for (auto const& entry : fs::directory_iterator(root + "/providers")) {
    auto provider = read_yaml(read_file(entry.path().string()));
    for (auto& member : *provider.map()) {
      if (member.name == "activities") shuffle(*member.value.list(), chance);
    }
    shuffle_fields(provider, chance);
    town.write("providers/" + std::to_string(chance()) + ".json", to_json(provider));
  }
}

std::string match_answer(SocialMap const& map, std::string const& profile) {
  auto view = api::view_of(map, map.match(api::read_profile(map, profile, api::ReferralCodes::refused)));
  view.versions.catalogue = 0;
  return api::to_json(api::ranking_record(), view);
}

std::string explanation_answer(SocialMap const& map, std::string const& profile,
                               std::string const& activity) {
  auto const body = "{\"activity\":\"" + activity + "\",\"profile\":" + profile + "}";
  auto const asked = api::read_explanation_request(map, body, api::ReferralCodes::refused);
  auto view = api::view_of(map, map.explain(asked.profile, asked.activity));
  view.versions.catalogue = 0;
  return api::to_json(api::explanation_record(), view);
}

}  // namespace

TEST_CASE("the order of fields and records does not matter") {
  std::mt19937 chance(51);
  test::FreshDirectory const town;
  write_shuffled(town, chance);
  auto const root = source_directory();
  SocialMap const shuffled(read_map({town.path(), root + "/catalog/vocabulary", root + "/rules"}),
                           veenmeer().today());
  REQUIRE(shuffled.reading().sound());
  CHECK(shuffled.version() != veenmeer().version());
  REQUIRE(shuffled.catalogue().activities.size() == veenmeer().catalogue().activities.size());
  test::Veenmeer const words;
  test::Dice dice(52);
  int shown = 0;
  test::Shares shares;
  for (int i = 0; i < 60; ++i) {
    auto const client = test::random_profile(dice, words);
    shares.add(veenmeer().match(client));
    auto const profile = api::to_json(profile_record(), client);
    auto other = read_json(profile);
    shuffle_fields(other, chance);
    auto const answer = match_answer(veenmeer(), profile);
    CHECK(match_answer(veenmeer(), profile) == answer);
    CHECK(match_answer(shuffled, to_json(other)) == answer);
    auto const row = std::uint32_t(i * 4);
    auto const& id = veenmeer().catalogue().activities[row].id;
    if (!veenmeer().is_shown(ActivityId{row})) continue;
    CHECK(explanation_answer(shuffled, to_json(other), id) == explanation_answer(veenmeer(), profile, id));
    ++shown;
  }
  CHECK(shown > 40);
  shares.hold();
}

}  // namespace socialmap
