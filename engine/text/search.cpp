#include "engine/text/search.h"

#include <algorithm>
#include <cassert>

#include "engine/text/facets.h"
#include "engine/text/highlight.h"
#include "engine/text/order.h"
#include "engine/text/phrase.h"
#include "engine/text/wish_scan.h"

namespace socialmap {
namespace {

struct WordSearch {
  Index const& index;
  TextQuestion const& question;
  Mask const& among;  ///< the only offers to look for
};

/// What is known of the matches after each has been looked at once: nothing else of them is kept.
class Findings {
 public:
  Findings(Ordering const& ordering, TextQuestion const& question)
      : ordering_(ordering), question_(question), best_(ordering) {
    for (auto const facet : ordering.request.facets) facets_.emplace_back(facet, ordering.world);
  }

  std::size_t total() const { return total_; }

  /// Takes it if it passes the filters; `weight` is asked for the words' weight then.
  template <typename Weight>
  void consider(ActivityId id, Weight weight) {
    auto const unknowns = ordering_.filter.judge(id);
    if (!unknowns || !respects_phrases(ordering_.world, id, question_)) return;
    ++total_;
    if (unknowns->any()) ++total_unknown_;
    for (auto& facet : facets_) facet.add(id);
    best_.add({id, *unknowns, weight()});
  }

  SearchResult result(Interpretation interpretation) {
    SearchResult result;
    result.interpretation = std::move(interpretation);
    result.total = total_;
    result.total_unknown = total_unknown_;
    auto const wanted = wanted_words(question_, ordering_.world.words);
    for (auto const& one : best_.take_page()) result.hits.push_back(hit_of(one, wanted));
    for (auto const& facet : facets_) result.facets.push_back(facet.counts());
    return result;
  }

 private:
  SearchHit hit_of(Admitted const& one, WantedWords const& wanted) const {
    auto const& world = ordering_.world;
    return {.activity = one.activity,
            .score = static_cast<double>(score_of(ordering_, one)) / kScoreUnits,
            .metres = ordering_.filter.metres(one.activity),
            .unknown = one.unknowns.list(),
            .highlights = highlights_of(world.catalogue.activity(one.activity), wanted)};
  }

  Ordering const& ordering_;
  TextQuestion const& question_;
  Best best_;
  std::vector<FacetCounter> facets_;
  std::size_t total_ = 0;
  std::size_t total_unknown_ = 0;
};

/// The offers to look at: those left out are surely refused.
Mask offers_to_judge(SearchWorld const& world, Filter const& filter, Date on) {
  auto offers = on == world.shown.on ? world.shown.offers : shown_offers(world.columns, on).offers;
  if (!filter.bounds()) return offers;
  if (auto const near = world.grid.in_and_around(*filter.bounds())) {
    for (std::size_t i = 0; i < offers.size(); ++i) offers[i] &= (*near)[i];
  }
  return offers;
}

void consider(Findings& findings, WordSearch const& words, WordsWanted wanted) {
  for (WishScan scan(words.index, words.question.wishes, wanted, words.among); scan.next();) {
    scan.each([&](ActivityId id) { findings.consider(id, [&] { return scan.weight(id); }); });
  }
}

/// Whether a word that must be had stands in any offer.
bool can_be_had(TextQuestion const& question, Index const& index) {
  return std::any_of(question.wishes.begin(), question.wishes.end(),
                     [&](Wish const& wish) { return wish.must && worth_of(wish, index).has_value(); });
}

/// Offers with all of the wishes; when there are none, or that is enough, those with any of them.
void consider_words(Findings& findings, WordSearch const& words) {
  auto const& question = words.question;
  if (!question.as_many_as_possible) consider(findings, words, WordsWanted::all);
  if (findings.total() == 0 && (question.as_many_as_possible || question.wishes.size() > 1))
    consider(findings, words, WordsWanted::any);
}

void consider_all(Findings& findings, Mask const& among) {
  for (std::uint32_t first = 0; first < 64 * among.size(); first += kWindow) {
    WindowBits(among, first).each([&](std::uint32_t place) {
      findings.consider({first + place}, [] { return 0.0; });
    });
  }
}

}  // namespace

SearchResult search(SearchWorld const& world, SearchRequest const& request, Date on) {
  assert(request.page >= 1 && request.page_size >= 1);
  Filter const filter(world, request, on);
  auto understood = world.reader.read(request.q.value_or(""), world.index);
  if (!understood.question.wishes.empty() && !can_be_had(understood.question, world.index))
    world.reader.ask_for_topics(understood, *request.q);
  auto const& question = understood.question;
  Ordering const ordering{world, request, filter, understood.place, on};
  Findings findings(ordering, question);
  auto const among = offers_to_judge(world, filter, on);
  if (question.wishes.empty()) {
    consider_all(findings, among);
  } else {
    consider_words(findings, {world.index, question, among});
  }
  return findings.result(std::move(understood.interpretation));
}

}  // namespace socialmap
