#include "engine/catalog/columns.h"

#include <algorithm>
#include <cassert>
#include <unordered_map>

#include "engine/base/overloaded.h"
#include "engine/calendar/weekdays.h"
#include "engine/catalog/known_columns.h"
#include "engine/catalog/price.h"

namespace socialmap {
namespace {

using Index = std::unordered_map<std::string_view, std::size_t>;

template <typename T>
Index index_of(std::vector<T> const& records) {
  Index index;
  for (std::size_t i = 0; i < records.size(); ++i) index.emplace(records[i].id, i);
  return index;
}

Date last_day_of(Slot const& slot) {
  return std::visit(overloaded{[](DatedSlot const& s) { return *std::max_element(s.on.begin(), s.on.end()); },
                               [](auto const& s) { return s.term.end.value_or(kNoLastDay); }},
                    slot);
}

Date last_day_of(Schedule const& schedule) {
  Date last = Date::min();
  for (auto const& slot : schedule) last = std::max(last, last_day_of(slot));
  return last;
}

struct Builder {
  Catalogue const& catalogue;
  Vocabulary const& vocabulary;
  Places const& places;
  Index kinds = index_of(vocabulary.kinds);
  Index domains = index_of(vocabulary.domains);
  Index needs = index_of(vocabulary.needs);
  Index neighbourhoods = index_of(catalogue.neighbourhoods);
  Columns columns = {};

  void make_room() {
    auto const size = catalogue.activities.size();
    columns.size = size;
    columns.needs = vocabulary.needs.size();
    columns.published.resize(size);
    columns.layer.resize(size);
    columns.reach.resize(size, Reach::unknown);
    columns.point.resize(size);
    columns.approximate.resize(size);
    columns.neighbourhood.resize(size, kNoNeighbourhood);
    columns.areas = BitRows(size, catalogue.neighbourhoods.size());
    columns.kinds = BitRows(size, vocabulary.kinds.size());
    columns.main_kind.resize(size);
    columns.domains = BitRows(size, vocabulary.domains.size());
    columns.need_strength.resize(size * columns.needs);
    columns.min_age.resize(size, 0);
    columns.max_age.resize(size, 255);
    columns.age_known.resize(size);
    columns.visit_cents.resize(size, kUnknownCents);
    columns.weekdays.resize(size);
    columns.schedule_known.resize(size);
    columns.last_day.resize(size, kNoLastDay);
    columns.verified_on.resize(size);
    columns.freshness.resize(size);
  }

  void add_kinds(std::size_t row, Activity const& activity) {
    for (auto const& id : activity.kinds) {
      auto const kind = kinds.at(id);
      columns.kinds.set(row, kind);
      columns.domains.set(row, domains.at(vocabulary.kinds[kind].domain));
    }
    auto const main = kinds.at(activity.kinds.front());
    columns.main_kind[row] = static_cast<std::uint16_t>(main);
    columns.layer[row] = activity.layer.value_or(vocabulary.kinds[main].layer);
  }

  void add_needs(std::size_t row, Activity const& activity) {
    for (std::size_t need = 0; need < columns.needs; ++need) {
      int strongest = 0;
      for (auto const& remedy : vocabulary.needs[need].kinds) {
        if (columns.kinds.test(row, kinds.at(remedy.kind))) strongest = std::max(strongest, remedy.strength);
      }
      auto const own = activity.needs.find(vocabulary.needs[need].id);
      if (own != activity.needs.end()) strongest = own->second;
      columns.need_strength[row * columns.needs + need] = static_cast<std::uint8_t>(strongest);
    }
  }

  void add_areas(std::size_t row, std::vector<std::string> const& ids) {
    for (auto const& id : ids) columns.areas.set(row, neighbourhoods.at(id));
  }

  void add_point(std::size_t row) {
    auto const* location = catalogue.location(ActivityId{static_cast<std::uint32_t>(row)});
    assert(location);
    std::optional<Place> place;
    if (location->lat && location->lon) {
      place = places.at({*location->lat, *location->lon});
    } else if (location->postcode) {
      place = places.postcode(*location->postcode);
      columns.approximate[row] = place.has_value();
    }
    if (!place) return;
    columns.reach[row] = Reach::at_point;
    columns.point[row] = place->point;
    if (place->neighbourhood)
      columns.neighbourhood[row] = static_cast<std::uint16_t>(place->neighbourhood->value);
  }

  void add_whereabouts(std::size_t row, Activity const& activity) {
    if (!activity.location) return;
    std::visit(overloaded{[&](AtLocation const&) { add_point(row); },
                          [&](Online) { columns.reach[row] = Reach::remote; },
                          [&](ByPhone) { columns.reach[row] = Reach::remote; },
                          [&](AtHome) { columns.reach[row] = Reach::home; },
                          [&](InArea const& in) {
                            columns.reach[row] = Reach::area;
                            add_areas(row, in.neighbourhoods);
                          },
                          [&](AtHomeIn const& in) {
                            columns.reach[row] = Reach::home;
                            add_areas(row, in.neighbourhoods);
                          }},
               *activity.location);
  }

  void add_audience(std::size_t row, Activity const& activity) {
    if (!activity.audience) return;
    auto const& audience = *activity.audience;
    columns.age_known[row] = audience.min_age.has_value() || audience.max_age.has_value();
    columns.min_age[row] = static_cast<std::uint8_t>(audience.min_age.value_or(0));
    columns.max_age[row] = static_cast<std::uint8_t>(audience.max_age.value_or(255));
  }

  void add_times(std::size_t row, Activity const& activity) {
    if (!activity.schedule || activity.schedule->empty()) return;
    columns.schedule_known[row] = 1;
    Weekdays days;
    for (auto const& slot : *activity.schedule) days |= weekdays_of(slot);
    columns.weekdays[row] = static_cast<std::uint8_t>(days.to_ulong());
    columns.last_day[row] = last_day_of(*activity.schedule);
  }

  void add(std::size_t row, Date on) {
    auto const& activity = catalogue.activities[row];
    columns.published[row] = activity.status.value_or(Status::published) == Status::published;
    add_kinds(row, activity);
    add_needs(row, activity);
    add_whereabouts(row, activity);
    add_audience(row, activity);
    add_times(row, activity);
    if (auto const price = price_per_visit(activity))
      columns.visit_cents[row] = static_cast<std::int32_t>(price->value);
    if (activity.verified) columns.verified_on[row] = activity.verified->on;
    columns.freshness[row] = freshness_of(activity, catalogue.municipality, on);
  }
};

}  // namespace

Columns build_columns(Catalogue const& catalogue, Vocabulary const& vocabulary, Places const& places,
                      Date on) {
  Builder builder{catalogue, vocabulary, places};
  builder.make_room();
  for (std::size_t row = 0; row < catalogue.activities.size(); ++row) builder.add(row, on);
  add_meetings(builder.columns, catalogue, on);
  add_known_words(builder.columns, catalogue, vocabulary);
  return std::move(builder.columns);
}

}  // namespace socialmap
