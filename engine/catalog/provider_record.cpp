#include <unordered_set>

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

/// Locations that activities name must be the provider's own; ids inside the provider must differ.
void check_locations(Provider const& provider, Node const& node, Reading& reading) {
  std::vector<std::string> ids;
  for (auto const& location : provider.locations) {
    if (std::find(ids.begin(), ids.end(), location.id) != ids.end()) {
      reading.problem(*node.find("locations"), "has two locations with one id", location.id);
    }
    ids.push_back(location.id);
  }
  for (std::size_t i = 0; i < provider.activities.size(); ++i) {
    auto const& whereabouts = provider.activities[i].location;
    auto const* at = whereabouts ? std::get_if<AtLocation>(&*whereabouts) : nullptr;
    if (!at || std::find(ids.begin(), ids.end(), at->id) != ids.end()) continue;
    reading.enter("activities");
    reading.enter(i);
    reading.enter("location");
    reading.problem(*(*node.find("activities")->list())[i].find("location"),
                    "is no location of this provider", at->id, nearest(at->id, ids));
    for (int step = 0; step < 3; ++step) reading.leave();
  }
}

}  // namespace

Codec<std::string> postcode() {
  return matching("[1-9][0-9]{3}( ?[A-Za-z]{2})?", "a postcode such as 9912 AB", 7);
}

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
      check_locations};
  return record;
}

}  // namespace socialmap
