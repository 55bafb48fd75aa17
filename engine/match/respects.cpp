#include "engine/match/respects.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/catalog/price.h"

namespace socialmap {
namespace {

/// Numbers mixed into one.
class Hash {
 public:
  Hash& add(std::size_t number) {
    value_ ^= number + 0x9e3779b97f4a7c15U + (value_ << 6) + (value_ >> 2);
    return *this;
  }
  Hash& add(double number) { return add(std::hash<double>()(number)); }
  Hash& add(Date day) { return add(static_cast<std::size_t>(day.time_since_epoch().count())); }
  Hash& add(std::string const& text) { return add(std::hash<std::string>()(text)); }
  Hash& add(std::vector<std::string> const& texts) {
    for (auto const& text : texts) add(text);
    return *this;
  }
  Hash& add(std::uint64_t const* words, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) add(words[i]);
    return *this;
  }
  std::size_t value() const { return value_; }

 private:
  std::size_t value_ = 0;
};

void add(Hash& hash, Slot const& slot) {
  hash.add(slot.index());
  std::visit([&](auto const& one) { hash.add(static_cast<std::size_t>(one.hours.from.minutes)); }, slot);
  if (auto const* weekly = std::get_if<WeeklySlot>(&slot)) {
    for (auto const day : weekly->days) hash.add(static_cast<std::size_t>(day));
    if (weekly->term.start) hash.add(*weekly->term.start);
  }
  if (auto const* dated = std::get_if<DatedSlot>(&slot)) {
    for (auto const day : dated->on) hash.add(day);
  }
}

std::size_t hash_of(std::optional<Schedule> const& schedule) {
  Hash hash;
  if (!schedule) return 1;
  for (auto const& slot : *schedule) add(hash, slot);
  return hash.value();
}

std::size_t hash_of(std::optional<Price> const& price) {
  Hash hash;
  if (!price) return 1;
  if (price->amount) hash.add(static_cast<std::size_t>(price->amount->value));
  if (price->per) hash.add(static_cast<std::size_t>(*price->per));
  return hash.add(price->passes).add(price->funding).value();
}

std::size_t hash_of(std::optional<LanguageUse> const& language) {
  Hash hash;
  if (!language) return 1;
  if (language->dutch_level) hash.add(static_cast<std::size_t>(*language->dutch_level));
  return hash.add(language->spoken).value();
}

std::vector<std::string> const& reserved_for(Activity const& activity) {
  static std::vector<std::string> const none;
  return activity.audience ? activity.audience->reserved_for : none;
}

/// So wide that some tens of offers lie in one, were they spread evenly.
double width_of_cells(Columns const& columns) {
  constexpr double kOffersIn = 64;
  constexpr double kLeast = 0.001;  // some 100 metres
  std::optional<Point> least, most;
  for (std::size_t row = 0; row < columns.size; ++row) {
    if (columns.reach[row] != Reach::at_point) continue;
    auto const point = columns.point[row];
    least = least ? Point{std::min(least->lat, point.lat), std::min(least->lon, point.lon)} : point;
    most = most ? Point{std::max(most->lat, point.lat), std::max(most->lon, point.lon)} : point;
  }
  if (!least) return kLeast;
  double const degrees = (most->lat - least->lat) * (most->lon - least->lon);
  return std::max(kLeast, std::sqrt(degrees * kOffersIn / static_cast<double>(columns.size)));
}

bool same_row(BitRows const& rows, std::size_t a, std::size_t b) {
  return std::equal(rows.row(a), rows.row(a) + rows.words(), rows.row(b));
}

}  // namespace

std::optional<Date> last_start(Activity const& activity) {
  if (!activity.enrolment || activity.enrolment->kind != EnrolmentKind::fixed_start) return std::nullopt;
  auto const& starts = activity.enrolment->starts;
  return starts.empty() ? std::nullopt : std::optional(*std::max_element(starts.begin(), starts.end()));
}

void Respects::grow(Catalogue const& catalogue, Columns const& columns) {
  auto const& c = columns;
  auto const activity = [&](std::size_t row) -> Activity const& { return catalogue.activities[row]; };
  auto const grow_by = [&](Respect respect, auto field) {
    at(respect).grow(
        c.size, [&](std::size_t row) { return hash_of(field(activity(row))); },
        [&](std::size_t a, std::size_t b) { return field(activity(a)) == field(activity(b)); });
  };
  grow_by(
      Respect::hours, [](Activity const& a) -> auto const& { return a.schedule; });
  grow_by(
      Respect::language, [](Activity const& a) -> auto const& { return a.language; });
  at(Respect::price)
      .grow(
          c.size, [&](std::size_t row) { return hash_of(activity(row).price); },
          [&](std::size_t a, std::size_t b) {
            return activity(a).price == activity(b).price &&
                   frequency_of(activity(a)) == frequency_of(activity(b));
          });
  at(Respect::reserved)
      .grow(
          c.size, [&](std::size_t row) { return Hash().add(reserved_for(activity(row))).value(); },
          [&](std::size_t a, std::size_t b) {
            return reserved_for(activity(a)) == reserved_for(activity(b));
          });
  at(Respect::running)
      .grow(
          c.size, [&](std::size_t row) { return Hash().add(c.last_day[row]).value(); },
          [&](std::size_t a, std::size_t b) {
            return c.last_day[a] == c.last_day[b] && last_start(activity(a)) == last_start(activity(b));
          });
  at(Respect::building)
      .grow(
          c.size,
          [&](std::size_t row) {
            auto const words = c.features.yes.words();
            return Hash().add(c.features.yes.row(row), words).add(c.features.no.row(row), words).value();
          },
          [&](std::size_t a, std::size_t b) {
            return c.reach[a] == c.reach[b] && same_row(c.features.yes, a, b) &&
                   same_row(c.features.no, a, b);
          });
  grow_areas(columns);
}

void Respects::grow_areas(Columns const& c) {
  if (cell_ == 0) cell_ = width_of_cells(c);
  auto const cell_of = [&](std::size_t row) {
    bool const somewhere = c.reach[row] == Reach::at_point;
    auto const place = [&](double degrees) { return somewhere ? std::floor(degrees / cell_) : 0; };
    return std::pair(place(c.point[row].lat), place(c.point[row].lon));
  };
  at(Respect::area)
      .grow(
          c.size,
          [&](std::size_t row) {
            auto const [north, east] = cell_of(row);
            return Hash().add(north).add(east).add(c.areas.row(row), c.areas.words()).value();
          },
          [&](std::size_t a, std::size_t b) {
            return c.reach[a] == c.reach[b] && cell_of(a) == cell_of(b) &&
                   c.neighbourhood[a] == c.neighbourhood[b] && same_row(c.areas, a, b);
          });
  for (auto row = points_.size(); row < c.size; ++row) points_.push_back(on_sphere(c.point[row]));
  auto const& areas = (*this)[Respect::area];
  for (auto group = circles_.size(); group < areas.groups(); ++group) {
    Circle circle{points_[areas.example(group)]};
    areas.each_row_of(group, [&](std::size_t row) {
      circle.metres = std::max(circle.metres, metres_apart(circle.middle, points_[row]));
    });
    circles_.push_back(circle);
  }
}

}  // namespace socialmap
