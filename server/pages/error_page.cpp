#include "server/pages/error_page.h"

#include "server/pages/texts_nl.h"

namespace socialmap::pages {

std::string error_page(http::Problem const& problem, Frame const& frame) {
  auto const words = nl::error(problem.status);
  Html const main{el("h1", text(words.title)), el("p", {{"class", "lead"}}, text(words.advice)),
                  el("p", el("a", {{"class", "button"}, {"href", "/"}}, text(nl::kToSearch))),
                  el("p", {{"class", "note"}}, text(nl::error_number(problem.status)))};
  return page(frame, words.title, main);
}

}  // namespace socialmap::pages
