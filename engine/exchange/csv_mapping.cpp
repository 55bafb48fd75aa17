#include "engine/exchange/csv_mapping.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "engine/base/nearest.h"
#include "engine/catalog/activity_parts.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"
#include "engine/exchange/plain_words.h"
#include "engine/exchange/written_format.h"

namespace socialmap {
namespace {

void check_columns(MappedColumns const& columns, Node const& node, Reading& reading) {
  if (columns.time && (columns.from || columns.to)) {
    reading.problem(node, "names both time and from or to; name one column for the time, or two");
  }
  if (columns.to && !columns.from) reading.problem(node, "names to without from");
}

Record<MappedColumns> columns_record() {
  auto const heading = [] { return plain_text(100); };
  return {
      "MappedColumns",
      "The headings of the file, by what stands under them.",
      {required("title", &MappedColumns::title, heading(), "title of the event"),
       required("date", &MappedColumns::date, heading(),
                "day, as 2017-05-01 or 1-5-2017; or of every week, as dinsdag"),
       optional("time", &MappedColumns::time, heading(), "starting time, or starting and ending time"),
       optional("from", &MappedColumns::from, heading(), "starting time, with its own column for the end"),
       optional("to", &MappedColumns::to, heading(), "ending time"),
       optional("venue", &MappedColumns::venue, heading(), "where it is"),
       optional("sort", &MappedColumns::sort, heading(), "what sort of event it is; looked up in kinds"),
       optional("description", &MappedColumns::description, heading(), "more about it"),
       optional("price", &MappedColumns::price, heading(), "price per visit in euro, or gratis"),
       optional("postcode", &MappedColumns::postcode, heading(),
                "postcode of a venue that venues does not name"),
       optional("phone", &MappedColumns::phone, heading(), "number to call about it"),
       optional("email", &MappedColumns::email, heading(), "address to write to about it")},
      check_columns};
}

void check_venue(MappedVenue const& venue, Node const& node, Reading& reading) {
  if (venue.lat.has_value() != venue.lon.has_value()) reading.problem(node, "has only one of lat and lon");
  bool const has_point = venue.postcode || venue.lat;
  if (has_point && !venue.area.empty()) reading.problem(node, "has both an area and a point; name one");
}

Record<MappedVenue> venue_record() {
  return {"MappedVenue",
          "A venue of the file and where it is.",
          {optional("id", &MappedVenue::id, slug(), "of the location; absent: it follows from the name"),
           required("name", &MappedVenue::name, plain_text(200), "its name, as people see it"),
           defaulted("also", &MappedVenue::also, list_of(plain_text(200)),
                     "other ways in which the file writes it"),
           optional("street", &MappedVenue::street, plain_text(200), "street and number"),
           optional("postcode", &MappedVenue::postcode, postcode(), "PC4 or PC6"),
           optional("place", &MappedVenue::place, plain_text(100), "town or village"),
           optional("lat", &MappedVenue::lat, real_number(-90, 90), "WGS84 degrees"),
           optional("lon", &MappedVenue::lon, real_number(-180, 180), "WGS84 degrees"),
           defaulted("area", &MappedVenue::area, list_of(reference(WordList::neighbourhood), 1),
                     "no one place: somewhere in these neighbourhoods")},
          check_venue};
}

void check_summary(std::string const& text, Node const& at, Reading& reading) {
  for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
    auto const name = text.substr(open + 1, text.find('}', open) - open - 1);
    auto const& known = summary_fields();
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    reading.problem(at, fmt::format("names a field that is none of {}", fmt::join(known, ", ")),
                    "{" + name + "}", nearest(name, known));
  }
}

void check_formats(CsvMapping const& mapping, Node const& node, Reading& reading) {
  auto const fault = mapping.date_format ? DateFormat::fault(*mapping.date_format) : std::nullopt;
  if (fault) reading.problem(*node.find("dateFormat"), *fault, *mapping.date_format);
  if (mapping.time_format && !time_pattern(*mapping.time_format)) {
    reading.problem(*node.find("timeFormat"), "must be h or hh and then mm, as in h:mm",
                    *mapping.time_format);
  }
}

void check_mapping(CsvMapping const& mapping, Node const& node, Reading& reading) {
  if (!mapping.provider.locations.empty() || !mapping.provider.activities.empty()) {
    reading.problem(*node.find("provider"), "has locations or activities; those come from the rows");
  }
  check_formats(mapping, node, reading);
  for (auto const& text : mapping.summary) check_summary(text, *node.find("summary"), reading);
  std::set<std::string> names;
  for (auto const& venue : mapping.venues) {
    for (auto const& name : venue.also) {
      if (!names.insert(letters_of(name)).second)
        reading.problem(*node.find("venues"), "has a venue twice", name);
    }
    if (!names.insert(letters_of(venue.name)).second) {
      reading.problem(*node.find("venues"), "has a venue twice", venue.name);
    }
  }
  std::set<std::string> words;
  for (auto const& [word, kinds] : mapping.kinds) {
    if (!words.insert(letters_of(word)).second)
      reading.problem(*node.find("kinds"), "has a word twice", word);
  }
}

/// The fields of an offer that do not come from the rows or from elsewhere in the mapping.
Record<Activity> defaults_record() {
  static std::set<std::string> const others{"id",       "title",    "kinds",     "summary", "description",
                                            "location", "schedule", "cancelled", "source",  "status"};
  Record<Activity> record{"OfferDefaults", "What holds for every offer.", {}};
  for (auto const& field : activity_record().fields.untyped()) {
    if (!others.contains(field.name)) record.fields.push_back(Field<Activity>{field});
  }
  return record;
}

Record<CsvMapping> const& mapping_record() {
  static Record<CsvMapping> const record{
      "CsvMapping",
      "What the columns of a CSV file mean.",
      {optional("delimiter", &CsvMapping::delimiter, one_word_of({",", ";", "\t", "|"}),
                "between two cells; else as the file shows"),
       required("provider", &CsvMapping::provider, nested(provider_record()), "who offers all of it"),
       required("columns", &CsvMapping::columns, nested(columns_record()), "headings by meaning"),
       optional("dateFormat", &CsvMapping::date_format, plain_text(40), "d-m-yyyy, yyyymmdd, d mmmm yyyy"),
       optional("timeFormat", &CsvMapping::time_format, plain_text(10), "h:mm, hhmm, h.mm"),
       defaulted("defaults", &CsvMapping::defaults, nested(defaults_record()),
                 "fields of every offer, as price or audience"),
       defaulted("kinds", &CsvMapping::kinds,
                 map_of(plain_text(100), list_of(reference(WordList::kind), 1, 5)),
                 "word of the sort → kinds"),
       optional("defaultKind", &CsvMapping::default_kind, reference(WordList::kind),
                "where no word has a rule"),
       defaulted("venues", &CsvMapping::venues, list_of(nested(venue_record())), "where the venues are"),
       defaulted("summary", &CsvMapping::summary, list_of(plain_text(300), 1, 10),
                 "templates, the fullest first"),
       optional("source", &CsvMapping::source, source(), "where the rows come from")},
      check_mapping};
  return record;
}

class Headings {
 public:
  Headings(std::vector<std::string> const& headings, std::string const& where)
      : headings_(headings), where_(where) {}

  std::optional<std::size_t> find(std::optional<std::string> const& name) {
    if (!name) return std::nullopt;
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      if (letters_of(headings_[i]) != letters_of(*name)) continue;
      used_.insert(i);
      return i;
    }
    problems_.push_back(
        {where_, "has no heading that the mapping names", *name, nearest(*name, headings_), false});
    return std::nullopt;
  }

  std::vector<std::string> unused() const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      if (!used_.contains(i)) names.push_back(cleaned(headings_[i]));
    }
    return names;
  }

  void throw_if_any_is_missing() {
    if (!problems_.empty()) throw InvalidInput(std::move(problems_));
  }

 private:
  std::vector<std::string> const& headings_;
  std::string const& where_;
  std::set<std::size_t> used_;
  std::vector<InputError> problems_;
};

}  // namespace

std::vector<std::string> const& summary_fields() {
  static std::vector<std::string> const fields{"title", "sort", "venue", "description"};
  return fields;
}

CsvMapping read_csv_mapping(std::string const& path, Words const& words) {
  return csv_mapping_of(read_file(path), path, words);
}

CsvMapping csv_mapping_of(std::string const& text, std::string const& name, Words const& words) {
  auto const node = read_yaml(text, name);
  Reading reading(name);
  auto mapping = read_record(mapping_record(), node, reading);
  auto const unknown = unknown_words(reading.references, words);
  reading.errors.insert(reading.errors.end(), unknown.begin(), unknown.end());
  if (!mapping || !unknown.empty()) throw InvalidInput(std::move(reading.errors));
  return std::move(*mapping);
}

ColumnNumbers find_columns(MappedColumns const& columns, std::vector<std::string> const& headings,
                           std::string const& where) {
  Headings found(headings, where);
  ColumnNumbers numbers;
  numbers.title = found.find(columns.title).value_or(0);
  numbers.date = found.find(columns.date).value_or(0);
  numbers.time = found.find(columns.time);
  numbers.from = found.find(columns.from);
  numbers.to = found.find(columns.to);
  numbers.venue = found.find(columns.venue);
  numbers.sort = found.find(columns.sort);
  numbers.description = found.find(columns.description);
  numbers.price = found.find(columns.price);
  numbers.postcode = found.find(columns.postcode);
  numbers.phone = found.find(columns.phone);
  numbers.email = found.find(columns.email);
  numbers.unused = found.unused();
  found.throw_if_any_is_missing();
  return numbers;
}

}  // namespace socialmap
