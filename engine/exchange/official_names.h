#pragma once
// How official files name the same property: CBS downloads, PDOK services, and the files derived from them.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/catalog/tree.h"

namespace socialmap {

enum class OfficialField {
  neighbourhood_code,
  neighbourhood_name,
  municipality_code,
  municipality_name,
  province,
  water,
  population,
  income_low,
  postcode,
  lat,
  lon,
  rd_x,
  rd_y
};

/// The names of a field in the order of preference (a buurt before a wijk), in letters_of() form.
std::vector<std::string> const& names_of(OfficialField field);

/// An age band of our own ("0-14") and the names of its percentage.
struct AgeBand {
  std::string key;
  std::vector<std::string> names;
};
std::vector<AgeBand> const& age_bands();

/// The properties of a feature by their letters_of() names. The tree must outlive it.
class Properties {
 public:
  explicit Properties(Node const& mapping);

  /// The first of these properties that has a value; nullptr when none has.
  Node const* find(std::vector<std::string> const& names) const;
  /// A text, or a whole number written out; empty when there is none.
  std::string text(OfficialField field) const;
  /// A number, or a text that is one; CBS's codes for "unknown" or "secret" (-99997 and its like) and other
  /// texts
  /// (".") are none.
  std::optional<double> number(std::vector<std::string> const& names) const;

 private:
  std::map<std::string, Node const*> by_name_;
};

}  // namespace socialmap
