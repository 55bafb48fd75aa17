#include "server/pages/offer_page.h"

#include "server/pages/card.h"
#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/report_texts.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Html line(Line const& line) {
  if (line.written && language() != Language::dutch) return el("span", {as_written()}, text(line.text));
  if (line.unknown) return el("span", {{"class", "unknown"}}, text(line.text));
  return line.href.empty() ? text(line.text) : el("a", {{"href", line.href}}, text(line.text));
}

Html lines(std::vector<Line> const& all) {
  if (all.size() == 1) return line(all.front());
  return el("ul", each(all, [](Line const& one) { return el("li", line(one)); }));
}

Html fact(Fact const& fact) {
  if (fact.lines.empty()) return {};
  return el("div", {el("dt", text(fact.label)), el("dd", lines(fact.lines))});
}

Html badges(OfferPage const& offer) {
  Html badges;
  if (offer.support) badges += el("span", {{"class", "badge badge-support"}}, text(texts().support));
  if (!offer.capacity.empty())
    badges += el("span", {{"class", "badge badge-full"}}, text(in_words().sentence(offer.capacity)));
  badges += each(offer.eases, ease_badge);
  return badges.empty() ? badges : el("p", {{"class", "badges"}}, badges);
}

Html provider(OfferPage const& offer) {
  if (offer.provider_href.empty()) return text(offer.provider);
  return el("a", {{"href", offer.provider_href}}, text(offer.provider));
}

/// A script shows them, for without one they do nothing.
Html tools() {
  auto const button = [](std::string_view id, std::string_view words) {
    return el("button", {{"type", "button"}, {"id", id}, {"class", "button quiet"}}, text(words));
  };
  return el("div", {{"class", "tools"}, {"id", "delen"}, Attribute("hidden", true)},
            {button("deel", texts().share), button("print", texts().print),
             el("button",
                {{"type", "button"},
                 {"id", "lees-voor"},
                 {"class", "button quiet"},
                 {"aria-pressed", "false"},
                 {"data-start", texts().speak},
                 {"data-stop", texts().speak_stop},
                 Attribute("hidden", true)},
                text(texts().speak)),
             el("p", {{"role", "status"}, {"id", "gedeeld"}, {"data-shared", texts().shared}}, Html{})});
}

Html in_short(OfferPage const& offer) {
  return el("dl", {{"class", "facts in-short"}, {"data-speak", ""}},
            {fact({std::string(texts().when), {{offer.when, "", false}}}),
             fact({std::string(texts().where), {{offer.where, "", false}}}),
             fact({std::string(texts().price), {{offer.price, "", false}}})});
}

Html related(std::string_view id, std::string_view title, std::vector<Related> const& offers) {
  if (offers.empty()) return {};
  auto const item = [](Related const& offer) {
    return el("li", {el("a", {{"href", offer.href}, as_written()}, text(offer.title)),
                     el("span", {{"class", "because"}, as_written()}, text(offer.because))});
  };
  return el("section", {{"class", "related"}, {"aria-labelledby", id}},
            {el("h2", {{"id", id}}, text(title)), el("ul", {{"class", "links"}}, each(offers, item))});
}

Html report(OfferPage const& offer) {
  if (offer.report_href.empty()) return {};
  return el("p", {{"class", "take-along"}},
            el("a", {{"href", offer.report_href}, {"rel", "nofollow"}}, text(report_texts().report)));
}

Html to_calendar(OfferPage const& offer) {
  if (offer.calendar.empty()) return {};
  return el("p", {{"class", "take-along"}}, el("a", {{"href", offer.calendar}}, text(texts().to_calendar)));
}

}  // namespace

Html render(Section const& section) {
  auto const facts = each(section.facts, fact);
  if (facts.empty()) return {};
  return el("section", {{"class", "section"}},
            {el("h2", text(section.heading)), el("dl", {{"class", "facts"}}, facts)});
}

std::string render(OfferPage const& offer) {
  auto const paragraph = [](std::string const& words) { return el("p", text(words)); };
  auto const notice =
      offer.notice.empty() ? Html{} : el("p", {{"class", "notice"}, {"role", "note"}}, text(offer.notice));
  Html const main{notice,
                  el("nav", {{"aria-label", texts().path}, {"class", "path"}},
                     el("a", {{"href", local(kSearchPath)}}, text(texts().all_offers))),
                  el("article", {{"class", offer.support ? "offer card-support" : "offer"}},
                     {el("h1", {{"data-speak", ""}, as_written()}, text(offer.title)),
                      el("p", {{"class", "provider"}}, provider(offer)), badges(offer), tools(),
                      el("p", {{"class", "lead"}, {"data-speak", ""}, as_written()}, text(offer.summary)),
                      in_short(offer), to_calendar(offer),
                      el("div", {{"class", "description"}, as_written()}, each(offer.description, paragraph)),
                      el("div", {{"class", "sections"}},
                         each(offer.sections, [](Section const& one) { return render(one); })),
                      el("p", {{"class", "verified"}}, text(in_words().sentence(offer.verified))),
                      report(offer), related("daarna", texts().next_steps, offer.next_steps),
                      related("lijkt", texts().similar, offer.similar)})};
  return page(offer.frame, offer.title, main);
}

}  // namespace socialmap::pages
