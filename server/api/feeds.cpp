#include "server/api/feeds.h"

#include <fmt/format.h>

#include "engine/exchange/calendar_feed.h"
#include "server/api/activity_features.h"
#include "server/api/offer_calendar.h"
#include "server/api/offer_sheet.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

/// A calendar program reads a whole calendar at once; a table and a map may be larger.
constexpr int kMostEvents = 2'000;
constexpr int kMostRows = 50'000;

constexpr char kIcs[] = ".ics";

/// A search without what only a list has.
Record<SearchRequest> const& feed_parameters() {
  static Record<SearchRequest> const record = [] {
    Record<SearchRequest> made{"Feed", "A search, all of it.", {}};
    for (auto const& field : search_parameters().fields.untyped()) {
      bool const of_a_list = field.name == "page" || field.name == "pageSize" || field.name == "facets";
      if (!of_a_list) made.fields.push_back(Field<SearchRequest>{field});
    }
    return made;
  }();
  return record;
}

struct Wanted {
  SearchRequest request;
  SearchResult result;
  Date on;
};

Wanted found_by(SocialMap const& map, http::Request const& asked, int most) {
  auto request = read_query(feed_parameters(), asked.query);
  request.page_size = most;
  auto result = map.search(request);
  if (result.total > static_cast<std::size_t>(most))
    throw InvalidInput({{"",
                         fmt::format("holds at most {} offers; ask for a part of them", most),
                         std::to_string(result.total),
                         {},
                         false}});
  return {request, std::move(result), request.on.value_or(map.today())};
}

http::Response file(std::string type, std::string body, std::string const& name, http::Caching caching) {
  http::Response response;
  response.content_type = std::move(type);
  response.body = std::move(body);
  response.headers.emplace_back("Content-Disposition", fmt::format("inline; filename=\"{}\"", name));
  response.caching = caching;
  return response;
}

http::Response calendar(SocialMap const& map, http::Request const& asked, std::string const& site) {
  auto const wanted = found_by(map, asked, kMostEvents);
  std::vector<CalendarOffer> offers;
  for (auto const& hit : wanted.result.hits) add_calendar_offer(offers, map, hit.activity, site);
  auto const name = "Sociale kaart " + map.catalogue().municipality.name;
  return file("text/calendar; charset=utf-8", to_icalendar({name, wanted.on}, offers), "sociale-kaart.ics",
              caching_for(wanted.request));
}

http::Response one_calendar(SocialMap const& map, http::Request const& asked, std::string const& site) {
  auto const& named = asked.path_values.at("file");
  auto const id = named.ends_with(kIcs)
                      ? map.slugs().activity(named.substr(0, named.size() - std::size(kIcs) + 1))
                      : std::nullopt;
  if (!id || !map.is_shown(*id)) return http::not_found("There is no calendar of such an offer.");
  std::vector<CalendarOffer> offers;
  add_calendar_offer(offers, map, *id, site);
  auto const& activity = map.catalogue().activity(*id);
  return file("text/calendar; charset=utf-8", to_icalendar({activity.title, map.today()}, offers),
              activity.id + kIcs, http::Caching::revalidate);
}

http::Response features(SocialMap const& map, http::Request const& asked) {
  auto const wanted = found_by(map, asked, kMostRows);
  return features_of(map, wanted.result, wanted.on, caching_for(wanted.request));
}

http::Response table(SocialMap const& map, http::Request const& asked, std::string const& site) {
  auto const wanted = found_by(map, asked, kMostRows);
  return file("text/csv; charset=utf-8; header=present", offer_sheet(map, wanted.result, wanted.on, site),
              "sociale-kaart.csv", caching_for(wanted.request));
}

http::Route feed(std::string pattern, http::Handler handler) {
  http::Route route;
  route.pattern = std::move(pattern);
  route.handler = std::move(handler);
  route.cross_origin = true;
  route.rate_limited = true;
  return route;
}

}  // namespace

std::vector<http::Route> feed_routes(CurrentMap const& map, std::string const& site) {
  using http::Request;
  return {feed("/feeds/activities.ics", [map, site](Request const& r) { return calendar(*map(), r, site); }),
          feed("/feeds/activities.geojson", [map](Request const& r) { return features(*map(), r); }),
          feed("/feeds/activities.csv", [map, site](Request const& r) { return table(*map(), r, site); }),
          feed("/feeds/activities/{file}",
               [map, site](Request const& r) { return one_calendar(*map(), r, site); }),
          feed("/feeds/neighbourhoods.geojson",
               [map](Request const&) { return neighbourhood_features(*map()); })};
}

}  // namespace socialmap::api
