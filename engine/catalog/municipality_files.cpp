#include "engine/catalog/municipality_files.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/catalog/csv.h"
#include "engine/catalog/geojson.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

constexpr char const* kOutside =
    "lies outside the bounding box of the municipality (are lat and lon swapped?)";

/// Every text that stands under "id" anywhere in a tree.
void collect_ids(Node const& node, std::vector<std::string>& ids) {
  if (auto const* list = node.list()) {
    for (auto const& item : *list) collect_ids(item, ids);
  }
  if (auto const* map = node.map()) {
    for (auto const& member : *map) {
      if (member.name == "id" && member.value.text()) ids.push_back(*member.value.text());
      collect_ids(member.value, ids);
    }
  }
}

std::optional<double> degrees(std::string const& text) {
  double value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::optional<Postcode> postcode_of(CsvRow const& row, std::string const& where,
                                    std::vector<InputError>& problems) {
  if (row.cells.size() != 4) {
    problems.push_back({where,
                        "must have four cells: postcode,lat,lon,neighbourhood",
                        fmt::format("{} cells", row.cells.size()),
                        {},
                        false});
    return std::nullopt;
  }
  auto const code = normal_postcode(row.cells[0]);
  auto const lat = degrees(row.cells[1]);
  auto const lon = degrees(row.cells[2]);
  if (!code) problems.push_back({where + " postcode", "must be a PC4 or PC6", row.cells[0], {}, false});
  if (!lat || !lon) problems.push_back({where + " lat,lon", "must be two numbers in degrees", {}, {}, false});
  if (!code || !lat || !lon) return std::nullopt;
  return Postcode{*code, {*lat, *lon}, row.cells[3]};
}

}  // namespace

MunicipalityFiles::MunicipalityFiles(std::filesystem::path directory, Vocabulary const& vocabulary)
    : directory_(std::move(directory)) {
  for (auto const& kind : vocabulary.kinds) layer_of_kind_.emplace(kind.id, kind.layer);
}

template <typename Use>
void MunicipalityFiles::read(std::string const& path, bool needed, Use use) {
  if (!needed && !std::filesystem::exists(path)) return;
  Reading reading(path);
  try {
    auto const text = read_file(path);
    bool const json = path.ends_with("json");
    auto const node = json ? read_json(text, path) : read_yaml(text, path);
    use(node, reading);
    if (reading.mistakes > 0) collect_ids(node, broken_ids_);
  } catch (InvalidInput const& bad) {
    problems_.insert(problems_.end(), bad.errors().begin(), bad.errors().end());
  }
  problems_.insert(problems_.end(), reading.errors.begin(), reading.errors.end());
  references_.insert(references_.end(), reading.references.begin(), reading.references.end());
}

void MunicipalityFiles::claim(Node const& node, Reading& reading, std::string const& id) {
  auto const [entry, is_new] = claimed_.emplace(id, reading.where(node));
  if (!is_new) reading.problem(node, "has an id that is taken at " + entry->second, id);
}

void MunicipalityFiles::read_municipality(Municipality& municipality) {
  read((directory_ / "municipality.yaml").string(), true, [&](Node const& node, Reading& reading) {
    if (auto record = read_record(municipality_record(), node, reading)) municipality = std::move(*record);
    bounding_box_ = municipality.bounding_box;
  });
}

void MunicipalityFiles::read_neighbourhoods(std::vector<Neighbourhood>& neighbourhoods) {
  read((directory_ / "neighbourhoods.geojson").string(), false, [&](Node const& node, Reading& reading) {
    std::map<std::string, int> seen;
    for (auto const& feature : features_of(node, reading)) {
      auto record = read_record(neighbourhood_record(), *feature.properties, reading);
      auto area = area_of(*feature.geometry, reading);
      if (!record || !area) continue;
      if (++seen[record->id] > 1) reading.problem(*feature.node, "has an id that is taken", record->id);
      record->area = std::move(*area);
      neighbourhoods.push_back(std::move(*record));
    }
  });
}

void MunicipalityFiles::read_postcodes(std::vector<Postcode>& postcodes) {
  auto const path = (directory_ / "postcodes.csv").string();
  if (!std::filesystem::exists(path)) return;
  try {
    auto const rows = read_csv(read_file(path), path);
    std::map<std::string, int> seen;  // code → line
    for (std::size_t i = 1; i < rows.size(); ++i) {
      auto const where = fmt::format("{}:{}:1", path, rows[i].line);
      auto postcode = postcode_of(rows[i], where, problems_);
      if (!postcode) continue;
      if (!bounding_box_.contains(postcode->point))
        problems_.push_back({where, kOutside, postcode->code, {}, false});
      if (auto const [entry, is_new] = seen.emplace(postcode->code, rows[i].line); !is_new) {
        problems_.push_back({where,
                             fmt::format("has a postcode that stands in line {} too", entry->second),
                             postcode->code,
                             {},
                             false});
      }
      if (!postcode->neighbourhood.empty()) {
        references_.push_back({WordList::neighbourhood, postcode->neighbourhood, where + " neighbourhood"});
      }
      postcodes.push_back(std::move(*postcode));
    }
  } catch (InvalidInput const& bad) {
    problems_.insert(problems_.end(), bad.errors().begin(), bad.errors().end());
  }
  std::sort(postcodes.begin(), postcodes.end(), [](auto const& a, auto const& b) { return a.code < b.code; });
}

void MunicipalityFiles::read_network(Network& network) {
  read((directory_ / "network.yaml").string(), false, [&](Node const& node, Reading& reading) {
    auto record = read_record(network_record(), node, reading);
    if (!record) return;
    reading.enter("professionals");
    for (std::size_t i = 0; i < record->professionals.size(); ++i) {
      reading.enter(i);
      claim((*node.find("professionals")->list())[i], reading, record->professionals[i].id);
      reading.leave();
    }
    reading.leave();
    network = std::move(*record);
  });
}

void MunicipalityFiles::check_layer(Activity const& activity, Node const& node, Reading& reading) {
  auto const kind = layer_of_kind_.find(activity.kinds.front());
  if (!activity.layer || kind == layer_of_kind_.end() || *activity.layer == kind->second) return;
  reading.enter("layer");
  reading.problem(*node.find("layer"),
                  fmt::format("differs from the layer of its main kind {}", kind->first));
  reading.leave();
}

void MunicipalityFiles::check_activities(Provider const& provider, Node const& node, Reading& reading) {
  reading.enter("activities");
  for (std::size_t i = 0; i < provider.activities.size(); ++i) {
    auto const& activity_node = (*node.find("activities")->list())[i];
    reading.enter(i);
    claim(activity_node, reading, provider.activities[i].id);
    check_layer(provider.activities[i], activity_node, reading);
    reading.leave();
  }
  reading.leave();
}

void MunicipalityFiles::check_points(Provider const& provider, Node const& node, Reading& reading) {
  reading.enter("locations");
  for (std::size_t i = 0; i < provider.locations.size(); ++i) {
    auto const& location = provider.locations[i];
    if (!location.lat || !location.lon || bounding_box_.contains({*location.lat, *location.lon})) continue;
    reading.enter(i);
    reading.problem((*node.find("locations")->list())[i], kOutside,
                    fmt::format("{}, {}", *location.lat, *location.lon));
    reading.leave();
  }
  reading.leave();
}

void MunicipalityFiles::read_provider(std::string const& path, std::vector<Provider>& providers) {
  read(path, true, [&](Node const& node, Reading& reading) {
    auto record = read_record(provider_record(), node, reading);
    if (!record) return;
    claim(node, reading, record->id);
    check_points(*record, node, reading);
    check_activities(*record, node, reading);
    providers.push_back(std::move(*record));
  });
}

}  // namespace socialmap
