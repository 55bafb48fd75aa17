#pragma once
// What stands around every page: head, skip link, header, the lines to call, footer.

#include <string>
#include <string_view>
#include <vector>

#include "engine/model/municipality.h"
#include "server/pages/html.h"

namespace socialmap::pages {

/// Whom to call, and when.
struct HelpLine {
  std::string when;   ///< "Direct gevaar"; may be empty
  std::string name;   ///< "Alarmnummer"
  std::string phone;  ///< may be empty
  bool operator==(HelpLine const&) const = default;
};

/// 112, 113, Veilig Thuis and the general practice, as anywhere in the Netherlands.
std::vector<HelpLine> national_help();

struct Frame {
  std::string municipality;  ///< its name; empty on a page that does not know it
  std::vector<HelpLine> help = national_help();
  bool listed = true;     ///< search engines may list the page
  std::string site = {};  ///< "https://kaart.example.org"; empty when the server was not told
  std::string path = {};  ///< of the page without what may vary, "/hulp"; empty: it has no fixed address
  std::string_view under = {};   ///< the link of the header that it belongs to, without a language; or none
  std::string description = {};  ///< what the page is about, for who meets it elsewhere; may be empty
  Html data = {};                ///< JSON-LD about what the page shows
  std::vector<std::string_view> modules = {};  ///< scripts of server/web to run: "coach/desk.mjs"
  std::vector<std::string_view> styles = {};   ///< beside those of every page: "packages/leaflet.css"
  bool bare = false;   ///< shown inside another site's page: without header and footer
  bool leave = false;  ///< a link to be gone from the page at once
  bool share = false;  ///< buttons to share and print, where scripts run
};

/// The municipality's own contacts where it gives them.
Frame frame_of(Municipality const& municipality);

/// "name: phone" with a link to call.
Html help_item(HelpLine const& line);

/// The whole document. `title` is what stands before the name of the site.
std::string page(Frame const& frame, std::string_view title, Html const& main);

}  // namespace socialmap::pages
