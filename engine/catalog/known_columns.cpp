#include "engine/catalog/known_columns.h"

#include <algorithm>
#include <limits>
#include <set>

#include "engine/calendar/daypart.h"
#include "engine/calendar/hours.h"
#include "engine/calendar/occurrence.h"
#include "engine/catalog/timetable.h"
#include "engine/catalog/trait_known.h"

namespace socialmap {
namespace {

bool lists(std::vector<std::string> const& words, std::string const& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::uint32_t times_of(Slot const& slot) {
  auto const daypart = static_cast<unsigned>(daypart_of(hours_of(slot).from));
  std::uint32_t times = 0;
  for (unsigned day = 0; day < 7; ++day) {
    if (weekdays_of(slot).test(day)) times |= 1U << (3 * day + daypart);
  }
  return times;
}

void add_meeting_days(Columns& columns, std::size_t row, Timetable const& timetable) {
  Date const last = columns.first_day + std::chrono::days{kMeetingDays - 1};
  for (auto const& meeting :
       occurrences(timetable, {columns.first_day, last, std::numeric_limits<std::size_t>::max()})) {
    columns.meeting_days.set(row, static_cast<std::size_t>((meeting.day - columns.first_day).count()));
  }
}

std::vector<std::string> codes_spoken(Catalogue const& catalogue) {
  std::set<std::string> codes;
  for (auto const& activity : catalogue.activities) {
    if (activity.language) codes.insert(activity.language->spoken.begin(), activity.language->spoken.end());
  }
  return {codes.begin(), codes.end()};
}

void add_languages(Columns& columns, std::size_t row, std::vector<std::string> const& spoken) {
  if (spoken.empty()) return;
  auto const& codes = columns.language_codes;
  for (std::size_t i = 0; i < codes.size(); ++i) columns.languages.set(row, i, lists(spoken, codes[i]));
  columns.languages.set(row, codes.size(), false);
}

/// Whether every language of the activities that the columns do not have yet has its place.
bool languages_fit(Columns const& columns, Catalogue const& catalogue) {
  auto const& codes = columns.language_codes;
  for (auto row = columns.size; row < catalogue.activities.size(); ++row) {
    auto const& language = catalogue.activities[row].language;
    for (auto const& code : language ? language->spoken : std::vector<std::string>{}) {
      if (!std::binary_search(codes.begin(), codes.end(), code)) return false;
    }
  }
  return true;
}

class KnownBuilder {
 public:
  KnownBuilder(Columns& columns, Catalogue const& catalogue, Vocabulary const& vocabulary)
      : columns_(columns), catalogue_(catalogue), vocabulary_(vocabulary) {
    for (auto const& trait : vocabulary.traits) trait_fields_.push_back(field_of_trait(trait.id));
    auto const size = columns.size;
    for (auto* const words :
         {&columns.traits, &columns.audiences, &columns.passes, &columns.languages, &columns.features})
      words->grow(size);
    columns.genders.resize(size);
    columns.has_places.resize(size);
  }

  void add(ActivityId id) {
    auto const& activity = catalogue_.activity(id);
    auto const row = std::size_t{id.value};
    auto const* building = catalogue_.location(id);
    auto const* known = building && building->accessibility ? &*building->accessibility : nullptr;
    if (known) add_features(row, *known);
    add_traits(row, {activity, known});
    if (activity.audience) add_audience(row, *activity.audience);
    if (activity.language) add_languages(columns_, row, activity.language->spoken);
    if (activity.price) add_passes(row, *activity.price);
    if (activity.capacity && activity.capacity->free)
      columns_.has_places.own(row) = *activity.capacity->free > 0;
  }

 private:
  void add_features(std::size_t row, Accessibility const& building) {
    for (std::size_t i = 0; i < kBuildingFeatures.size(); ++i) {
      columns_.features.set(row, i, building.*kBuildingFeatures[i].second);
    }
  }

  void add_traits(std::size_t row, TraitQuestion const& question) {
    for (std::size_t i = 0; i < trait_fields_.size(); ++i) {
      columns_.traits.set(row, i, trait_known(vocabulary_.traits[i].id, trait_fields_[i], question));
    }
  }

  void add_audience(std::size_t row, Audience const& audience) {
    columns_.genders.own(row) = audience.gender;
    bool const reserved = !audience.reserved_for.empty();
    auto const& welcome = reserved ? audience.reserved_for : audience.groups;
    for (std::size_t i = 0; i < vocabulary_.audiences.size(); ++i) {
      bool const listed = lists(welcome, vocabulary_.audiences[i].id);
      if (listed || reserved) columns_.audiences.set(row, i, listed);
    }
  }

  void add_passes(std::size_t row, Price const& price) {
    if (price.passes.empty() && price.with_pass.empty()) return;
    for (std::size_t i = 0; i < catalogue_.municipality.passes.size(); ++i) {
      auto const& pass = catalogue_.municipality.passes[i].id;
      columns_.passes.set(row, i, lists(price.passes, pass) || price.with_pass.contains(pass));
    }
  }

  Columns& columns_;
  Catalogue const& catalogue_;
  Vocabulary const& vocabulary_;
  std::vector<TraitField> trait_fields_;
};

}  // namespace

void add_meetings(Columns& columns, Catalogue const& catalogue, std::size_t first) {
  columns.meeting_times.resize(columns.size);
  columns.meeting_days.grow(columns.size);
  for (std::size_t row = first; row < columns.size; ++row) {
    auto const& activity = catalogue.activities[row];
    if (!activity.schedule) continue;
    for (auto const& slot : *activity.schedule) columns.meeting_times.own(row) |= times_of(slot);
    add_meeting_days(columns, row, timetable_of(activity, catalogue.municipality));
  }
}

void prepare_known_words(Columns& columns, Catalogue const& catalogue, Vocabulary const& vocabulary) {
  columns.meeting_days = BitRows(0, kMeetingDays);
  columns.traits = KnownWords(0, vocabulary.traits.size());
  columns.audiences = KnownWords(0, vocabulary.audiences.size());
  columns.passes = KnownWords(0, catalogue.municipality.passes.size());
  columns.language_codes = codes_spoken(catalogue);
  columns.languages = KnownWords(0, columns.language_codes.size() + 1);
  columns.features = KnownWords(0, kBuildingFeatures.size());
}

void add_known_words(Columns& columns, Catalogue const& catalogue, Vocabulary const& vocabulary,
                     std::size_t first) {
  KnownBuilder builder(columns, catalogue, vocabulary);
  for (auto i = static_cast<std::uint32_t>(first); i < columns.size; ++i) builder.add({i});
}

void make_room_for_languages(Columns& columns, Catalogue const& catalogue) {
  if (languages_fit(columns, catalogue)) return;
  columns.language_codes = codes_spoken(catalogue);
  columns.languages = KnownWords(columns.size, columns.language_codes.size() + 1);
  for (std::size_t row = 0; row < columns.size; ++row) {
    if (auto const& language = catalogue.activities[row].language)
      add_languages(columns, row, language->spoken);
  }
}

}  // namespace socialmap
