#include <catch2/catch.hpp>

#include "tests/engine/catalog/reads.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

std::string yaml_fault(std::string_view text) {
  return lines_of(refusals([&] { read_yaml(text, "t.yaml"); }));
}

std::string json_fault(std::string_view text) {
  return lines_of(refusals([&] { read_json(text, "t.json"); }));
}

}  // namespace

TEST_CASE("YAML and JSON give the same tree") {
  auto const yaml = read_yaml("a: 1\nb: [x, true, null, 2.5, -3]\nc: {d: \"1\", e: ''}\nf: []\ng: {}\nh:\n");
  auto const json =
      read_json(R"({"a":1,"b":["x",true,null,2.5,-3],"c":{"d":"1","e":""},"f":[],"g":{},"h":null})");
  CHECK((yaml == json));
}

TEST_CASE("only the words of the YAML 1.2 core schema are more than text") {
  for (auto const* text : {"on", "off", "yes", "no", "y", "n", "2026-11-23", "17:30", "0123-456789", "1_000",
                           "inf", "nan", ".nan", ".inf", "--1", "1.2.3", "tRUE", "12 AB"}) {
    INFO(text);
    CHECK((read_yaml(text) == Node{text}));
  }
  CHECK((read_yaml("True") == Node{true}));
  CHECK((read_yaml("FALSE") == Node{false}));
  CHECK((read_yaml("-12.5e2") == Node{-1250.0}));
  CHECK((read_yaml("+3") == Node{3}));
  CHECK(read_yaml("~").is_null());
  CHECK(read_yaml("").is_null());
}

TEST_CASE("a quoted scalar is text") {
  for (auto const* text : {"12", "true", "null", "~", "2.50"}) {
    INFO(text);
    CHECK((read_yaml("\"" + std::string(text) + "\"") == Node{text}));
    CHECK((read_yaml("'" + std::string(text) + "'") == Node{text}));
  }
}

TEST_CASE("every value knows its line and column") {
  auto const yaml = read_yaml("a: 1\nlist:\n  - x\n  - name: y\n");
  CHECK(yaml.find("a")->mark == Mark{1, 4});
  auto const& list = *yaml.find("list")->list();
  CHECK(list[0].mark == Mark{3, 5});
  CHECK(list[1].find("name")->mark == Mark{4, 11});
  auto const json = read_json("{\"a\": 1,\n \"list\": [\"x\"]}");
  CHECK(json.find("a")->mark.line == 1);
  CHECK(json.find("a")->mark == Mark{1, 7});
  CHECK(json.find("list")->mark == Mark{2, 10});
  CHECK(json.find("list")->list()->front().mark == Mark{2, 11});
  CHECK(read_json(" [ [ ], {\"a\\\"b\" : true}]").list()->at(1).map()->front().value.mark == Mark{1, 19});
}

TEST_CASE("an end of document and comments are no second document") {
  for (auto const* text :
       {"a: 1", "a: 1\n", "a: 1\n...\n", "---\na: 1\n...\n\n", "a: 1\n# end\n", "# start\n\na: 1\n  "}) {
    INFO(text);
    CHECK(yaml_fault(text).empty());
    CHECK((read_yaml(text) == read_json("{\"a\": 1}")));
  }
  CHECK(read_yaml("# nothing\n").is_null());
  CHECK(read_yaml("\n \n").is_null());
  CHECK((read_yaml("a: |\n  x\n") == read_json("{\"a\": \"x\\n\"}")));
  CHECK((read_yaml("a: |-\n  x\n") == read_json("{\"a\": \"x\"}")));
}

TEST_CASE("a syntax error is told with its line") {
  CHECK(has(yaml_fault("a: 1\nb: [1, 2\n"), "t.yaml:"));
  for (auto const* open : {"a: \"open", "a: \"open\n", "a: 'open\nb: 2\n", "a: 'open\r\n", "a: \"open \n  ",
                           "a: [1\n", "a: {b: 1\n"}) {
    INFO(open);
    CHECK(has(yaml_fault(open), "is no valid YAML"));
  }
  CHECK(has(yaml_fault("a: 1\n\tb: 2\n"), "t.yaml:2:"));
  CHECK(has(json_fault("{\"a\": 1,\n \"b\": }"), "t.json:2:7: is no valid JSON"));
  CHECK(has(json_fault(""), "is no valid JSON"));
  CHECK(has(json_fault("{'a': 1}"), "is no valid JSON"));
  CHECK(has(json_fault("[1,]"), "is no valid JSON"));
}

TEST_CASE("a name that stands twice in one mapping is refused") {
  CHECK(has(yaml_fault("a: 1\nb: 2\na: 3\n"), "t.yaml:3:1: is named twice in one mapping, got \"a\""));
  CHECK(has(yaml_fault("{a: 1, \"a\": 2}"), "is named twice"));
  CHECK(has(json_fault(R"({"a": 1, "\u0061": 2})"), "is named twice"));
  CHECK(yaml_fault("- a: 1\n- a: 2\n").empty());
}

TEST_CASE("anchors, aliases and tags are refused") {
  CHECK(has(yaml_fault("a: &x 1\nb: *x\n"), "begins with &, an anchor"));
  CHECK(has(yaml_fault("a: *x\n"), "t.yaml:1:"));
  CHECK(has(yaml_fault("a: !!str 1\n"), "begins with !, a tag"));
  CHECK(has(yaml_fault("a: !own {b: 1}\n"), "begins with !, a tag"));
  CHECK(has(yaml_fault("? [a, b]\n: 1\n"), "where a name should stand"));
  CHECK(has(yaml_fault(": 1\n"), "is an empty name"));
}

TEST_CASE("a second document and text after the end are refused") {
  CHECK(has(yaml_fault("a: 1\n---\nb: 2\n"), "holds more than one document"));
  CHECK(has(json_fault("{} {}"), "is no valid JSON"));
  CHECK(has(json_fault(std::string_view("{}\0 more", 8)), "is no valid JSON"));
  CHECK(has(json_fault(std::string_view("{\"a\":\0 1}", 9)), "is no valid JSON"));
}

TEST_CASE("numbers that are none or too large are refused in JSON") {
  for (auto const* text : {"NaN", "Infinity", "-Infinity", "1e400", "9.9e308", "01", "+1", ".5", "0x10"}) {
    INFO(text);
    CHECK(has(json_fault(text), "is no valid JSON"));
  }
}

TEST_CASE("numbers in JSON are read to the nearest double, zero and the very small too") {
  std::pair<char const*, double> const cases[] = {
      {"0e39", 0.0},        {"-0", -0.0},
      {"1e-400", 0.0},      {"12", 12.0},
      {"-7.25", -7.25},     {"1E2", 100.0},
      {"0.1", 0.1},         {"9007199254740993", 9007199254740992.0},
      {"4.35e-3", 0.00435}, {"18446744073709551616", 18446744073709551616.0}};
  for (auto const& [text, value] : cases) {
    INFO(text);
    auto const node = read_json(text, "t.json");
    REQUIRE(node.number() != nullptr);
    CHECK(*node.number() == value);
  }
}

TEST_CASE("bytes that are no UTF-8 are refused with their line") {
  CHECK(has(yaml_fault("a: 1\nb: caf\xe9\n"), "t.yaml:2:4: has bytes that are no UTF-8"));
  CHECK(has(yaml_fault("a: 1\nb: \x07\n"), "t.yaml:2:4: has a control character"));
  CHECK(has(yaml_fault(std::string_view("a: \0", 4)), "control character"));
  CHECK(has(json_fault("{\"a\": \"caf\xe9\"}"), "is no valid JSON"));
  CHECK(has(json_fault(R"({"a": "\ud800"})"), "is no valid JSON"));
}

TEST_CASE("trees are read to sixty-four levels and no deeper") {
  auto const nested = [](int levels) {
    return std::string(static_cast<std::size_t>(levels), '[') +
           std::string(static_cast<std::size_t>(levels), ']');
  };
  CHECK(json_fault(nested(kDeepestTree)).empty());
  CHECK(yaml_fault(nested(kDeepestTree)).empty());
  CHECK(has(json_fault(nested(kDeepestTree + 1)), "nested deeper than 64 levels"));
  CHECK(has(yaml_fault(nested(kDeepestTree + 1)), "nested deeper than 64 levels"));
}

TEST_CASE("a hundred thousand open brackets get one clear error") {
  for (auto const* bracket : {"[", "{", "- ", "{a: ", "[{\"a\":"}) {
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += bracket;
    INFO(bracket);
    CHECK(refusals([&] { read_json(text, "t.json"); }).size() == 1);
    CHECK(refusals([&] { read_yaml(text, "t.yaml"); }).size() == 1);
  }
}

TEST_CASE("a list of five megabytes is read") {
  std::string text = "[";
  std::size_t words = 0;
  for (; text.size() < 5'000'000; ++words) text += "\"een woord\",";
  text.back() = ']';
  CHECK(read_json(text).list()->size() == words);
  CHECK(refusals([&] { read_json(text + "x", "t.json"); }).size() == 1);
}

TEST_CASE("what is shown of a value is short and whole letters") {
  CHECK(shown(Node{true}) == "true");
  CHECK(shown(Node{2.5}) == "2.5");
  CHECK(shown(Node{NodeList{}}) == "a list");
  CHECK(shown(Node{}) == "nothing");
  std::string long_text;
  for (int i = 0; i < 100; ++i) long_text += "x\u20ac";
  auto const short_text = shown(Node{long_text});
  CHECK(short_text.size() < 70);
  CHECK((read_json("\"" + short_text + "\"") == Node{short_text}));  // valid UTF-8
}
