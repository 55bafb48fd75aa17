#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "engine/base/fold.h"
#include "engine/calendar/occurrence.h"
#include "engine/catalog/timetable.h"
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

/// What people call it.
std::string label_of(Vocabulary const& vocabulary, std::string_view id) {
  for (auto const& audience : vocabulary.audiences) {
    if (audience.id == id) return audience.label;
  }
  return std::string(id);
}

void add_ages(Audience const& audience, Vocabulary const& vocabulary, Notes& notes) {
  auto const label = [&](std::string_view id) { return "“" + label_of(vocabulary, id) + "”"; };
  auto groups = audience.groups;
  groups.insert(groups.end(), audience.reserved_for.begin(), audience.reserved_for.end());
  for (auto const& group : kAgeGroups) {
    if (std::find(groups.begin(), groups.end(), group.id) == groups.end()) continue;
    if (audience.min_age && *audience.min_age > group.to) {
      notes.push_back({"audience.minAge",
                       fmt::format("De laagste leeftijd is {}, maar de groep {} is tot en met {} jaar.",
                                   *audience.min_age, label(group.id), group.to)});
    }
    if (audience.max_age && *audience.max_age < group.from) {
      notes.push_back(
          {"audience.maxAge", fmt::format("De hoogste leeftijd is {}, maar de groep {} begint bij {} jaar.",
                                          *audience.max_age, label(group.id), group.from)});
    }
  }
}

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

/// The words of a folded text.
std::set<std::string> words_in(std::string const& text) {
  std::set<std::string> words;
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto const begin = at;
    while (at < text.size() && is_letter(text[at])) ++at;
    if (at > begin) words.insert(text.substr(begin, at - begin));
  }
  return words;
}

/// An amount in euros: "€ 5", "EUR 5", "vijf euro"; not "0 euro" or "gratis, geen euro".
bool names_money(std::string_view note) {
  static std::set<std::string> const numbers{
      "twee", "drie",   "vier",     "vijf",    "zes",           "zeven",  "acht",    "negen",   "tien",
      "elf",  "twaalf", "vijftien", "twintig", "vijfentwintig", "dertig", "veertig", "vijftig", "honderd"};
  auto const text = folded(note);
  auto const words = words_in(text);
  bool const one_euro = text.starts_with("een euro") || text.find(" een euro") != std::string::npos;
  bool const euros = note.find("€") != std::string_view::npos ||
                     std::any_of(words.begin(), words.end(), [](std::string const& word) {
                       return word == "eur" || word.starts_with("euro");
                     });
  bool const counted =
      text.find_first_of("123456789") != std::string::npos ||
      std::any_of(words.begin(), words.end(), [](std::string const& word) { return numbers.contains(word); });
  return one_euro || (euros && counted);
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
  constexpr std::chrono::days kTenYears{3653};
  if (!next_occurrence(timetable_of(activity, municipality), today, kTenYears))
    notes.push_back({"schedule", "Er komt geen datum meer. Vul nieuwe data in, of haal het aanbod weg."});
}

void add_starts(Enrolment const& enrolment, Date today, Notes& notes) {
  bool const all_past = std::all_of(enrolment.starts.begin(), enrolment.starts.end(),
                                    [&](Date start) { return start < today; });
  if (enrolment.kind == EnrolmentKind::fixed_start && !enrolment.starts.empty() && all_past)
    notes.push_back({"enrolment.starts", "De startdatum is voorbij. Vul een nieuwe startdatum in."});
}

}  // namespace

std::vector<QualityNote> contradictions_in(QualityWorld const& world, ActivityId id) {
  auto const& catalogue = world.catalogue;
  auto const& activity = catalogue.activity(id);
  Notes notes;
  if (activity.audience) add_ages(*activity.audience, world.vocabulary, notes);
  if (activity.price) add_price(*activity.price, notes);
  if (auto const* location = catalogue.location(id)) add_place(catalogue, world.places, *location, notes);
  add_dates(activity, catalogue.municipality, world.today, notes);
  if (activity.enrolment) add_starts(*activity.enrolment, world.today, notes);
  return notes;
}

}  // namespace socialmap
