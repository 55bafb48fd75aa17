#pragma once
// What stands around every list of found offers: mistakes in the question, chosen filters, its pages, and
// what its forms carry along.

#include <string>
#include <string_view>
#include <vector>

#include "server/http/query.h"
#include "server/pages/html.h"
#include "server/pages/texts.h"

namespace socialmap::pages {

struct Link {
  std::string label;
  std::string href;
  bool operator==(Link const&) const = default;
};

struct Paging {
  std::size_t page = 1;
  std::size_t pages = 1;
  std::string previous;  ///< empty: there is none
  std::string next;
};

/// Sentences; nothing when there are none.
Html mistake_list(std::vector<std::string> const& mistakes, std::string_view title = texts().mistakes);
/// Each takes its filter off; nothing when there are none.
Html filter_chips(std::vector<Link> const& filters);
/// What a form sends without showing it.
Html hidden_fields(http::Query const& values);
/// Nothing for a single page.
Html page_links(Paging const& paging);

}  // namespace socialmap::pages
