#include <algorithm>
#include <filesystem>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/csv.h"
#include "engine/catalog/geojson.h"
#include "engine/catalog/lay_words_file.h"
#include "engine/catalog/municipality_files.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

void append(std::vector<InputError>& all, std::vector<InputError> const& more) {
  all.insert(all.end(), more.begin(), more.end());
}

class Reader {
 public:
  Reader(MunicipalityTexts texts, Vocabulary const& vocabulary)
      : files_(std::move(texts), vocabulary), vocabulary_(vocabulary) {}

  CatalogueReading read() {
    files_.read_municipality(result_.catalogue.municipality);
    result_.contacts = files_.contacts();
    files_.read_neighbourhoods(result_.catalogue.neighbourhoods.own());
    files_.read_postcodes(result_.catalogue.postcodes.own());
    files_.read_network(result_.catalogue.network);
    files_.read_providers(providers_);
    settle();
    check_words();
    append(result_.problems, files_.problems());
    return std::move(result_);
  }

 private:
  /// Providers sorted by id, activities taken out of them and sorted by id.
  void settle() {
    auto& catalogue = result_.catalogue;
    std::sort(providers_.begin(), providers_.end(), [](auto const& a, auto const& b) { return a.id < b.id; });
    struct Owned {
      Activity* activity;
      ProviderId provider;
    };
    std::vector<Owned> owned;
    for (std::uint32_t i = 0; i < providers_.size(); ++i) {
      for (auto& activity : providers_[i].activities) owned.push_back({&activity, ProviderId{i}});
    }
    std::sort(owned.begin(), owned.end(), [](Owned a, Owned b) { return a.activity->id < b.activity->id; });
    for (auto const [activity, provider] : owned) {
      catalogue.activities.push_back(std::move(*activity));
      catalogue.provider_of.push_back(provider);
    }
    // Neither clear() nor "= {}" would give back their room.
    for (auto& provider : providers_) provider.activities = std::vector<Activity>();
    catalogue.providers = std::move(providers_);
  }

  void check_words() {
    auto words = words_of(vocabulary_, result_.catalogue);
    for (auto const& id : files_.ids_of_broken_records()) {
      for (auto const list :
           {WordList::provider, WordList::professional, WordList::activity, WordList::network_node,
            WordList::pass, WordList::funding_route, WordList::neighbourhood}) {
        words[list].push_back(id);
      }
    }
    append(result_.problems,
           unknown_words(blamable(files_.references()), words, labels_of(vocabulary_, result_.catalogue)));
  }

  /// All but the locations of providers that could not be read whole.
  std::vector<Reference> blamable(std::vector<Reference> references) const {
    auto const& broken = files_.ids_of_broken_records();
    std::erase_if(references, [&](Reference const& reference) {
      auto const provider = reference.id.substr(0, reference.id.find('/'));
      return reference.list == WordList::location &&
             std::find(broken.begin(), broken.end(), provider) != broken.end();
    });
    return references;
  }

  MunicipalityFiles files_;
  Vocabulary const& vocabulary_;
  std::vector<Provider> providers_;
  CatalogueReading result_;
};

}  // namespace

CatalogueReading read_catalogue(std::string const& directory, Vocabulary const& vocabulary) {
  return read_catalogue(texts_in(directory), vocabulary);
}

CatalogueReading read_catalogue(MunicipalityTexts texts, Vocabulary const& vocabulary) {
  return Reader(std::move(texts), vocabulary).read();
}

VocabularyReading read_vocabulary(std::string const& directory) {
  VocabularyReading result;
  std::vector<Reference> references;
  for (auto const& file : vocabulary_files()) {
    auto const path = (fs::path(directory) / (file.name + ".yaml")).string();
    if (file.may_be_absent && !fs::exists(path)) continue;
    Reading reading(path);
    try {
      auto const node = read_yaml(read_file(path), path, reading);
      read_fields(file.record.fields.untyped(), node, reading, &result.vocabulary);
    } catch (InvalidInput const& bad) {
      append(result.problems, bad.errors());
    }
    append(result.problems, reading.errors);
    references.insert(references.end(), reading.references.begin(), reading.references.end());
  }
  auto const lay_words = (fs::path(directory) / "lay-words.csv").string();
  try {
    if (fs::exists(lay_words))
      read_lay_words(lay_words, result.vocabulary.thesaurus, references, result.problems);
  } catch (InvalidInput const& bad) {
    append(result.problems, bad.errors());
  }
  if (result.sound())
    append(result.problems,
           unknown_words(references, words_of(result.vocabulary), labels_of(result.vocabulary)));
  return result;
}

}  // namespace socialmap
