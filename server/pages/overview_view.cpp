#include "server/pages/overview_view.h"

#include "server/pages/card_view.h"
#include "server/pages/fact_texts.h"
#include "server/pages/link.h"
#include "server/pages/offer_words.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Frame frame_at(SocialMap const& map, std::string path, std::string description) {
  auto frame = frame_of(map.catalogue().municipality);
  frame.path = std::move(path);
  frame.description = std::move(description);
  return frame;
}

Section contact_of(Provider const& provider) {
  auto const label = [](std::string_view words) { return std::string(words); };
  return {label(texts().contact),
          {{label(fact_texts().phone), phone(provider.phone)},
           {label(fact_texts().mail), mail(provider.email)},
           {label(fact_texts().website), website(provider.url)}}};
}

}  // namespace

OverviewPage provider_page_of(SocialMap const& map, ProviderId id) {
  auto const& provider = map.catalogue().providers[id.value];
  auto const kind = provider.kind ? in_words().provider_kind(*provider.kind) : fact_texts().provider;
  OverviewPage page{.frame = frame_at(map, provider_url(provider.id), provider.summary.value_or("")),
                    .title = provider.name,
                    .what = in_words().sentence(std::string(kind)),
                    .lead = provider.summary.value_or(""),
                    .facts = contact_of(provider),
                    .cards = {},
                    .links = {}};
  for (auto const offer : map.offers_of(id)) page.cards.push_back(card_of(map, {offer, 0, {}, {}, {}}));
  return page;
}

OverviewPage neighbourhood_page_of(SocialMap const& map, NeighbourhoodId id) {
  auto const& neighbourhood = map.catalogue().neighbourhoods[id.value];
  auto const title = std::string(texts().neighbourhood_title) + neighbourhood.name + "?";
  auto const& municipality = map.catalogue().municipality.name;
  OverviewPage page{.frame = frame_at(map, neighbourhood_url(neighbourhood.id), title),
                    .title = title,
                    .what = std::string(texts().neighbourhood_kind) + municipality,
                    .lead = "",
                    .facts = {},
                    .cards = {},
                    .links = {{std::string(texts().all_here),
                               page_url(kSearchPath, {{"neighbourhood", neighbourhood.id}})}}};
  SearchRequest request;
  request.neighbourhoods = {neighbourhood.id};
  request.sort = Sort::next;
  request.page_size = static_cast<int>(map.shown_count()) + 1;
  request.strict = true;
  for (auto const& hit : map.search(request).hits) page.cards.push_back(card_of(map, hit));
  return page;
}

}  // namespace socialmap::pages
