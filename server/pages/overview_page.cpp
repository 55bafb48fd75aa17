#include "server/pages/overview_page.h"

#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Html offers(OverviewPage const& page) {
  Html html = el("h2", text(texts().offers(page.cards.size())));
  if (page.cards.empty()) html += el("p", text(texts().no_offers_here));
  html += el("div", {{"class", "cards"}}, each(page.cards, [](Card const& card) { return render(card); }));
  return el("section", {{"class", "results"}}, html);
}

}  // namespace

std::string render(OverviewPage const& overview) {
  auto const item = [](Link const& link) {
    return el("li", el("a", {{"href", link.href}}, text(link.label)));
  };
  Html main{el("nav", {{"aria-label", texts().path}, {"class", "path"}},
               el("a", {{"href", local(kSearchPath)}}, text(texts().all_offers))),
            el("h1", text(overview.title)), el("p", {{"class", "provider"}}, text(overview.what))};
  if (!overview.lead.empty()) main += el("p", {{"class", "lead"}, as_written()}, text(overview.lead));
  main += Html{render(overview.facts), offers(overview)};
  if (!overview.links.empty()) main += el("ul", {{"class", "links"}}, each(overview.links, item));
  return page(overview.frame, overview.title, main);
}

}  // namespace socialmap::pages
