// The analysis of the example municipality's network and its chain, as the API answers them.
#include "server/api/network_analysis.h"

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "server/api/analysis_keeper.h"
#include "tests/server/veenmeer.h"

namespace socialmap::api {
namespace {

/// The test's map lives as long as the program.
std::shared_ptr<SocialMap const> town() {
  return {&veenmeer(), [](SocialMap const*) {}};
}

http::Response answer_to(std::string const& path, http::Query query = {}) {
  for (auto const& endpoint : endpoints([] { return town(); })) {
    if (endpoint.path != path) continue;
    http::Request request;
    request.query = std::move(query);
    return endpoint.handler(request);
  }
  throw std::logic_error("there is no such endpoint");
}

std::vector<InputError> faults_of(std::string const& path, http::Query query) {
  try {
    answer_to(path, std::move(query));
  } catch (InvalidInput const& wrong) {
    return wrong.errors();
  }
  return {};
}

constexpr std::chrono::minutes kLong{5};

}  // namespace

TEST_CASE("the analysis names every part of the network of the example municipality") {
  auto const answer = read_json(answer_to("/network/analysis").body);
  for (auto const* list : {"islands", "brokers", "referrers", "losses", "newRelations"}) {
    INFO(list);
    CHECK_FALSE(answer.find(list)->list()->empty());
  }
  CHECK(*answer.find("brokersSampledFrom")->number() == 0);
  CHECK(answer.find("newRelations")->list()->size() == 10);
  for (auto const& relation : *answer.find("newRelations")->list())
    CHECK(*relation.find("gain")->number() > 0);
}

TEST_CASE("an analysis is made once a map") {
  AnalysisKeeper keeper;
  auto const first = town();
  auto const made = keeper.of(first, kLong);
  REQUIRE(made);
  CHECK(keeper.of(first, kLong) == made);
  auto const other = std::make_shared<SocialMap const>(MapReading{}, veenmeer().today());
  CHECK(keeper.of(other, kLong)->providers == 0);
  CHECK(keeper.of(first, kLong)->providers == made->providers);
}

TEST_CASE("many may ask at once, and nobody waits longer than they want") {
  AnalysisKeeper keeper;
  auto const map = town();
  keeper.of(map, std::chrono::milliseconds{0});
  std::vector<std::future<AnalysisKeeper::Kept>> asked;
  for (int i = 0; i < 4; ++i)
    asked.push_back(std::async(std::launch::async, [&] { return keeper.of(map, kLong); }));
  auto const made = keeper.of(map, kLong);
  for (auto& one : asked) CHECK(one.get() == made);
}

TEST_CASE("a keeper that ends while it makes an analysis ends well") {
  AnalysisKeeper keeper;
  keeper.of(town(), std::chrono::milliseconds{0});
}

TEST_CASE("the chain tells what it carries, its norms and what is not known") {
  auto const whole = read_json(answer_to("/capacity").body);
  CHECK(*whole.find("carried")->find("low")->number() <= *whole.find("carried")->find("high")->number());
  CHECK(*whole.find("places")->find("unknown")->number() > 0);
  CHECK(whole.find("norms")->list()->size() == 2);
  CHECK_FALSE(whole.find("limits")->list()->empty());
  auto const part =
      read_json(answer_to("/capacity", {{"neighbourhood", "centrum"}, {"kind", "communal-meal"}}).body);
  CHECK(*part.find("places")->find("known")->number() < *whole.find("places")->find("known")->number());
}

TEST_CASE("unknown parts of the chain and parameters are refused by name") {
  auto const faults = faults_of("/capacity", {{"neighbourhood", "centrun"}, {"kind", "comunal-meal"}});
  REQUIRE(faults.size() == 2);
  CHECK((faults[0].where == "/neighbourhood" && faults[0].suggestion == "centrum"));
  CHECK((faults[1].where == "/kind" && faults[1].suggestion == "communal-meal"));
  CHECK(faults_of("/capacity", {{"knid", "x"}}).at(0).suggestion == "kind");
  CHECK(faults_of("/network/analysis", {{"x", "y"}}).size() == 1);
}

}  // namespace socialmap::api
