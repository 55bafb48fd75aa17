#include "server/api/offer_calendar.h"

#include "engine/catalog/timetable.h"

namespace socialmap::api {
namespace {

void join(std::string& line, std::optional<std::string> const& part, std::string_view between) {
  if (!part || part->empty()) return;
  if (!line.empty()) line += between;
  line += *part;
}

std::string description_of(Activity const& activity) {
  auto words = activity.summary;
  if (activity.access) join(words, activity.access->first_step, "\n\n");
  if (activity.contact) {
    join(words, activity.contact->phone, "\n\n");
    join(words, activity.contact->email, "\n");
  }
  return words;
}

}  // namespace

std::string address_of(SocialMap const& map, ActivityId id) {
  auto const* location = map.catalogue().location(id);
  if (!location) return "";
  std::string line;
  join(line, location->name, "");
  join(line, location->street, ", ");
  join(line, location->postcode, ", ");
  join(line, location->place, location->postcode ? " " : ", ");
  return line;
}

std::string link_to(std::string const& site, Activity const& activity) {
  return site.empty() ? "" : site + "/activiteiten/" + activity.id;
}

void add_calendar_offer(std::vector<CalendarOffer>& offers, SocialMap const& map, ActivityId id,
                        std::string const& site) {
  auto const& activity = map.catalogue().activity(id);
  if (!activity.schedule || activity.schedule->empty()) return;
  bool const at_point = map.columns().reach[id.value] == Reach::at_point;
  auto const& municipality = map.catalogue().municipality;
  offers.push_back({.uid = activity.id + "@" + municipality.id,
                    .title = activity.title,
                    .description = description_of(activity),
                    .location = address_of(map, id),
                    .url = link_to(site, activity),
                    .point = at_point ? std::optional(map.columns().point[id.value]) : std::nullopt,
                    .timetable = timetable_of(activity, municipality)});
}

}  // namespace socialmap::api
