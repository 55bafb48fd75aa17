#include "engine/evaluate/judge_query.h"

#include <algorithm>

#include "engine/evaluate/gain.h"

namespace socialmap {
namespace {

std::vector<std::string> first_offers(SocialMap const& map, std::string const& q) {
  SearchRequest request;
  request.q = q;
  request.page_size = kQueryDepth;
  std::vector<std::string> ids;
  for (auto const& hit : map.search(request).hits) ids.push_back(map.catalogue().activity(hit.activity).id);
  return ids;
}

/// The grades of the best answer there could be.
std::vector<int> best_grades(JudgedQuery const& query) {
  std::vector<int> grades;
  for (auto const& [id, grade] : query.relevant) grades.push_back(grade);
  std::sort(grades.begin(), grades.end(), std::greater<>());
  return grades;
}

double mean_with(double mean, double value, std::size_t count) {
  return mean + (value - mean) / static_cast<double>(count);
}

}  // namespace

QueryOutcome judge_query(SocialMap const& map, JudgedQuery const& query) {
  QueryOutcome outcome;
  outcome.first = first_offers(map, query.q);
  outcome.found_nothing = outcome.first.empty();
  std::vector<int> grades;
  std::size_t hits = 0;
  for (auto const& id : outcome.first) {
    auto const found = query.relevant.find(id);
    grades.push_back(found == query.relevant.end() ? 0 : found->second);
    hits += grades.back() > 0 ? 1 : 0;
    if (std::find(query.never.begin(), query.never.end(), id) != query.never.end())
      outcome.wrong.push_back(id);
  }
  if (query.relevant.empty()) return outcome;
  outcome.gain =
      normalised_gain(discounted_gain(grades, kQueryDepth), discounted_gain(best_grades(query), kQueryDepth));
  auto const findable = std::min<std::size_t>(query.relevant.size(), kQueryDepth);
  outcome.recall = static_cast<double>(hits) / static_cast<double>(findable);
  return outcome;
}

std::vector<QueryOutcome> judge_queries(SocialMap const& map, std::span<JudgedQuery const> queries) {
  std::vector<QueryOutcome> outcomes;
  for (auto const& query : queries) outcomes.push_back(judge_query(map, query));
  return outcomes;
}

void add(QueryFigures& figures, JudgedQuery const& query, QueryOutcome const& outcome) {
  ++figures.queries;
  if (outcome.gain) {
    ++figures.with_gain;
    figures.gain = mean_with(figures.gain, *outcome.gain, figures.with_gain);
    figures.recall = mean_with(figures.recall, *outcome.recall, figures.with_gain);
  }
  if (query.query_class != QueryClass::negative) {
    ++figures.positives;
    figures.found_nothing += outcome.found_nothing ? 1 : 0;
  }
  figures.with_wrong += outcome.wrong.empty() ? 0 : 1;
}

}  // namespace socialmap
