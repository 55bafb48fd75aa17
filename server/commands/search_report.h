#pragma once
// The figures of judged queries as text for people and as JSON for programs.

#include "engine/evaluate/judge_query.h"

namespace socialmap {

struct SearchReport {
  std::vector<JudgedQuery> queries;
  std::vector<QueryOutcome> outcomes;  ///< of each query
  bool each = false;                   ///< also every query of the tuning half
};

/// A table of both halves, per class and in total.
std::string as_text(SearchReport const& report);

/// The same: {"sets": {"tuning": {"lay": {"queries", "ndcg", "recall", "foundNothing", "withWrong"}, …,
/// "total": …}, …}}, and with `each` {"queries": […]}. A figure that nothing has is absent.
std::string as_json(SearchReport const& report);

}  // namespace socialmap
