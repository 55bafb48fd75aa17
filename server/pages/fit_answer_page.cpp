#include "server/pages/fit_answer_page.h"

#include "server/pages/fit_fields.h"
#include "server/pages/fit_texts.h"
#include "server/pages/language.h"
#include "server/pages/list_parts.h"

namespace socialmap::pages {
namespace {

Html lines(std::string_view title, std::vector<std::string> const& sentences,
           Attributes const& attributes = {}) {
  if (sentences.empty()) return {};
  auto const line = [](std::string const& sentence) { return el("li", text(sentence)); };
  return {el("h4", text(title)), el("ul", attributes, each(sentences, line))};
}

Html render_offer(FittingOffer const& offer) {
  // The rules say why in Dutch.
  Html html{render(offer.card), lines(fit_texts().why, offer.because, {as_written()}),
            lines(fit_texts().ask, offer.ask), lines(fit_texts().before, offer.before, {as_written()})};
  if (!offer.first_step.empty())
    html += el("p", {el("strong", text(fit_texts().first_step)),
                     el("span", {as_written()}, text(offer.first_step))});
  return el("div", {{"class", offer.card.support ? "fitting fitting-support" : "fitting"}}, html);
}

Html calls(std::vector<HelpLine> const& lines) {
  return el("ul", {{"class", "contacts"}}, each(lines, help_item));
}

Html first_help(FitAnswer const& answer) {
  Html html = el("h2", text(fit_texts().help_first));
  if (!answer.help_why.empty()) html += el("p", {{"class", "never-printed"}}, text(answer.help_why));
  html += el("p", text(fit_texts().help_first_why));
  html += each(answer.help, render_offer);
  if (answer.help.empty()) html += Html{el("p", text(fit_texts().no_help)), calls(answer.help_calls)};
  return el("section", html);
}

Html other_help(FitAnswer const& answer) {
  if (answer.help.empty()) return {};
  return el("section", {el("h2", text(fit_texts().also_help)), each(answer.help, render_offer)});
}

Html offers(FitAnswer const& answer) {
  Html html = el("h2", text(answer.help_first ? fit_texts().beside : fit_texts().offers));
  if (answer.offers.empty()) html += el("p", text(fit_texts().nothing));
  return el("section", html += each(answer.offers, render_offer));
}

/// The last question sent once more leads to the answer again.
Html again(http::Query const& answers) {
  return {el("input", {{"type", "hidden"}, {"name", "at"}, {"value", to_string(FitPlace{kFitStepCount})}}),
          hidden_fields(answers)};
}

Html looser(FitAnswer const& answer) {
  if (answer.looser.empty()) return {};
  return el("section", {{"class", "never-printed"}},
            {el("h2", text(fit_texts().more_words)), each(answer.looser, [](FitLooser const& one) {
               return el("form", fit_form("fit-looser"),
                         {again(one.answers), fit_button("next", one.question, "button quiet")});
             })});
}

Html change(FitAnswer const& answer) {
  Html buttons;
  for (int step = 1; step <= kFitStepCount; ++step)
    buttons += el("li", fit_button(std::to_string(step), fit_texts().steps.at(std::size_t(step - 1)).title,
                                   "button quiet"));
  return el("section", {{"class", "fit-change never-printed"}},
            {el("h2", text(fit_texts().change)),
             el("form", fit_form("fit-again"), {again(answer.answers), el("ul", buttons)}),
             el("p", el("a", {{"href", local("/wat-past")}, {"class", "more"}}, text(fit_texts().again)))});
}

Html youth(std::optional<HelpLine> const& route) {
  if (!route) return {};
  return el("section", {{"class", "nothing"}}, {el("h2", text(fit_texts().young)), calls({*route})});
}

Html head(FitAnswer const& answer) {
  auto const title = answer.urgent ? fit_texts().call_title : fit_texts().answer_title;
  auto const lead = answer.urgent ? fit_texts().call_lead : fit_texts().answer_lead;
  return {el("h1", text(title)),
          el("p", {{"class", answer.urgent ? "lead never-printed" : "lead"}}, text(lead))};
}

}  // namespace

std::string render(FitAnswer const& answer) {
  Html main{head(answer), render(answer.signals)};
  if (!answer.perhaps.empty())
    main +=
        Html{el("p", {{"class", "never-printed"}}, text(fit_texts().read_safety)), render(answer.perhaps)};
  if (answer.urgent) main += el("p", {{"class", "never-printed"}}, text(fit_texts().call_after));
  if (answer.after_triage) main += el("p", {{"class", "lead never-printed"}}, text(fit_texts().triage));
  main += youth(answer.youth_route);
  if (!answer.urgent) {
    main += answer.help_first ? Html{first_help(answer), offers(answer)}
                              : Html{offers(answer), other_help(answer)};
    main += looser(answer);
  }
  main += change(answer);
  // The title stands in the list of pages that were visited: it tells nothing of the answer.
  return page(answer.frame, fit_texts().answered, main);
}

}  // namespace socialmap::pages
