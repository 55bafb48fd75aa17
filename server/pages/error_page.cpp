#include "server/pages/error_page.h"

#include "server/pages/language.h"
#include "server/pages/texts.h"

namespace socialmap::pages {

std::string error_page(http::Problem const& problem, Frame const& frame) {
  auto const words = texts().error(problem.status);
  Html const main{el("h1", text(words.title)), el("p", {{"class", "lead"}}, text(words.advice)),
                  el("p", el("a", {{"class", "button"}, {"href", local("/")}}, text(texts().to_search))),
                  el("p", {{"class", "note"}}, text(texts().error_number(problem.status)))};
  return page(frame, words.title, main);
}

}  // namespace socialmap::pages
