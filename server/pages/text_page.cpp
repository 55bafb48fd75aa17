#include "server/pages/text_page.h"

#include <algorithm>
#include <string_view>

#include "server/pages/help_texts_nl.h"

namespace socialmap::pages {
namespace {

Html part(TextPart const& part) {
  Html html = el("h2", text(part.heading));
  html += each(part.paragraphs, [](std::string const& words) { return el("p", text(words)); });
  if (!part.calls.empty()) html += el("ul", {{"class", "contacts"}}, each(part.calls, help_item));
  auto const item = [](Link const& link) {
    return el("li", el("a", {{"href", link.href}}, text(link.label)));
  };
  if (!part.links.empty()) html += el("ul", {{"class", "links"}}, each(part.links, item));
  return el("section", {{"id", part.id}, {"class", "section"}}, html);
}

std::vector<HelpLine> calls_of(Municipality const& municipality, nl::HelpTheme const& theme) {
  std::vector<HelpLine> lines;
  for (auto const id : theme.contacts) {
    auto const found = std::find_if(municipality.contacts.begin(), municipality.contacts.end(),
                                    [&](HelpContact const& contact) { return contact.id == id; });
    if (found != municipality.contacts.end() && found->phone)
      lines.push_back({"", found->name, *found->phone});
  }
  return lines;
}

TextPage page_of(Municipality const& municipality, std::string path, nl::PageWords const& words) {
  TextPage page{frame_of(municipality), std::string(words.title), std::string(words.lead), {}};
  page.frame.path = std::move(path);
  page.frame.description = page.lead;
  return page;
}

void append(TextPage& page, std::vector<nl::PartWords> const& parts) {
  for (auto const& words : parts) {
    TextPart part{std::string(words.id), std::string(words.heading), {}, {}, {}};
    for (auto const paragraph : words.paragraphs) part.paragraphs.emplace_back(paragraph);
    page.parts.push_back(std::move(part));
  }
}

}  // namespace

TextPage help_page_of(Municipality const& municipality) {
  auto page = page_of(municipality, "/hulp", nl::help_words());
  page.frame.leave = true;
  for (auto const& theme : nl::help_themes()) {
    auto calls = calls_of(municipality, theme);
    if (!calls.empty())
      page.parts.push_back({std::string(theme.id),
                            std::string(theme.heading),
                            {std::string(theme.advice)},
                            std::move(calls),
                            {}});
  }
  if (auto const& youth = municipality.youth_route) {
    TextPart part{"jong", std::string(nl::kYoung), {}, {}, {}};
    if (youth->note) part.paragraphs.push_back(*youth->note);
    part.calls = {{"", youth->name, youth->phone.value_or("")}};
    page.parts.push_back(std::move(part));
  }
  return page;
}

TextPage privacy_page_of(Municipality const& municipality, bool asks_for_pictures) {
  auto page = page_of(municipality, "/privacy", nl::privacy_words());
  auto parts = nl::privacy_parts();
  if (asks_for_pictures)
    *std::find_if(parts.begin(), parts.end(), [](auto const& part) { return part.id == nl::kNobodyElse; }) =
        nl::privacy_map_part();
  append(page, parts);
  return page;
}

TextPage accessibility_page_of(Municipality const& municipality) {
  auto page = page_of(municipality, "/toegankelijkheid", nl::accessibility_words());
  append(page, nl::accessibility_parts());
  page.parts.back().links = {{std::string(nl::kToHelp), "/hulp"}};
  return page;
}

std::string render(TextPage const& words) {
  return page(words.frame, words.title,
              {el("h1", text(words.title)), el("p", {{"class", "lead"}}, text(words.lead)),
               el("div", {{"class", "text"}}, each(words.parts, part))});
}

}  // namespace socialmap::pages
