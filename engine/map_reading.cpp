#include "engine/map_reading.h"

#include <algorithm>

#include "engine/catalog/file_digest.h"
#include "engine/catalog/municipality_files.h"
#include "engine/catalog/reading_words_file.h"
#include "engine/freed_memory.h"
#include "engine/map_directories.h"
#include "engine/rules/read_rules.h"

namespace socialmap {
namespace {

void append(std::vector<InputError>& all, std::vector<InputError> const& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// 13 hexadecimal digits of the digest: every number of 52 bits is exact in JSON.
std::uint64_t version_of(MapSources const& sources) {
  auto files = files_under(vocabulary_directory(sources));
  auto const own = files_under(sources.catalogue);
  files.insert(files.end(), own.begin(), own.end());
  return std::stoull(sha256_of(files).substr(0, 13), nullptr, 16);
}

}  // namespace

bool MapReading::sound() const {
  return std::all_of(problems.begin(), problems.end(), [](InputError const& e) { return e.warning; });
}

MapReading read_map(MapSources const& sources) {
  return read_map(sources, texts_in(sources.catalogue), version_of(sources));
}

MapReading read_map(MapSources const& sources, MunicipalityTexts texts, std::uint64_t version) {
  MapReading reading;
  auto vocabulary = read_vocabulary(vocabulary_directory(sources));
  append(reading.problems, vocabulary.problems);
  reading.vocabulary = std::move(vocabulary.vocabulary);
  if (!reading.sound()) return reading;  // every word would be reported as unknown
  auto words = read_reading_words(vocabulary_directory(sources), reading.vocabulary);
  append(reading.problems, words.problems);
  reading.reading_words = std::move(words.words);
  auto rules = read_rules(rules_directory(sources), reading.vocabulary);
  append(reading.problems, rules.problems);
  reading.rules = std::move(rules.rules);
  auto catalogue = read_catalogue(std::move(texts), reading.vocabulary);
  append(reading.problems, catalogue.problems);
  reading.catalogue = std::move(catalogue.catalogue);
  reading.catalogue_version = version;
  give_freed_memory_back();
  return reading;
}

}  // namespace socialmap
