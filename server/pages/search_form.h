#pragma once
// The search box and its choices, filled in as the visitor left them.

#include <string>
#include <vector>

#include "server/http/query.h"
#include "server/pages/html.h"

namespace socialmap::pages {

struct Option {
  std::string value;
  std::string label;
  bool chosen = false;
};

/// The first option of each list means "no choice" and has an empty value.
struct SearchForm {
  std::string action = "/";  ///< the page that answers
  std::string q;
  std::string near;
  std::string max_price;
  bool free = false;
  std::vector<Option> radii;
  std::vector<Option> domains;
  std::vector<Option> layers;
  std::vector<Option> sorts;
  http::Query kept;   ///< filters chosen elsewhere on the page, sent along
  bool open = false;  ///< show the further choices at once
};

Html render(SearchForm const& form);

}  // namespace socialmap::pages
