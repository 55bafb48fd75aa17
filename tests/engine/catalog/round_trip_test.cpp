#include <catch2/catch.hpp>
#include <filesystem>
#include <random>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/csv.h"
#include "tests/engine/catalog/reads.h"
#include "tests/source_directory.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

namespace fs = std::filesystem;

std::string const kCatalog = source_directory() + "/catalog/";

/// Reads a file into a record, writes it as JSON, that as YAML, and reads that again.
template <typename R>
bool comes_back(Record<R> const& table, std::string const& path) {
  Reading reading(path);
  R first{}, second{};
  auto const& fields = table.fields.untyped();
  if (!read_fields(fields, read_yaml(read_file(path), path), reading, &first)) return false;
  auto const yaml = to_yaml(read_json(json_of(table, first)));
  return read_fields(fields, read_yaml(yaml, path), reading, &second) && first == second;
}

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(engine_);
  }

  std::string text() {
    static std::vector<std::string> const pieces{
        "a",    "Z",   " ",   "  ",    "\n", "\t",   ":",          ": ",     " #",     "#",      "-",
        "- ",   "?",   "*",   "&",     "!",  "|",    ">",          "%",      "@",      "`",      "'",
        "\"",   "\\",  "{",   "}",     "[",  "]",    ",",          "null",   "~",      "true",   "on",
        "12",   "1e5", ".",   "17:30", "é",  "€",    "\U0001F600", "\u0085", "\u2028", "\ufeff", "\x01",
        "\x7f", "---", "...", "=",     "<<", "0x1F", "\r"};
    std::string made;
    for (auto left = below(6); left > 0; --left) made += pieces[below(pieces.size())];
    return made;
  }

  double number() {
    static std::vector<double> const numbers{
        0, 1, -1, 2.5, 1e15, 1e16, -1e300, 0.1, 1e-7, 9007199254740993.0, 123456.789};
    return numbers[below(numbers.size())];
  }

  Node tree(int depth) {
    switch (below(depth > 0 ? 7 : 4)) {
      case 0:
        return {};
      case 1:
        return below(2) == 0;
      case 2:
        return number();
      case 3:
        return text();
      case 4:
        return list(depth);
      default:
        return map(depth);
    }
  }

  std::string bytes() {
    static std::string const likely = "{}[]\",:-?&*!|>#%'\n\t \\a1.e+\xff\xc3\xa9u0;~";
    std::string made;
    for (auto left = below(60); left > 0; --left) {
      made += below(8) == 0 ? static_cast<char>(below(256)) : likely[below(likely.size())];
    }
    return made;
  }

 private:
  Node list(int depth) {
    NodeList made;
    for (auto left = below(5); left > 0; --left) made.push_back(tree(depth - 1));
    return made;
  }
  Node map(int depth) {
    Node made{NodeMap{}};
    for (auto left = below(5); left > 0; --left) made.set(text(), tree(depth - 1));
    return made;
  }

  std::mt19937 engine_;
};

/// True when the call succeeds or throws InvalidInput; anything else goes on and fails the test.
template <typename Call>
bool reads_or_refuses(Call call) {
  for (auto const& error : refusals(call)) {
    if (error.where.empty() || error.what.empty()) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("every provider of Veenmeer comes back the same through JSON and YAML") {
  std::size_t files = 0;
  for (auto const& entry : fs::directory_iterator(kCatalog + "veenmeer/providers")) {
    INFO(entry.path());
    CHECK(comes_back(provider_record(), entry.path().string()));
    ++files;
  }
  CHECK(files > 0);
}

TEST_CASE("the municipality and the network of Veenmeer come back the same") {
  CHECK(comes_back(municipality_record(), kCatalog + "veenmeer/municipality.yaml"));
  CHECK(comes_back(network_record(), kCatalog + "veenmeer/network.yaml"));
}

TEST_CASE("every vocabulary file comes back the same") {
  for (auto const& file : vocabulary_files()) {
    INFO(file.name);
    CHECK(comes_back(file.record, kCatalog + "vocabulary/" + file.name + ".yaml"));
  }
}

TEST_CASE("random trees come back the same from JSON") {
  Dice dice(20261123);
  for (int round = 0; round < 2000; ++round) {
    auto const tree = dice.tree(4);
    INFO(to_json(tree));
    REQUIRE((read_json(to_json(tree)) == tree));
    REQUIRE((read_json(to_pretty_json(tree)) == tree));
  }
}

TEST_CASE("random trees come back the same from YAML") {
  Dice dice(20261124);
  for (int round = 0; round < 2000; ++round) {
    auto const tree = dice.tree(4);
    auto const yaml = to_yaml(tree);
    INFO(to_json(tree) << "\n" << yaml);
    REQUIRE(lines_of(refusals([&] { read_yaml(yaml); })).empty());
    REQUIRE((read_yaml(yaml) == tree));
  }
}

TEST_CASE("random bytes are read or refused and nothing else") {
  Dice dice(20261125);
  for (int round = 0; round < 5000; ++round) {
    auto const bytes = dice.bytes();
    INFO(shown(Node{bytes}));
    REQUIRE(reads_or_refuses([&] { read_json(bytes, "t"); }));
    REQUIRE(reads_or_refuses([&] { read_yaml(bytes, "t"); }));
    REQUIRE(reads_or_refuses([&] { read_csv(bytes, "t"); }));
  }
}
