#include "server/pages/start_view.h"

#include "engine/catalog/json.h"
#include "server/pages/card_view.h"
#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/search_form_view.h"
#include "server/pages/search_labels.h"
#include "server/pages/start_texts.h"

namespace socialmap::pages {
namespace {

constexpr int kSoon = 4;

/// Search engines may show a box of their own for the search of this site (schema.org SearchAction).
Html site_data(std::string const& name, std::string const& site) {
  if (site.empty()) return {};
  Node target{NodeMap{}};
  target.set("@type", "EntryPoint");
  target.set("urlTemplate", site + local(kSearchPath) + "?q={q}");
  Node action{NodeMap{}};
  action.set("@type", "SearchAction");
  action.set("target", std::move(target));
  action.set("query-input", "required name=q");
  Node node{NodeMap{}};
  node.set("@context", "https://schema.org");
  node.set("@type", "WebSite");
  node.set("name", name);
  node.set("url", site + local("/"));
  node.set("potentialAction", std::move(action));
  return data_block(to_json(node));
}

std::vector<Choice> themes(SocialMap const& map, SearchResult const& all) {
  std::vector<Choice> choices;
  for (auto const& [id, count] : all.facets.front().counts)
    choices.push_back({label_of_filter(map, "domain", id), page_url(kSearchPath, {{"domain", id}}), count});
  return choices;
}

std::vector<Choice> neighbourhoods(SocialMap const& map) {
  std::vector<Choice> choices;
  auto const& all = map.catalogue().neighbourhoods;
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (map.offers_in({i}) > 0)
      choices.push_back({all[i].name, neighbourhood_url(all[i].id), map.offers_in({i})});
  return choices;
}

}  // namespace

StartPage start_page_of(SocialMap const& map, std::string const& site) {
  SearchRequest request;
  request.sort = Sort::next;
  request.page_size = kSoon;
  request.layer = Layer::activity;
  auto const soon = map.search(request);
  SearchRequest everything;
  everything.page_size = 1;
  everything.facets = {Facet::domain};
  StartPage page{.frame = frame_of(map.catalogue().municipality),
                 .form = search_form_of(map, {}),
                 .themes = themes(map, map.search(everything)),
                 .soon = {},
                 .all_soon = page_url(kSearchPath, {{"layer", "activity"}, {"sort", "next"}}),
                 .neighbourhoods = neighbourhoods(map)};
  for (auto const& hit : soon.hits) page.soon.push_back(card_of(map, hit));
  with_form_scripts(page.frame);
  page.frame.path = local("/");
  page.frame.site = site;
  page.frame.description = start_texts().start_lead;
  page.frame.data = site_data(std::string(texts().site) + " " + page.frame.municipality, site);
  return page;
}

}  // namespace socialmap::pages
