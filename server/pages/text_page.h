#pragma once
// A page of plain text under headings: help, privacy, accessibility.

#include <string>
#include <vector>

#include "server/pages/frame.h"
#include "server/pages/search_page.h"

namespace socialmap::pages {

struct TextPart {
  std::string id;  ///< of the section, for links to it
  std::string heading;
  std::vector<std::string> paragraphs;
  std::string note = {};  ///< in the municipality's own words; may be empty
  std::vector<HelpLine> calls = {};
  std::vector<Link> links = {};
};

struct TextPage {
  Frame frame;
  std::string title;
  std::string lead;
  std::vector<TextPart> parts;
};

std::string render(TextPage const& page);

/// Whom to call, by what is the matter; only who is in the municipality's contacts with a number.
TextPage help_page_of(Municipality const& municipality);

/// What is kept and what is not. The id of each part names a promise; tests/web holds every one.
/// `asks_for_pictures`: the map shows pictures of another server.
TextPage privacy_page_of(Municipality const& municipality, bool asks_for_pictures = false);

/// The statement on accessibility.
TextPage accessibility_page_of(Municipality const& municipality);

}  // namespace socialmap::pages
