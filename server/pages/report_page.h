#pragma once
// "Klopt er iets niet?": a form for who sees that something about an offer is not right.

#include <string>
#include <string_view>
#include <vector>

#include "server/pages/frame.h"

namespace socialmap::pages {

struct ReportPage {
  Frame frame;
  std::string title;  ///< of the offer
  std::string offer_href;
  std::string form_href;                ///< where the form goes; empty: no reports are taken, see `contacts`
  std::vector<HelpLine> contacts = {};  ///< whom to tell it instead
  std::string field = {};               ///< as it was filled in
  std::string message = {};
  std::string_view mistake = {};  ///< why it was not taken; empty: nothing is wrong
  bool taken = false;             ///< it was: a word of thanks instead of the form
};

/// The whole document.
std::string render(ReportPage const& page);

}  // namespace socialmap::pages
