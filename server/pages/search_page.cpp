#include "server/pages/search_page.h"

#include <algorithm>

#include "server/pages/language.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

constexpr std::size_t kMostChoices = 8;  // the rest folds away

Html hidden_text(std::string_view words) { return el("span", {{"class", "visually-hidden"}}, text(words)); }

Html choice_item(Choice const& choice) {
  auto const count = el("span", {{"class", "count"}},
                        {hidden_text(texts().results_colon), text(std::to_string(choice.count))});
  Html const words{el("span", text(choice.label)), text(" "), count};
  if (choice.href.empty())
    return el(
        "li",
        el("button",
           {{"type", "submit"}, {"name", choice.name}, {"value", choice.value}, {"class", "choice"}}, words));
  return el("li", el("a", {{"href", choice.href}, {"rel", "nofollow"}, {"class", "choice chosen"}},
                     {hidden_text(texts().take_off), words}));
}

bool has_buttons(std::vector<Choice> const& choices) {
  return std::any_of(choices.begin(), choices.end(),
                     [](Choice const& choice) { return choice.href.empty(); });
}

/// A name that several fields of the form have ends in "[]", which tidied() takes away.
Html choice_form(ChoiceGroup const& group, Html const& lists) {
  auto kept = group.kept;
  for (auto& [name, value] : kept) {
    auto const times = std::count_if(group.kept.begin(), group.kept.end(),
                                     [&](auto const& other) { return other.first == name; });
    if (times > 1 || group.choices.front().name == name + "[]") name += "[]";
  }
  return el("form", {{"action", local(kSearchPath)}, {"method", "get"}}, {hidden_fields(kept), lists});
}

Html choice_group(ChoiceGroup const& group) {
  if (group.choices.empty()) return {};
  auto const& all = group.choices;
  bool const folded = all.size() > kMostChoices + 2;
  auto const middle = all.begin() + static_cast<std::ptrdiff_t>(folded ? kMostChoices : all.size());
  auto const list = [](auto from, auto to) {
    return el("ul", each(std::vector<Choice>(from, to), choice_item));
  };
  Html rest;
  if (folded) rest = el("details", {el("summary", text(texts().more)), list(middle, all.end())});
  Html const lists{list(all.begin(), middle), rest};
  return el("section", {{"class", "group"}, {"aria-labelledby", group.id}},
            {el("h3", {{"id", group.id}}, text(group.title)),
             has_buttons(all) ? choice_form(group, lists) : lists});
}

Html filters(Found const& found) {
  if (found.groups.empty()) return {};
  return el("aside",
            {{"id", "filters"}, {"class", "filters"}, {"aria-labelledby", "filters-kop"}, {"tabindex", "-1"}},
            {el("h2", {{"id", "filters-kop"}}, text(texts().filters)), each(found.groups, choice_group),
             el("p", {{"class", "only-narrow"}},
                el("a", {{"class", "button"}, {"href", "#resultaten"}}, text(texts().to_results)))});
}

Html read_as(std::vector<std::string> const& sentences) {
  auto const sentence = [](std::string const& words) { return el("li", text(words)); };
  return sentences.empty() ? Html{} : el("ul", {{"class", "read-as"}}, each(sentences, sentence));
}

Html nearest(Found const& found) {
  if (found.nearest.empty()) return {};
  return el(
      "section", {{"aria-labelledby", "dichtbij"}},
      {el("h3", {{"id", "dichtbij"}}, text(found.nearest_title)),
       el("div", {{"class", "cards"}}, each(found.nearest, [](Card const& card) { return render(card); }))});
}

Html nothing_found(Found const& found) {
  auto const item = [](Link const& link) {
    return el("li", el("a", {{"href", link.href}, {"rel", "nofollow"}}, text(link.label)));
  };
  Html html = el("p", text(texts().nothing_found));
  if (!found.looser.empty())
    html += Html{el("h3", text(texts().looser)), el("ul", {{"class", "looser"}}, each(found.looser, item))};
  html += el("p", el("a", {{"href", local(kSearchPath)}}, text(texts().start_again)));
  if (!found.contacts.empty())
    html += Html{el("h3", text(texts().call_title)), el("p", text(texts().call)),
                 el("ul", {{"class", "contacts"}}, each(found.contacts, help_item))};
  return Html{el("div", {{"class", "nothing"}}, html), nearest(found)};
}

Html take_along(std::vector<Link> const& links) {
  if (links.empty()) return {};
  auto const item = [](Link const& link) {
    return el("li", el("a", {{"href", link.href}, {"rel", "nofollow"}}, text(link.label)));
  };
  return el("nav", {{"class", "take-along"}, {"aria-label", texts().take_along}},
            el("ul", each(links, item)));
}

Html results(Found const& found) {
  Html html = el("h2", {{"id", kCountId}}, text(texts().results(found.total)));
  html += read_as(found.read_as);
  html += filter_chips(found.filters);
  if (!found.groups.empty())
    html += el("p", {{"class", "only-narrow"}},
               el("a", {{"class", "button quiet"}, {"href", "#filters"}}, text(texts().show_filters)));
  if (found.total == 0) return html += nothing_found(found);
  if (found.cards.empty()) html += el("p", text(texts().page_gone));
  if (found.total_unknown > 0)
    html += el("p", {{"class", "note"}}, text(texts().unknown_among(found.total_unknown)));
  html += el("div", {{"class", "cards"}}, each(found.cards, [](Card const& card) { return render(card); }));
  html += page_links(found.paging);
  return html += take_along(found.take_along);
}

Html meant(std::vector<Link> const& places) {
  if (places.empty()) return {};
  auto const item = [](Link const& link) {
    return el("li", el("a", {{"href", link.href}, {"rel", "nofollow"}}, text(link.label)));
  };
  return Html{el("p", text(texts().place_meant)), el("ul", {{"class", "links"}}, each(places, item))};
}

std::string heading(SearchPage const& page) {
  return page.frame.municipality.empty()
             ? std::string(texts().search_title)
             : std::string(texts().search_title_in) + page.frame.municipality + "?";
}

}  // namespace

std::string render(SearchPage const& search) {
  Html main{el("h1", text(heading(search))), el("p", {{"class", "lead"}}, text(texts().lead)),
            mistake_list(search.mistakes), meant(search.meant), render(search.form)};
  if (search.found) {
    main +=
        el("div", {{"class", "columns"}},
           {filters(*search.found),
            el("section", {{"id", "resultaten"}, {"class", "results"}, {"aria-label", texts().results_label}},
               results(*search.found))});
  }
  return page(search.frame, search.form.q.empty() ? texts().search : texts().searching_for(search.form.q),
              main);
}

}  // namespace socialmap::pages
