#pragma once
// An interpreter with the real vocabulary, for tests. One for all: reading takes long.

#include "engine/catalog/catalogue.h"
#include "engine/catalog/reading_words_file.h"
#include "engine/interpret/interpreter.h"
#include "tests/source_directory.h"

namespace socialmap::test {

struct TextReader {
  std::string directory = source_directory() + "/catalog/vocabulary";
  Vocabulary vocabulary = read_vocabulary(directory).vocabulary;
  ReadingWords words = read_reading_words(directory, vocabulary).words;
  Analyser analyser{vocabulary.dutch, dutch_lexicon()};
  LayWords lay_words{vocabulary.thesaurus, analyser};
  Interpreter interpreter{{vocabulary, words, analyser, lay_words}};

  ClausedText claused_text(std::string_view text) const { return claused(text, analyser.read(text), words); }
};

inline TextReader const& text_reader() {
  static TextReader const reader;
  return reader;
}

inline Understanding understood(std::string_view text) { return text_reader().interpreter.read(text); }

template <typename Read>
std::vector<std::string> ids_of(std::vector<Read> const& all) {
  std::vector<std::string> ids;
  for (auto const& one : all) ids.push_back(one.id);
  return ids;
}

using Strings = std::vector<std::string>;

}  // namespace socialmap::test
