#pragma once
// Offers that differ in one thing, and how a filter must sort them.

#include <catch2/catch.hpp>

#include "world.h"

namespace socialmap::text_tests {

/// The same offer with one thing different each time, named yes…, no… and unknown….
inline World of(std::string const& lines) {
  auto full = lines;
  for (auto at = full.find("- {id"); at != std::string::npos; at = full.find("- {id", at + 1)) {
    auto const end = full.find('\n', at);
    auto const line = full.substr(at, end - at);
    auto const kinds = line.find("kinds:") == std::string::npos ? ", kinds: [wandelgroep]" : "";
    full.insert(full.rfind('}', end), std::string(", title: Wandelen, summary: Rondje buiten") + kinds);
  }
  return World(full);
}

/// Found with and without words, and only the known ones when strict. All titles are the same: they go by id.
inline void check(World const& world, SearchRequest request, Ids const& expected) {
  if (request.sort == Sort::relevance) request.sort = Sort::title;
  CHECK(world.ids(request) == expected);
  request.q = "wandelen";
  CHECK(world.ids(request) == expected);
  auto const result = world.search(request);
  CHECK(result.total == expected.size());
  auto const is_unknown = [](std::string const& id) { return id.back() == '?'; };
  CHECK(result.total_unknown ==
        static_cast<std::size_t>(std::count_if(expected.begin(), expected.end(), is_unknown)));
  auto known = expected;
  known.erase(std::remove_if(known.begin(), known.end(), is_unknown), known.end());
  request.strict = true;
  CHECK(world.ids(request) == known);
  request.q.reset();
  CHECK(world.ids(request) == known);
}

/// One offer in every kind of place.
inline std::string const kEverywhere = R"(
- {id: area-east, location: {area: [oost]}}
- {id: area-two, location: {area: [oost, west]}}
- {id: at-east, location: hal-oost}
- {id: at-lost, location: hal-zoek}
- {id: at-west, location: hal-west}
- {id: home-all, location: at-home}
- {id: home-west, location: {atHome: [west]}}
- {id: online, location: online}
- {id: phone, location: phone}
- {id: unknown}
)";

}  // namespace socialmap::text_tests
