#include "server/pages/coach_page.h"

#include "engine/catalog/json.h"
#include "server/api/signed_in.h"
#include "server/pages/coach_texts_nl.h"

namespace socialmap::pages {
namespace {

Html sign_out(std::string const& csrf) {
  return el("form", {{"action", "/afmelden"}, {"method", "post"}, {"id", "afmelden"}},
            {el("input", {{"type", "hidden"}, {"name", api::kCsrfField}, {"value", csrf}}),
             el("button", {{"type", "submit"}, {"class", "button small"}}, text(nl::kCoachDeskLeave))});
}

Html head(std::string const& csrf) {
  return el("div", {{"class", "desk-head"}},
            {el("h1", text(nl::kCoachDesk)),
             el("button", {{"type", "button"}, {"class", "button small"}, {"id", "opnieuw"}},
                text(nl::kCoachDeskClear)),
             sign_out(csrf)});
}

/// For the scripts: [{"id": "…", "label": "…"}].
std::string passes_json(std::vector<Scheme> const& passes) {
  NodeList list;
  for (auto const& pass : passes) {
    Node node{NodeMap{}};
    node.set("id", pass.id);
    node.set("label", pass.label);
    list.push_back(std::move(node));
  }
  return to_json(Node{std::move(list)});
}

}  // namespace

std::string render(CoachPage const& made) {
  auto frame = made.frame;
  frame.listed = false;
  frame.modules = {"coach/desk.mjs"};
  frame.styles = {"desk/sign_in.css", "coach/desk.css", "coach/results.css", "coach/recipe.css"};
  return page(
      frame, nl::kCoachDesk,
      {head(made.csrf), el("p", {{"class", "note"}}, text(nl::kCoachDeskLead)),
       el("noscript", el("p", text(nl::kCoachDeskScripts))),
       el("section", {{"id", "signalen"}, {"aria-label", nl::kCoachDeskSignals}, Attribute("hidden", true)},
          Html{}),
       el("div", {{"class", "desk"}},
          {el("section",
              {{"id", "gesprek"},
               {"aria-labelledby", "gesprek-kop"},
               {"data-passes", passes_json(made.passes)}},
              el("h2", {{"id", "gesprek-kop"}}, text(nl::kCoachConversation))),
           el("section", {{"id", "uitkomst"}}, Html{})})});
}

}  // namespace socialmap::pages
