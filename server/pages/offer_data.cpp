#include "server/pages/offer_data.h"

#include <fmt/format.h>

#include <chrono>

#include "engine/catalog/json.h"

namespace socialmap::pages {
namespace {

Node thing(char const* type) {
  Node node{NodeMap{}};
  node.set("@type", type);
  return node;
}

/// "2026-11-24T09:00:00Z"
std::string utc(std::chrono::sys_seconds moment) {
  auto const day = std::chrono::floor<std::chrono::days>(moment);
  std::chrono::year_month_day const date{day};
  auto const seconds = (moment - day).count();
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", int(date.year()), unsigned(date.month()),
                     unsigned(date.day()), seconds / 3600, seconds / 60 % 60, seconds % 60);
}

Node organisation(Provider const& provider) {
  auto node = thing("Organization");
  node.set("name", provider.name);
  if (provider.url) node.set("url", *provider.url);
  if (provider.phone) node.set("telephone", *provider.phone);
  return node;
}

Node place(Location const& location) {
  auto address = thing("PostalAddress");
  if (location.street) address.set("streetAddress", *location.street);
  if (location.postcode) address.set("postalCode", *location.postcode);
  if (location.place) address.set("addressLocality", *location.place);
  address.set("addressCountry", "NL");
  auto node = thing("Place");
  if (location.name) node.set("name", *location.name);
  node.set("address", std::move(address));
  return node;
}

Node price(Cents amount) {
  auto node = thing("Offer");
  node.set("price", fmt::format("{}.{:02}", amount.value / 100, amount.value % 100));
  node.set("priceCurrency", "EUR");
  return node;
}

}  // namespace

Html provider_data(Provider const& provider, std::string const& url) {
  Node node{NodeMap{}};
  node.set("@context", "https://schema.org");
  node.set("@type", "Organization");
  node.set("name", provider.name);
  node.set("url", url);
  if (provider.summary) node.set("description", *provider.summary);
  if (provider.phone) node.set("telephone", *provider.phone);
  if (provider.email) node.set("email", *provider.email);
  if (provider.url) node.set("sameAs", *provider.url);
  return data_block(to_json(node));
}

Html offer_data(SocialMap const& map, ActivityId id, std::string const& url) {
  auto const& activity = map.catalogue().activity(id);
  auto const* location = map.catalogue().location(id);
  auto const dates = map.next_dates(id, map.today(), 1);
  bool const event = !dates.empty() && location;
  Node node{NodeMap{}};
  node.set("@context", "https://schema.org");
  node.set("@type", event ? "Event" : "Service");
  node.set("name", activity.title);
  node.set("description", activity.summary);
  node.set("url", url);
  node.set(event ? "organizer" : "provider", organisation(map.catalogue().provider(id)));
  if (event) {
    node.set("startDate", utc(dates.front().start));
    if (dates.front().end) node.set("endDate", utc(*dates.front().end));
    node.set("location", place(*location));
  }
  if (activity.price && activity.price->amount) node.set("offers", price(*activity.price->amount));
  return data_block(to_json(node));
}

}  // namespace socialmap::pages
