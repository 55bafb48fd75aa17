#pragma once
// A search for offers as API.md's GET /v1/activities asks it, and what comes back.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/activity.h"
#include "engine/model/schedule.h"

namespace socialmap {

enum class Sort { relevance, distance, next, title, verified };
enum class Facet { kind, domain, neighbourhood, day, price };

/// OR inside one list, AND between fields. A filter drops what is known not to fit; unknown comes after every
/// known yes.
struct SearchRequest {
  std::optional<std::string> q;     ///< Dutch words
  std::optional<std::string> near;  ///< PC4, PC6, neighbourhood id, or "lat,lon"
  std::optional<int> radius;        ///< metres in a straight line; needs near
  std::vector<std::string> neighbourhoods;
  std::vector<std::string> kinds;
  std::vector<std::string> domains;
  std::vector<std::string> needs;
  std::optional<Layer> layer;
  std::optional<int> age;
  std::vector<Weekday> days;
  std::optional<Cents> max_price;  ///< per visit
  bool free = false;
  bool strict = false;  ///< drop what is unknown too
  Sort sort = Sort::relevance;
  int page = 1;
  int page_size = 20;
  std::vector<Facet> facets;
  std::optional<Date> on;  ///< the day to search from; absent: today
};

/// A filter whose answer is not known for an offer.
enum class Unknown : std::uint8_t { location, age, day, price };

struct SearchHit {
  ActivityId activity;
  double score = 0;              ///< text and place together; 0 without q and near
  std::optional<double> metres;  ///< from `near`
  std::vector<Unknown> unknown;  ///< filters asked for whose answer is not known
};

struct FacetCount {
  std::string id;
  std::size_t count = 0;
  bool operator==(FacetCount const&) const = default;
};

struct FacetCounts {
  Facet facet = Facet::kind;
  std::vector<FacetCount> counts;  ///< most first, ties by id; only known values
};

/// An expression of the query and what it was taken for.
struct Expansion {
  std::string from;
  std::string to;  ///< label of a concept
  bool operator==(Expansion const&) const = default;
};

/// How a query was read.
struct Interpretation {
  std::optional<std::string> did_you_mean;  ///< the query with typing errors mended, as it was searched
  std::vector<Expansion> expanded;
  std::optional<std::string> near;  ///< the place named in it
};

struct SearchResult {
  Interpretation interpretation;
  std::size_t total = 0;          ///< exact
  std::size_t total_unknown = 0;  ///< how many of them are unknown on a filter asked for
  std::vector<SearchHit> hits;    ///< the page asked for
  std::vector<FacetCounts> facets;
};

}  // namespace socialmap
