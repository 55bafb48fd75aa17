#pragma once
// The files of one municipality directory, read one by one, with all their problems together.

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"

namespace socialmap {

class MunicipalityFiles {
 public:
  MunicipalityFiles(std::filesystem::path directory, Vocabulary const& vocabulary);

  /// Read this one first: the others are held to its bounding box.
  void read_municipality(Municipality& municipality);
  void read_neighbourhoods(std::vector<Neighbourhood>& neighbourhoods);
  void read_postcodes(std::vector<Postcode>& postcodes);
  void read_network(Network& network);
  void read_provider(std::string const& path, std::vector<Provider>& providers);

  std::filesystem::path const& directory() const { return directory_; }
  std::vector<InputError> const& problems() const { return problems_; }
  ContactPlaces const& contacts() const { return contacts_; }
  std::vector<Reference> const& references() const { return references_; }
  /// Ids in files that could not be read whole, so that what refers to them is not blamed too.
  std::vector<std::string> const& ids_of_broken_records() const { return broken_ids_; }

 private:
  template <typename Use>
  void read(std::string const& name, bool needed, Use use);
  void claim(Node const& record, Reading& reading);
  void check_layer(Node const& activity, Reading& reading);
  void check_point(Node const& location, Reading& reading);

  std::filesystem::path directory_;
  std::map<std::string, Layer> layer_of_kind_;
  BoundingBox bounding_box_;
  ContactPlaces contacts_;
  std::vector<InputError> problems_;
  std::vector<Reference> references_;
  std::vector<std::string> broken_ids_;
  std::map<std::string, std::string> claimed_;  // id of a provider, professional or activity → where
};

}  // namespace socialmap
