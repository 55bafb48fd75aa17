#include "engine/catalog/schema_files.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/json.h"
#include "tests/source_directory.h"

using namespace socialmap;

namespace {

std::string const kRoot = source_directory() + "/";

void collect_references(Node const& node, std::set<std::string>& references) {
  if (auto const* list = node.list()) {
    for (auto const& item : *list) collect_references(item, references);
  }
  if (auto const* map = node.map()) {
    for (auto const& member : *map) {
      if (member.name == "$ref") references.insert(*member.value.text());
      collect_references(member.value, references);
    }
  }
}

}  // namespace

TEST_CASE("the committed schemas are those of the field tables") {
  for (auto const& [path, text] : schema_files()) {
    if (std::getenv("SOCIALMAP_WRITE_FIELDS")) {
      std::filesystem::create_directories(std::filesystem::path(kRoot + path).parent_path());
      std::ofstream(kRoot + path, std::ios::binary) << text;
    }
    INFO(path << " differs from the field tables; run scripts/fields");
    REQUIRE(std::filesystem::exists(kRoot + path));
    CHECK((read_file(kRoot + path) == text));
  }
}

TEST_CASE("there is no schema of a record that is gone") {
  auto const files = schema_files();
  for (auto const& entry : std::filesystem::directory_iterator(kRoot + "catalog/schema")) {
    INFO(entry.path());
    CHECK(files.contains("catalog/schema/" + entry.path().filename().string()));
  }
}

TEST_CASE("every part that a schema refers to stands in it, and every part in it is referred to") {
  for (auto const& [path, text] : schema_files()) {
    if (!path.ends_with(".json")) continue;
    INFO(path);
    auto const schema = read_json(text);
    std::set<std::string> wanted, given;
    collect_references(schema, wanted);
    for (auto const& part : *schema.find("$defs")->map()) given.insert("#/$defs/" + part.name);
    CHECK((wanted == given));
  }
}

TEST_CASE("the field reference names every part of every schema and links to nothing else") {
  auto const files = schema_files();
  auto const& reference = files.at("docs/fields.md");
  std::size_t links = 0;
  for (auto at = reference.find("](#"); at != std::string::npos; at = reference.find("](#", at + 1)) {
    auto const name = reference.substr(at + 3, reference.find(')', at) - at - 3);
    INFO(name);
    CHECK(reference.find("\n## " + name + "\n") != std::string::npos);
    ++links;
  }
  CHECK(links > 0);
}
