// Filters that cannot be answered are refused, all at once.
#include "engine/search_faults.h"

#include <catch2/catch.hpp>

namespace socialmap {
namespace {

Date day(char const* text) { return parse_date(text).value(); }

std::vector<InputError> faults_of(SearchRequest const& request) {
  Words const words = {{WordList::audience, {"older-adults"}},
                       {WordList::trait, {"evening"}},
                       {WordList::provider, {"huis"}},
                       {WordList::pass, {"stadspas"}}};
  return filter_faults(request, words, day("2026-11-23"));
}

TEST_CASE("each unknown word is told with the nearest known one") {
  SearchRequest request;
  request.audiences = {"older-adult"};
  request.traits = {"evening", "evenin"};
  request.providers = {"huiss"};
  request.passes = {"stadpas"};
  std::vector<std::string> told;
  for (auto const& error : faults_of(request)) told.push_back(error.where + " " + error.suggestion);
  CHECK(told == std::vector<std::string>{"/audience older-adults", "/trait evening", "/provider huis",
                                         "/pass stadspas"});
}

TEST_CASE("a period begins before it ends, and is not longer than is looked through") {
  auto const refused = [](char const* from, char const* to) {
    SearchRequest request;
    request.from = parse_date(from);
    request.to = day(to);
    return !faults_of(request).empty();
  };
  CHECK_FALSE(refused("2026-12-01", "2026-12-01"));
  CHECK(refused("2026-12-02", "2026-12-01"));
  CHECK_FALSE(refused("2026-12-01", "2028-01-05"));  // 400 days later
  CHECK(refused("2026-12-01", "2028-01-06"));
  CHECK_FALSE(refused("", "2026-11-23"));  // from the day that is searched from
  CHECK(refused("", "2026-11-22"));
}

}  // namespace
}  // namespace socialmap
