#include "server/pages/network_page.h"

#include "server/pages/list_parts.h"
#include "server/pages/network_texts_nl.h"

namespace socialmap::pages {
namespace {

Html select(std::string_view name, std::string_view words, std::vector<Option> const& options) {
  auto const option = [](Option const& choice) {
    return el("option", {{"value", choice.value}, Attribute("selected", choice.chosen)}, text(choice.label));
  };
  return el("div", {{"class", "field"}},
            {el("label", {{"for", name}}, text(words)),
             el("select", {{"id", name}, {"name", name}}, each(options, option))});
}

Html form(NetworkPage const& page) {
  auto const all =
      page.chosen ? el("p", {{"class", "all"}}, el("a", {{"href", "/netwerk"}}, text(nl::kShowAll))) : Html{};
  return el("form", {{"class", "search"}, {"action", "/netwerk"}, {"method", "get"}},
            {el("div", {{"class", "fields"}},
                {select("neighbourhood", nl::kNetworkArea, page.neighbourhoods),
                 select("sector", nl::kSector, page.sectors), select("kind", nl::kRelation, page.relations),
                 el("button", {{"type", "submit"}, {"class", "button"}}, text(nl::kShow))}),
             all});
}

Html relations(std::vector<RelationLine> const& lines) {
  if (lines.empty()) return el("span", {{"class", "unknown"}}, text(nl::kNoRelations));
  auto const name = [](std::string const& words) { return el("li", el("bdi", text(words))); };
  auto const line = [&](RelationLine const& relation) {
    return el("div", {el("dt", text(relation.label)), el("dd", el("ul", each(relation.names, name)))});
  };
  return el("dl", {{"class", "relations"}}, each(lines, line));
}

Html cell(std::string_view label, Html const& content) {
  return el("td", {el("span", {{"class", "cell-label"}, {"aria-hidden", "true"}}, text(label)), content});
}

Html row(NetworkRow const& who) {
  auto const what = Html{text(who.what), el("span", {{"class", "of-sector"}}, text(who.sector))};
  return el("tr", {{"id", who.anchor}},
            {el("th", {{"scope", "row"}},
                el("a", {{"href", who.href}, {"rel", "nofollow"}}, el("bdi", text(who.name)))),
             cell(nl::kWhatWho, what), cell(nl::kNetworkArea, text(who.area)),
             cell(nl::kOffersCount, text(who.offers)), cell(nl::kRelations, relations(who.relations))});
}

Html table(NetworkPage const& page) {
  if (page.rows.empty()) return {};
  auto const heading = [](std::string_view words) { return el("th", {{"scope", "col"}}, text(words)); };
  auto const more = page.more_rows.empty() ? Html{} : el("p", {{"class", "note"}}, text(page.more_rows));
  return el("section", {{"aria-labelledby", "tabel"}},
            {el("h2", {{"id", "tabel"}, {"tabindex", "-1"}}, text(nl::kTableTitle)), more,
             el("table", {{"class", "network"}},
                {el("thead", el("tr", {heading(nl::kWho), heading(nl::kWhatWho), heading(nl::kNetworkArea),
                                       heading(nl::kOffersCount), heading(nl::kRelations)})),
                 el("tbody", each(page.rows, row))})});
}

Html chosen(std::optional<NetworkRow> const& who) {
  if (!who) return {};
  return el("section", {{"class", "in-short"}, {"aria-labelledby", "gekozen"}},
            {el("h2", {{"id", "gekozen"}}, text(nl::relations_of(who->name))), relations(who->relations)});
}

Html picture(NetworkPage const& page) {
  if (!page.picture) return page.mistakes.empty() ? el("p", text(nl::kNothingDrawn)) : Html{};
  return {el("p", {{"class", "skip-picture"}}, el("a", {{"href", "#tabel"}}, text(nl::kSkipPicture))),
          el("section", {{"class", "scroll"}, {"tabindex", "0"}, {"aria-label", nl::kPicture}},
             render(*page.picture)),
          network_legend()};
}

Html exports() {
  auto const file = [](std::string_view href, std::string_view words) {
    return el("li", el("a", {{"href", href}}, text(words)));
  };
  return {el("h2", text(nl::kExports)),
          el("ul", {file("/feeds/network.graphml", nl::kGraphml), file("/api/v1/network", nl::kJson)})};
}

std::string heading(NetworkPage const& page) {
  return page.frame.municipality.empty() ? std::string(nl::kNetworkTitle)
                                         : std::string(nl::kNetworkTitleIn) + page.frame.municipality + "?";
}

}  // namespace

std::string render(NetworkPage const& network) {
  auto const sentence = [](std::string const& words) { return el("p", {{"class", "note"}}, text(words)); };
  Html const main{el("h1", text(heading(network))),
                  el("p", {{"class", "lead"}}, text(nl::kNetworkLead)),
                  mistake_list(network.mistakes, nl::kNetworkMistakes),
                  form(network),
                  each(network.summary, sentence),
                  chosen(network.who),
                  picture(network),
                  table(network),
                  exports()};
  return page(network.frame, nl::kNetwork, main);
}

}  // namespace socialmap::pages
