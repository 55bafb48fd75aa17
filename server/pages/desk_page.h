#pragma once
// The desks of who keeps offers: /aanbieder and /redactie. A shell; scripts fill it.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/api/signed_in.h"
#include "server/pages/frame.h"

namespace socialmap::pages {

/// What a script offers to choose from: ids with their labels.
struct DeskList {
  std::string_view id;  ///< of the element
  std::vector<std::pair<std::string, std::string>> options = {};
};

struct DeskPage {
  Frame frame;
  std::string_view title;
  std::string_view lead;
  api::SignedIn who;
  std::string today;  ///< "2026-11-23"
  std::vector<DeskList> lists;
};

std::string render(DeskPage const& page);

/// Instead of a desk: for who may not work there, and where nobody can.
std::string desk_refusal_page(Frame frame, std::string_view title, std::string_view why);

}  // namespace socialmap::pages
