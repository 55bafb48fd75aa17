#include "server/pages/card.h"

#include "server/pages/texts_nl.h"

namespace socialmap::pages {
namespace {

Html fact(std::string_view label, std::string_view value) {
  if (value.empty()) return {};
  return el("div", {el("dt", text(label)), el("dd", text(value))});
}

Html badges(Card const& card) {
  Html badges;
  if (card.support) badges += el("span", {{"class", "badge badge-support"}}, text(nl::kSupport));
  if (!card.capacity.empty())
    badges += el("span", {{"class", "badge badge-full"}}, text(nl::sentence(card.capacity)));
  badges += each(card.eases, ease_badge);
  return badges.empty() ? badges : el("p", {{"class", "badges"}}, badges);
}

std::string place(Card const& card) {
  if (card.where.empty() || card.distance.empty()) return card.where + card.distance;
  return card.where + ", " + card.distance;
}

}  // namespace

Html ease_badge(std::string const& words) { return el("span", {{"class", "badge badge-ease"}}, text(words)); }

Html render(Card const& card) {
  return el("article", {{"class", card.support ? "card card-support" : "card"}},
            {el("h3", el("a", {{"href", card.href}}, text(card.title))),
             el("p", {{"class", "provider"}}, text(card.provider)), badges(card), el("p", text(card.summary)),
             el("dl", {{"class", "facts"}},
                {fact(nl::kWhen, card.when), fact(nl::kWhere, place(card)), fact(nl::kPrice, card.price)}),
             el("p", {{"class", "verified"}}, text(nl::sentence(card.verified)))});
}

}  // namespace socialmap::pages
