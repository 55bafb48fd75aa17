#include "engine/exchange/offers_of_rows.h"

#include <algorithm>
#include <iterator>
#include <map>

#include <fmt/format.h>

#include "engine/catalog/json.h"
#include "engine/catalog/records.h"
#include "engine/exchange/offer_price.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

/// Notes what the record rules have against an offer; true when nothing.
bool passes(Activity const& activity, EventRows const& rows, RowNotes& notes) {
  JsonWriter out;
  write_record(activity_record(), out, activity);
  Reading reading;
  if (read_record(activity_record(), read_json(out.take()), reading)) return true;
  for (auto const& row : rows) {
    for (auto const& error : reading.errors) {
      if (!error.warning)
        notes.problem(row.line, "", "its offer is refused: " + error.where + " " + error.what);
    }
  }
  return false;
}

Date last_day_of(EventRows const& rows) {
  return std::max_element(rows.begin(), rows.end(),
                          [](auto const& a, auto const& b) { return a.date < b.date; })
      ->date;
}

/// The spelling that most rows have, so that the order of the rows does not matter; on a tie the last by
/// bytes.
std::string usual(EventRows const& rows, std::string EventRow::*field) {
  std::map<std::string, int> counts;
  for (auto const& row : rows) ++counts[row.*field];
  return std::max_element(counts.begin(), counts.end(),
                          [](auto const& a, auto const& b) { return a.second <= b.second; })
      ->first;
}

/// The same among the rows that say something; empty when none does.
std::string usual_said(EventRows const& rows, std::string EventRow::*field) {
  EventRows said;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(said),
               [&](EventRow const& row) { return !(row.*field).empty(); });
  return said.empty() ? std::string{} : usual(said, field);
}

class OfferMaker {
 public:
  OfferMaker(CsvMapping const& mapping, OfferSetting setting, RowNotes& notes)
      : mapping_(mapping), notes_(notes), taken_(std::move(setting.taken)), on_(setting.on) {
    for (auto const& [word, kinds] : mapping.kinds) kinds_.emplace(letters_of(word), &kinds);
    for (auto const& venue : mapping.venues) {
      venues_.emplace(letters_of(venue.name), &venue);
      for (auto const& name : venue.also) venues_.emplace(letters_of(name), &venue);
    }
    taken_.insert(mapping.provider.id);
  }

  void add(EventRows const& rows) {
    auto activity = mapping_.defaults;
    auto kinds = kinds_of(rows);
    if (kinds.empty()) return;
    activity.kinds = std::move(kinds);
    activity.title = cut_to(rows.front().title, kLongestTitle);
    activity.summary = summary_of(rows, mapping_.summary);
    activity.description = description_of(rows);
    activity.schedule = schedule_of(rows);
    activity.status = is_over(rows, activity) ? Status::expired : Status::published;
    activity.price = price_of(rows, mapping_.defaults.price, mapping_.columns.price.value_or(""), notes_);
    activity.source = mapping_.source;
    put_contact(rows, activity);
    activity.id = "x";
    note_cut_title(rows);
    note_repeated_rows(rows);
    note_days_after_schedule(rows, activity);
    if (!passes(activity, rows, notes_)) return;
    activity.id = free_slug(slug_of(activity.title), slug_of(rows.front().venue, 38), taken_);
    activity.location = whereabouts(rows);
    provider_.activities.push_back(std::move(activity));
  }

  Provider take() {
    auto made = mapping_.provider;
    made.locations = std::move(provider_.locations);
    made.activities = std::move(provider_.activities);
    auto const by_id = [](auto const& a, auto const& b) { return a.id < b.id; };
    std::sort(made.locations.begin(), made.locations.end(), by_id);
    std::sort(made.activities.begin(), made.activities.end(), by_id);
    return made;
  }

  /// The venue's name in the mapping, where it has one; its place is then known too.
  void name_venue(EventRow& row) const {
    auto const found = venues_.find(letters_of(row.venue));
    if (found == venues_.end()) return;
    row.venue = found->second->name;
    row.postcode.clear();
  }

 private:
  void put_contact(EventRows const& rows, Activity& activity) const {
    auto const phone = usual_said(rows, &EventRow::phone);
    auto const email = usual_said(rows, &EventRow::email);
    if (phone.empty() && email.empty()) return;
    if (!activity.contact) activity.contact.emplace();
    if (!phone.empty()) activity.contact->phone = phone;
    if (!email.empty()) activity.contact->email = email;
  }

  /// What the words of all rows stand for, together at most five; the default where no word has a rule.
  std::vector<std::string> kinds_of(EventRows const& rows) {
    constexpr std::size_t kMostKinds = 5;
    std::vector<std::string> kinds;
    for (auto const& row : rows) {
      auto const rule = kinds_.find(letters_of(row.sort));
      if (rule == kinds_.end()) continue;
      for (auto const& kind : *rule->second) {
        bool const is_new = std::find(kinds.begin(), kinds.end(), kind) == kinds.end();
        if (is_new && kinds.size() < kMostKinds) kinds.push_back(kind);
      }
    }
    return kinds.empty() ? default_kind(rows) : kinds;
  }

  std::vector<std::string> default_kind(EventRows const& rows) {
    auto const& heading = mapping_.columns.sort.value_or("");
    for (auto const& row : rows) {
      auto const what = row.sort.empty() ? "has no sort" : "has a sort that the mapping's kinds do not name";
      if (mapping_.default_kind) {
        notes_.warning(row.line, heading, fmt::format("{}; taken as {}", what, *mapping_.default_kind),
                       row.sort);
      } else {
        notes_.problem(row.line, heading, fmt::format("{}, and the mapping has no defaultKind", what),
                       row.sort);
      }
    }
    return mapping_.default_kind ? std::vector{*mapping_.default_kind} : std::vector<std::string>{};
  }

  /// A schedule would tell it day by day; without one nothing else does.
  bool is_over(EventRows const& rows, Activity const& activity) {
    bool const over = !activity.schedule && last_day_of(rows) < on_;
    for (auto const& row : rows) {
      if (over)
        notes_.warning(row.line, mapping_.columns.date, "is over and has no time; the offer is expired");
    }
    return over;
  }

  /// The schedule ends at its last day with a time.
  void note_days_after_schedule(EventRows const& rows, Activity const& activity) {
    bool const goes_on = std::any_of(rows.begin(), rows.end(), [](auto const& row) { return row.repeats(); });
    if (!activity.schedule || goes_on) return;
    EventRows timed;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(timed),
                 [](auto const& row) { return row.hours; });
    auto const last = last_day_of(timed);
    for (auto const& row : rows) {
      if (row.date <= last) continue;
      notes_.warning(
          row.line, mapping_.columns.date,
          "comes after the last day with a time, " + to_string(last) + "; the offer is not shown by then");
    }
  }

  std::optional<Whereabouts> whereabouts(EventRows const& rows) {
    auto const& heading = mapping_.columns.venue.value_or("");
    auto const& written = rows.front().venue;
    auto const found = venues_.find(letters_of(written));
    bool const is_known = found != venues_.end();
    if (!is_known && rows.front().postcode.empty()) note_unknown_venue(rows, heading);
    if (written.empty() && rows.front().postcode.empty()) return std::nullopt;
    if (is_known && !found->second->area.empty()) return InArea{found->second->area};
    return AtLocation{is_known ? location_id(*found->second) : location_id(place_of(rows.front()))};
  }

  void note_unknown_venue(EventRows const& rows, std::string const& heading) {
    for (auto const& row : rows) {
      if (row.venue.empty()) {
        notes_.warning(row.line, heading, "has no venue; where it is stays unknown");
      } else {
        notes_.warning(row.line, heading,
                       "has a venue that the mapping does not name; it has no place on the map", row.venue);
      }
    }
  }

  static MappedVenue place_of(EventRow const& row) {
    MappedVenue venue;
    venue.name = row.venue.empty() ? row.postcode : row.venue;
    if (!row.postcode.empty()) venue.postcode = row.postcode;
    return venue;
  }

  std::string location_id(MappedVenue const& venue) {
    auto const key = letters_of(venue.name) + " " + venue.postcode.value_or("");
    auto const [entry, is_new] = location_ids_.emplace(key, "");
    if (!is_new) return entry->second;
    Location location;
    location.name = cut_to(venue.name, 200);
    bool const is_named = venue.id && taken_locations_.insert(*venue.id).second;
    location.id = entry->second =
        is_named ? *venue.id : free_slug(slug_of(*location.name), {}, taken_locations_);
    location.street = venue.street;
    location.postcode = venue.postcode;
    location.place = venue.place;
    location.lat = venue.lat;
    location.lon = venue.lon;
    provider_.locations.push_back(location);
    return location.id;
  }

  void note_cut_title(EventRows const& rows) {
    if (cut_to(rows.front().title, kLongestTitle) == rows.front().title) return;
    for (auto const& row : rows) {
      notes_.warning(row.line, mapping_.columns.title,
                     fmt::format("is cut to {} characters; the description has it whole", kLongestTitle));
    }
  }

  void note_repeated_rows(EventRows const& rows) {
    for (auto later = rows.begin(); later != rows.end(); ++later) {
      auto const earlier = std::find_if(rows.begin(), later, [&](EventRow const& row) {
        return row.date == later->date && row.weekly == later->weekly && row.monthly == later->monthly &&
               row.hours == later->hours;
      });
      if (earlier == later) continue;
      notes_.warning(later->line, "",
                     fmt::format("has the title, venue, day and time of line {}", earlier->line));
    }
  }

  CsvMapping const& mapping_;
  RowNotes& notes_;
  std::set<std::string> taken_;
  Date on_;
  std::set<std::string> taken_locations_;
  std::map<std::string, std::string> location_ids_;
  std::map<std::string, std::vector<std::string> const*> kinds_;
  std::map<std::string, MappedVenue const*> venues_;
  Provider provider_;
};

/// Rows with one title and one venue, under what they have in common: the order of the file does not show.
using RowsByOffer = std::map<std::string, EventRows>;

RowsByOffer by_offer(EventRows rows, OfferMaker const& maker) {
  RowsByOffer offers;
  for (auto& row : rows) {
    maker.name_venue(row);
    auto const key = letters_of(row.title) + "\n" + letters_of(row.venue) + "\n" + row.postcode;
    offers[key].push_back(std::move(row));
  }
  for (auto& [key, same] : offers) {
    auto const title = usual(same, &EventRow::title);
    auto const venue = usual(same, &EventRow::venue);
    for (auto& row : same) {
      row.title = title;
      row.venue = venue;
    }
  }
  return offers;
}

}  // namespace

Provider provider_of_rows(EventRows rows, CsvMapping const& mapping, OfferSetting setting, RowNotes& notes) {
  OfferMaker maker(mapping, std::move(setting), notes);
  for (auto const& [key, offer] : by_offer(std::move(rows), maker)) maker.add(offer);
  return maker.take();
}

}  // namespace socialmap
