#include "server/pages/desk_page.h"

#include "server/pages/desk_texts_nl.h"

namespace socialmap::pages {
namespace {

Html list(DeskList const& list) {
  return el("datalist", {{"id", list.id}}, each(list.options, [](auto const& option) {
              return el("option", {{"value", option.first}}, text(option.second));
            }));
}

Html desk_nav(DeskPage const& page) {
  auto const link = [&](std::string_view href, std::string_view words) {
    if (page.frame.path == href)
      return el("li", el("a", {{"href", href}, {"aria-current", "page"}}, text(words)));
    return el("li", el("a", {{"href", href}}, text(words)));
  };
  bool const editor = page.who.key.role != KeyRole::publisher;
  auto const queue = editor ? link("/redactie", nl::kModeratorDesk) : Html{};
  return el("nav", {{"class", "desk-nav"}, {"aria-label", nl::kDeskNavigation}},
            {el("p", text(page.who.key.label)),
             el("ul", {link("/aanbieder", nl::kPublisherDesk), queue, link("/afmelden", nl::kDeskSignOut)})});
}

}  // namespace

std::string render(DeskPage const& page) {
  Html const main{desk_nav(page),
                  el("div",
                     {{"id", "desk"},
                      {"data-csrf", page.who.csrf},
                      {"data-role", name_of(page.who.key.role)},
                      {"data-today", page.today}},
                     {el("h1", text(page.title)), el("p", {{"class", "lead"}}, text(page.lead)),
                      el("noscript", el("p", {{"class", "notice"}}, text(nl::kDeskNeedsScripts)))}),
                  el("div", {{"id", "lists"}, Attribute("hidden", true)}, each(page.lists, list))};
  return socialmap::pages::page(page.frame, page.title, main);
}

std::string desk_refusal_page(Frame frame, std::string_view title, std::string_view why) {
  frame.listed = false;
  return page(frame, title,
              {el("h1", text(title)), el("p", {{"class", "lead"}}, text(why)),
               el("p", el("a", {{"class", "button"}, {"href", "/"}}, text(nl::kDeskToSearch)))});
}

}  // namespace socialmap::pages
