// The query parameters of a search, as they are typed.
#include "server/api/search_request.h"

#include <catch2/catch.hpp>

namespace socialmap::api {
namespace {

std::optional<BoundingBox> box_of(std::string const& text) {
  try {
    return read_query(search_parameters(), {{"bbox", text}}).box;
  } catch (InvalidInput const&) {
    return std::nullopt;
  }
}

TEST_CASE("a box is four numbers, longitude first") {
  CHECK(box_of("6.1,53,6.3,53.2") == BoundingBox{53, 6.1, 53.2, 6.3});
  CHECK(box_of("-180,-90,180,90") == BoundingBox{-90, -180, 90, 180});
  CHECK(box_of("6.1,53,6.1,53") == BoundingBox{53, 6.1, 53, 6.1});
  for (auto const* text :
       {"6.1,53,6.3", "6.1,53,6.3,53.2,1", "6.1,53,6.3,", "6.1,53,6.3,53.2,", "a,b,c,d", "6.1;53;6.3;53.2",
        "6.1, 53, 6.3, 53.2", "nan,53,6.3,53.2", "inf,53,6.3,53.2", "6.3,53,6.1,53.2", "6.1,53.2,6.3,53",
        "-181,53,6.3,53.2", "6.1,53,6.3,90.1", "1e999,1,2,3"}) {
    CAPTURE(text);
    CHECK_FALSE(box_of(text));
  }
}

TEST_CASE("filters are read from their words") {
  auto const read = read_query(search_parameters(), {{"daypart", "morning"},
                                                     {"daypart", "evening"},
                                                     {"gender", "x"},
                                                     {"language", "tr"},
                                                     {"accessibility", "stepFree"},
                                                     {"available", "true"},
                                                     {"from", "2026-12-01"},
                                                     {"facets", "audience,trait,language"}});
  CHECK(read.dayparts == std::vector{Daypart::morning, Daypart::evening});
  CHECK(read.gender == ClientGender::other);
  CHECK(read.languages == std::vector<std::string>{"tr"});
  CHECK(read.accessibility == std::vector<std::string>{"stepFree"});
  CHECK(read.available);
  CHECK((read.from == parse_date("2026-12-01")));
  CHECK(read.facets == std::vector{Facet::audience, Facet::trait, Facet::language});
}

}  // namespace
}  // namespace socialmap::api
