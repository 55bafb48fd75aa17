#pragma once
// What the columns of a CSV file mean, as a mapping file (docs/import.md) says it.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/model/provider.h"

namespace socialmap {

/// The headings under which things stand. Either one column for the time, or from and to apart, or none.
struct MappedColumns {
  std::string title;
  std::string date;
  std::optional<std::string> time;  ///< "12:00 - 17:00 uur", "v.a. 20:00"
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::optional<std::string> venue;
  std::optional<std::string> sort;  ///< looked up in kinds
  std::optional<std::string> description;
  std::optional<std::string> price;     ///< per visit, "4,50" or "gratis"
  std::optional<std::string> postcode;  ///< of a venue that the mapping does not name
  std::optional<std::string> phone;     ///< to call about it
  std::optional<std::string> email;
  bool operator==(MappedColumns const&) const = default;
};

/// A venue of the file and where it is. No place at all: it stays a name.
struct MappedVenue {
  std::optional<std::string> id = {};  ///< of a location of the provider; absent: it follows from the name
  std::string name;
  std::vector<std::string> also;  ///< other ways to write it
  std::optional<std::string> street;
  std::optional<std::string> postcode;
  std::optional<std::string> place;
  std::optional<double> lat;
  std::optional<double> lon;
  std::vector<std::string> area;  ///< neighbourhoods: the offer is somewhere in these
  bool operator==(MappedVenue const&) const = default;
};

struct CsvMapping {
  std::optional<std::string> delimiter;  ///< one character; absent: the one that the file shows
  Provider provider;                     ///< without locations and activities
  MappedColumns columns;
  std::optional<std::string> date_format;  ///< written_format.h
  std::optional<std::string> time_format;
  Activity defaults;  ///< what holds for every offer; without what the rows say
  std::map<std::string, std::vector<std::string>> kinds;  ///< word of the sort column → vocabulary kinds
  std::optional<std::string> default_kind;
  std::vector<MappedVenue> venues;
  std::vector<std::string> summary;  ///< templates; the first whose {fields} are all known is taken
  std::optional<Source> source;
};

/// The fields a summary template may name in braces.
std::vector<std::string> const& summary_fields();

/// Reads a mapping against the words of the vocabulary and of the municipality that it is for. Throws
/// InvalidInput with every problem and its line.
CsvMapping read_csv_mapping(std::string const& path, Words const& words);
/// The same from the text of a file; `name` tells it in messages.
CsvMapping csv_mapping_of(std::string const& text, std::string const& name, Words const& words);

/// Where each mapped heading stands in the file's heading row; nothing for one that the mapping does not
/// name.
struct ColumnNumbers {
  std::size_t title = 0;
  std::size_t date = 0;
  std::optional<std::size_t> time;
  std::optional<std::size_t> from;
  std::optional<std::size_t> to;
  std::optional<std::size_t> venue;
  std::optional<std::size_t> sort;
  std::optional<std::size_t> description;
  std::optional<std::size_t> price;
  std::optional<std::size_t> postcode;
  std::optional<std::size_t> phone;
  std::optional<std::size_t> email;
  std::vector<std::string> unused;  ///< headings that the mapping does not name
};

/// Finds the headings (case and blanks ignored). Throws InvalidInput with every heading that is missing;
/// `where` is "file:line:column" of the heading row.
ColumnNumbers find_columns(MappedColumns const& columns, std::vector<std::string> const& headings,
                           std::string const& where);

}  // namespace socialmap
