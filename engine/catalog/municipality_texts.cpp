#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/base/fold.h"
#include "engine/catalog/municipality_files.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

/// The ending of a file that was meant as a provider: .yml, .YAML, and .yaml.txt, of which Windows shows
/// only the first half. Empty for any other file.
std::string meant_ending(fs::path const& path) {
  auto const name = folded(path.filename().string());
  for (auto const* json : {".json", ".json.txt"}) {
    if (name.ends_with(json)) return ".json";
  }
  for (auto const* yaml : {".yml", ".yaml", ".yml.txt", ".yaml.txt"}) {
    if (name.ends_with(yaml)) return ".yaml";
  }
  return {};
}

std::vector<std::string> provider_files(fs::path const& directory, std::vector<InputError>& problems) {
  std::vector<std::string> names;
  if (!fs::is_directory(directory)) return names;
  for (auto const& entry : fs::directory_iterator(directory)) {
    auto const extension = entry.path().extension();
    if (extension == ".yaml" || extension == ".json") {
      names.push_back("providers/" + entry.path().filename().string());
    } else if (auto const meant = meant_ending(entry.path()); !meant.empty()) {
      problems.push_back({entry.path().string() + ":1:1", "is not read: name it " + meant, {}, {}, false});
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

MunicipalityTexts texts_in(std::string const& directory) {
  MunicipalityTexts texts;
  texts.directory = directory;
  texts.providers = provider_files(fs::path(directory) / "providers", texts.problems);
  texts.text = [directory](std::string const& name) -> std::optional<std::string> {
    auto const path = (fs::path(directory) / name).string();
    if (!fs::exists(path)) return std::nullopt;
    return read_file(path);
  };
  return texts;
}

std::string read_file(std::string const& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  if (stream) text << stream.rdbuf();
  if (!stream || fs::is_directory(path)) {
    throw InvalidInput({{path + ":1:1", "cannot be read; does the file exist?", {}, {}, false}});
  }
  return text.str();
}

}  // namespace socialmap
