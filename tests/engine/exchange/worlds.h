#pragma once
// A directory of one test, and the small invented files that stand in for the real ones.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>

#include "engine/catalog/catalogue.h"
#include "tests/source_directory.h"

namespace socialmap {

inline bool operator==(ActivityList const& a, ActivityList const& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end());
}
template <typename T>
bool operator==(Grown<T> const& a, Grown<T> const& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

}  // namespace socialmap

namespace socialmap::test {

/// A fresh directory, gone with the test.
class FreshDirectory {
 public:
  FreshDirectory() {
    std::random_device chance;
    path_ = std::filesystem::temp_directory_path() /
            ("socialmap-exchange-" + std::to_string(chance()) + std::to_string(chance()));
    std::filesystem::create_directories(path_);
  }
  ~FreshDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  FreshDirectory(FreshDirectory const&) = delete;
  FreshDirectory& operator=(FreshDirectory const&) = delete;

  std::string path(std::string const& name = {}) const {
    return name.empty() ? path_.string() : (path_ / name).string();
  }
  std::string write(std::string const& name, std::string const& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
    return path(name);
  }
  std::string read(std::string const& name) const { return read_file(path(name)); }
  bool has(std::string const& name) const { return std::filesystem::exists(path_ / name); }

 private:
  std::filesystem::path path_;
};

inline std::string feature(std::string const& properties, double west, double south) {
  std::ostringstream text;
  double const east = west + 0.02, north = south + 0.02;
  text << R"({"type": "Feature", "properties": {)" << properties
       << R"(}, "geometry": {"type": "Polygon", "coordinates": [[[)" << west << "," << south << "],[" << east
       << "," << south << "],[" << east << "," << north << "],[" << west << "," << north << "],[" << west
       << "," << south << "]]]}}";
  return text.str();
}

inline std::string collection(std::string const& features) {
  return "{\"type\": \"FeatureCollection\", \"features\": [\n" + features + "\n]}\n";
}

/// Waterdam has three wijken of 0.02 degrees side by side; Zandstad has one.
inline std::string invented_polygons() {
  std::string const waterdam = R"("gemeentecode": "GM0999", "gemeente": "Waterdam", "province": "Fryslân", )";
  return collection(
      feature(
          waterdam +
              R"("wijkcode": "WK099900", "wijknaam": "Wijk 00 Oude Stad", "population": 6125, "pop_0_14": 3.0, )"
              R"("pop_15_24": 37.0, "pop_25_44": 36.0, "pop_45_64": 15.0, "pop_65plus": 10.0, "income_low": 56.7)",
          5.80, 53.20) +
      ",\n" +
      feature(
          waterdam +
              R"("wijkcode": "WK099901", "wijknaam": "Sûnbuorren e.o.", "population": 55, "income_low": null)",
          5.82, 53.20) +
      ",\n" +
      feature(
          waterdam +
              R"("wijkcode": "WK099902", "wijknaam": "Sunbuorren e.o.", "population": 0, "pop_0_14": 0.0)",
          5.84, 53.20) +
      ",\n" +
      feature(
          R"("gemeentecode": "GM0998", "gemeente": "Zandstad", "wijkcode": "WK099800", "wijknaam": "Wijk 00")",
          6.10, 53.20));
}

inline std::string invented_postcodes() {
  return "\"pc4\",\"woonplaats\",\"lat\",\"lon\",\"gemeentecode_2022\",\"gemeente_2022\"\n"
         "\"7911\",\"Waterdam\",53.21,5.81,\"GM0999\",\"Waterdam\"\n"
         "\"7912\",\"Waterdam\",53.21,5.83,\"GM0999\",\"Waterdam\"\n"
         "\"7913\",\"Waterdam\",53.2225,5.81,\"GM0999\",\"Waterdam\"\n"
         "\"7914\",\"Waterdam\",53.29,5.81,\"GM0999\",\"Waterdam\"\n"
         "\"791\",\"Waterdam\",53.21,5.81,\"GM0999\",\"Waterdam\"\n"
         "\"7911\",\"Waterdam\",53.21,5.81,\"GM0999\",\"Waterdam\"\n"
         "\"7800\",\"Zandstad\",53.21,6.11,\"GM0998\",\"Zandstad\"\n";
}

inline Vocabulary const& vocabulary() {
  static VocabularyReading const reading = read_vocabulary(source_directory() + "/catalog/vocabulary");
  return reading.vocabulary;
}

/// All messages, to show when a test fails.
inline std::string lines_of(std::vector<InputError> const& errors) {
  std::string text;
  for (auto const& error : errors) text += to_line(error) + "\n";
  return text;
}

/// How many of these have the text in their message.
inline std::size_t count_of(std::vector<InputError> const& errors, std::string const& text) {
  std::size_t count = 0;
  for (auto const& error : errors) count += to_line(error).find(text) != std::string::npos;
  return count;
}

}  // namespace socialmap::test
