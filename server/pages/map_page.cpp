#include "server/pages/map_page.h"

#include "server/pages/language.h"
#include "server/pages/map_texts.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Html item(MapItem const& offer) {
  auto const words = offer.when + (offer.when.empty() || offer.where.empty() ? "" : ", ") + offer.where;
  return el("li", {{"class", "map-item"}, {"data-offer", offer.id}},
            {el("a", {{"href", offer.href}, as_written()}, text(offer.title)),
             el("span", {{"class", "provider"}}, text(offer.provider)), el("span", text(words))});
}

Html list(MapPage const& page) {
  auto const& found = *page.found;
  Html html = el("h2", {{"id", kCountId}}, text(texts().results(found.total)));
  html += filter_chips(found.filters);
  html += el("p", {{"id", "zonder-plek"}, {"class", "note"}, Attribute("hidden", true)}, Html{});
  if (!found.items.empty())
    html += el("p", {{"class", "only-narrow"}},
               el("a", {{"class", "button quiet"}, {"href", "#kaart-deel"}}, text(map_texts().to_map)));
  html += el("ul", {{"class", "map-list"}}, each(found.items, item));
  html += page_links(found.paging);
  html += el("p", el("a", {{"class", "page-link"}, {"href", page.as_list}}, text(map_texts().as_list)));
  return el("section", {{"class", "map-found"}, {"aria-label", texts().results_label}}, html);
}

Html sign(std::string_view kind, std::string_view words) {
  return el("li", {el("span", {{"class", kind}, {"aria-hidden", "true"}}, Html{}), text(words)});
}

Html legend() {
  return el("ul", {{"class", "legend-map"}},
            {sign("pin", map_texts().pin_activity), sign("pin pin-support", map_texts().pin_support)});
}

Html credit(MapTiles const& tiles) {
  if (tiles.url.empty()) return {};
  return el("p", {{"class", "note"}}, {text(map_texts().picture_by), text(tiles.credit)});
}

/// The script fills the box and shows what only it can do.
Html map(MapPage const& page) {
  auto const box = el("section",
                      {{"id", "kaart"},
                       {"class", "map"},
                       {"aria-label", map_texts().map_region},
                       {"data-features", page.features},
                       {"data-areas", "/feeds/neighbourhoods.geojson"},
                       {"data-tiles", page.tiles.url},
                       Attribute("hidden", true)},
                      {});
  return el("section",
            {{"id", "kaart-deel"}, {"class", "map-side"}, {"aria-label", texts().map}, {"tabindex", "-1"}},
            {el("p", {{"id", "kaart-uitleg"}, {"class", "note"}}, text(map_texts().map_needs_script)),
             el("p", {{"class", "skip-map"}}, el("a", {{"href", "#na-kaart"}}, text(map_texts().past_map))),
             box, legend(),
             el("p", {{"id", "dit-stuk"}, Attribute("hidden", true)},
                el("button", {{"type", "button"}, {"class", "button quiet"}}, text(map_texts().this_part))),
             credit(page.tiles), el("p", {{"id", "na-kaart"}, {"tabindex", "-1"}}, Html{})});
}

}  // namespace

std::string origin_of(MapTiles const& tiles) {
  auto const host = tiles.url.find("://");
  return host == std::string::npos ? "" : tiles.url.substr(0, tiles.url.find('/', host + 3));
}

std::string render(MapPage const& map_page) {
  Html main{el("h1", text(map_texts().map_title)), el("p", {{"class", "lead"}}, text(map_texts().map_lead)),
            mistake_list(map_page.mistakes), render(map_page.form)};
  if (map_page.found) main += el("div", {{"class", "map-columns"}}, {list(map_page), map(map_page)});
  return page(map_page.frame, map_texts().map_title, main);
}

}  // namespace socialmap::pages
