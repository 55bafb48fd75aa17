#include "server/pages/search_view.h"

#include <algorithm>
#include <array>

#include "engine/base/fold.h"
#include "engine/text/words.h"
#include "server/api/sound_requests.h"
#include "server/pages/card_view.h"
#include "server/pages/choices_view.h"
#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/mistakes.h"
#include "server/pages/search_form_view.h"
#include "server/pages/search_labels.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

constexpr std::size_t kPageSize = 20;

bool is_default(std::pair<std::string, std::string> const& pair) {
  return pair.second.empty() || pair == std::pair<std::string, std::string>{"page", "1"} ||
         pair == std::pair<std::string, std::string>{"sort", "relevance"} ||
         pair == std::pair<std::string, std::string>{"free", "false"};
}

/// What others hang on an address that is passed on: a social network, a newsletter, an advertisement.
bool is_mark_of_sender(std::string_view name) {
  constexpr std::array<std::string_view, 9> kMarks{"fbclid", "gclid",  "msclkid", "mc_cid",   "mc_eid",
                                                   "igshid", "_hsenc", "_hsmi",   "li_fat_id"};
  return name.starts_with("utm_") || std::find(kMarks.begin(), kMarks.end(), name) != kMarks.end();
}

std::string without_spaces(std::string words) {
  std::erase(words, ' ');
  return words;
}

/// "2.50" for "€ 2,50", "5" for "5,-" and "5 euro"; what is none of these stays as it is.
std::string amount_in(std::string const& words) {
  auto amount = without_spaces(words);
  for (std::string_view const sign : {"\u20AC", "euro"}) {
    if (amount.starts_with(sign)) amount.erase(0, sign.size());
    if (amount.ends_with(sign)) amount.resize(amount.size() - sign.size());
  }
  if (amount.ends_with(",-")) amount.resize(amount.size() - 2);
  std::replace(amount.begin(), amount.end(), ',', '.');
  bool const number = amount.find_first_not_of("0123456789.") == std::string::npos;
  return number && !amount.empty() ? amount : words;
}

/// "74" for "74 jaar".
std::string years_in(std::string const& words) {
  auto years = without_spaces(words);
  if (years.ends_with("jaar")) years.resize(years.size() - 4);
  bool const number = years.find_first_not_of("0123456789") == std::string::npos;
  return number && !years.empty() ? years : words;
}

/// Without one filter, and without what makes no sense then; on the first page.
http::Query looser(http::Query const& query, std::string const& name, std::string const& value) {
  auto rest = without(without(query, name, value), "page");
  if (name != "near") return rest;
  return without(without(rest, "radius"), "sort", "distance");
}

/// So many offers are shown where nothing was found.
constexpr std::size_t kNearest = 3;

/// What gives results again when it is left out.
struct Way {
  std::string name;
  std::string label;
  Link link;
  SearchResult result;
};

std::vector<Way> ways_out(SocialMap const& map, http::Query const& query) {
  std::vector<Way> ways;
  for (auto const& [name, value] : query) {
    if (name == "sort" || name == "page") continue;
    auto const rest = looser(query, name, value);
    auto request = request_of(map, rest);
    request.facets.clear();
    request.page_size = kNearest;
    auto result = map.search(request);
    if (result.total == 0) continue;
    auto const label = label_of_filter(map, name, value);
    auto link = Link{texts().search_without(label, result.total), page_url(kSearchPath, rest)};
    ways.push_back({name, label, std::move(link), std::move(result)});
  }
  return ways;
}

/// The words alone, where leaving out one filter is not enough.
std::vector<Link> only_words(SocialMap const& map, http::Query const& query) {
  auto const q = value_of(query, "q");
  if (q.empty()) return {};
  auto const words = http::Query{{"q", q}};
  auto const total = map.search(request_of(map, words)).total;
  if (total == 0) return {};
  return {{texts().search_only(q, total), page_url(kSearchPath, words)}};
}

/// A few offers that one filter less would find; the words and the place are left out last.
void add_nearest(Found& found, SocialMap const& map, std::vector<Way> const& ways) {
  auto const other = std::find_if(ways.begin(), ways.end(),
                                  [](Way const& way) { return way.name != "q" && way.name != "near"; });
  auto const& way = other == ways.end() ? ways.front() : *other;
  found.nearest_title = texts().nearest_without(way.label);
  for (auto const& hit : way.result.hits)
    if (found.nearest.size() < kNearest) found.nearest.push_back(card_of(map, hit));
}

void add_ways_out(Found& found, SocialMap const& map, http::Query const& query) {
  auto const ways = ways_out(map, query);
  if (ways.empty()) {
    found.looser = only_words(map, query);
    return;
  }
  for (auto const& way : ways) found.looser.push_back(way.link);
  add_nearest(found, map, ways);
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

/// Places that are written nearly like one that is not known.
std::vector<Link> places_meant(SocialMap const& map, http::Query const& query,
                               std::vector<InputError> const& errors) {
  constexpr std::size_t kMost = 3;
  constexpr std::size_t kLongest = 80;  // no name of a place is longer
  bool const unknown =
      std::any_of(errors.begin(), errors.end(), [](InputError const& e) { return e.where == "/near"; });
  auto const near = value_of(query, "near");
  std::vector<Link> links;
  if (!unknown || near.size() > kLongest) return links;
  for (auto const& place : map.suggest(near, {SuggestionType::place})) {
    if (links.size() < kMost)
      links.push_back(
          {place.text, page_url(kSearchPath, with_only(without(query, "page"), "near", place.id))});
  }
  return links;
}

/// The same search as map, calendar and table: all of it, in no order of a list.
std::vector<Link> ways_to_take(http::Query const& query) {
  auto const all = without(without(query, "page"), "sort");
  return {{std::string(texts().on_map), page_url("/kaart", all)},
          {std::string(texts().to_calendar), url_of("/feeds/activities.ics", all)},
          {std::string(texts().to_table), url_of("/feeds/activities.csv", all)}};
}

/// What was read in the words that they do not say themselves.
std::vector<std::string> read_as(SocialMap const& map, http::Query const& query, Interpretation const& read) {
  std::vector<std::string> sentences;
  auto const asked = value_of(query, "q");
  if (!asked.empty() && words_of_text(asked).empty()) sentences.emplace_back(texts().no_words);
  if (read.did_you_mean) sentences.push_back(texts().searched_for(*read.did_you_mean));
  for (auto const& [from, to] : read.expanded)
    if (folded(from) != folded(to)) sentences.push_back(texts().understood(from, to));
  auto const place =
      read.near && value_of(query, "near").empty() ? map.places().find(*read.near) : std::nullopt;
  if (place) sentences.push_back(texts().searched_near(place->name));
  return sentences;
}

/// Filters make a page for every combination; search engines need the one without.
Frame frame_for(SocialMap const& map, http::Query const& query) {
  auto frame = frame_of(map.catalogue().municipality);
  frame.listed = without(query, "page").empty();
  if (query.empty()) frame.path = local(kSearchPath);
  frame.under = kSearchPath;
  frame.description = texts().lead;
  with_form_scripts(frame);
  return frame;
}

}  // namespace

http::Query tidied(http::Query const& query) {
  http::Query tidy;
  for (auto pair : query) {
    if (pair.first.ends_with("[]")) pair.first.resize(pair.first.size() - 2);  // several boxes of one name
    if (pair.first == "maxPrice") pair.second = amount_in(pair.second);
    if (pair.first == "age") pair.second = years_in(pair.second);
    if (is_mark_of_sender(pair.first)) continue;
    if (!is_default(pair) && std::find(tidy.begin(), tidy.end(), pair) == tidy.end()) tidy.push_back(pair);
  }
  return tidy;
}

std::vector<Link> filter_links(SocialMap const& map, http::Query const& query, std::string_view path) {
  std::vector<Link> links;
  for (auto const& [name, value] : query) {
    if (name == "q" || name == "near" || name == "sort" || name == "page") continue;
    links.push_back({label_of_filter(map, name, value), page_url(path, looser(query, name, value))});
  }
  return links;
}

Paging paging_of(std::string_view path, http::Query const& query, SearchRequest const& request,
                 std::size_t total) {
  auto const size = static_cast<std::size_t>(request.page_size);
  auto const page = static_cast<std::size_t>(request.page);
  auto const pages = std::max<std::size_t>(1, (total + size - 1) / size);
  auto const url = [&](std::size_t number) {
    auto const rest = without(query, "page");
    return page_url(path, number == 1 ? rest : with(rest, "page", std::to_string(number)));
  };
  return {.page = page,
          .pages = pages,
          .previous = page > 1 ? url(std::min(page - 1, pages)) : "",
          .next = page < pages ? url(page + 1) : ""};
}

SearchRequest request_of(SocialMap const& map, http::Query const& query) {
  auto request = api::read_search_request(map, query, unknown_parameters(query));
  request.page_size = kPageSize;
  request.facets = {Facet::kind,  Facet::neighbourhood, Facet::day,
                    Facet::price, Facet::audience,      Facet::language};
  return request;
}

SearchPage search_page_of(SocialMap const& map, http::Query const& query, SearchResult const& result) {
  auto const& municipality = map.catalogue().municipality;
  auto const request = request_of(map, query);
  Found found{.total = result.total,
              .total_unknown = result.total_unknown,
              .cards = {},
              .filters = filter_links(map, query, kSearchPath),
              .groups = choice_groups_of(map, query, result),
              .paging = paging_of(kSearchPath, query, request, result.total),
              .read_as = read_as(map, query, result.interpretation),
              .take_along = {},
              .looser = {},
              .nearest_title = {},
              .nearest = {},
              .contacts = {}};
  for (auto const& hit : result.hits) found.cards.push_back(card_of(map, hit));
  if (result.total > 0) found.take_along = ways_to_take(query);
  if (result.total == 0) {
    add_ways_out(found, map, query);
    found.contacts = contacts_of(municipality);
  }
  return {frame_for(map, query), search_form_of(map, query), {}, std::move(found), {}};
}

SearchPage search_page_of(SocialMap const& map, http::Query const& query,
                          std::vector<InputError> const& errors) {
  auto form = search_form_of(map, query);
  form.open = true;  // the field that is wrong may be one of them
  return {frame_for(map, query), std::move(form), mistakes_of(errors, query), std::nullopt,
          places_meant(map, query, errors)};
}

}  // namespace socialmap::pages
