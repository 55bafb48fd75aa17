#include "engine/exchange/export_municipality.h"

#include <filesystem>

#include <fmt/format.h>

#include "engine/catalog/geojson.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"
#include "engine/exchange/geography_postcodes.h"
#include "engine/exchange/write_file.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

template <typename R>
Node tree_of(Record<R> const& table, R const& record) {
  JsonWriter out;
  write_record(table, out, record);
  return read_json(out.take());
}

/// The providers with the offers that reading took out of them.
std::vector<Provider> whole_providers(Catalogue const& catalogue) {
  auto providers = catalogue.providers;
  for (std::size_t i = 0; i < catalogue.activities.size(); ++i)
    providers[catalogue.provider_of[i].value].activities.push_back(catalogue.activities[i]);
  return providers;
}

MunicipalityFile provider_file(Provider const& provider, ProviderFormat format) {
  auto const tree = tree_of(provider_record(), provider);
  auto const name = "providers/" + provider.id;
  if (format == ProviderFormat::json) return {name + ".json", to_pretty_json(tree)};
  return {name + ".yaml", to_yaml(tree)};
}

std::string feature_text(Neighbourhood const& neighbourhood) {
  JsonWriter out;
  out.begin_object();
  out.key("type");
  out.text("Feature");
  out.key("properties");
  write_record(neighbourhood_record(), out, neighbourhood);
  out.key("geometry");
  write_exact_area(out, neighbourhood.area);
  out.end_object();
  return out.take();
}

std::string features_text(std::vector<Neighbourhood> const& neighbourhoods) {
  std::vector<std::string> lines;
  for (auto const& neighbourhood : neighbourhoods) lines.push_back(feature_text(neighbourhood));
  return fmt::format("{{\"type\": \"FeatureCollection\", \"features\": [\n{}\n]}}\n",
                     fmt::join(lines, ",\n"));
}

void refuse_used_directory(fs::path const& directory) {
  if (!fs::exists(directory) || (fs::is_directory(directory) && fs::is_empty(directory))) return;
  throw InvalidInput({{directory.string(), "exists already; name a new or empty directory", {}, {}, false}});
}

}  // namespace

std::vector<MunicipalityFile> municipality_files(Catalogue const& catalogue, ProviderFormat format) {
  std::vector<MunicipalityFile> files;
  files.push_back({"municipality.yaml", to_yaml(tree_of(municipality_record(), catalogue.municipality))});
  if (!catalogue.neighbourhoods.empty())
    files.push_back({"neighbourhoods.geojson", features_text(catalogue.neighbourhoods)});
  if (!catalogue.postcodes.empty()) files.push_back({"postcodes.csv", csv_of(catalogue.postcodes)});
  if (catalogue.network != Network{})
    files.push_back({"network.yaml", to_yaml(tree_of(network_record(), catalogue.network))});
  for (auto const& provider : whole_providers(catalogue)) files.push_back(provider_file(provider, format));
  return files;
}

std::vector<std::string> export_municipality(Catalogue const& catalogue, ProviderFormat format,
                                             std::string const& directory) {
  refuse_used_directory(directory);
  std::vector<std::string> paths;
  for (auto const& file : municipality_files(catalogue, format)) {
    auto const path = fs::path(directory) / file.name;
    write_file(path, file.text);
    paths.push_back(path.string());
  }
  return paths;
}

}  // namespace socialmap
