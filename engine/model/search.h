#pragma once
// A search for offers as API.md's GET /v1/activities asks it, and what comes back.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/activity.h"
#include "engine/model/daypart.h"
#include "engine/model/municipality.h"
#include "engine/model/profile.h"
#include "engine/model/schedule.h"

namespace socialmap {

enum class Sort { relevance, distance, next, title, verified };
enum class Facet { kind, domain, neighbourhood, day, price, audience, trait, language };

/// OR inside one list (but all of `accessibility`), AND between fields. A filter drops what is known not to
/// fit; unknown comes after every known yes. What is yes, no and unknown for each: engine/catalog/columns.h.
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
  std::vector<Daypart> dayparts;   ///< with days: one meeting has such a day and such a daypart
  std::optional<Date> from;        ///< meets on this day or later; absent: on the day searched from
  std::optional<Date> to;          ///< meets on this day or before; absent: kLongestPeriod after from
  std::optional<Cents> max_price;  ///< per visit
  bool free = false;
  std::vector<std::string> audiences;      ///< somebody of these groups may come
  std::vector<std::string> traits;         ///< by the field that decides, else as listed
  std::vector<std::string> providers;      ///< offered by
  std::vector<std::string> languages;      ///< ISO 639 codes; one of them is spoken
  std::vector<std::string> passes;         ///< accepted
  std::vector<std::string> accessibility;  ///< field names of a location's accessibility; all are there
  std::optional<ClientGender> gender;      ///< of who would come
  bool available = false;                  ///< has places free
  std::optional<BoundingBox> box;          ///< lies in it
  bool strict = false;                     ///< drop what is unknown too
  Sort sort = Sort::relevance;
  int page = 1;
  int page_size = 20;
  std::vector<Facet> facets;
  std::optional<Date> on;  ///< the day to search from; absent: today
};

/// How many days `from` and `to` may be apart.
inline constexpr std::chrono::days kLongestPeriod{400};

/// A filter whose answer is not known for an offer.
enum class Unknown : std::uint8_t {
  location,
  age,
  day,
  price,
  audience,
  trait,
  gender,
  language,
  daypart,
  period,
  pass,
  accessibility,
  available
};

/// A stretch of a text, in characters (Unicode code points).
struct TextRange {
  std::size_t start = 0;
  std::size_t length = 0;
  bool operator==(TextRange const&) const = default;
};

/// Where a text has words of the query, as plain text: whoever shows it escapes.
struct Highlight {
  std::string field;  ///< title, summary or description
  std::string text;
  std::vector<TextRange> ranges;  ///< ascending, not overlapping; at least one
};

struct SearchHit {
  ActivityId activity;
  double score = 0;              ///< text and place together; 0 without q and near
  std::optional<double> metres;  ///< from `near`
  std::vector<Unknown> unknown;  ///< filters asked for whose answer is not known
  std::vector<Highlight> highlights;
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
  std::optional<std::string> near;  ///< the place named in it: a postcode or a neighbourhood id
};

enum class SuggestionType : std::uint8_t { kind, activity, provider, word, place };

/// What somebody may be typing.
struct Suggestion {
  SuggestionType type = SuggestionType::kind;
  std::string id;  ///< of the kind, activity, provider or place; of a word the concept it stands for
  std::string text;
  std::vector<TextRange> ranges;  ///< the part that was typed
};

struct SearchResult {
  Interpretation interpretation;
  std::size_t total = 0;          ///< exact
  std::size_t total_unknown = 0;  ///< how many of them are unknown on a filter asked for
  std::vector<SearchHit> hits;    ///< the page asked for
  std::vector<FacetCounts> facets;
};

}  // namespace socialmap
