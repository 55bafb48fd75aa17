#include <algorithm>

#include "engine/base/nearest.h"
#include "engine/catalog/activity_parts.h"

namespace socialmap {
namespace {

Codec<ProviderKind> provider_kind() {
  return one_of<ProviderKind>({{"welfare-organisation", ProviderKind::welfare_organisation},
                               {"sports-club", ProviderKind::sports_club},
                               {"culture-provider", ProviderKind::culture_provider},
                               {"volunteer-organisation", ProviderKind::volunteer_organisation},
                               {"resident-initiative", ProviderKind::resident_initiative},
                               {"municipality", ProviderKind::municipality},
                               {"debt-help", ProviderKind::debt_help},
                               {"health-care", ProviderKind::health_care},
                               {"library", ProviderKind::library},
                               {"education", ProviderKind::education},
                               {"faith-community", ProviderKind::faith_community},
                               {"neighbourhood-team", ProviderKind::neighbourhood_team},
                               {"housing-association", ProviderKind::housing_association},
                               {"other", ProviderKind::other}});
}

Codec<Accessibility> accessibility() {
  return nested<Accessibility>(
      {"Accessibility",
       "What is known of the building; absent = unknown.",
       {optional("stepFree", &Accessibility::step_free, truth(), "no steps on the way in"),
        optional("accessibleToilet", &Accessibility::accessible_toilet, truth(),
                 "toilet for wheelchair users"),
        optional("hearingLoop", &Accessibility::hearing_loop, truth(), "hearing loop"),
        optional("lift", &Accessibility::lift, truth(), "lift"),
        optional("parking", &Accessibility::parking, truth(), "parking nearby")}});
}

/// Ids inside the provider must differ.
std::vector<std::string> location_ids(Node const& provider, Reading& reading) {
  std::vector<std::string> ids;
  auto const* locations = items_at(provider, "locations");
  if (!locations) return ids;
  reading.enter("locations");
  for (std::size_t i = 0; i < locations->size(); ++i) {
    auto const* id = text_at((*locations)[i], "id");
    if (!id) continue;
    reading.enter(i);
    if (std::find(ids.begin(), ids.end(), *id) != ids.end())
      reading.problem((*locations)[i], "has the id of another location of this provider", *id);
    ids.push_back(*id);
    reading.leave();
  }
  reading.leave();
  return ids;
}

/// A location without a provider's name before it must be the provider's own.
void check_own_location(Node const& node, std::vector<std::string> const& ids, Reading& reading) {
  static auto const codec = whereabouts();
  Reading told_before;
  auto const place = codec.read(node, told_before);
  auto const* at = place ? std::get_if<AtLocation>(&*place) : nullptr;
  if (!at || at->provider || std::find(ids.begin(), ids.end(), at->id) != ids.end()) return;
  reading.problem(node, "is no location of this provider", at->id, nearest(at->id, ids));
}

void check_locations(Node const& provider, Reading& reading) {
  auto const ids = location_ids(provider, reading);
  auto const* activities = items_at(provider, "activities");
  if (!activities) return;
  reading.enter("activities");
  for (std::size_t i = 0; i < activities->size(); ++i) {
    auto const* location = (*activities)[i].find("location");
    if (!location) continue;
    reading.enter(i);
    reading.enter("location");
    check_own_location(*location, ids, reading);
    reading.leave();
    reading.leave();
  }
  reading.leave();
}

}  // namespace

Record<Location> const& location_record() {
  static Record<Location> const record{
      "Location",
      "A place where a provider is.",
      {required("id", &Location::id, slug(), "unique inside the provider"),
       optional("name", &Location::name, plain_text(200), "name of the building"),
       optional("street", &Location::street, plain_text(200), "street and number"),
       optional("postcode", &Location::postcode, postcode(), "postcode"),
       optional("place", &Location::place, plain_text(100), "town or village"),
       optional("lat", &Location::lat, real_number(-90, 90),
                "WGS84 degrees; absent: from the postcode, approximate"),
       optional("lon", &Location::lon, real_number(-180, 180), "WGS84 degrees"),
       optional("accessibility", &Location::accessibility, accessibility(), "what is known of the building")},
      [](Location const& location, Node const& node, Reading& reading) {
        if (location.lat.has_value() != location.lon.has_value())
          reading.problem(node, "has only one of lat and lon");
      }};
  return record;
}

Record<Provider> const& provider_record() {
  static Record<Provider> const record{
      "Provider",
      "An organisation with its locations and its offers.",
      {required("id", &Provider::id, slug(), "unique in the municipality"),
       required("name", &Provider::name, plain_text(120), "name"),
       optional("kind", &Provider::kind, provider_kind(), "kind of organisation"),
       optional("summary", &Provider::summary, plain_text(300), "what it does, in plain language"),
       optional("url", &Provider::url, web_address(), "website"),
       optional("phone", &Provider::phone, phone_number(), "phone number"),
       optional("email", &Provider::email, email_address(), "role mailbox"),
       defaulted("locations", &Provider::locations, list_of(nested(location_record())), "places"),
       defaulted("activities", &Provider::activities, list_of(nested(activity_record())), "offers")},
      {},
      check_locations};
  return record;
}

}  // namespace socialmap
