#include "engine/interpret/mending.h"

#include "engine/text/words.h"

namespace socialmap {
namespace {

using Counts = std::unordered_map<std::string, std::uint32_t>;

void count(Counts& counts, std::string_view text) {
  for (auto const& word : words_of_text(text)) ++counts[word.folded];
}

template <typename Words>
void count_labels(Counts& counts, Words const& words) {
  for (auto const& word : words) count(counts, word.label);
}

Counts words_known(Vocabulary const& vocabulary, ReadingWords const& words) {
  Counts counts;
  for (auto const& entry : vocabulary.thesaurus.entries) {
    if (entry.speech_register != Register::typo) count(counts, entry.expression);
  }
  count_labels(counts, vocabulary.kinds);
  count_labels(counts, vocabulary.needs);
  for (auto const& limit : words.constraints) {
    for (auto const& expression : limit.words) {
      if (expression.find_first_of("*{") == std::string::npos) count(counts, expression);
    }
  }
  return counts;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

Mending::Mending(Vocabulary const& vocabulary, ReadingWords const& words, Analyser const& analyser)
    : analyser_(analyser), spelling_(words_known(vocabulary, words)) {
  for (auto const& entry : vocabulary.thesaurus.entries) {
    for (auto& word : words_of_text(entry.expression)) known_.insert(std::move(word.folded));
  }
}

std::vector<TextTerm> Mending::read(std::string_view text) const {
  constexpr int kMostMended = 30;
  constexpr std::size_t kShortest = 5;
  auto words = analyser_.read(text);
  int tried = 0;
  for (auto& word : words) {
    bool const right = word.word.size() < kShortest || is_capital(text[word.start]) || !word.parts.empty() ||
                       analyser_.words().has(word.word) || analyser_.words().has(word.stem) ||
                       known_.contains(word.word);
    if (right || ++tried > kMostMended) continue;
    auto const meant = spelling_.nearest(word.word);
    if (!meant) continue;
    auto mended = analyser_.read_word(*meant);
    mended.start = word.start;
    mended.length = word.length;
    word = std::move(mended);
  }
  return words;
}

}  // namespace socialmap
