#include "server/pages/fit_step_page.h"

#include "server/pages/fit_texts.h"
#include "server/pages/language.h"
#include "server/pages/list_parts.h"

namespace socialmap::pages {
namespace {

Html buttons(FitStepPage const& step) {
  bool const last = step.place.step == kFitStepCount;
  Html html = fit_button("next", last ? fit_texts().show : fit_texts().next);
  if (!step.place.reading) html += fit_button("skip", fit_texts().skip, "button quiet");
  if (step.place != FitPlace{}) html += fit_button("back", fit_texts().back, "button quiet");
  if (step.answered && !last) html += fit_button("answer", fit_texts().show, "button quiet");
  return el("div", {{"class", "fit-buttons"}, {"role", "group"}, {"aria-label", fit_texts().buttons}}, html);
}

Html render_form(FitStepPage const& step) {
  return el("form", fit_form("search fit"),
            {el("input", {{"type", "hidden"}, {"name", "at"}, {"value", to_string(step.place)}}),
             hidden_fields(step.kept), each(step.parts, [](FitPart const& part) { return render(part); }),
             buttons(step)});
}

FitStepWords words_of(FitPlace place) {
  if (place.reading) return {fit_texts().read, fit_texts().read_lead};
  return fit_texts().steps.at(static_cast<std::size_t>(place.step - 1));
}

Html head(FitStepPage const& step, FitStepWords const& words) {
  Html html =
      el("p", {{"class", "fit-step"}},
         {text(fit_texts().title), text(" "), el("strong", text(fit_texts().step_of(step.place.step)))});
  html += Html{el("h1", text(words.title)), el("p", {{"class", "lead"}}, text(words.lead))};
  if (step.place == FitPlace{}) html += el("p", text(fit_texts().may_be_empty));
  bool const own_words = step.place == FitPlace{1} || step.place == FitPlace{3};
  if (own_words) html += el("p", {{"class", "note"}}, text(fit_texts().no_names));
  return html;
}

}  // namespace

Frame fit_frame(Municipality const& municipality) {
  auto frame = frame_of(municipality);
  frame.path = local("/wat-past");
  frame.description = fit_texts().description;
  frame.leave = true;
  frame.modules = {"fit.mjs"};
  frame.styles = {"fit.css"};
  return frame;
}

std::string render(FitStepPage const& step) {
  auto const words = words_of(step.place);
  Html main = head(step, words);
  if (!step.signals.empty())
    main += Html{el("p", {{"class", "never-printed"}}, text(fit_texts().read_safety)), render(step.signals)};
  main += mistake_list(step.mistakes, fit_texts().mistakes);
  main += render_form(step);
  auto title = fit_texts().step_of(step.place.step) + ": " + std::string(words.title);
  if (!step.mistakes.empty()) title = std::string(fit_texts().mistake_title) + title;
  if (step.place == FitPlace{} && step.mistakes.empty()) title = fit_texts().title;
  return page(step.frame, title, main);
}

}  // namespace socialmap::pages
