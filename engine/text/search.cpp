#include "engine/text/search.h"

#include <algorithm>
#include <cassert>

#include "engine/text/facets.h"

namespace socialmap {
namespace {

std::vector<Admitted> with_words(SearchWorld const& world, Filter const& filter,
                                 TextQuestion const& question) {
  Admits const admits = [&](ActivityId id) { return filter.judge(id).has_value(); };
  auto found = world.index.find(question, WordsWanted::all, admits);
  if (found.empty() && question.wishes.size() > 1)
    found = world.index.find(question, WordsWanted::any, admits);
  std::vector<Admitted> admitted;
  admitted.reserve(found.size());
  for (auto const& match : found) {
    auto const unknowns = filter.judge(match.activity).value();
    admitted.push_back({match.activity, unknowns, match.wishes, match.weight});
  }
  return admitted;
}

std::vector<Admitted> without_words(SearchWorld const& world, Filter const& filter) {
  std::vector<Admitted> admitted;
  for (std::uint32_t i = 0; i < world.columns.size; ++i) {
    if (auto const unknowns = filter.judge({i})) admitted.push_back({{i}, *unknowns});
  }
  return admitted;
}

SearchHit hit_of(Ordering const& ordering, Admitted const& one) {
  return {.activity = one.activity,
          .score = static_cast<double>(score_of(ordering, one)) / 10000,
          .metres = ordering.filter.metres(one.activity),
          .unknown = one.unknowns.list()};
}

}  // namespace

SearchResult search(SearchWorld const& world, SearchRequest const& request, Date on) {
  assert(request.page >= 1 && request.page_size >= 1);
  Filter const filter(world, request, on);
  auto const understood = world.reader.read(request.q.value_or(""));
  auto const matches = understood.question.restricts() ? with_words(world, filter, understood.question)
                                                       : without_words(world, filter);
  auto const is_unknown = [](Admitted const& match) { return match.unknowns.any(); };

  SearchResult result;
  result.interpretation = understood.interpretation;
  result.total = matches.size();
  result.total_unknown = static_cast<std::size_t>(std::count_if(matches.begin(), matches.end(), is_unknown));
  Ordering const ordering{world, request, filter, understood.place, on};
  for (auto const& one : page_of(ordering, matches)) result.hits.push_back(hit_of(ordering, one));
  for (auto const facet : request.facets) result.facets.push_back(count_facet(facet, world, matches));
  return result;
}

}  // namespace socialmap
