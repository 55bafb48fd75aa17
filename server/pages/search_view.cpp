#include "server/pages/search_view.h"

#include <algorithm>
#include <cctype>

#include "server/api/sound_requests.h"
#include "server/pages/card_view.h"
#include "server/pages/choices_view.h"
#include "server/pages/link.h"
#include "server/pages/mistakes.h"
#include "server/pages/search_form_view.h"
#include "server/pages/search_labels.h"
#include "server/pages/texts_nl.h"

namespace socialmap::pages {
namespace {

constexpr std::size_t kPageSize = 20;

bool is_default(std::pair<std::string, std::string> const& pair) {
  return pair.second.empty() || pair == std::pair<std::string, std::string>{"page", "1"} ||
         pair == std::pair<std::string, std::string>{"sort", "relevance"} ||
         pair == std::pair<std::string, std::string>{"free", "false"};
}

/// Without one filter, and without what makes no sense then; on the first page.
http::Query looser(http::Query const& query, std::string const& name, std::string const& value) {
  auto rest = without(without(query, name, value), "page");
  if (name != "near") return rest;
  return without(without(rest, "radius"), "sort", "distance");
}

std::vector<Link> filters_of(SocialMap const& map, http::Query const& query) {
  std::vector<Link> links;
  for (auto const& [name, value] : query) {
    if (name == "q" || name == "near" || name == "sort" || name == "page") continue;
    links.push_back({label_of_filter(map, name, value), url_of(kSearchPath, looser(query, name, value))});
  }
  return links;
}

/// The words alone, where leaving out one filter is not enough.
std::vector<Link> only_words(SocialMap const& map, http::Query const& query) {
  auto const q = value_of(query, "q");
  if (q.empty()) return {};
  auto const words = http::Query{{"q", q}};
  auto const total = map.search(request_of(map, words)).total;
  if (total == 0) return {};
  return {{nl::search_only(q, total), url_of(kSearchPath, words)}};
}

/// What would give results again, and how many.
std::vector<Link> ways_out(SocialMap const& map, http::Query const& query) {
  std::vector<Link> links;
  for (auto const& [name, value] : query) {
    if (name == "sort" || name == "page") continue;
    auto const rest = looser(query, name, value);
    auto const total = map.search(request_of(map, rest)).total;
    if (total == 0) continue;
    links.push_back(
        {nl::search_without(label_of_filter(map, name, value), total), url_of(kSearchPath, rest)});
  }
  return links.empty() ? only_words(map, query) : links;
}

/// Whether a label says no more than the word that was typed.
bool same_word(std::string const& from, std::string const& to) {
  return from.size() == to.size() &&
         std::equal(from.begin(), from.end(), to.begin(),
                    [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

/// Those who help to find a way, where the municipality gives them.
std::vector<HelpLine> contacts_of(Municipality const& municipality) {
  std::vector<HelpLine> lines;
  for (std::string_view const wanted : {"neighbourhood-team", "luisterlijn"}) {
    for (auto const& contact : municipality.contacts) {
      if (contact.id == wanted && contact.phone) lines.push_back({"", contact.name, *contact.phone});
    }
  }
  return lines;
}

Paging paging_of(http::Query const& query, std::size_t page, std::size_t total) {
  auto const pages = std::max<std::size_t>(1, (total + kPageSize - 1) / kPageSize);
  auto const url = [&](std::size_t number) {
    auto const rest = without(query, "page");
    return url_of(kSearchPath, number == 1 ? rest : with(rest, "page", std::to_string(number)));
  };
  return {.page = page,
          .pages = pages,
          .previous = page > 1 ? url(std::min(page - 1, pages)) : "",
          .next = page < pages ? url(page + 1) : ""};
}

/// The same search as map, calendar and table: all of it, in no order of a list.
std::vector<Link> ways_to_take(http::Query const& query) {
  auto const all = without(without(query, "page"), "sort");
  return {{std::string(nl::kOnMap), url_of("/kaart", all)},
          {std::string(nl::kToCalendar), url_of("/feeds/activities.ics", all)},
          {std::string(nl::kToTable), url_of("/feeds/activities.csv", all)}};
}

/// What was read in the words that they do not say themselves.
std::vector<std::string> read_as(SocialMap const& map, http::Query const& query, Interpretation const& read) {
  std::vector<std::string> sentences;
  if (read.did_you_mean) sentences.push_back(nl::searched_for(*read.did_you_mean));
  for (auto const& [from, to] : read.expanded)
    if (!same_word(from, to)) sentences.push_back(nl::understood(from, to));
  auto const place =
      read.near && value_of(query, "near").empty() ? map.places().find(*read.near) : std::nullopt;
  if (place) sentences.push_back(nl::searched_near(place->name));
  return sentences;
}

/// A few offers that the search would find with one filter less; the words and the place go last.
void add_nearest(Found& found, SocialMap const& map, http::Query const& query) {
  constexpr std::size_t kNearest = 3;
  for (bool const words_too : {false, true}) {
    for (auto const& [name, value] : query) {
      bool const words = name == "q" || name == "near";
      if (name == "sort" || name == "page" || words != words_too) continue;
      auto const result = map.search(request_of(map, looser(query, name, value)));
      if (result.total == 0) continue;
      found.nearest_title =
          nl::nearest_without(name == "q" || name == "near" ? value : label_of_filter(map, name, value));
      for (auto const& hit : result.hits)
        if (found.nearest.size() < kNearest) found.nearest.push_back(card_of(map, hit));
      return;
    }
  }
}

/// Filters make a page for every combination; search engines need the one without.
Frame frame_for(SocialMap const& map, http::Query const& query) {
  auto frame = frame_of(map.catalogue().municipality);
  frame.listed = without(query, "page").empty();
  if (query.empty()) frame.path = kSearchPath;
  frame.description = nl::kLead;
  with_suggestions(frame);
  return frame;
}

}  // namespace

http::Query tidied(http::Query const& query) {
  http::Query tidy;
  for (auto pair : query) {
    if (pair.first.ends_with("[]")) pair.first.resize(pair.first.size() - 2);  // several boxes of one name
    if (pair.first == "maxPrice") std::replace(pair.second.begin(), pair.second.end(), ',', '.');
    if (!is_default(pair) && std::find(tidy.begin(), tidy.end(), pair) == tidy.end()) tidy.push_back(pair);
  }
  return tidy;
}

SearchRequest request_of(SocialMap const& map, http::Query const& query) {
  auto request = api::read_search_request(map, query, unknown_parameters(query));
  request.page_size = kPageSize;
  request.facets = {Facet::kind, Facet::neighbourhood, Facet::day, Facet::price};
  return request;
}

SearchPage search_page_of(SocialMap const& map, http::Query const& query, SearchResult const& result) {
  auto const& municipality = map.catalogue().municipality;
  auto const request = request_of(map, query);
  Found found{.total = result.total,
              .total_unknown = result.total_unknown,
              .cards = {},
              .filters = filters_of(map, query),
              .groups = choice_groups_of(map, query, result),
              .paging = paging_of(query, static_cast<std::size_t>(request.page), result.total),
              .read_as = read_as(map, query, result.interpretation),
              .take_along = {},
              .looser = {},
              .nearest_title = {},
              .nearest = {},
              .contacts = {}};
  for (auto const& hit : result.hits) found.cards.push_back(card_of(map, hit));
  if (result.total > 0) found.take_along = ways_to_take(query);
  if (result.total == 0) {
    found.looser = ways_out(map, query);
    add_nearest(found, map, query);
    found.contacts = contacts_of(municipality);
  }
  return {frame_for(map, query), search_form_of(map, query), {}, std::move(found)};
}

SearchPage search_page_of(SocialMap const& map, http::Query const& query,
                          std::vector<InputError> const& errors) {
  return {frame_for(map, query), search_form_of(map, query), mistakes_of(errors, query), std::nullopt};
}

}  // namespace socialmap::pages
