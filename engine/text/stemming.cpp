#include "engine/text/stemming.h"

#include <xapian.h>

#include "engine/text/endings.h"

namespace socialmap {
namespace {

/// Snowball; a leading "ge" stays (it makes "gezond" and "zon" one word).
std::string snowball_stem(std::string const& word) {
  Xapian::Stem const snowball("kraaij_pohlmann");
  auto stem = snowball(word);
  if (word.starts_with("ge") && !stem.starts_with("ge")) stem.insert(0, "ge");
  return stem;
}

}  // namespace

Stemmer::Stemmer(LanguageRules const& rules, Lexicon const& words) : words_(words) {
  for (auto const& family : rules.families) {
    decided_.emplace(family.stem, family.stem);
    for (auto const& word : family.words) decided_.emplace(word, family.stem);
  }
}

std::optional<std::string> Stemmer::with_prefix(std::string const& word) const {
  for (auto ge = word.find("ge", 2); ge != std::string::npos; ge = word.find("ge", ge + 1)) {
    auto const inner = decided_.find(word.substr(ge));
    if (inner == decided_.end()) continue;
    if (auto whole = word.substr(0, ge) + inner->second; words_.has(whole)) return whole;
  }
  return std::nullopt;
}

std::string Stemmer::operator()(std::string_view word) const {
  constexpr int kMostEndings = 5;
  std::string stem(word);
  for (int taken = 0; taken <= kMostEndings; ++taken) {
    if (auto const decided = decided_.find(stem); decided != decided_.end()) return decided->second;
    if (auto infinitive = with_prefix(stem)) {
      stem = *std::move(infinitive);
      continue;
    }
    auto bases = bases_of(stem, words_);
    if (bases.empty()) return taken == 0 && !words_.has(stem) ? snowball_stem(stem) : stem;
    stem = std::move(bases.front());
  }
  return stem;
}

}  // namespace socialmap
