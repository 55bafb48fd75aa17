#include "server/pages/list_parts.h"

namespace socialmap::pages {

Html mistake_list(std::vector<std::string> const& mistakes, std::string_view title) {
  if (mistakes.empty()) return {};
  auto const item = [](std::string const& mistake) { return el("li", text(mistake)); };
  return el("div", {{"class", "mistakes"}, {"role", "alert"}},
            {el("h2", text(title)), el("ul", each(mistakes, item))});
}

Html filter_chips(std::vector<Link> const& filters) {
  if (filters.empty()) return {};
  auto const item = [](Link const& filter) {
    return el("li", el("a", {{"class", "chip"}, {"href", filter.href}, {"rel", "nofollow"}},
                       {el("span", {{"class", "visually-hidden"}}, text(texts().take_off)),
                        text(filter.label), el("span", {{"aria-hidden", "true"}}, text(" ×"))}));
  };
  return el("nav", {{"aria-label", texts().chosen_filters}},
            el("ul", {{"class", "chips"}}, each(filters, item)));
}

Html hidden_fields(http::Query const& values) {
  return each(values, [](auto const& pair) {
    return el("input", {{"type", "hidden"}, {"name", pair.first}, {"value", pair.second}});
  });
}

Html page_links(Paging const& paging) {
  if (paging.pages <= 1) return {};
  auto const link = [](std::string const& href, std::string_view words, std::string_view rel) {
    return href.empty() ? el("span", Html{})
                        : el("a", {{"href", href}, {"rel", rel}, {"class", "page-link"}}, text(words));
  };
  return el("nav", {{"class", "paging"}, {"aria-label", texts().pages}},
            {link(paging.previous, texts().previous, "prev"),
             el("span", text(texts().page_of(paging.page, paging.pages))),
             link(paging.next, texts().next, "next")});
}

}  // namespace socialmap::pages
