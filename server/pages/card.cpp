#include "server/pages/card.h"

#include "engine/base/utf8.h"
#include "server/pages/language.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Html fact(std::string_view label, std::string_view value) {
  if (value.empty()) return {};
  return el("div", {el("dt", text(label)), el("dd", text(value))});
}

Html badges(Card const& card) {
  Html badges;
  if (card.support) badges += el("span", {{"class", "badge badge-support"}}, text(texts().support));
  if (!card.capacity.empty())
    badges += el("span", {{"class", "badge badge-full"}}, text(in_words().sentence(card.capacity)));
  badges += each(card.eases, ease_badge);
  return badges.empty() ? badges : el("p", {{"class", "badges"}}, badges);
}

std::string place(Card const& card) {
  if (card.where.empty() || card.distance.empty()) return card.where + card.distance;
  return card.where + ", " + card.distance;
}

/// Where the character with this number starts; the end for a number that is too large.
std::size_t byte_of(std::string_view words, std::size_t character) {
  std::size_t at = 0;
  for (; at < words.size(); ++at)
    if (starts_character(words[at]) && character-- == 0) break;
  return at;
}

}  // namespace

Html marked(std::string_view words, std::vector<TextRange> const& ranges) {
  Html html;
  std::size_t done = 0;
  for (auto const& range : ranges) {
    auto const from = byte_of(words, range.start);
    auto const to = byte_of(words, range.start + range.length);
    if (from < done || to <= from) continue;
    html += Html{text(words.substr(done, from - done)), el("mark", text(words.substr(from, to - from)))};
    done = to;
  }
  return html += text(words.substr(done));
}

Html ease_badge(std::string const& words) { return el("span", {{"class", "badge badge-ease"}}, text(words)); }

Html render(Card const& card) {
  return el(
      "article", {{"class", card.support ? "card card-support" : "card"}},
      {el("h3", el("a", {{"href", card.href}, as_written()}, marked(card.title, card.title_marks))),
       el("p", {{"class", "provider"}}, text(card.provider)), badges(card),
       el("p", {as_written()}, marked(card.summary, card.summary_marks)),
       el("dl", {{"class", "facts"}},
          {fact(texts().when, card.when), fact(texts().where, place(card)), fact(texts().price, card.price)}),
       el("p", {{"class", "verified"}}, text(in_words().sentence(card.verified)))});
}

}  // namespace socialmap::pages
