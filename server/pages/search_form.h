#pragma once
// The search box and its choices, filled in as the visitor left them.

#include <string>
#include <vector>

#include "server/http/query.h"
#include "server/pages/frame.h"
#include "server/pages/html.h"
#include "server/pages/link.h"

namespace socialmap::pages {

struct Option {
  std::string value;
  std::string label;
  bool chosen = false;
};

/// The first option of each list means "no choice" and has an empty value.
struct SearchForm {
  std::string action = kSearchPath;  ///< the page that answers
  std::string q;
  std::string near;
  std::string max_price;
  std::string age;
  bool free = false;
  bool available = false;
  std::vector<Option> radii;
  std::vector<Option> domains;
  std::vector<Option> layers;
  std::vector<Option> dayparts;
  std::vector<Option> passes;
  std::vector<Option> accessibility;  ///< all may be chosen together; none means "no choice"
  std::vector<Option> sorts;
  http::Query kept;   ///< filters chosen elsewhere on the page, sent along
  bool open = false;  ///< show the further choices at once; those made stand as chips above the results
};

Html render(SearchForm const& form);

/// The heading of the results, which says how many there are; scripts look for it in an answer to the form.
inline constexpr char kCountId[] = "aantal";

/// Lets a page with the form suggest what somebody may be typing, and tell how many results the choices
/// would give, where scripts run.
void with_form_scripts(Frame& frame);

}  // namespace socialmap::pages
