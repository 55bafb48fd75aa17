#include "engine/taken_files.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "engine/catalog/municipality_files.h"
#include "engine/exchange/export_municipality.h"
#include "engine/map_directories.h"

namespace socialmap {
namespace {

/// As they are written, by name.
using Files = std::map<std::string, std::string>;

/// Without its providers; what refers to them is not looked at here.
Catalogue alone(MunicipalityTexts texts, Vocabulary const& vocabulary) {
  texts.providers.clear();
  return read_catalogue(std::move(texts), vocabulary).catalogue;
}

Files files_of(Catalogue const& catalogue) {
  Files files;
  for (auto& file : municipality_files(catalogue, ProviderFormat::json))
    files[file.name] = std::move(file.text);
  return files;
}

/// Of the new ones those that are there and differ.
Files differing(Files now, Files const& before, MunicipalityTexts const& there) {
  std::erase_if(now, [&](auto const& file) {
    auto const old = before.find(file.first);
    return (old != before.end() && old->second == file.second) || !there.text(file.first);
  });
  return now;
}

/// The records of the store with other files beside them.
MunicipalityTexts mixed(Store const& store, Files const& files, MunicipalityTexts const& given) {
  auto texts = texts_of(store);
  texts.text = [kept = texts.text, given = given.text, files](std::string const& name) {
    return files.contains(name) ? given(name) : kept(name);
  };
  return texts;
}

/// "data/network.yaml:3:1" stands in the directory that the files are in.
std::vector<InputError> told_of(std::vector<InputError> problems, std::string const& directory) {
  constexpr std::string_view kData = "data/";
  for (auto& problem : problems) {
    if (problem.where.starts_with(kData) && !problem.where.starts_with("data/providers/"))
      problem.where = directory + "/" + problem.where.substr(kData.size());
  }
  return problems;
}

}  // namespace

std::vector<InputError> take_files(MapSources const& sources, Store& store, std::chrono::sys_seconds at) {
  if (!std::filesystem::exists(std::filesystem::path(sources.catalogue) / "municipality.yaml")) return {};
  auto const given = texts_in(sources.catalogue);
  auto const vocabulary = read_vocabulary(vocabulary_directory(sources)).vocabulary;
  auto const now = alone(given, vocabulary);
  auto const before = alone(texts_of(store), vocabulary);
  auto const files = differing(files_of(now), files_of(before), given);
  if (files.empty()) return {};
  bool const read = !now.municipality.id.empty();  // else the mistakes are told below
  if (read && now.municipality.id != before.municipality.id)
    return {{sources.catalogue,
             "is of another municipality than the data directory",
             now.municipality.id,
             {},
             false}};
  auto const version = static_cast<std::uint64_t>(store.sequence());
  auto reading = read_map(sources, mixed(store, files, given), version);
  if (!reading.sound()) return told_of(std::move(reading.problems), sources.catalogue);
  StoreChange change{"files", "", "import", at, {}, {}};
  for (auto const& [name, text] : files) change.records.push_back({RecordType::file, name, "", text, 0});
  store.apply(change);
  return {};
}

}  // namespace socialmap
