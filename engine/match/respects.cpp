#include "engine/match/respects.h"

#include <algorithm>
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
  at(Respect::place)
      .grow(
          c.size,
          [&](std::size_t row) {
            return Hash()
                .add(c.point[row].lat)
                .add(c.point[row].lon)
                .add(c.areas.row(row), c.areas.words())
                .value();
          },
          [&](std::size_t a, std::size_t b) {
            return c.reach[a] == c.reach[b] && c.point[a] == c.point[b] &&
                   c.neighbourhood[a] == c.neighbourhood[b] && same_row(c.areas, a, b);
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
  auto const& places = (*this)[Respect::place];
  for (auto group = points_.size(); group < places.groups(); ++group)
    points_.push_back(on_sphere(c.point[places.example(group)]));
}

}  // namespace socialmap
