#include "server/pages/search_form.h"

#include "server/pages/language.h"
#include "server/pages/list_parts.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Html label(std::string_view id, std::string_view words) { return el("label", {{"for", id}}, text(words)); }

Html field(Html const& content) { return el("div", {{"class", "field"}}, content); }

Html text_field(std::string_view name, std::string_view words, std::string_view value,
                Attributes attributes) {
  attributes.insert(attributes.begin(), {{"id", name}, {"name", name}, {"value", value}});
  return field({label(name, words), el("input", attributes)});
}

Html select(std::string_view name, std::string_view words, std::vector<Option> const& options) {
  auto const option = [](Option const& choice) {
    return el("option", {{"value", choice.value}, Attribute("selected", choice.chosen)}, text(choice.label));
  };
  return field({label(name, words), el("select", {{"id", name}, {"name", name}}, each(options, option))});
}

Html box(std::string_view id, std::string_view name, std::string_view value, std::string_view words,
         bool checked) {
  return el("div", {{"class", "field check"}},
            {el("input", {{"type", "checkbox"},
                          {"id", id},
                          {"name", name},
                          {"value", value},
                          Attribute("checked", checked)}),
             label(id, words)});
}

Html access_boxes(std::vector<Option> const& options) {
  if (options.empty()) return {};
  auto const one = [](Option const& choice) {
    return box(choice.value, "accessibility[]", choice.value, choice.label, choice.chosen);
  };
  return el(
      "fieldset", {{"class", "boxes"}},
      {el("legend", text(texts().access_needed)), el("div", {{"class", "box-row"}}, each(options, one))});
}

Html choices(SearchForm const& form) {
  return el(
      "details", {{"class", "choices"}, Attribute("open", form.open)},
      {el("summary", text(texts().more_choices)),
       el("div", {{"class", "fields"}},
          {select("domain", texts().domain, form.domains), select("layer", texts().layer, form.layers),
           text_field("maxPrice", texts().max_price, form.max_price,
                      {{"type", "text"}, {"inputmode", "decimal"}, {"size", "6"}}),
           select("daypart", texts().daypart, form.dayparts), select("pass", texts().pass, form.passes),
           text_field("age", texts().joiner_age, form.age,
                      {{"type", "text"}, {"inputmode", "numeric"}, {"size", "3"}, {"autocomplete", "off"}}),
           select("sort", texts().sort, form.sorts),
           box("free", "free", "true", texts().only_free, form.free),
           box("available", "available", "true", texts().only_available, form.available)}),
       access_boxes(form.accessibility)});
}

}  // namespace

void with_form_scripts(Frame& frame) {
  frame.modules.push_back("search/suggest.mjs");
  frame.modules.push_back("search/form.mjs");
  frame.styles.push_back("search/suggest.css");
}

Html render(SearchForm const& form) {
  return el(
      "form", {{"class", "search"}, {"role", "search"}, {"action", local(form.action)}, {"method", "get"}},
      {el("div", {{"class", "fields"}},
          {text_field("q", texts().q, form.q, {{"type", "search"}, {"autocomplete", "off"}}),
           text_field("near", texts().near, form.near, {{"type", "text"}, {"autocomplete", "postal-code"}}),
           select("radius", texts().radius, form.radii),
           el("button", {{"type", "submit"}, {"class", "button"}}, text(texts().search))}),
       choices(form), hidden_fields(form.kept)});
}

}  // namespace socialmap::pages
