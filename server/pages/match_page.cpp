#include "server/pages/match_page.h"

#include "server/pages/list_parts.h"
#include "server/pages/match_texts_nl.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Html text_field(std::string_view name, std::string_view words, std::string_view value) {
  return el(
      "div", {{"class", "field"}},
      {el("label", {{"for", name}}, text(words)),
       el("input",
          {{"type", "text"}, {"id", name}, {"name", name}, {"value", value}, {"autocomplete", "off"}})});
}

Html tick_box(std::string_view name, Tick const& tick) {
  return el("li", el("label", {{"class", "tick"}},
                     {el("input", {{"type", "checkbox"},
                                   {"name", name},
                                   {"value", tick.value},
                                   Attribute("checked", tick.chosen)}),
                      el("span", text(tick.label))}));
}

Html tick_list(std::string_view name, std::vector<Tick> const& ticks) {
  return el("ul", {{"class", "ticks"}}, each(ticks, [&](Tick const& tick) { return tick_box(name, tick); }));
}

Html tick_set(std::string_view name, std::string_view title, std::vector<Tick> const& ticks) {
  return el("fieldset", {el("legend", text(title)), tick_list(name, ticks)});
}

bool any_chosen(std::vector<Tick> const& ticks) {
  for (auto const& tick : ticks) {
    if (tick.chosen) return true;
  }
  return false;
}

Html folded_group(std::string_view name, std::string_view title, std::vector<Tick> const& ticks) {
  return el("details", {{"class", "choices"}, Attribute("open", any_chosen(ticks))},
            {el("summary", text(title)), tick_list(name, ticks)});
}

Html render_form(MatchForm const& form) {
  auto const interests = each(form.interests, [](TickGroup const& group) {
    return folded_group("interest[]", group.title, group.ticks);
  });
  return el("form", {{"class", "search profile"}, {"action", "/wat-past"}, {"method", "post"}},
            {el("div", {{"class", "fields"}},
                {text_field("home", nl::kHome, form.home), text_field("age", nl::kAge, form.age),
                 text_field("budget", nl::kBudget, form.budget)}),
             tick_set("mode[]", nl::kModes, form.modes), tick_set("need[]", nl::kNeeds, form.needs),
             el("fieldset", {el("legend", text(nl::kInterests)), el("div", {{"class", "folds"}}, interests)}),
             folded_group("signal[]", nl::kSignals, form.signals),
             el("p", el("button", {{"type", "submit"}, {"class", "button"}}, text(nl::kFind)))});
}

Html lines(std::string_view title, std::vector<std::string> const& sentences) {
  if (sentences.empty()) return {};
  return {el("h4", text(title)),
          el("ul", each(sentences, [](std::string const& sentence) { return el("li", text(sentence)); }))};
}

Html render_offer(FittingOffer const& offer) {
  Html html{render(offer.card), lines(nl::kWhy, offer.because), lines(nl::kAsk, offer.checks)};
  if (!offer.first_step.empty()) html += el("p", text(std::string(nl::kFirstStep) + offer.first_step));
  html += el("p", {{"class", "note"}}, text(std::string(nl::kScore) + offer.score));
  return el("div", {{"class", offer.card.support ? "fitting fitting-support" : "fitting"}}, html);
}

Html render_signal(SignalCard const& signal) {
  return el("div", {{"class", "mistakes"}, {"role", "alert"}},
            {el("h2", text(signal.label)), el("p", text(signal.advice)),
             el("ul", {{"class", "contacts"}}, each(signal.contacts, help_item))});
}

Html render_support(MatchAnswer const& answer) {
  if (answer.support_because.empty()) return {};
  return el("section", {el("h2", text(nl::kSupportTitle)), el("p", text(answer.support_because)),
                        each(answer.support, render_offer)});
}

Html render_refused(std::vector<RefusedLine> const& refused) {
  if (refused.empty()) return {};
  auto const item = [](RefusedLine const& line) {
    return el("li", text(std::to_string(line.count) + ": " + line.because));
  };
  return el("details", {{"class", "choices"}},
            {el("summary", text(nl::kRefusedTitle)), el("ul", each(refused, item))});
}

Html render_matches(MatchAnswer const& answer) {
  if (answer.no_offers) return {};
  Html html = el("h2", text(nl::kMatchesTitle));
  if (answer.matches.empty()) html += el("p", text(nl::kNothingFits));
  html += each(answer.matches, render_offer);
  html += render_refused(answer.refused);
  return el("section", html);
}

/// Help comes first where the stress has a cause that an activity does not take away; else after the offers.
Html render_answer(MatchAnswer const& answer) {
  Html html;
  if (answer.no_offers) html += el("p", {{"class", "lead"}}, text(nl::kCallFirst));
  html += each(answer.signals, render_signal);
  if (answer.youth_route)
    html += Html{el("p", {{"class", "lead"}}, text(nl::kYouth)),
                 el("ul", {{"class", "contacts"}}, help_item(*answer.youth_route))};
  if (answer.support_first) return html += Html{render_support(answer), render_matches(answer)};
  return html += Html{render_matches(answer), render_support(answer)};
}

}  // namespace

std::string render(MatchPage const& match) {
  Html main{el("h1", text(nl::kMatchTitle)), el("p", {{"class", "lead"}}, text(nl::kMatchLead)),
            el("p", text(nl::kNoNames)), mistake_list(match.mistakes)};
  if (match.answer) main += Html{render_answer(*match.answer), el("h2", text(nl::kChange))};
  main += render_form(match.form);
  return page(match.frame, nl::kMatchTitle, main);
}

}  // namespace socialmap::pages
