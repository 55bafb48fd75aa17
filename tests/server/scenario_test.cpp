// Reads every story in tests/scenarios and holds the program to it.

#include <filesystem>

#include <catch2/catch.hpp>

#include "engine/catalog/reading_words_file.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"
#include "engine/rules/read_rules.h"
#include "engine/socialmap.h"
#include "server/api/match_views.h"
#include "server/api/sound_requests.h"
#include "tests/source_directory.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

Ring square(double south, double west, double north, double east) {
  return {{south, west}, {south, east}, {north, east}, {north, west}, {south, west}};
}

/// A square town of two neighbourhoods with one provider, who has all the offers.
MapReading town(NodeList const& offers) {
  auto const root = source_directory();
  MapReading reading;
  reading.vocabulary = read_vocabulary(root + "/catalog/vocabulary").vocabulary;
  reading.reading_words = read_reading_words(root + "/catalog/vocabulary", reading.vocabulary).words;
  reading.rules = read_rules(root + "/rules", reading.vocabulary).rules;
  auto& catalogue = reading.catalogue;
  catalogue.municipality.id = "proefstad";
  catalogue.municipality.name = "Proefstad";
  catalogue.municipality.passes = {{"stadspas", "Stadspas", {}}};
  catalogue.municipality.youth_route = YouthRoute{"Jongerenpunt", "0123-456000", {}, {}};
  catalogue.neighbourhoods = {{"oost", "Oost", {}, {}, {}, {Polygon{square(53.08, 6.20, 53.12, 6.24), {}}}},
                              {"west", "West", {}, {}, {}, {Polygon{square(53.08, 6.16, 53.12, 6.20), {}}}}};
  Provider provider;
  provider.id = "wijkhuis";
  provider.name = "Wijkhuis";
  provider.locations = {{"hier", {}, {}, {}, {}, 53.10, 6.18, {}}, {"daar", {}, {}, {}, {}, 53.10, 6.22, {}}};
  catalogue.providers = {provider};
  Reading problems("scenario");
  std::vector<Activity> made;
  for (auto const& node : offers) {
    auto offer = read_record(activity_record(), node, problems);
    for (auto const& error : problems.errors) UNSCOPED_INFO(to_line(error));
    REQUIRE(offer.has_value());
    made.push_back(std::move(*offer));
    catalogue.provider_of.push_back(ProviderId{0});
  }
  std::sort(made.begin(), made.end(), [](Activity const& a, Activity const& b) { return a.id < b.id; });
  catalogue.activities = std::move(made);
  return reading;
}

std::vector<std::string> words(Node const& node) {
  std::vector<std::string> found;
  for (auto const& item : *node.list()) found.push_back(*item.text());
  return found;
}

std::string factor_word(Factor factor) {
  JsonWriter out;
  write_record(api::ranking_record(), out, [&] {
    api::RankingView view;
    view.matches.push_back({});
    view.matches.back().checks.push_back({factor, {}});
    return view;
  }());
  auto const tree = read_json(out.take());
  auto const& match = tree.find("matches")->list()->front();
  return *match.find("checks")->list()->front().find("factor")->text();
}

void expect_checks(Node const& expected, api::RankingView const& ranking) {
  for (auto const& member : *expected.map()) {
    auto const match = std::find_if(ranking.matches.begin(), ranking.matches.end(),
                                    [&](auto const& m) { return m.activity.id == member.name; });
    REQUIRE(match != ranking.matches.end());
    std::vector<std::string> factors;
    for (auto const& check : match->checks) factors.push_back(factor_word(check.factor));
    INFO(member.name);
    CHECK(factors == words(member.value));
  }
}

/// Which offer bridges the wait of which, and what to arrange first; exactly these.
void expect_around(Node const& expected, api::RankingView const& ranking) {
  std::map<std::string, std::string> bridges, wanted;
  std::map<std::string, std::vector<std::string>> first, wanted_first;
  for (auto const& match : ranking.matches) {
    if (match.bridge) bridges[match.activity.id] = match.bridge->id;
    if (!match.prerequisites.empty()) first[match.activity.id] = match.prerequisites;
  }
  if (auto const* told = expected.find("bridge")) {
    for (auto const& member : *told->map()) wanted[member.name] = *member.value.text();
    CHECK(bridges == wanted);
  }
  if (auto const* told = expected.find("prerequisites")) {
    for (auto const& member : *told->map()) wanted_first[member.name] = words(member.value);
    CHECK(first == wanted_first);
  }
  if (auto const* told = expected.find("questions")) CHECK(ranking.questions == words(*told));
}

/// "need loneliness", "constraint mobility" …, exactly these; and the signals with their source.
void expect_wish(Node const& expected, api::RankingView const& ranking) {
  std::vector<std::string> read, signals;
  for (auto const& one : ranking.understood) {
    if (one.need) read.push_back("need " + *one.need);
    if (one.interest) read.push_back("interest " + *one.interest);
    if (one.avoid) read.push_back("avoid " + *one.avoid);
    if (one.constraint) read.push_back("constraint " + *one.constraint);
  }
  for (auto const& signal : ranking.signals) signals.push_back(signal.source + " " + signal.id);
  if (auto const* told = expected.find("understood")) CHECK(read == words(*told));
  if (auto const* told = expected.find("signals")) CHECK(signals == words(*told));
}

void expect_ranking(Node const& expected, api::RankingView const& ranking) {
  std::vector<std::string> found;
  for (auto const& match : ranking.matches) found.push_back(match.activity.id);
  CHECK(found == words(*expected.find("found")));
  CHECK(ranking.total >= found.size());
  std::map<std::string, double> refused;
  for (auto const& refusal : ranking.refused.by_rule)
    refused[refusal.rule] = static_cast<double>(refusal.count);
  std::map<std::string, double> wanted;
  for (auto const& member : *expected.find("refused")->map()) wanted[member.name] = *member.value.number();
  CHECK(refused == wanted);
  if (auto const* checks = expected.find("checks")) expect_checks(*checks, ranking);
  expect_around(expected, ranking);
  expect_wish(expected, ranking);
  if (auto const* support = expected.find("support")) {
    std::vector<std::string> help;
    for (auto const& match : ranking.support.matches) help.push_back(match.activity.id);
    CHECK(help == words(*support));
  }
  if (auto const* youth = expected.find("youthRoute"))
    CHECK(ranking.youth_route.has_value() == *youth->boolean());
  auto const* mode = expected.find("mode");
  if (!mode) return;
  JsonWriter out;
  write_record(api::ranking_record(), out, ranking);
  CHECK(*read_json(out.take()).find("mode")->text() == *mode->text());
}

void expect_search(Node const& expected, SocialMap const& map, std::string const& query) {
  auto const request = api::read_search_request(map, *http::parse_query(query));
  auto const result = map.search(request);
  std::vector<std::string> found;
  for (auto const& hit : result.hits) found.push_back(map.catalogue().activity(hit.activity).id);
  CHECK(found == words(*expected.find("found")));
  CHECK(static_cast<double>(result.total_unknown) == *expected.find("totalUnknown")->number());
}

void run_story(fs::path const& path) {
  auto const story = read_yaml(read_file(path.string()), path.string());
  INFO(*story.find("story")->text());
  SocialMap const map(town(*story.find("offers")->list()), *parse_date(*story.find("on")->text()));
  auto const& expected = *story.find("expect");
  if (auto const* query = story.find("query")) return expect_search(expected, map, *query->text());
  auto const profile = api::read_profile(map, to_json(*story.find("profile")), api::ReferralCodes::refused);
  expect_ranking(expected, api::view_of(map, map.match(profile)));
}

TEST_CASE("every story in tests/scenarios comes true") {
  std::vector<fs::path> stories;
  for (auto const& entry : fs::directory_iterator(source_directory() + "/tests/scenarios")) {
    if (entry.path().extension() == ".yaml") stories.push_back(entry.path());
  }
  std::sort(stories.begin(), stories.end());
  REQUIRE(stories.size() >= 9);
  for (auto const& path : stories) {
    CAPTURE(path.filename().string());
    run_story(path);
  }
}

}  // namespace
}  // namespace socialmap
