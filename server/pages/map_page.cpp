#include "server/pages/map_page.h"

#include "server/pages/map_texts_nl.h"
#include "server/pages/texts_nl.h"

namespace socialmap::pages {
namespace {

Html item(MapItem const& offer) {
  auto const words = offer.when + (offer.when.empty() || offer.where.empty() ? "" : ", ") + offer.where;
  return el("li", {{"class", "map-item"}, {"data-offer", offer.id}},
            {el("a", {{"href", offer.href}}, text(offer.title)),
             el("span", {{"class", "provider"}}, text(offer.provider)), el("span", text(words))});
}

Html list(MapPage const& page) {
  auto const& found = *page.found;
  Html html = el("h2", text(nl::results(found.total)));
  html += filter_chips(found.filters);
  html += el("p", {{"id", "zonder-plek"}, {"class", "note"}, Attribute("hidden", true)}, Html{});
  if (!found.items.empty())
    html += el("p", {{"class", "only-narrow"}},
               el("a", {{"class", "button quiet"}, {"href", "#kaart-deel"}}, text(nl::kToMap)));
  html += el("ul", {{"class", "map-list"}}, each(found.items, item));
  html += page_links(found.paging);
  html += el("p", el("a", {{"class", "page-link"}, {"href", page.as_list}}, text(nl::kAsList)));
  return el("section", {{"class", "map-found"}, {"aria-label", nl::kResultsLabel}}, html);
}

Html sign(std::string_view kind, std::string_view words) {
  return el("li", {el("span", {{"class", kind}, {"aria-hidden", "true"}}, Html{}), text(words)});
}

Html legend() {
  return el("ul", {{"class", "legend-map"}},
            {sign("pin", nl::kPinActivity), sign("pin pin-support", nl::kPinSupport)});
}

Html credit(MapTiles const& tiles) {
  if (tiles.url.empty()) return {};
  return el("p", {{"class", "note"}}, {text(nl::kPictureBy), text(tiles.credit)});
}

/// The script fills the box and shows what only it can do.
Html map(MapPage const& page) {
  auto const box = el("section",
                      {{"id", "kaart"},
                       {"class", "map"},
                       {"aria-label", nl::kMapRegion},
                       {"data-features", page.features},
                       {"data-areas", "/feeds/neighbourhoods.geojson"},
                       {"data-tiles", page.tiles.url},
                       Attribute("hidden", true)},
                      {});
  return el(
      "section", {{"id", "kaart-deel"}, {"class", "map-side"}, {"aria-label", nl::kMap}, {"tabindex", "-1"}},
      {el("p", {{"id", "kaart-uitleg"}, {"class", "note"}}, text(nl::kMapNeedsScript)),
       el("p", {{"class", "skip-map"}}, el("a", {{"href", "#na-kaart"}}, text(nl::kPastMap))), box, legend(),
       el("p", {{"id", "dit-stuk"}, Attribute("hidden", true)},
          el("button", {{"type", "button"}, {"class", "button quiet"}}, text(nl::kThisPart))),
       credit(page.tiles), el("p", {{"id", "na-kaart"}, {"tabindex", "-1"}}, Html{})});
}

}  // namespace

std::string origin_of(MapTiles const& tiles) {
  auto const host = tiles.url.find("://");
  return host == std::string::npos ? "" : tiles.url.substr(0, tiles.url.find('/', host + 3));
}

std::string render(MapPage const& map_page) {
  Html main{el("h1", text(nl::kMapTitle)), el("p", {{"class", "lead"}}, text(nl::kMapLead)),
            mistake_list(map_page.mistakes), render(map_page.form)};
  if (map_page.found) main += el("div", {{"class", "map-columns"}}, {list(map_page), map(map_page)});
  return page(map_page.frame, nl::kMapTitle, main);
}

}  // namespace socialmap::pages
