#pragma once
// The files of one municipality directory, read one by one, with all their problems together.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/main_layer.h"

namespace socialmap {

/// Where the files of a municipality come from: a directory, or the durable catalogue.
struct MunicipalityTexts {
  std::string directory;               ///< stands before the names of files in messages
  std::vector<std::string> providers;  ///< names of the provider files: "providers/wijkhuis.yaml"
  std::function<std::optional<std::string>(std::string const& name)>
      text;                               ///< nothing: there is no such file
  std::vector<InputError> problems = {};  ///< found while looking for files
};

/// The files of a directory, providers sorted, so that every machine reads the same order.
MunicipalityTexts texts_in(std::string const& directory);

class MunicipalityFiles {
 public:
  MunicipalityFiles(MunicipalityTexts texts, Vocabulary const& vocabulary);

  /// Read this one first: the others are held to its bounding box.
  void read_municipality(Municipality& municipality);
  void read_neighbourhoods(std::vector<Neighbourhood>& neighbourhoods);
  void read_postcodes(std::vector<Postcode>& postcodes);
  void read_network(Network& network);
  void read_providers(std::vector<Provider>& providers);

  std::vector<InputError> const& problems() const { return problems_; }
  ContactPlaces const& contacts() const { return contacts_; }
  std::vector<Reference> const& references() const { return references_; }
  /// Ids in files that could not be read whole, so that what refers to them is not blamed too.
  std::vector<std::string> const& ids_of_broken_records() const { return broken_ids_; }

 private:
  template <typename Use>
  void read(std::string const& name, bool needed, Use use);
  void read_provider(std::string const& name, std::vector<Provider>& providers);
  std::string path_of(std::string const& name) const;
  void claim(Node const& record, Reading& reading);

  MunicipalityTexts texts_;
  LayerOfKind layer_of_kind_;
  BoundingBox bounding_box_;
  ContactPlaces contacts_;
  std::vector<InputError> problems_;
  std::vector<Reference> references_;
  std::vector<std::string> broken_ids_;
  std::map<std::string, std::string> claimed_;  // id of a provider, professional or activity → where
};

}  // namespace socialmap
