#include "engine/exchange/geography_features.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "engine/base/nearest.h"
#include "engine/exchange/coordinate_system.h"
#include "engine/exchange/official_neighbourhood.h"
#include "engine/exchange/packed_file.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

bool by_id(GeographyFeatures const& a, GeographyFeatures const& b) { return a.id < b.id; }

class FeatureReader {
 public:
  FeatureReader(std::string const& path, std::optional<std::string> const& municipality)
      : reading_(path), municipality_(municipality), wanted_(letters_of(municipality.value_or(""))) {}

  GeographyReading read(Node const& collection) {
    auto const features = features_of(collection, reading_);
    auto const* list = collection.find("features");
    if (!list || !list->list()) throw InvalidInput(std::move(reading_.errors));
    if (coordinate_system_of(collection, reading_) == CoordinateSystem::rd) rd_.emplace();
    report_.read = list->list()->size();
    report_.reported = report_.read - features.size();
    for (auto const& feature : features) add(feature);
    if (report_.imported == 0) refuse(collection);
    report_.records = report_.imported;
    report_.problems = std::move(reading_.errors);
    return {in_order(), std::move(report_)};
  }

 private:
  /// A municipality while it is read.
  struct Found {
    GeographyFeatures features;
    std::set<std::string> ids;
    std::map<std::string, std::string> names;  // by official code
  };

  void add(Feature const& feature) {
    Properties const properties(*feature.properties);
    auto const name = properties.text(OfficialField::municipality_name);
    auto const code = properties.text(OfficialField::municipality_code);
    if (name.empty() && code.empty()) {
      reading_.problem(*feature.node, "has no gemeentenaam or gemeentecode");
      ++report_.reported;
    } else if (municipality_ && letters_of(name) != wanted_ && letters_of(code) != wanted_) {
      others_.insert(name.empty() ? code : name);
      ++report_.elsewhere;
    } else if (letters_of(properties.text(OfficialField::water)) == "ja") {
      ++report_.water;
    } else {
      add_neighbourhood(feature, found_[municipality_ ? wanted_ : letters_of(code.empty() ? name : code)]);
    }
  }

  void add_neighbourhood(Feature const& feature, Found& found) {
    auto neighbourhood = read_official_neighbourhood(feature, rd_ ? &*rd_ : nullptr, found.ids, reading_);
    ++(neighbourhood ? report_.imported : report_.reported);
    if (!neighbourhood) return;
    Properties const properties(*feature.properties);
    note_repeated_code(feature, neighbourhood->name, found);
    auto& features = found.features;
    features.code = properties.text(OfficialField::municipality_code);
    features.name = properties.text(OfficialField::municipality_name);
    if (features.name.empty()) features.name = features.code;
    features.province = properties.text(OfficialField::province);
    features.neighbourhoods.push_back(std::move(*neighbourhood));
  }

  /// Two parts of one neighbourhood, or a slip: the editor knows which.
  void note_repeated_code(Feature const& feature, std::string const& name, Found& found) {
    auto const code = Properties(*feature.properties).text(OfficialField::neighbourhood_code);
    if (code.empty()) return;
    auto const [first, is_new] = found.names.emplace(code, name);
    if (is_new) return;
    reading_.warning(*feature.node, fmt::format("\"{}\" has the official code {} of \"{}\"; both are taken",
                                                name, code, first->second));
  }

  std::vector<GeographyFeatures> in_order() {
    std::vector<GeographyFeatures> municipalities;
    std::set<std::string> taken;
    for (auto& [key, found] : found_) {
      auto& features = found.features;
      if (features.neighbourhoods.empty()) continue;
      features.id = free_slug(slug_of(features.name), slug_of(features.code), taken);
      std::sort(features.neighbourhoods.begin(), features.neighbourhoods.end(),
                [](auto const& a, auto const& b) { return a.id < b.id; });
      municipalities.push_back(std::move(features));
    }
    std::sort(municipalities.begin(), municipalities.end(), by_id);
    return municipalities;
  }

  /// Says what is missing, unless faults in its polygons say it already.
  [[noreturn]] void refuse(Node const& collection) {
    if (municipality_ && found_.empty()) {
      std::vector<std::string> const names(others_.begin(), others_.end());
      reading_.problem(collection, "has no polygon of this municipality", *municipality_,
                       nearest(*municipality_, names));
    } else if (reading_.mistakes == 0) {
      reading_.problem(collection, "has no polygon of a neighbourhood");
    }
    throw InvalidInput(std::move(reading_.errors));
  }

  Reading reading_;
  std::optional<std::string> municipality_;
  std::string wanted_;  // in letters_of() form
  std::optional<Rijksdriehoek> rd_;
  std::map<std::string, Found> found_;  // by code, else name, in letters_of() form
  std::set<std::string> others_;
  ImportReport report_;
};

}  // namespace

GeographyReading read_geography_features(std::string const& path,
                                         std::optional<std::string> const& municipality) {
  auto const collection = read_json(read_packed_file(path), path);
  return FeatureReader(path, municipality).read(collection);
}

std::string geojson_of(std::vector<Neighbourhood> const& neighbourhoods) {
  std::vector<std::string> lines;
  for (auto const& neighbourhood : neighbourhoods) lines.push_back(feature_text(neighbourhood));
  return fmt::format("{{\"type\": \"FeatureCollection\", \"features\": [\n{}\n]}}\n",
                     fmt::join(lines, ",\n"));
}

}  // namespace socialmap
