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

/// 112, 113 and the general practice, as anywhere in the Netherlands.
std::vector<HelpLine> national_help();

struct Frame {
  std::string municipality;  ///< its name; empty on a page that does not know it
  std::vector<HelpLine> help = national_help();
  bool listed = true;  ///< search engines may list the page
};

/// The municipality's own contacts where it gives them.
Frame frame_of(Municipality const& municipality);

/// "name: phone" with a link to call.
Html help_item(HelpLine const& line);

/// The whole document. `title` is what stands before the name of the site.
std::string page(Frame const& frame, std::string_view title, Html const& main);

}  // namespace socialmap::pages
