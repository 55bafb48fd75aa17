#include "engine/stored_map.h"

#include <map>

#include "engine/catalog/json.h"
#include "engine/catalog/municipality_files.h"
#include "engine/catalog/records.h"
#include "engine/exchange/export_municipality.h"

namespace socialmap {
namespace {

std::string provider_file(std::string const& id) { return "providers/" + id + ".json"; }

/// The provider's object with its offers as its last member.
void close_with(std::string& provider, std::vector<std::string> const& offers) {
  provider.pop_back();  // the closing brace
  provider += ",\"activities\":[";
  for (auto const& offer : offers) provider += (provider.back() == '[' ? "" : ",") + offer;
  provider += "]}";
}

MunicipalityTexts texts_of(Store const& store) {
  auto const files = std::make_shared<std::map<std::string, std::string>>();
  std::map<std::string, std::vector<std::string>> offers;
  MunicipalityTexts texts{"data", {}, {}};
  for (auto& record : store.records()) {
    if (record.type == RecordType::activity) {
      offers[record.provider].push_back(std::move(record.text));
      continue;
    }
    bool const provider = record.type == RecordType::provider;
    auto const name = provider ? provider_file(record.id) : record.id;
    if (provider) texts.providers.push_back(name);
    (*files)[name] = std::move(record.text);
  }
  for (auto const& [provider, list] : offers) close_with((*files)[provider_file(provider)], list);
  texts.text = [files](std::string const& name) -> std::optional<std::string> {
    auto const found = files->find(name);
    if (found == files->end()) return std::nullopt;
    return found->second;
  };
  return texts;
}

}  // namespace

StoredRecord stored(Activity const& activity, std::string const& provider) {
  return {RecordType::activity, activity.id, provider, to_json(tree_of(activity)), 0};
}

StoredRecord stored(Provider const& provider) {
  JsonWriter out;
  write_record(provider_record(), out, provider);
  return {RecordType::provider, provider.id, "", out.take(), 0};
}

StoreChange with_records(StoreChange change, CatalogueChange const& records) {
  for (auto const& provider : records.providers) change.records.push_back(stored(provider));
  for (auto const& [provider, activity] : records.activities)
    change.records.push_back(stored(activity, provider));
  return change;
}

StoreChange import_of(Catalogue const& catalogue, std::chrono::sys_seconds at) {
  StoreChange change{"import", "", "import", at, {}, {}};
  for (auto& file : municipality_files(catalogue, ProviderFormat::json)) {
    if (!file.name.starts_with("providers/"))
      change.records.push_back({RecordType::file, file.name, "", std::move(file.text), 0});
  }
  for (auto const& provider : catalogue.providers) change.records.push_back(stored(provider));
  for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i)
    change.records.push_back(stored(catalogue.activities[i], catalogue.provider(ActivityId{i}).id));
  return change;
}

CatalogueReading read_catalogue(Store const& store, Vocabulary const& vocabulary) {
  return read_catalogue(texts_of(store), vocabulary);
}

MapReading read_map(MapSources const& sources, Store const& store) {
  return read_map(sources, texts_of(store), static_cast<std::uint64_t>(store.sequence()));
}

}  // namespace socialmap
