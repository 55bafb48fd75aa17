#include "engine/catalog/completeness.h"

#include <array>

namespace socialmap {
namespace {

struct NeededField {
  std::string_view name;
  bool (*known)(Activity const&);
};

constexpr std::array kNeeded{
    NeededField{"schedule", [](Activity const& a) { return a.schedule.has_value(); }},
    NeededField{"location", [](Activity const& a) { return a.location.has_value(); }},
    NeededField{"price.amount", [](Activity const& a) { return a.price && a.price->amount; }},
    NeededField{"contact",
                [](Activity const& a) { return a.contact && (a.contact->phone || a.contact->email); }},
    NeededField{"access.firstStep", [](Activity const& a) { return a.access && a.access->first_step; }},
    NeededField{"group.max", [](Activity const& a) { return a.group && a.group->max; }},
    NeededField{"language.dutchLevel",
                [](Activity const& a) { return a.language && a.language->dutch_level; }},
    NeededField{"capacity.free", [](Activity const& a) { return a.capacity && a.capacity->free; }}};

}  // namespace

std::vector<std::string_view> missing_fields(Activity const& activity) {
  std::vector<std::string_view> missing;
  for (auto const& field : kNeeded) {
    if (!field.known(activity)) missing.push_back(field.name);
  }
  return missing;
}

double completeness(Activity const& activity) {
  return double(kNeeded.size() - missing_fields(activity).size()) / double(kNeeded.size());
}

}  // namespace socialmap
