#include "server/pages/embed_page.h"

#include "server/pages/embed_texts.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Html away(std::string_view href, std::string_view words) {
  return el("a", {{"href", href}, {"target", "_blank"}, {"rel", "noopener"}},
            {text(words), el("span", {{"class", "visually-hidden"}}, text(embed_texts().new_window))});
}

Html field(std::string_view name, std::string_view words, std::string_view value) {
  return el("div", {{"class", "field"}},
            {el("label", {{"for", name}}, text(words)),
             el("input", {{"id", name}, {"name", name}, {"value", value}, {"autocomplete", "off"}})});
}

Html form(EmbedPage const& page) {
  return el("form",
            {{"class", "search"}, {"role", "search"}, {"action", local(kEmbedPath)}, {"method", "get"}},
            {el("div", {{"class", "fields"}},
                {field("q", texts().q, page.q), field("near", texts().near, page.near),
                 el("button", {{"type", "submit"}, {"class", "button"}}, text(texts().search))}),
             hidden_fields(page.kept)});
}

Html fact(std::string_view words) { return words.empty() ? Html{} : el("li", text(words)); }

Html item(Card const& card) {
  auto const place = card.where + (card.where.empty() || card.distance.empty() ? "" : ", ") + card.distance;
  return el(
      "li", {{"class", card.support ? "card card-support" : "card"}},
      {el("h3", {as_written()}, away(card.href, card.title)), el("p", {as_written()}, text(card.summary)),
       el("ul", {{"class", "short-facts"}},
          {fact(in_words().sentence(card.when)), fact(place), fact(in_words().sentence(card.price)),
           fact(card.provider)})});
}

}  // namespace

std::string render(EmbedPage const& embed) {
  Html main{el("h1", text(embed_texts().title)), mistake_list(embed.mistakes), form(embed)};
  if (embed.mistakes.empty())
    main += Html{el("h2", text(texts().results(embed.total))),
                 embed.cards.empty() ? Html{} : el("ul", {{"class", "cards"}}, each(embed.cards, item)),
                 page_links(embed.paging)};
  main += el("p", away(embed.all, embed_texts().all));
  return page(embed.frame, embed_texts().title, main);
}

}  // namespace socialmap::pages
