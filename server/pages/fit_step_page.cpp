#include "server/pages/fit_step_page.h"

#include "server/pages/list_parts.h"
#include "server/pages/match_texts_nl.h"

namespace socialmap::pages {
namespace {

Html buttons(FitStepPage const& step) {
  bool const last = step.place.step == kFitStepCount;
  Html html = fit_button("next", last ? nl::kFitShow : nl::kFitNext);
  if (!step.place.reading) html += fit_button("skip", nl::kFitSkip, "button quiet");
  if (step.place != FitPlace{}) html += fit_button("back", nl::kFitBack, "button quiet");
  if (step.answered && !last) html += fit_button("answer", nl::kFitShow, "button quiet");
  return el("div", {{"class", "fit-buttons"}, {"role", "group"}, {"aria-label", nl::kFitButtons}}, html);
}

Html render_form(FitStepPage const& step) {
  return el("form", fit_form("search fit"),
            {el("input", {{"type", "hidden"}, {"name", "at"}, {"value", to_string(step.place)}}),
             hidden_fields(step.kept), each(step.parts, [](FitPart const& part) { return render(part); }),
             buttons(step)});
}

nl::FitStepWords words_of(FitPlace place) {
  if (place.reading) return {nl::kFitRead, nl::kFitReadLead};
  return nl::kFitSteps.at(static_cast<std::size_t>(place.step - 1));
}

Html head(FitStepPage const& step, nl::FitStepWords const& words) {
  Html html = el("p", {{"class", "fit-step"}},
                 {text(nl::kFitTitle), text(" "), el("strong", text(nl::fit_step_of(step.place.step)))});
  html += Html{el("h1", text(words.title)), el("p", {{"class", "lead"}}, text(words.lead))};
  if (step.place == FitPlace{}) html += el("p", text(nl::kFitMayBeEmpty));
  bool const own_words = step.place == FitPlace{1} || step.place == FitPlace{3};
  if (own_words) html += el("p", {{"class", "note"}}, text(nl::kFitNoNames));
  return html;
}

}  // namespace

Frame fit_frame(Municipality const& municipality) {
  auto frame = frame_of(municipality);
  frame.path = "/wat-past";
  frame.description = nl::kFitDescription;
  frame.leave = true;
  frame.modules = {"fit.mjs"};
  frame.styles = {"fit.css"};
  return frame;
}

std::string render(FitStepPage const& step) {
  auto const words = words_of(step.place);
  Html main = head(step, words);
  if (!step.signals.empty())
    main += Html{el("p", {{"class", "never-printed"}}, text(nl::kFitReadSafety)), render(step.signals)};
  main += mistake_list(step.mistakes, nl::kFitMistakes);
  main += render_form(step);
  auto title = nl::fit_step_of(step.place.step) + ": " + std::string(words.title);
  if (!step.mistakes.empty()) title = std::string(nl::kFitMistakeTitle) + title;
  if (step.place == FitPlace{} && step.mistakes.empty()) title = nl::kFitTitle;
  return page(step.frame, title, main);
}

}  // namespace socialmap::pages
