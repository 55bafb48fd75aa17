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

template <typename List>
Index index_of(List const& records) {
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

  /// Of a catalogue that has no rows yet.
  void make_sets() {
    columns.needs = vocabulary.needs.size();
    columns.areas = BitRows(0, catalogue.neighbourhoods.size());
    columns.kinds = BitRows(0, vocabulary.kinds.size());
    columns.domains = BitRows(0, vocabulary.domains.size());
  }

  void make_room() {
    auto const size = catalogue.activities.size();
    columns.size = size;
    columns.published.resize(size);
    columns.layer.resize(size);
    columns.reach.resize(size, Reach::unknown);
    columns.point.resize(size);
    columns.approximate.resize(size);
    columns.neighbourhood.resize(size, kNoNeighbourhood);
    columns.areas.grow(size);
    columns.kinds.grow(size);
    columns.main_kind.resize(size);
    columns.domains.grow(size);
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
    columns.main_kind.own(row) = static_cast<std::uint16_t>(main);
    columns.layer.own(row) = activity.layer.value_or(vocabulary.kinds[main].layer);
  }

  void add_needs(std::size_t row, Activity const& activity) {
    for (std::size_t need = 0; need < columns.needs; ++need) {
      int strongest = 0;
      for (auto const& remedy : vocabulary.needs[need].kinds) {
        if (columns.kinds.test(row, kinds.at(remedy.kind))) strongest = std::max(strongest, remedy.strength);
      }
      auto const own = activity.needs.find(vocabulary.needs[need].id);
      if (own != activity.needs.end()) strongest = own->second;
      columns.need_strength.own(row * columns.needs + need) = static_cast<std::uint8_t>(strongest);
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
      columns.approximate.own(row) = place.has_value();
    }
    if (!place) return;
    columns.reach.own(row) = Reach::at_point;
    columns.point.own(row) = place->point;
    if (place->neighbourhood)
      columns.neighbourhood.own(row) = static_cast<std::uint16_t>(place->neighbourhood->value);
  }

  void add_whereabouts(std::size_t row, Activity const& activity) {
    if (!activity.location) return;
    std::visit(overloaded{[&](AtLocation const&) { add_point(row); },
                          [&](Online) { columns.reach.own(row) = Reach::remote; },
                          [&](ByPhone) { columns.reach.own(row) = Reach::remote; },
                          [&](AtHome) { columns.reach.own(row) = Reach::home; },
                          [&](InArea const& in) {
                            columns.reach.own(row) = Reach::area;
                            add_areas(row, in.neighbourhoods);
                          },
                          [&](AtHomeIn const& in) {
                            columns.reach.own(row) = Reach::home;
                            add_areas(row, in.neighbourhoods);
                          }},
               *activity.location);
  }

  void add_audience(std::size_t row, Activity const& activity) {
    if (!activity.audience) return;
    auto const& audience = *activity.audience;
    columns.age_known.own(row) = audience.min_age.has_value() || audience.max_age.has_value();
    columns.min_age.own(row) = static_cast<std::uint8_t>(audience.min_age.value_or(0));
    columns.max_age.own(row) = static_cast<std::uint8_t>(audience.max_age.value_or(255));
  }

  void add_times(std::size_t row, Activity const& activity) {
    if (!activity.schedule || activity.schedule->empty()) return;
    columns.schedule_known.own(row) = 1;
    Weekdays days;
    for (auto const& slot : *activity.schedule) days |= weekdays_of(slot);
    columns.weekdays.own(row) = static_cast<std::uint8_t>(days.to_ulong());
    columns.last_day.own(row) = last_day_of(*activity.schedule);
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
      columns.visit_cents.own(row) = static_cast<std::int32_t>(price->value);
    if (activity.verified) columns.verified_on.own(row) = activity.verified->on;
    columns.freshness.own(row) = freshness_of(activity, catalogue.municipality, on);
  }
};

}  // namespace

namespace {

/// The rows that the columns do not have yet.
void add_rows(Builder& builder, Date on) {
  auto const first = builder.columns.size;
  builder.make_room();
  for (std::size_t row = first; row < builder.columns.size; ++row) builder.add(row, on);
  add_meetings(builder.columns, builder.catalogue, first);
  add_known_words(builder.columns, builder.catalogue, builder.vocabulary, first);
}

}  // namespace

Columns build_columns(Catalogue const& catalogue, Vocabulary const& vocabulary, Places const& places,
                      Date on) {
  Builder builder{catalogue, vocabulary, places};
  builder.make_sets();
  builder.columns.first_day = on;
  prepare_known_words(builder.columns, catalogue, vocabulary);
  add_rows(builder, on);
  return std::move(builder.columns);
}

Columns with_new_rows(Columns columns, Catalogue const& catalogue, Vocabulary const& vocabulary,
                      Places const& places) {
  make_room_for_languages(columns, catalogue);
  Builder builder{catalogue, vocabulary, places};
  builder.columns = std::move(columns);
  add_rows(builder, builder.columns.first_day);
  for (std::uint32_t row = 0; row < builder.columns.size; ++row) {
    if (!catalogue.is_current({row})) builder.columns.published[row] = 0;
  }
  return std::move(builder.columns);
}

}  // namespace socialmap
