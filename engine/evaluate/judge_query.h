#pragma once
// How good the answers to judged queries are (tests/search/README.md has the metric).

#include <optional>
#include <span>

#include "engine/evaluate/judged_query.h"
#include "engine/socialmap.h"

namespace socialmap {

/// The first so many offers count.
inline constexpr int kQueryDepth = 10;

struct QueryOutcome {
  std::optional<double> gain;    ///< nDCG@10; absent: no offer is relevant
  std::optional<double> recall;  ///< of the relevant offers, at most 10 of them, the share among the first 10
  bool found_nothing = false;
  std::vector<std::string> wrong;  ///< offers among the first 10 that must not be there, best first
  std::vector<std::string> first;  ///< the first 10
};

QueryOutcome judge_query(SocialMap const& map, JudgedQuery const& query);

/// Outcomes in the order of the queries.
std::vector<QueryOutcome> judge_queries(SocialMap const& map, std::span<JudgedQuery const> queries);

/// The figures of many queries together.
struct QueryFigures {
  std::size_t queries = 0;
  std::size_t with_gain = 0;
  double gain = 0;                ///< mean of those that have one; 0 where none has
  double recall = 0;              ///< likewise
  std::size_t positives = 0;      ///< queries that are not negative
  std::size_t found_nothing = 0;  ///< of the positives
  std::size_t with_wrong = 0;     ///< queries with a wrong offer
};

/// Adds one outcome to the figures.
void add(QueryFigures& figures, JudgedQuery const& query, QueryOutcome const& outcome);

}  // namespace socialmap
