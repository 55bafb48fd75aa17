#include "engine/interpret/clauses.h"

#include <catch2/catch.hpp>

#include "tests/engine/interpret/reader.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

Strings texts_of(std::vector<WordSpan> const& spans, ClausedText const& text) {
  Strings all;
  for (auto const& span : spans) {
    std::string words;
    for (auto at = span.begin; at < span.end; ++at) words += (words.empty() ? "" : " ") + text.words[at].word;
    all.push_back(words);
  }
  return all;
}

Strings clauses_of(std::string_view text) {
  auto const split = text_reader().claused_text(text);
  return texts_of(split.clauses, split);
}

Strings sentences_of(std::string_view text) {
  auto const split = text_reader().claused_text(text);
  return texts_of(split.sentences, split);
}

}  // namespace

TEST_CASE("a sentence ends at a full stop, not after an abbreviation or in a number") {
  CHECK(sentences_of("Mw. woont alleen. Kost 2.50 om 16.00 uur! En dan?") ==
        Strings{"mw woont alleen", "kost 2 50 om 16 00 uur", "en dan"});
  CHECK(sentences_of("eerst\ndan; daarna") == Strings{"eerst", "dan", "daarna"});
  CHECK(sentences_of("").empty());
}

TEST_CASE("a clause ends at a comma and before maar") {
  CHECK(clauses_of("geen bingo maar wel kaarten, graag 2,50 euro") ==
        Strings{"geen bingo", "maar", "wel kaarten", "graag 2 50 euro"});
}

TEST_CASE("en begins a clause where a wish follows") {
  CHECK(clauses_of("hou niet van bingo en kaarten") == Strings{"hou niet van bingo en kaarten"});
  CHECK(clauses_of("hou niet van bingo en wil graag zingen") ==
        Strings{"hou niet van bingo", "en wil graag zingen"});
}

TEST_CASE("a list that was denied is one clause") {
  CHECK(clauses_of("geen bingo, zingen of wandelen") == Strings{"geen bingo zingen of wandelen"});
  CHECK(clauses_of("geen bingo, zingen") == Strings{"geen bingo", "zingen"});
}
