#include "server/pages/fit_parts.h"

#include <algorithm>

#include "engine/base/overloaded.h"
#include "server/pages/fit_texts.h"
#include "server/pages/language.h"

namespace socialmap::pages {
namespace {

/// "fit-need" of "need[]": an id without brackets.
std::string id_of(std::string_view name) { return "fit-" + std::string(name.substr(0, name.find('['))); }

Html hint_of(std::string_view name, std::string_view words) {
  if (words.empty()) return {};
  return el("p", {{"class", "note"}, {"id", id_of(name) + "-uitleg"}}, text(words));
}

Html wrong_of(FitText const& part) {
  if (part.wrong.empty()) return {};
  return el("p", {{"class", "fit-wrong"}, {"id", id_of(part.name) + "-fout"}}, text(part.wrong));
}

/// What a screen reader says with the control: what is wrong first.
Attributes described(Attributes attributes, FitText const& part) {
  auto const id = id_of(part.name);
  std::string by = part.wrong.empty() ? "" : id + "-fout";
  if (!part.hint.empty()) by += (by.empty() ? "" : " ") + id + "-uitleg";
  if (!by.empty()) attributes.push_back({"aria-describedby", by});
  if (!part.wrong.empty()) attributes.push_back({"aria-invalid", "true"});
  return attributes;
}

Html text_part(FitText const& part) {
  auto const id = id_of(part.name);
  Attributes attributes{{"id", id}, {"name", part.name}, {"autocomplete", "off"}};
  Html control;
  if (part.lines) {
    attributes.push_back({"rows", "3"});
    control = el("textarea", described(attributes, part), text(part.value));
  } else {
    attributes.push_back({"type", "text"});
    attributes.push_back({"value", part.value});
    if (part.number) attributes.push_back({"inputmode", "decimal"});
    control = el("input", described(attributes, part));
  }
  return el(
      "div", {{"class", part.lines ? "field" : "field short"}},
      {el("label", {{"for", id}}, text(part.label)), hint_of(part.name, part.hint), wrong_of(part), control});
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

Html ticks_part(FitTicks const& part) {
  if (part.ticks.empty()) return {};
  return el("fieldset", {el("legend", text(part.title)), tick_list(part.name, part.ticks)});
}

Html folds_part(FitFolds const& part) {
  if (part.groups.empty()) return {};
  auto const fold = [&](TickGroup const& group) {
    bool const open =
        std::any_of(group.ticks.begin(), group.ticks.end(), [](Tick const& tick) { return tick.chosen; });
    return el("details", {{"class", "choices"}, Attribute("open", open)},
              {el("summary", text(group.title)), tick_list(part.name, group.ticks)});
  };
  return el("fieldset",
            {el("legend", text(part.title)), el("div", {{"class", "folds"}}, each(part.groups, fold))});
}

Html choice_part(FitChoice const& part) {
  auto const id = id_of(part.name);
  auto const option = [](Tick const& tick) {
    return el("option", {{"value", tick.value}, Attribute("selected", tick.chosen)}, text(tick.label));
  };
  return el("div", {{"class", "field short"}},
            {el("label", {{"for", id}}, text(part.label)),
             el("select", {{"id", id}, {"name", part.name}, {"autocomplete", "off"}},
                {el("option", {{"value", ""}}, text(part.nothing)), each(part.options, option)})});
}

Html signal_card(SignalCard const& signal) {
  return el("section", {{"class", "mistakes signal-card never-printed"}},
            {el("h2", text(signal.label)), el("p", text(signal.advice)),
             el("ul", {{"class", "contacts"}}, each(signal.contacts, help_item))});
}

}  // namespace

Html render(FitPart const& part) {
  return std::visit(overloaded{[](FitText const& words) { return text_part(words); },
                               [](FitTicks const& ticks) { return ticks_part(ticks); },
                               [](FitFolds const& folds) { return folds_part(folds); },
                               [](FitChoice const& choice) { return choice_part(choice); }},
                    part);
}

Html render(std::vector<SignalCard> const& signals) { return each(signals, signal_card); }

Attributes fit_form(std::string_view look) {
  return {{"class", std::string(look) + " never-printed"},
          {"action", local("/wat-past")},
          {"method", "post"},
          {"autocomplete", "off"},
          {"data-trouble", fit_texts().trouble}};
}

Html fit_button(std::string_view go, std::string_view words, std::string_view look) {
  return el("button", {{"type", "submit"}, {"class", look}, {"name", "go"}, {"value", go}}, text(words));
}

}  // namespace socialmap::pages
