#include "server/pages/frame.h"

#include <algorithm>
#include <array>

#include "server/pages/assets.h"
#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

/// In the order of national_help().
constexpr std::array<std::string_view, 4> kContacts{"emergency-112", "suicide-prevention-113", "veilig-thuis",
                                                    "general-practice"};

std::string site_name(Frame const& frame) {
  return std::string(texts().site) + (frame.municipality.empty() ? "" : " " + frame.municipality);
}

Html property(std::string_view name, std::string_view content) {
  return content.empty() ? Html{} : el("meta", {{"property", name}, {"content", content}});
}

/// What other sites show of the page, and its address where that is known.
Html for_others(Frame const& frame, std::string_view title) {
  Html html;
  if (!frame.description.empty())
    html += el("meta", {{"name", "description"}, {"content", frame.description}});
  html += Html{property("og:type", "website"),
               property("og:locale", in_language<std::string_view>("nl_NL", "en_GB")),
               property("og:site_name", site_name(frame)), property("og:title", title),
               property("og:description", frame.description)};
  if (frame.site.empty() || frame.path.empty()) return html;
  auto const address = frame.site + frame.path;
  html += Html{property("og:url", address), el("link", {{"rel", "canonical"}, {"href", address}})};
  if (other_language().empty()) return html;
  auto const other = [&](Language language) {
    return el("link", {{"rel", "alternate"},
                       {"hreflang", code_of(language)},
                       {"href", frame.site + local(in_dutch(frame.path), language)}});
  };
  return html += Html{other(Language::dutch), other(Language::english)};
}

Html module(std::string_view file) { return el("script", {{"type", "module"}, {"src", asset_url(file)}}); }

Html style(std::string_view file) { return el("link", {{"rel", "stylesheet"}, {"href", asset_url(file)}}); }

Html scripts(Frame const& frame) {
  Html html;
  if (frame.leave) html += module("leave.mjs");
  if (frame.share) html += module("share.mjs");
  return html += each(frame.modules, module);
}

Html head(Frame const& frame, std::string_view title) {
  auto const full = title.empty() ? site_name(frame) : std::string(title) + " – " + site_name(frame);
  auto const robots = frame.listed ? Html{} : el("meta", {{"name", "robots"}, {"content", "noindex"}});
  return el("head",
            {el("meta", {{"charset", "utf-8"}}), robots,
             el("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}),
             el("meta", {{"name", "color-scheme"}, {"content", "light dark"}}), el("title", text(full)),
             for_others(frame, title), el("link", {{"rel", "icon"}, {"href", asset_url("icon.svg")}}),
             style("theme.css"), style("site.css"), each(frame.styles, style), scripts(frame), frame.data});
}

Html nav_link(Frame const& frame, std::string_view path, std::string_view words) {
  auto const href = local(path);
  if (frame.path == href || frame.under == path)
    return el("li", el("a", {{"href", href}, {"aria-current", "page"}}, text(words)));
  return el("li", el("a", {{"href", href}}, text(words)));
}

/// The same page in the other language, named in that language.
Html to_other_language() {
  auto const address = other_language();
  if (address.empty()) return {};
  auto const other = language() == Language::dutch ? Language::english : Language::dutch;
  return el("li", el("a",
                     {{"href", address},
                      {"hreflang", code_of(other)},
                      {"lang", code_of(other)},
                      {"class", "language"},
                      {"rel", address.find('?') == std::string::npos ? "alternate" : "alternate nofollow"}},
                     text(other == Language::english ? "English" : "Nederlands")));
}

Html header(Frame const& frame) {
  auto const name = Html{el("span", {{"class", "brand-site"}}, text(texts().site)), text(" "),
                         el("strong", text(frame.municipality))};
  auto const links =
      Html{nav_link(frame, kSearchPath, texts().search), nav_link(frame, "/kaart", texts().map),
           nav_link(frame, "/wat-past", texts().match), nav_link(frame, "/hulp", texts().help)};
  return el("header", {{"class", "site-header"}},
            el("div", {{"class", "width"}},
               {el("a", {{"class", "brand"}, {"href", local("/")}}, name),
                el("nav", {{"aria-label", texts().navigation}}, el("ul", {links, to_other_language()}))}));
}

/// To a site that says nothing of whoever reads it; a script also takes the page out of the history.
Html leave_link(Frame const& frame) {
  if (!frame.leave) return {};
  return el("nav", {{"class", "leave"}, {"aria-label", texts().leave}},
            el("a", {{"class", "button"}, {"href", texts().leave_to}, {"rel", "noreferrer"}, {"id", "weg"}},
               text(texts().leave)));
}

Html help(Frame const& frame) {
  return el("aside", {{"class", "help"}, {"aria-labelledby", "hulp"}},
            el("div", {{"class", "width"}},
               {el("h2", {{"id", "hulp"}}, text(texts().help_title)), el("ul", each(frame.help, help_item)),
                el("p", el("a", {{"class", "more"}, {"href", local("/hulp")}}, text(texts().more_help)))}));
}

Html footer(Frame const& frame) {
  auto const whose =
      frame.municipality.empty() ? site_name(frame) : std::string(texts().footer) + frame.municipality;
  auto const link = [](std::string_view href, std::string_view words) {
    return el("li", el("a", {{"href", href}}, text(words)));
  };
  return el(
      "footer", {{"class", "site-footer"}},
      el("div", {{"class", "width"}},
         {el("p", {text(whose), text(". "), text(texts().privacy)}),
          el("ul", {link(local("/privacy"), texts().privacy_link),
                    link(local("/toegankelijkheid"), texts().access_link),
                    link("/netwerk", texts().to_network), link("/aanbieder", texts().for_providers)})}));
}

}  // namespace

std::vector<HelpLine> national_help() {
  return {{std::string(texts().danger), std::string(texts().emergency_number), "112"},
          {std::string(texts().suicide), "113 Zelfmoordpreventie", "0800-0113"},
          {std::string(texts().violence), "Veilig Thuis", "0800-2000"},
          {std::string(texts().ill), std::string(texts().own_doctor), ""}};
}

Frame frame_of(Municipality const& municipality) {
  Frame frame{municipality.name, national_help(), true};
  for (std::size_t i = 0; i < kContacts.size(); ++i) {
    auto const own = std::find_if(municipality.contacts.begin(), municipality.contacts.end(),
                                  [&](HelpContact const& contact) { return contact.id == kContacts[i]; });
    if (own == municipality.contacts.end()) continue;
    frame.help[i].name = own->name;
    if (own->phone) frame.help[i].phone = *own->phone;
  }
  return frame;
}

Html help_item(HelpLine const& line) {
  Html item;
  if (!line.when.empty()) item += Html{el("span", {{"class", "when"}}, text(line.when)), text(" ")};
  item += el("span", {as_written()}, text(line.name));
  if (!line.phone.empty())
    item += Html{text(" "),
                 el("a", {{"class", "call"}, {"href", phone_url(line.phone)}}, text(phone_text(line.phone)))};
  return el("li", item);
}

std::string page(Frame const& frame, std::string_view title, Html const& main) {
  auto const content = el("main", {{"id", "inhoud"}, {"class", "width"}, {"tabindex", "-1"}}, main);
  if (frame.bare)
    return document(el("html", {{"lang", code_of(language())}}, {head(frame, title), el("body", content)}));
  return document(el("html", {{"lang", code_of(language())}},
                     {head(frame, title),
                      el("body", {el("a", {{"class", "skip"}, {"href", "#inhoud"}}, text(texts().skip)),
                                  header(frame), leave_link(frame), content, help(frame), footer(frame)})}));
}

}  // namespace socialmap::pages
