#include "engine/catalog/municipality_files.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <regex>
#include <tuple>

#include <fmt/format.h>

#include "engine/catalog/csv.h"
#include "engine/catalog/geojson.h"
#include "engine/catalog/location_points.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

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

/// Calls `use` with each item of a list, inside its place.
template <typename Use>
void for_each_in(Node const& record, std::string const& name, Reading& reading, Use use) {
  auto const* items = items_at(record, name);
  if (!items) return;
  reading.enter(name);
  for (std::size_t i = 0; i < items->size(); ++i) {
    reading.enter(i);
    use((*items)[i]);
    reading.leave();
  }
  reading.leave();
}

ContactPlaces contact_places(Node const& list, Reading& reading) {
  ContactPlaces places;
  reading.enter("contacts");
  places.list = reading.where(list);
  if (list.list()) {
    for (std::size_t i = 0; i < list.list()->size(); ++i) {
      reading.enter(i);
      places.each.push_back(reading.where((*list.list())[i]));
      reading.leave();
    }
  }
  reading.leave();
  return places;
}

/// Words after "id:" in a text that is no tree; what refers to them is not blamed for its mistake.
void collect_written_ids(std::string const& text, std::vector<std::string>& ids) {
  static std::regex const written(R"(\bid["']?\s*:\s*["']?([a-z0-9-]+))");
  for (std::sregex_iterator at(text.begin(), text.end(), written), end; at != end; ++at)
    ids.push_back((*at)[1]);
}

/// Two ends that are one, and a relation that was told before with the same ends and kind.
void check_relations(Node const& network, Reading& reading) {
  std::map<std::tuple<std::string, std::string, std::string>, std::string> told;  // → where
  for_each_in(network, "relations", reading, [&](Node const& relation) {
    auto const* from = text_at(relation, "from");
    auto const* to = text_at(relation, "to");
    auto const* kind = text_at(relation, "kind");
    if (!from || !to || !kind) return;
    if (*from == *to) reading.problem(relation, "leads from somebody to the same one; name two", *from);
    auto const [entry, is_new] = told.emplace(std::tuple(*from, *to, *kind), reading.where(relation));
    if (!is_new)
      reading.warning(relation, "is told already at " + entry->second + "; the strongest of both counts");
  });
}

}  // namespace

MunicipalityFiles::MunicipalityFiles(MunicipalityTexts texts, Vocabulary const& vocabulary)
    : texts_(std::move(texts)), layer_of_kind_(layers_of_kinds(vocabulary)), problems_(texts_.problems) {}

template <typename Use>
void MunicipalityFiles::read(std::string const& name, bool needed, Use use) {
  auto const path = path_of(name);
  Reading reading(path);
  std::string text;
  try {
    auto found = texts_.text(name);
    if (!found && !needed) return;
    if (!found) throw InvalidInput({{path + ":1:1", "cannot be read; does the file exist?", {}, {}, false}});
    text = std::move(*found);
    bool const json = path.ends_with("json");
    auto const node = json ? read_json(text, path) : read_yaml(text, path, reading);
    use(node, reading);
    if (reading.mistakes > 0) collect_ids(node, broken_ids_);
  } catch (InvalidInput const& bad) {
    collect_written_ids(text, broken_ids_);
    problems_.insert(problems_.end(), bad.errors().begin(), bad.errors().end());
  }
  problems_.insert(problems_.end(), reading.errors.begin(), reading.errors.end());
  references_.insert(references_.end(), reading.references.begin(), reading.references.end());
}

std::string MunicipalityFiles::path_of(std::string const& name) const {
  return (std::filesystem::path(texts_.directory) / name).string();
}

/// An id is only claimed by who has one.
void MunicipalityFiles::claim(Node const& record, Reading& reading) {
  auto const* id = text_at(record, "id");
  if (!id) return;
  auto const [entry, is_new] = claimed_.emplace(*id, reading.where(record));
  if (!is_new) reading.problem(record, "has an id that is taken at " + entry->second, *id);
}

void MunicipalityFiles::read_municipality(Municipality& municipality) {
  contacts_.list = path_of("municipality.yaml") + ":1:1";
  read("municipality.yaml", true, [&](Node const& node, Reading& reading) {
    Municipality read;
    bool const complete = read_fields(municipality_record().fields.untyped(), node, reading, &read);
    bounding_box_ = read.bounding_box;
    if (complete) municipality = std::move(read);
    if (auto const* list = node.find("contacts")) contacts_ = contact_places(*list, reading);
  });
}

void MunicipalityFiles::read_neighbourhoods(std::vector<Neighbourhood>& neighbourhoods) {
  read("neighbourhoods.geojson", false, [&](Node const& node, Reading& reading) {
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
  auto const path = path_of("postcodes.csv");
  try {
    auto const text = texts_.text("postcodes.csv");
    if (!text) return;
    auto const rows = read_csv(*text, path);
    std::map<std::string, int> seen;  // code → line
    for (std::size_t i = 1; i < rows.size(); ++i) {
      auto const where = fmt::format("{}:{}:1", path, rows[i].line);
      auto postcode = postcode_of(rows[i], where, problems_);
      if (!postcode) continue;
      if (!bounding_box_.contains(postcode->point))
        problems_.push_back({where, kOutsideBox, postcode->code, {}, false});
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
  read("network.yaml", false, [&](Node const& node, Reading& reading) {
    auto record = read_record(network_record(), node, reading);
    for_each_in(node, "professionals", reading, [&](Node const& one) { claim(one, reading); });
    check_relations(node, reading);
    if (record) network = std::move(*record);
  });
}

void MunicipalityFiles::read_providers(std::vector<Provider>& providers) {
  for (auto const& name : texts_.providers) read_provider(name, providers);
}

void MunicipalityFiles::read_provider(std::string const& name, std::vector<Provider>& providers) {
  read(name, true, [&](Node const& node, Reading& reading) {
    auto record = read_record(provider_record(), node, reading);
    claim(node, reading);
    check_points(node, bounding_box_, reading);
    for_each_in(node, "activities", reading, [&](Node const& one) {
      claim(one, reading);
      check_layer(one, layer_of_kind_, reading);
    });
    if (record) providers.push_back(std::move(*record));
  });
}

}  // namespace socialmap
