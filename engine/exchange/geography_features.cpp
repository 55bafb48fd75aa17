#include "engine/exchange/geography_features.h"

#include <algorithm>
#include <cmath>
#include <regex>
#include <set>

#include <fmt/format.h>

#include "engine/base/nearest.h"
#include "engine/catalog/catalogue.h"
#include "engine/catalog/geojson.h"
#include "engine/catalog/records.h"
#include "engine/exchange/official_names.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

/// A percentage as a share of 1, in thousandths so that 45.1 gives 0.451.
double share(double percentage) { return std::round(percentage * 10) / 1000; }

/// "Wijk 01 Centrum" → "Centrum"; a bare "Wijk 00" stays.
std::string without_number(std::string const& name) {
  static std::regex const numbered(R"((?:Wijk|Buurt) \d{2} (.+))");
  std::smatch parts;
  return std::regex_match(name, parts, numbered) ? parts[1].str() : name;
}

std::string feature_text(Neighbourhood const& neighbourhood) {
  JsonWriter out;
  out.begin_object();
  out.key("type");
  out.text("Feature");
  out.key("properties");
  write_record(neighbourhood_record(), out, neighbourhood);
  out.key("geometry");
  write_area(out, neighbourhood.area);
  out.end_object();
  return out.take();
}

/// Rounding to six decimals can make a narrow polygon cross itself; readers would refuse the whole file.
bool survives_writing(Neighbourhood const& neighbourhood, Node const& at, Reading& reading) {
  auto const written = read_json(feature_text(neighbourhood));
  Reading again;
  if (area_of(*written.find("geometry"), again)) return true;
  reading.problem(at,
                  "is no valid shape any more when rounded to six decimals: " + again.errors.front().what);
  return false;
}

class FeatureReader {
 public:
  FeatureReader(std::string const& path, std::string const& municipality)
      : reading_(path), municipality_(municipality), wanted_(letters_of(municipality)) {}

  GeographyFeatures read(Node const& collection) {
    auto const features = features_of(collection, reading_);
    auto const* list = collection.find("features");
    if (!list || !list->list()) throw InvalidInput(std::move(reading_.errors));
    found_.report.read = list->list()->size();
    found_.report.reported = found_.report.read - features.size();
    for (auto const& feature : features) add(feature);
    if (found_.name.empty() && found_.neighbourhoods.empty()) refuse(collection);
    auto const by_id = [](auto const& a, auto const& b) { return a.id < b.id; };
    std::sort(found_.neighbourhoods.begin(), found_.neighbourhoods.end(), by_id);
    found_.report.imported = found_.report.records = found_.neighbourhoods.size();
    found_.report.problems = std::move(reading_.errors);
    return std::move(found_);
  }

 private:
  void add(Feature const& feature) {
    Properties const properties(*feature.properties);
    auto const name = properties.text(OfficialField::municipality_name);
    auto const code = properties.text(OfficialField::municipality_code);
    if (name.empty() && code.empty()) {
      reading_.problem(*feature.node, "has no gemeentenaam or gemeentecode");
      ++found_.report.reported;
      return;
    }
    if (letters_of(name) != wanted_ && letters_of(code) != wanted_) {
      others_.insert(name.empty() ? code : name);
      ++found_.report.elsewhere;
      return;
    }
    found_.name = name.empty() ? code : name;
    found_.code = code;
    found_.province = properties.text(OfficialField::province);
    add_neighbourhood(feature, properties);
  }

  void add_neighbourhood(Feature const& feature, Properties const& properties) {
    auto record = read_record(neighbourhood_record(), record_node(feature, properties), reading_);
    auto area = area_of(*feature.geometry, reading_);
    if (record && area) {
      record->area = std::move(*area);
      if (survives_writing(*record, *feature.node, reading_)) {
        found_.neighbourhoods.push_back(std::move(*record));
        return;
      }
    }
    ++found_.report.reported;
  }

  /// The properties under our own names, with the marks of the file, for the record's own rules to judge.
  Node record_node(Feature const& feature, Properties const& properties) {
    auto const name = without_number(properties.text(OfficialField::neighbourhood_name));
    auto const code = slug_of(properties.text(OfficialField::neighbourhood_code));
    Node node{NodeMap{}};
    auto const set = [&](std::string const& key, Node value) {
      node.set(key, std::move(value)).mark = feature.node->mark;
    };
    if (!name.empty()) set("id", free_slug(slug_of(name), code, ids_));
    if (!name.empty()) set("name", name);
    auto const population = properties.number(names_of(OfficialField::population));
    if (population) set("population", *population);
    auto groups = age_groups(feature, properties);
    if (population != 0.0 && !groups.map()->empty()) set("ageGroups", std::move(groups));
    auto const low = properties.number(names_of(OfficialField::income_low));
    if (low) set("incomeLow", share(*low));
    node.mark = feature.node->mark;
    return node;
  }

  static Node age_groups(Feature const& feature, Properties const& properties) {
    Node groups{NodeMap{}};
    for (auto const& band : age_bands()) {
      auto const percentage = properties.number(band.names);
      if (percentage) groups.set(band.key, share(*percentage)).mark = feature.node->mark;
    }
    return groups;
  }

  [[noreturn]] void refuse(Node const& collection) {
    std::vector<std::string> const names(others_.begin(), others_.end());
    reading_.problem(collection, "has no polygon of this municipality", municipality_,
                     nearest(municipality_, names));
    throw InvalidInput(std::move(reading_.errors));
  }

  Reading reading_;
  std::string municipality_;
  std::string wanted_;  // in letters_of() form
  std::set<std::string> ids_;
  std::set<std::string> others_;
  GeographyFeatures found_;
};

}  // namespace

GeographyFeatures read_geography_features(std::string const& path, std::string const& municipality) {
  auto const collection = read_json(read_file(path), path);
  return FeatureReader(path, municipality).read(collection);
}

std::string geojson_of(std::vector<Neighbourhood> const& neighbourhoods) {
  std::vector<std::string> lines;
  for (auto const& neighbourhood : neighbourhoods) lines.push_back(feature_text(neighbourhood));
  return fmt::format("{{\"type\": \"FeatureCollection\", \"features\": [\n{}\n]}}\n",
                     fmt::join(lines, ",\n"));
}

}  // namespace socialmap
