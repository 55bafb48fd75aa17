#include "engine/text/search.h"

#include <algorithm>
#include <cassert>

#include "engine/text/facets.h"
#include "engine/text/highlight.h"
#include "engine/text/phrase.h"

namespace socialmap {
namespace {

std::vector<Admitted> admitted_of(SearchWorld const& world, Filter const& filter,
                                  TextQuestion const& question, std::vector<TextMatch> const& found) {
  std::vector<Admitted> admitted;
  admitted.reserve(found.size());
  for (auto const& match : found) {
    auto const unknowns = filter.judge(match.activity);
    if (unknowns && respects_phrases(world, match.activity, question))
      admitted.push_back({match.activity, *unknowns, match.weight});
  }
  return admitted;
}

/// Offers with all of the wishes; when there are none, or that is enough, those with any of them.
std::vector<Admitted> with_words(SearchWorld const& world, Filter const& filter,
                                 TextQuestion const& question) {
  auto const find = [&](WordsWanted wanted) {
    return admitted_of(world, filter, question, world.index.find(question.wishes, wanted));
  };
  if (question.as_many_as_possible) return find(WordsWanted::any);
  auto all = find(WordsWanted::all);
  return all.empty() && question.wishes.size() > 1 ? find(WordsWanted::any) : all;
}

std::vector<Admitted> without_words(SearchWorld const& world, Filter const& filter,
                                    TextQuestion const& question) {
  std::vector<TextMatch> every;
  every.reserve(world.columns.size);
  for (std::uint32_t i = 0; i < world.columns.size; ++i) every.push_back({{i}});
  return admitted_of(world, filter, question, every);
}

SearchHit hit_of(Ordering const& ordering, Admitted const& one, WantedStems const& wanted) {
  auto const& world = ordering.world;
  return {.activity = one.activity,
          .score = static_cast<double>(score_of(ordering, one)) / 10000,
          .metres = ordering.filter.metres(one.activity),
          .unknown = one.unknowns.list(),
          .highlights = highlights_of(world.catalogue.activity(one.activity), world.words, wanted)};
}

}  // namespace

SearchResult search(SearchWorld const& world, SearchRequest const& request, Date on) {
  assert(request.page >= 1 && request.page_size >= 1);
  Filter const filter(world, request, on);
  auto const understood = world.reader.read(request.q.value_or(""));
  auto const& question = understood.question;
  auto const matches =
      question.wishes.empty() ? without_words(world, filter, question) : with_words(world, filter, question);
  auto const is_unknown = [](Admitted const& match) { return match.unknowns.any(); };

  SearchResult result;
  result.interpretation = understood.interpretation;
  result.total = matches.size();
  result.total_unknown = static_cast<std::size_t>(std::count_if(matches.begin(), matches.end(), is_unknown));
  Ordering const ordering{world, request, filter, understood.place, on};
  auto const wanted = wanted_stems(question);
  for (auto const& one : page_of(ordering, matches)) result.hits.push_back(hit_of(ordering, one, wanted));
  for (auto const facet : request.facets) result.facets.push_back(count_facet(facet, world, matches));
  return result;
}

}  // namespace socialmap
