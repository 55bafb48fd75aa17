#include "server/pages/start_page.h"

#include "server/pages/language.h"
#include "server/pages/start_texts.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Html tile(Choice const& choice) {
  auto const count = el("span", {{"class", "count"}},
                        {el("span", {{"class", "visually-hidden"}}, text(start_texts().offer_count)),
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
            {el("h3", el("a", {{"href", local(href)}}, text(title))), el("p", text(why))});
}

Html doors() {
  return el("section", {{"aria-labelledby", "twijfel"}},
            {el("h2", {{"id", "twijfel"}}, text(start_texts().doubt)),
             el("ul", {{"class", "doors"}},
                {door("/wat-past", start_texts().doubt_match, start_texts().doubt_match_why),
                 door("/hulp", start_texts().doubt_help, start_texts().doubt_help_why),
                 door("/kaart", start_texts().doubt_map, start_texts().doubt_map_why)})});
}

Html soon(StartPage const& page) {
  if (page.soon.empty()) return {};
  return el(
      "section", {{"aria-labelledby", "binnenkort"}},
      {el("h2", {{"id", "binnenkort"}}, text(start_texts().soon)),
       el("div", {{"class", "cards two"}}, each(page.soon, [](Card const& card) { return render(card); })),
       el("p", el("a", {{"class", "page-link"}, {"href", page.all_soon}}, text(start_texts().all_soon)))});
}

}  // namespace

std::string render(StartPage const& start) {
  auto const title = start.frame.municipality.empty()
                         ? std::string(texts().search_title)
                         : std::string(texts().search_title_in) + start.frame.municipality + "?";
  Html const main{el("div", {{"class", "start"}},
                     {el("h1", text(title)), el("p", {{"class", "lead"}}, text(start_texts().start_lead)),
                      render(start.form)}),
                  doors(), tiles("onderwerpen", start_texts().themes, start.themes), soon(start),
                  tiles("buurten", start_texts().neighbourhoods, start.neighbourhoods)};
  return page(start.frame, "", main);
}

}  // namespace socialmap::pages
