#pragma once
// The list of offers that another site shows inside its own page.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/query.h"
#include "server/pages/card.h"
#include "server/pages/frame.h"
#include "server/pages/list_parts.h"

namespace socialmap::pages {

inline constexpr std::string_view kEmbedPath = "/inbedden";

struct EmbedPage {
  Frame frame;
  std::string q;
  std::string near;
  http::Query kept;                   ///< the other filters, sent along with the form
  std::vector<std::string> mistakes;  ///< what is wrong with the question, in sentences
  std::size_t total = 0;
  std::vector<Card> cards;
  Paging paging;
  std::string all;  ///< address of the same search on the whole site
};

/// The whole document. Links to the site open beside the page that shows this one.
std::string render(EmbedPage const& page);

}  // namespace socialmap::pages
