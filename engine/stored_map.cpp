#include "engine/stored_map.h"

#include <algorithm>
#include <map>
#include <regex>

#include "engine/catalog/json.h"
#include "engine/catalog/municipality_files.h"
#include "engine/catalog/records.h"
#include "engine/exchange/export_municipality.h"
#include "engine/store/erase.h"

namespace socialmap {
namespace {

constexpr char const* kLabel = "data";

std::string provider_file(std::string const& id) { return "providers/" + id + ".json"; }

/// The provider's object with its offers as its last member.
void close_with(std::string& provider, std::vector<std::string> const& offers) {
  provider.pop_back();  // the closing brace
  provider += ",\"activities\":[";
  for (auto const& offer : offers) provider += (provider.back() == '[' ? "" : ",") + offer;
  provider += "]}";
}

/// The ids of the offers of each provider, in the order of texts_of.
std::map<std::string, std::vector<std::string>> offers_by_provider(Store const& store) {
  std::map<std::string, std::vector<std::string>> offers;
  for (auto const& record : store.records()) {
    if (record.type == RecordType::activity) offers[record.provider].push_back(record.id);
  }
  return offers;
}

/// "data/providers/maan.json:1:9 activities[3].kinds[0]" is told as "offer soep: kinds[0]": there is no such
/// file for who reads it.
std::string named(std::string const& where, std::map<std::string, std::vector<std::string>> const& offers) {
  static std::regex const pattern(
      R"(data/providers/([a-z0-9-]+)\.json:\d+:\d+ ?(?:activities\[(\d+)\]\.?)?(.*))");
  std::smatch found;
  if (!std::regex_match(where, found, pattern)) return where;
  auto name = "provider " + found[1].str();
  if (found[2].matched) name = "offer " + offers.at(found[1].str()).at(std::stoul(found[2].str()));
  return found[3].length() > 0 ? name + ": " + found[3].str() : name;
}

/// With the way on, where there is a mistake: the vocabulary and the rules may have changed since.
void name_records(std::vector<InputError>& problems, Store const& store) {
  bool const in_records = std::any_of(problems.begin(), problems.end(), [](InputError const& one) {
    return !one.warning && one.where.starts_with("data/providers/");
  });
  if (problems.empty()) return;
  auto const offers = offers_by_provider(store);
  for (auto& problem : problems) problem.where = named(problem.where, offers);
  if (in_records)
    problems.push_back({"data directory",
                        "has records that these words and rules do not know; put back the words that went "
                        "(vocabulary/), start, change these records, and take the words out again",
                        {},
                        {},
                        false});
}

}  // namespace

MunicipalityTexts texts_of(Store const& store) {
  auto const files = std::make_shared<std::map<std::string, std::string>>();
  std::map<std::string, std::vector<std::string>> offers;
  MunicipalityTexts texts{kLabel, {}, {}};
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

StoredRecord stored(Activity const& activity, std::string const& provider) {
  return {RecordType::activity, activity.id, provider, to_json(tree_of(activity)), 0};
}

StoredRecord stored(Provider const& provider) {
  JsonWriter out;
  write_record(provider_record(), out, provider);
  return {RecordType::provider, provider.id, "", out.take(), 0};
}

std::optional<std::string> status_before_gone(Store const& store, std::string const& source,
                                              std::string const& offer) {
  auto const history = store.revisions(RecordType::activity, offer);
  if (history.size() < 2 || history[0].what != "import" || history[0].why != source) return std::nullopt;
  if (is_erased(history[1])) return std::nullopt;
  auto const before = read_json(history[1].text);
  auto const* status = text_at(before, "status");
  auto const name = status ? *status : "published";
  return name == "withdrawn" || name == "rejected" ? std::nullopt : std::optional(name);
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
  auto reading = read_catalogue(texts_of(store), vocabulary);
  name_records(reading.problems, store);
  return reading;
}

MapReading read_map(MapSources const& sources, Store const& store) {
  auto reading = read_map(sources, texts_of(store), static_cast<std::uint64_t>(store.sequence()));
  name_records(reading.problems, store);
  return reading;
}

}  // namespace socialmap
