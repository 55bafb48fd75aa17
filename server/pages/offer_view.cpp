#include "server/pages/offer_view.h"

#include <algorithm>

#include "engine/related.h"
#include "server/pages/card_view.h"
#include "server/pages/link.h"
#include "server/pages/offer_facts.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

/// Split where a line ends; empty lines fall away.
std::vector<std::string> paragraphs(std::string const& words) {
  std::vector<std::string> all;
  for (std::size_t start = 0; start < words.size();) {
    auto const end = std::min(words.find('\n', start), words.size());
    if (end > start) all.push_back(words.substr(start, end - start));
    start = end + 1;
  }
  return all;
}

void add_related(OfferPage& page, SocialMap const& map, ActivityId id) {
  for (auto const& other : related_to(map, id)) {
    auto const& activity = map.catalogue().activity(other.activity);
    auto& list = other.relation == RelatedAs::next_step ? page.next_steps : page.similar;
    list.push_back({activity.title, offer_url(activity.id), other.because});
  }
}

}  // namespace

OfferPage offer_page_of(SocialMap const& map, ActivityId id) {
  auto const& activity = map.catalogue().activity(id);
  auto const& provider = map.catalogue().provider(id);
  auto frame = frame_of(map.catalogue().municipality);
  frame.path = offer_url(activity.id);
  frame.description = activity.summary;
  frame.share = true;
  frame.modules = {"speak.mjs"};
  bool const dated = map.next_start(id, map.today()).has_value();
  OfferPage page{.frame = std::move(frame),
                 .notice = {},
                 .title = activity.title,
                 .provider = provider.name,
                 .provider_href = provider_url(provider.id),
                 .summary = activity.summary,
                 .description = paragraphs(activity.description.value_or("")),
                 .when = next_date_words(map, id),
                 .where = place_words(map, id),
                 .price = in_words().price(activity.price),
                 .capacity = in_words().capacity(activity.capacity),
                 .verified = in_words().verified(activity.verified),
                 .support = map.columns().layer[id.value] == Layer::support,
                 .calendar = dated ? "/feeds/activities/" + activity.id + ".ics" : "",
                 .eases = eases_of(map, id),
                 .sections = {facts_of_what(map, id), facts_for_whom(map, id), facts_of_when(map, id),
                              facts_of_where(map, id), facts_of_cost(map, id), facts_of_joining(map, id),
                              facts_of_access(map, id), facts_of_contact(map, id)}};
  page.report_href = offer_url(activity.id) + "/klopt-niet";
  add_related(page, map, id);
  return page;
}

}  // namespace socialmap::pages
