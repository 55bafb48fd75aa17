#include "server/pages/text_page.h"

#include <algorithm>
#include <string_view>

#include "server/pages/help_texts.h"
#include "server/pages/language.h"

namespace socialmap::pages {
namespace {

Html part(TextPart const& part) {
  Html html = el("h2", text(part.heading));
  html += each(part.paragraphs, [](std::string const& words) { return el("p", text(words)); });
  if (!part.note.empty()) html += el("p", {as_written()}, text(part.note));
  if (!part.calls.empty()) html += el("ul", {{"class", "contacts"}}, each(part.calls, help_item));
  auto const item = [](Link const& link) {
    return el("li", el("a", {{"href", link.href}}, text(link.label)));
  };
  if (!part.links.empty()) html += el("ul", {{"class", "links"}}, each(part.links, item));
  return el("section", {{"id", part.id}, {"class", "section"}}, html);
}

std::vector<HelpLine> calls_of(Municipality const& municipality, HelpTheme const& theme) {
  std::vector<HelpLine> lines;
  for (auto const id : theme.contacts) {
    auto const found = std::find_if(municipality.contacts.begin(), municipality.contacts.end(),
                                    [&](HelpContact const& contact) { return contact.id == id; });
    if (found != municipality.contacts.end() && found->phone)
      lines.push_back({"", found->name, *found->phone});
  }
  return lines;
}

TextPage page_of(Municipality const& municipality, std::string_view path, PageWords const& words) {
  TextPage page{frame_of(municipality), std::string(words.title), std::string(words.lead), {}};
  page.frame.path = local(path);
  page.frame.description = page.lead;
  return page;
}

void append(TextPage& page, std::vector<PartWords> const& parts) {
  for (auto const& words : parts) {
    TextPart part{std::string(words.id), std::string(words.heading), {}};
    for (auto const paragraph : words.paragraphs) part.paragraphs.emplace_back(paragraph);
    page.parts.push_back(std::move(part));
  }
}

}  // namespace

TextPage help_page_of(Municipality const& municipality) {
  auto page = page_of(municipality, "/hulp", help_texts().help);
  page.frame.leave = true;
  for (auto const& theme : help_texts().themes) {
    auto calls = calls_of(municipality, theme);
    if (!calls.empty())
      page.parts.push_back({std::string(theme.id),
                            std::string(theme.heading),
                            {std::string(theme.advice)},
                            "",
                            std::move(calls)});
  }
  if (auto const& youth = municipality.youth_route) {
    TextPart part{"jong", std::string(help_texts().young), {}};
    part.note = youth->note.value_or("");
    part.calls = {{"", youth->name, youth->phone.value_or("")}};
    page.parts.push_back(std::move(part));
  }
  return page;
}

TextPage privacy_page_of(Municipality const& municipality, bool asks_for_pictures) {
  auto page = page_of(municipality, "/privacy", help_texts().privacy);
  auto parts = help_texts().privacy_parts;
  if (asks_for_pictures)
    *std::find_if(parts.begin(), parts.end(), [](auto const& part) { return part.id == kNobodyElse; }) =
        help_texts().privacy_map_part;
  append(page, parts);
  return page;
}

TextPage accessibility_page_of(Municipality const& municipality) {
  auto page = page_of(municipality, "/toegankelijkheid", help_texts().accessibility);
  append(page, help_texts().accessibility_parts);
  page.parts.back().links = {{std::string(help_texts().to_help), local("/hulp")}};
  return page;
}

std::string render(TextPage const& words) {
  return page(words.frame, words.title,
              {el("h1", text(words.title)), el("p", {{"class", "lead"}}, text(words.lead)),
               el("div", {{"class", "text"}}, each(words.parts, part))});
}

}  // namespace socialmap::pages
