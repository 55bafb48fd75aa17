#include "server/api/offer_sheet.h"

#include <fmt/format.h>

#include "engine/calendar/zone.h"
#include "engine/catalog/csv.h"
#include "server/api/activity_views.h"
#include "server/api/offer_calendar.h"

namespace socialmap::api {
namespace {

std::string joined(std::vector<std::string> const& values) {
  std::string cell;
  for (auto const& value : values) cell += (cell.empty() ? "" : "; ") + value;
  return cell;
}

std::string degrees(std::optional<double> value) { return value ? fmt::format("{:.6f}", *value) : ""; }

std::string years(std::optional<int> age) { return age ? std::to_string(*age) : ""; }

std::string euros(std::optional<Price> const& price) {
  if (!price || !price->amount) return "";
  return fmt::format("{}.{:02}", price->amount->value / 100, price->amount->value % 100);
}

std::string per(std::optional<Price> const& price) {
  if (!price || !price->per) return "";
  constexpr char const* kNames[] = {"visit", "month", "course", "year"};
  return kNames[static_cast<int>(*price->per)];
}

std::vector<std::string> const kHeading{
    "id",        "title", "summary", "layer", "kinds",      "provider", "neighbourhood", "address",
    "lat",       "lon",   "next",    "price", "per",        "free",     "minAge",        "maxAge",
    "languages", "phone", "email",   "link",  "verifiedOn", "freshness"};

std::vector<std::string> row_of(SocialMap const& map, SearchHit const& hit, Date on,
                                std::string const& site) {
  auto const view = hit_of(map, hit, on);
  auto const& activity = map.catalogue().activity(hit.activity);
  auto const& summary = view.activity;
  auto const& contact = activity.contact;
  auto const audience = activity.audience.value_or(Audience{});
  auto const language = activity.language.value_or(LanguageUse{});
  auto const text = [](auto const& optional_text) { return optional_text.value_or(""); };
  constexpr char const* kStates[] = {"fresh", "aging", "stale"};
  return {
      summary.id,
      summary.title,
      summary.summary,
      summary.layer == Layer::support ? "support" : "activity",
      joined(summary.kinds),
      summary.provider.name,
      summary.neighbourhood ? summary.neighbourhood->name : "",
      address_of(map, hit.activity),
      degrees(summary.lat),
      degrees(summary.lon),
      view.next_occurrence.value_or(""),
      euros(summary.price),
      per(summary.price),
      summary.price && summary.price->amount ? (summary.price->amount->value == 0 ? "true" : "false") : "",
      years(audience.min_age),
      years(audience.max_age),
      joined(language.spoken),
      contact ? text(contact->phone) : "",
      contact ? text(contact->email) : "",
      link_to(site, activity),
      summary.freshness.verified_on ? to_string(*summary.freshness.verified_on) : "",
      kStates[static_cast<int>(summary.freshness.state)]};
}

}  // namespace

std::string offer_sheet(SocialMap const& map, SearchResult const& result, Date on, std::string const& site) {
  auto sheet = csv_line(kHeading);
  for (auto const& hit : result.hits) sheet += csv_line(row_of(map, hit, on, site));
  return sheet;
}

}  // namespace socialmap::api
