#include "engine/exchange/provider_file.h"

#include <filesystem>

#include "engine/catalog/json.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"
#include "engine/exchange/write_file.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostOffersInYaml = 200;

std::string checked_text(Provider const& provider, bool as_json) {
  JsonWriter out;
  write_record(provider_record(), out, provider);
  auto const tree = read_json(out.take());
  Reading reading;
  if (!read_record(provider_record(), tree, reading)) throw InvalidInput(std::move(reading.errors));
  return as_json ? to_pretty_json(tree) + "\n" : to_yaml(tree);
}

}  // namespace

std::set<std::string> ids_of_others(Catalogue const& catalogue, std::string const& provider_id) {
  std::set<std::string> ids;
  for (std::size_t i = 0; i < catalogue.activities.size(); ++i) {
    auto const& owner = catalogue.providers[catalogue.provider_of[i].value];
    if (owner.id != provider_id) ids.insert(catalogue.activities[i].id);
  }
  for (auto const& provider : catalogue.providers) ids.insert(provider.id);
  for (auto const& professional : catalogue.network.professionals) ids.insert(professional.id);
  return ids;
}

std::string write_provider(Provider const& provider, std::string const& directory, bool dry_run) {
  bool const as_json = provider.activities.size() > kMostOffersInYaml;
  auto const base = (fs::path(directory) / "providers" / provider.id).string();
  auto path = base + (as_json ? ".json" : ".yaml");
  auto const text = checked_text(provider, as_json);
  if (dry_run) return path;
  write_file(path, text);
  fs::remove(base + (as_json ? ".yaml" : ".json"));
  return path;
}

}  // namespace socialmap
