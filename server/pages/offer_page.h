#pragma once
// The page of one offer as values: facts under headings, in the order in which they are asked.

#include <string>
#include <vector>

#include "server/pages/frame.h"
#include "server/pages/html.h"

namespace socialmap::pages {

/// A text of a fact; with an address it is a link.
struct Line {
  std::string text;
  std::string href;
  bool unknown = false;  ///< told as not known, and shown so
  bool written = false;  ///< in the words of the provider
};

struct Fact {
  std::string label;
  std::vector<Line> lines;
};

struct Section {
  std::string heading;
  std::vector<Fact> facts;
};

/// Another offer, and why it is named here.
struct Related {
  std::string title;
  std::string href;
  std::string because;
};

struct OfferPage {
  Frame frame;
  std::string notice = {};  ///< told above it, to who looks before it is shown; may be empty
  std::string title;
  std::string provider;
  std::string provider_href;
  std::string summary;
  std::vector<std::string> description;  ///< paragraphs
  std::string when;                      ///< the next date in words
  std::string where;
  std::string price;
  std::string capacity;  ///< "vol, wachttijd 6 weken"; may be empty
  std::string verified;
  bool support = false;
  std::string calendar = {};       ///< address of its dates for a calendar; empty: it has none
  std::vector<std::string> eases;  ///< as on its card
  std::vector<Section> sections;
  std::vector<Related> next_steps = {};  ///< what may come after it
  std::vector<Related> similar = {};
  std::string report_href = {};  ///< where to tell that something is not right; may be empty
};

/// Its facts under its heading; nothing when there are none.
Html render(Section const& section);

/// The whole document.
std::string render(OfferPage const& page);

}  // namespace socialmap::pages
