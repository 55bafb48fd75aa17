#include "server/pages/start_page.h"

#include "server/pages/start_texts_nl.h"
#include "server/pages/texts_nl.h"

namespace socialmap::pages {
namespace {

Html tile(Choice const& choice) {
  auto const count = el("span", {{"class", "count"}},
                        {el("span", {{"class", "visually-hidden"}}, text(nl::kOfferCount)),
                         text(std::to_string(choice.count))});
  return el("li", el("a", {{"class", "tile"}, {"href", choice.href}},
                     {el("span", text(choice.label)), text(" "), count}));
}

Html tiles(std::string_view id, std::string_view title, std::vector<Choice> const& choices) {
  if (choices.empty()) return {};
  return el("section", {{"aria-labelledby", id}},
            {el("h2", {{"id", id}}, text(title)), el("ul", {{"class", "tiles"}}, each(choices, tile))});
}

Html door(std::string_view href, std::string_view title, std::string_view why) {
  return el("li", {{"class", "door"}},
            {el("h3", el("a", {{"href", href}}, text(title))), el("p", text(why))});
}

Html doors() {
  return el("section", {{"aria-labelledby", "twijfel"}},
            {el("h2", {{"id", "twijfel"}}, text(nl::kDoubt)),
             el("ul", {{"class", "doors"}},
                {door("/wat-past", nl::kDoubtMatch, nl::kDoubtMatchWhy),
                 door("/hulp", nl::kDoubtHelp, nl::kDoubtHelpWhy),
                 door("/kaart", nl::kDoubtMap, nl::kDoubtMapWhy)})});
}

Html soon(StartPage const& page) {
  if (page.soon.empty()) return {};
  return el(
      "section", {{"aria-labelledby", "binnenkort"}},
      {el("h2", {{"id", "binnenkort"}}, text(nl::kSoon)),
       el("div", {{"class", "cards two"}}, each(page.soon, [](Card const& card) { return render(card); })),
       el("p", el("a", {{"class", "page-link"}, {"href", page.all_soon}}, text(nl::kAllSoon)))});
}

}  // namespace

std::string render(StartPage const& start) {
  auto const title = start.frame.municipality.empty()
                         ? std::string(nl::kSearchTitle)
                         : std::string(nl::kSearchTitleIn) + start.frame.municipality + "?";
  Html const main{
      el("div", {{"class", "start"}},
         {el("h1", text(title)), el("p", {{"class", "lead"}}, text(nl::kStartLead)), render(start.form)}),
      doors(), tiles("onderwerpen", nl::kThemes, start.themes), soon(start),
      tiles("buurten", nl::kNeighbourhoods, start.neighbourhoods)};
  return page(start.frame, "", main);
}

}  // namespace socialmap::pages
