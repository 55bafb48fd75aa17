"""A check that cannot fail is a defect: every house rule must see a planted violation, and nothing in a clean tree."""
import tempfile
import unittest
from pathlib import Path

import house


class HouseRules(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write("engine/rules/rule.h", '#pragma once\n#include "engine/model/activity.h"\n#include "engine/rules/a.h"\n')
        self.write("engine/text/index.cpp", '#include "engine/base/id.h"\n#include <xapian.h>\n#include <fmt/format.h>\n')
        self.write("server/main.cpp", '#include <CLI/CLI.hpp>\n#include "engine/socialmap.h"\n#include "server/api/a.h"\n')
        self.write("tests/engine/rules/rule_test.cpp", 'TEST_CASE("a rule refuses [0, 1]", "[rules]") {}\n')
        self.write("build/release/generated.h", "long\n" * 1000 + "TO" + "DO\n")

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def violations(self, check):
        return list(house.CHECKS[check](self.root))

    def assert_finds(self, check, path, text, number=1):
        """Planting the text makes exactly one violation, at its place."""
        self.write(path, text)
        found = self.violations(check)
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(f"{path}:{number}: "), found[0])
        (self.root / path).unlink()

    def test_a_clean_tree_has_no_violations(self):
        for check in house.CHECKS:
            self.assertEqual(self.violations(check), [])

    def test_a_higher_floor_is_seen(self):
        self.assert_finds("includes", "engine/geo/point.cpp", '\n#include "engine/model/activity.h"\n', 2)
        self.assert_finds("includes", "engine/match/a.h", '#include "engine/socialmap.h"\n')
        self.assert_finds("includes", "engine/editor.cpp", '#include "server/http/problem.h"\n')
        self.assert_finds("includes", "server/http/serve.cpp", '#include "server/api/search.h"\n')

    def test_neighbours_on_a_floor_are_seen(self):
        for one, other in [("text", "rules"), ("rules", "network"), ("network", "store"), ("store", "text")]:
            self.assert_finds("includes", f"engine/{one}/a.cpp", f'#  include "engine/{other}/b.h"\n')

    def test_two_types_of_one_name_are_seen(self):
        self.write("engine/text/a.h", "namespace socialmap {\nstruct Found {\n};\n}  // namespace socialmap\n")
        self.assert_finds("once", "engine/text/b.cpp", "namespace socialmap {\nclass Found final : Base {\n};\n}  // namespace socialmap\n", 2)
        self.write("engine/text/c.cpp", "namespace socialmap {\nnamespace {\nstruct Found {\n};\n}  // namespace\n}  // namespace socialmap\n")
        self.write("engine/text/d.h", "namespace socialmap::text {\nstruct Found {\n};\n}  // namespace socialmap::text\n")
        self.write("engine/text/e.h", "namespace socialmap {\nstruct Found;\n}  // namespace socialmap\n")
        self.assertEqual(self.violations("once"), [])

    def test_a_relative_include_is_seen(self):
        self.assert_finds("includes", "engine/geo/point.cpp", '#include "../model/activity.h"\n')

    def test_a_library_in_a_header_is_seen(self):
        for path, library in [("engine/text/a.h", "xapian.h"), ("engine/base/a.h", "fmt/core.h"), ("engine/geo/a.h", "boost/a.hpp"),
                              ("engine/store/a.h", "sqlite3.h"), ("server/http/a.h", "httplib.h"), ("server/a.h", "CLI/App.hpp"),
                              ("engine/catalog/a.h", "yaml-cpp/yaml.h"), ("engine/catalog/b.h", "rapidjson/writer.h"),
                              ("engine/calendar/a.h", "date/tz.h"), ("engine/base/b.h", "utf8proc.h")]:
            self.assert_finds("includes", path, f"#include <{library}>\n")

    def test_a_library_outside_its_folder_is_seen(self):
        for path, library in [("engine/match/a.cpp", "xapian.h"), ("engine/network/a.cpp", "boost/geometry.hpp"),
                              ("engine/geo/a.cpp", "boost/graph/graph_traits.hpp"), ("engine/match/a.cpp", "boost/any.hpp"),
                              ("server/main.cpp2/a.cpp", "httplib.h"), ("server/api/a.cpp", "CLI/CLI.hpp"),
                              ("engine/rules/a.cpp", "yaml-cpp/yaml.h"), ("server/api/a.cpp", "rapidjson/writer.h"),
                              ("engine/model/a.cpp", "date/date.h"), ("engine/text/a.cpp", "sqlite3.h"),
                              ("engine/base/a.cpp", "catch2/catch.hpp")]:
            self.assert_finds("includes", path, f"#include <{library}>\n")

    def test_a_long_file_needs_a_reason(self):
        self.write("server/web/style.css", "a\n" * 301)
        self.assertEqual(len(self.violations("length")), 1)
        self.write(house.LONG_FILES, "# path reason\nserver/web/style.css one table of colours\n")
        self.assertEqual(self.violations("length"), [])
        self.write(house.LONG_FILES, "server/web/style.css\n")
        self.assertIn("without a reason", self.violations("length")[0])
        self.write("server/web/style.css", "a\n" * 300)
        self.assertEqual(len(self.violations("length")), 2)

    def test_a_listed_file_must_exist(self):
        self.write(house.LONG_FILES, "server/web/gone.css it was long\n")
        self.assertEqual(len(self.violations("length")), 1)

    def test_shunned_words_are_seen(self):
        self.assert_finds("hygiene", "docs/a.md", "\n\nTO" + "DO: more\n", 3)
        self.assert_finds("hygiene", "engine/a.cpp", "// FIX" + "ME\n")
        self.assert_finds("hygiene", "scripts/a", "curl https://registry." + "npmjs.org/a\n")
        self.assert_finds("hygiene", "scripts/a", "cd /wor" + "k/main\n")
        self.assert_finds("hygiene", "tests/web/package-lock.json", '{"resol' + 'ved": "a"}\n')

    def test_a_check_switched_off_needs_a_reason(self):
        self.write(".clang-tidy", "# misc-a: why\nChecks: >-\n  -*,\n  misc-*,\n  -misc-a\n")
        self.assertEqual(self.violations("reasons"), [])
        self.assert_finds("reasons", ".clang-tidy", "# misc-a: why\nChecks: >-\n  -misc-a,\n  -misc-b\n", 4)

    def test_tests_that_hide_or_sleep_are_seen(self):
        self.assert_finds("hygiene", "tests/a.cpp", 'TEST_CASE("a", "[' + '.]") {}\n')
        self.assert_finds("hygiene", "tests/a.cpp", 'TEST_CASE("a", "[text][.slow]") {}\n')
        self.assert_finds("hygiene", "tests/a.cpp", 'TEST_CASE("a", "[!may' + 'fail]") {}\n')
        self.assert_finds("hygiene", "tests/a.cpp", "std::this_thread::sleep_" + "for(1s);\n")
        self.assert_finds("hygiene", "tests/a.cpp", 'TEST_CASE("a; b") {}\n')


if __name__ == "__main__":
    unittest.main()
