// Which Dutch words are one word to a searcher, and which are not.
#include <catch2/catch.hpp>

#include "world.h"

namespace socialmap {
namespace {

using Terms = std::vector<std::string>;

/// Stems without stop words, in the order of the text.
Terms terms(std::string_view text) {
  Terms stems;
  for (auto const& term : text_tests::analyser().read(text)) {
    if (!term.stop_word) stems.push_back(term.stem);
  }
  return stems;
}

TEST_CASE("forms of one word become one term") {
  auto const [one, other] = GENERATE(table<std::string, std::string>({
      {"schuld", "schulden"},
      {"fiets", "fietsen"},
      {"kind", "kinderen"},
      {"dans", "dansen"},
      {"wandelen", "wandelt"},
      {"wandeling", "wandelingen"},
      {"vrijwilliger", "vrijwilligers"},
      {"koken", "kookt"},
      {"zwemmen", "zwemt"},
      {"huis", "huizen"},
      {"tuin", "tuintje"},
      {"cursus", "cursussen"},
      {"oudere", "ouderen"},
      {"gezin", "gezinnen"},
      {"gezond", "gezonde"},
      {"klus", "klusje"},
      {"hulp", "helpen"},
      {"verslaving", "verslaafd"},
      {"reparatie", "repareren"},
      {"muziek", "Muziek"},
      {"café", "cafe"},
      {"CAFÉ", "café"},
      {"geïnd", "geind"},
      {"ĳs", "ijs"},
      {"foto's", "foto"},
      {"foto’s", "foto"},
      {"baby'tje", "baby"},
      {"65+", "65"},
      {"buurt­huis", "buurthuis"},
      {"ruzië", "ruzie"},
  }));
  CAPTURE(one, other);
  CHECK(terms(one) == terms(other));
  CHECK(terms(one).size() == 1);
}

TEST_CASE("different words stay different terms") {
  auto const [one, other] = GENERATE(table<std::string, std::string>({
      {"man", "maan"},
      {"taal", "tal"},
      {"gezond", "zon"},
      {"gezin", "zin"},
      {"genieten", "niet"},
      {"geloof", "loof"},
      {"gebed", "bed"},
      {"bos", "bus"},
      {"kat", "kater"},
      {"schilder", "schild"},
      {"schilderij", "schild"},
      {"vrijwilliger", "vrijwillig"},
      {"vrijwilligerswerk", "werk"},
      {"dans", "dan"},
      {"baan", "ban"},
      {"les", "lees"},
      {"spel", "spul"},
      {"kinderen", "kin"},
      {"relatie", "relaas"},
      {"zorg", "zorro"},
      {"gewicht", "wicht"},
      {"gesprek", "spreker"},
      {"autisme", "auto"},
      {"huur", "uur"},
      {"koor", "koord"},
      {"rouw", "rauw"},
      {"buurt", "buur"},
      {"teken", "teek"},
  }));
  CAPTURE(one, other);
  CHECK(terms(one) != terms(other));
}

TEST_CASE("small words are dropped but not those that change what is meant") {
  CHECK(terms("de en van het een in") == Terms{});
  CHECK(terms("'s avonds zo'n kopje in 't huis").size() == 3);  // avonds, kopje, huis
  CHECK(terms("niet") == Terms{"niet"});
  CHECK(terms("geen") == Terms{"geen"});
  CHECK(terms("alleen") == Terms{"alleen"});
  CHECK(terms("samen").size() == 1);
}

TEST_CASE("terms come in the order of the text, as often as they stand there") {
  CHECK(terms("Fietsen, de fiets: lopen!") == Terms{"fietsen", "fietsen", "lopen"});
}

TEST_CASE("a text without words has no terms") {
  CHECK(terms("") == Terms{});
  CHECK(terms("  ?!…—“” ' '' ’ € ½⁄ _ -") == terms("½"));
  CHECK(terms("🎵🚶‍♀️👨‍👩‍👧") == Terms{});
}

TEST_CASE("no term is longer than can be stored and none is cut inside a character") {
  auto const long_word = GENERATE(std::string(10'000, 'a'), [] {
    std::string word;
    for (int i = 0; i < 3000; ++i) word += i % 2 == 0 ? "я" : "漢";
    return word;
  }());
  auto const found = terms(long_word);
  REQUIRE(found.size() == 1);
  CHECK(found.front().size() <= kLongestTerm);
  CHECK(found.front().size() >= kLongestTerm - 4);
  CHECK(terms(found.front()) == terms(long_word));
}

TEST_CASE("bytes that are no text do not make it throw") {
  CHECK_NOTHROW(terms("\xFF\xFE wandelen \xC3"));
  CHECK_NOTHROW(terms(std::string("a\0b", 3)));
  CHECK_NOTHROW(terms(std::string(5000, '\x80')));
}

TEST_CASE("every character of Unicode can be read and reads the same twice") {
  for (std::uint32_t c = 1; c < 0x30000; c += 1) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text = "x";
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else if (c < 0x800) {
      text += {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
    } else if (c < 0x10000) {
      text += {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
               static_cast<char>(0x80 | (c & 0x3F))};
    } else {
      text += {static_cast<char>(0xF0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3F)),
               static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
    }
    if (c % 64 == 0 || c < 0x3000) {
      auto const found = terms(text);
      if (found.empty() || found != terms(text)) FAIL("U+" << std::hex << c);
    }
  }
}

}  // namespace
}  // namespace socialmap
