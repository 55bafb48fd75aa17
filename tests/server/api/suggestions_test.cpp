// What is suggested over the example municipality, as the API answers it.
#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "engine/text/suggestible.h"
#include "server/api/endpoint.h"
#include "tests/server/veenmeer.h"

namespace socialmap::api {
namespace {

/// The test's map lives as long as the program.
http::Response answer_to(http::Query query) {
  auto const current = [] { return std::shared_ptr<SocialMap const>{&veenmeer(), [](SocialMap const*) {}}; };
  for (auto const& route : api_routes(current)) {
    if (route.pattern != "/api/v1/suggestions") continue;
    http::Request request;
    request.query = std::move(query);
    return route.handler(request);
  }
  throw std::logic_error("there is no such route");
}

std::vector<InputError> faults_of(http::Query query) {
  try {
    answer_to(std::move(query));
  } catch (InvalidInput const& wrong) {
    return wrong.errors();
  }
  return {};
}

}  // namespace

TEST_CASE("suggestions come as items of a type, with the characters that were typed") {
  auto const answer = answer_to({{"q", "hardloop"}, {"type", "kind"}});
  CHECK(answer.body == R"({"items":[{"type":"kind","id":"running-group","text":"Hardloopgroep",)"
                       R"("ranges":[{"start":0,"length":8}]}]})");
  CHECK(answer.caching == http::Caching::private_search);
}

TEST_CASE("several types may be asked for") {
  auto const answer = read_json(answer_to({{"q", "oost"}, {"type", "place"}, {"type", "provider"}}).body);
  std::vector<std::string> types;
  for (auto const& item : *answer.find("items")->list()) types.push_back(*item.find("type")->text());
  CHECK(types.size() > 1);
  CHECK(types.front() == "provider");
  CHECK(types.back() == "place");
  CHECK(std::is_sorted(types.rbegin(), types.rend()));
}

TEST_CASE("text without a word suggests nothing, bad parameters are refused by name") {
  CHECK(answer_to({{"q", "?!"}}).body == R"({"items":[]})");
  CHECK(faults_of({}).front().what.starts_with("lacks the required field \"q\""));
  CHECK(faults_of({{"q", ""}}).front().what.starts_with("lacks the required field \"q\""));
  CHECK(faults_of({{"q", std::string(257, 'a')}}).front().where == "/q");
  CHECK(faults_of({{"q", "\xff"}}).front().where == "/q");
  CHECK(faults_of({{"q", "a"}, {"type", "kinds"}}).front().suggestion == "kind");
  CHECK(faults_of({{"q", "a"}, {"tpye", "kind"}}).front().suggestion == "type");
}

TEST_CASE("every beginning of every word of a shown title suggests an offer with it") {
  auto const& map = veenmeer();
  for (std::uint32_t i = 0; i < map.columns().size; ++i) {
    if (!map.is_shown({i}) || map.columns().last_day[i] < map.today()) continue;
    for (auto const& word : folded_words(map.catalogue().activity({i}).title)) {
      for (std::size_t length = 2; length <= word.size(); ++length) {
        CAPTURE(word, length);
        auto const found = map.suggest(word.substr(0, length), {SuggestionType::activity});
        REQUIRE_FALSE(found.empty());
        for (auto const& one : found) CHECK_FALSE(one.ranges.empty());
      }
    }
  }
}

}  // namespace socialmap::api
