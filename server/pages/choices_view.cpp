#include "server/pages/choices_view.h"

#include <algorithm>
#include <array>

#include "server/api/sound_requests.h"
#include "server/pages/link.h"
#include "server/pages/search_labels.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

using Counts = std::vector<FacetCount>;

Counts counts_in(SearchResult const& result, Facet facet) {
  for (auto const& counted : result.facets) {
    if (counted.facet == facet) return counted.counts;
  }
  return {};
}

/// The counts of a facet as if nothing in it were chosen.
Counts open_counts(SocialMap const& map, http::Query query, SearchResult const& result, Facet facet,
                   std::vector<std::string> const& names) {
  bool chosen = false;
  for (auto const& name : names) chosen = chosen || !value_of(query, name).empty();
  if (!chosen) return counts_in(result, facet);
  for (auto const& name : names) query = without(query, name);
  auto request = api::read_search_request(map, without(query, "page"));
  request.page_size = 1;
  request.facets = {facet};
  return counts_in(map.search(request), facet);
}

/// Several may be chosen at a time.
ChoiceGroup group_of(SocialMap const& map, http::Query const& query, std::string const& name,
                     std::string_view title, Counts const& counts) {
  ChoiceGroup group{"groep-" + name, std::string(title), without(query, "page"), {}};
  auto const field = name + (value_of(query, name).empty() ? "" : "[]");  // one of several
  for (auto const& [id, count] : counts) {
    auto const off =
        has(query, name, id) ? page_url(kSearchPath, without(group.kept, name, id)) : std::string{};
    group.choices.push_back({label_of_filter(map, name, id), off, count, field, id});
  }
  std::stable_partition(group.choices.begin(), group.choices.end(),
                        [](Choice const& c) { return !c.href.empty(); });
  return group;
}

/// The days in the order of the week.
Counts by_week(Counts counts) {
  constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  auto const place = [&](FacetCount const& c) { return std::find(kDays.begin(), kDays.end(), c.id); };
  std::sort(counts.begin(), counts.end(), [&](auto const& a, auto const& b) { return place(a) < place(b); });
  return counts;
}

/// "Gratis", then "tot € 2,50", which counts what is free too. One can be chosen.
ChoiceGroup prices_of(http::Query const& query, Counts const& counts) {
  constexpr std::array<std::array<std::string_view, 2>, 4> kSteps{
      {{"free", ""}, {"to-2.50", "2.50"}, {"to-5", "5"}, {"to-10", "10"}}};
  ChoiceGroup group{"groep-prijs",
                    std::string(texts().price_group),
                    without(without(without(query, "page"), "free"), "maxPrice"),
                    {}};
  std::size_t total = 0;
  for (auto const& [id, euros] : kSteps) {
    auto const found = std::find_if(counts.begin(), counts.end(), [&](auto const& c) { return c.id == id; });
    auto const more = found == counts.end() ? 0 : found->count;
    total += more;
    auto const [name, value] =
        euros.empty() ? std::pair("free", std::string("true")) : std::pair("maxPrice", std::string(euros));
    bool const chosen = has(query, name, value);
    if (more == 0 && !chosen) continue;  // the step before it says the same
    auto const label = euros.empty() ? std::string(texts().free) : texts().up_to_price(value);
    auto const off = chosen ? page_url(kSearchPath, group.kept) : std::string{};
    group.choices.push_back({label, off, total, name, value});
  }
  return group;
}

}  // namespace

std::vector<ChoiceGroup> choice_groups_of(SocialMap const& map, http::Query const& query,
                                          SearchResult const& result) {
  auto const counts = [&](Facet facet, std::vector<std::string> const& names) {
    return open_counts(map, query, result, facet, names);
  };
  std::vector<ChoiceGroup> groups{
      group_of(map, query, "kind", texts().kind_group, counts(Facet::kind, {"kind"})),
      group_of(map, query, "neighbourhood", texts().neighbourhood_group,
               counts(Facet::neighbourhood, {"neighbourhood"})),
      group_of(map, query, "day", texts().day_group, by_week(counts(Facet::day, {"day"}))),
      prices_of(query, counts(Facet::price, {"free", "maxPrice"})),
      group_of(map, query, "audience", texts().for_whom, counts(Facet::audience, {"audience"})),
      group_of(map, query, "language", texts().language_group, counts(Facet::language, {"language"}))};
  std::erase_if(groups, [](ChoiceGroup const& group) { return group.choices.empty(); });
  return groups;
}

}  // namespace socialmap::pages
