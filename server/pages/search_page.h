#pragma once
// The search page as values: what was asked, what was found, and where its links go.

#include <optional>
#include <string>
#include <vector>

#include "server/http/query.h"
#include "server/pages/card.h"
#include "server/pages/frame.h"
#include "server/pages/list_parts.h"
#include "server/pages/search_form.h"

namespace socialmap::pages {

/// A value to choose, or to take off again when it is chosen.
struct Choice {
  std::string label;
  std::string href;  ///< takes it off; empty: it is not chosen, and a button of the group's form
  std::size_t count = 0;
  std::string name = {};  ///< what the button sends
  std::string value = {};
};

/// Its values are sent by a form: as links they would lead a crawler through all combinations.
struct ChoiceGroup {
  std::string id;  ///< for the heading, unique on the page
  std::string title;
  http::Query kept;  ///< what the form sends beside the value
  std::vector<Choice> choices;
};

/// What was found. Not there when the question could not be read.
struct Found {
  std::size_t total = 0;
  std::size_t total_unknown = 0;
  std::vector<Card> cards;
  std::vector<Link> filters;  ///< each takes its filter off
  std::vector<ChoiceGroup> groups;
  Paging paging;
  std::vector<std::string> read_as;  ///< how the words were understood, in sentences
  std::vector<Link> take_along;      ///< the same search as map, calendar and table
  std::vector<Link> looser;          ///< at zero results: what to leave out
  std::string nearest_title;         ///< what the offers below lack: "Zonder “gratis”"
  std::vector<Card> nearest;         ///< at zero results: a few that come close
  std::vector<HelpLine> contacts;    ///< at zero results: whom to call
};

struct SearchPage {
  Frame frame;
  SearchForm form;
  std::vector<std::string> mistakes;  ///< what is wrong with the question, in sentences
  std::optional<Found> found;
  std::vector<Link> meant;  ///< the same question with a place that is known, where the one given is not
};

/// The whole document.
std::string render(SearchPage const& page);

}  // namespace socialmap::pages
