#include "server/pages/frame.h"

#include <algorithm>
#include <array>

#include "server/pages/assets.h"
#include "server/pages/link.h"
#include "server/pages/texts_nl.h"

namespace socialmap::pages {
namespace {

/// In the order of national_help().
constexpr std::array<std::string_view, 3> kContacts{"emergency-112", "suicide-prevention-113",
                                                    "general-practice"};

std::string site_name(Frame const& frame) {
  return std::string(nl::kSite) + (frame.municipality.empty() ? "" : " " + frame.municipality);
}

Html head(Frame const& frame, std::string_view title) {
  auto const full = title.empty() ? site_name(frame) : std::string(title) + " – " + site_name(frame);
  auto const robots = frame.listed ? Html{} : el("meta", {{"name", "robots"}, {"content", "noindex"}});
  return el("head", {el("meta", {{"charset", "utf-8"}}), robots,
                     el("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}),
                     el("meta", {{"name", "color-scheme"}, {"content", "light dark"}}),
                     el("title", text(full)), el("link", {{"rel", "icon"}, {"href", asset_url("icon.svg")}}),
                     el("link", {{"rel", "stylesheet"}, {"href", asset_url("theme.css")}}),
                     el("link", {{"rel", "stylesheet"}, {"href", asset_url("site.css")}})});
}

Html header(Frame const& frame) {
  auto const name = Html{text(nl::kSite), text(" "), el("strong", text(frame.municipality))};
  return el(
      "header", {{"class", "site-header"}},
      el("div", {{"class", "width"}},
         {el("a", {{"class", "brand"}, {"href", "/"}}, name),
          el("nav", {{"aria-label", nl::kNavigation}}, el("a", {{"href", "/wat-past"}}, text(nl::kMatch)))}));
}

Html help(Frame const& frame) {
  return el("aside", {{"class", "help"}, {"aria-labelledby", "hulp"}},
            el("div", {{"class", "width"}},
               {el("h2", {{"id", "hulp"}}, text(nl::kHelpTitle)), el("ul", each(frame.help, help_item))}));
}

Html footer(Frame const& frame) {
  auto const whose =
      frame.municipality.empty() ? site_name(frame) : std::string(nl::kFooter) + frame.municipality;
  return el("footer", {{"class", "site-footer"}},
            el("div", {{"class", "width"}},
               {el("p", text(whose)), el("p", text(nl::kPrivacy)),
                el("p", el("a", {{"href", "/netwerk"}}, text(nl::kToNetwork)))}));
}

}  // namespace

std::vector<HelpLine> national_help() {
  return {{std::string(nl::kDanger), "Alarmnummer", "112"},
          {std::string(nl::kSuicide), "113 Zelfmoordpreventie", "0800-0113"},
          {std::string(nl::kIll), "Uw eigen huisarts", ""}};
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
  item += el("span", text(line.name));
  if (!line.phone.empty())
    item += Html{text(" "),
                 el("a", {{"class", "call"}, {"href", phone_url(line.phone)}}, text(phone_text(line.phone)))};
  return el("li", item);
}

std::string page(Frame const& frame, std::string_view title, Html const& main) {
  return document(
      el("html", {{"lang", "nl"}},
         {head(frame, title),
          el("body", {el("a", {{"class", "skip"}, {"href", "#inhoud"}}, text(nl::kSkip)), header(frame),
                      el("main", {{"id", "inhoud"}, {"class", "width"}, {"tabindex", "-1"}}, main),
                      help(frame), footer(frame)})}));
}

}  // namespace socialmap::pages
