#include <algorithm>

#include <fmt/format.h>

#include "engine/base/fold.h"
#include "engine/calendar/occurrence.h"
#include "engine/insight/quality.h"

namespace socialmap {
namespace {

using Notes = std::vector<QualityNote>;

/// The audiences that name ages (catalog/vocabulary/audiences.yaml).
struct AgeGroup {
  std::string_view id;
  int from = 0;
  int to = 0;
};
constexpr AgeGroup kAgeGroups[] = {
    {"adults-18-64", 18, 64}, {"older-adults", 65, 150}, {"frail-older", 80, 150}, {"young-adults", 18, 30}};

void add_ages(Audience const& audience, Notes& notes) {
  auto groups = audience.groups;
  groups.insert(groups.end(), audience.reserved_for.begin(), audience.reserved_for.end());
  for (auto const& group : kAgeGroups) {
    if (std::find(groups.begin(), groups.end(), group.id) == groups.end()) continue;
    if (audience.min_age && *audience.min_age > group.to) {
      notes.push_back({"audience.minAge",
                       fmt::format("De laagste leeftijd is {}, maar de groep {} is tot en met {} jaar.",
                                   *audience.min_age, group.id, group.to)});
    }
    if (audience.max_age && *audience.max_age < group.from) {
      notes.push_back(
          {"audience.maxAge", fmt::format("De hoogste leeftijd is {}, maar de groep {} begint bij {} jaar.",
                                          *audience.max_age, group.id, group.from)});
    }
  }
}

bool names_money(std::string_view note) {
  auto const words = folded(note);
  bool const euros = note.find("€") != std::string_view::npos || words.find("euro") != std::string::npos;
  return euros && words.find_first_of("123456789") != std::string::npos;
}

void add_price(Price const& price, Notes& notes) {
  if (price.amount == Cents{0} && price.note && names_money(*price.note))
    notes.push_back({"price.note", "De prijs is 0, maar bij de prijs staat een bedrag. Wat klopt?"});
}

std::string name_of(Catalogue const& catalogue, std::optional<NeighbourhoodId> id) {
  return id ? catalogue.neighbourhoods[id->value].name : "geen enkele buurt";
}

void add_place(Catalogue const& catalogue, Places const& places, Location const& location, Notes& notes) {
  if (!location.lat || !location.lon) return;
  auto const told = location.postcode ? places.postcode(*location.postcode) : std::nullopt;
  if (!told || told->approximate || !told->neighbourhood) return;
  auto const here = places.at({*location.lat, *location.lon}).neighbourhood;
  if (here == told->neighbourhood) return;
  notes.push_back(
      {"location",
       fmt::format("Het punt op de kaart ligt in {}, maar de postcode {} hoort bij {}.",
                   name_of(catalogue, here), *location.postcode, name_of(catalogue, told->neighbourhood))});
}

void add_dates(Activity const& activity, Municipality const& municipality, Date today, Notes& notes) {
  if (!activity.schedule || activity.schedule->empty()) return;
  Timetable const timetable{*activity.schedule, activity.holidays, municipality.holidays, activity.cancelled};
  if (!next_occurrence(timetable, today))
    notes.push_back({"schedule", "Er komt geen datum meer. Vul nieuwe data in, of haal het aanbod weg."});
}

}  // namespace

std::vector<QualityNote> contradictions_in(Catalogue const& catalogue, Places const& places, ActivityId id,
                                           Date today) {
  auto const& activity = catalogue.activity(id);
  Notes notes;
  if (activity.audience) add_ages(*activity.audience, notes);
  if (activity.price) add_price(*activity.price, notes);
  if (auto const* location = catalogue.location(id)) add_place(catalogue, places, *location, notes);
  add_dates(activity, catalogue.municipality, today, notes);
  return notes;
}

}  // namespace socialmap
