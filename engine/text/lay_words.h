#pragma once
// Everyday expressions in a text, and the concepts of the vocabulary they stand for.

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/text/analysis.h"
#include "engine/text/word_topics.h"

namespace socialmap {

/// An expression found in a text.
struct LayHit {
  std::vector<std::size_t> words;     ///< which of the words, ascending
  std::vector<std::string> concepts;  ///< ids of needs, kinds, traits …
  bool ambiguous = false;             ///< may mean something else
  std::vector<std::string> synonyms;  ///< stems that say nearly the same
  bool as_written = true;             ///< all its words stand there, small ones too, in just these forms
};

/// A word of an expression.
struct LayWord {
  std::string word;
  std::string stem;
  bool stop_word = false;
};

/// The thesaurus, read once. Expressions of several words are found in any order with up to three words
/// between them; one of small words and one other ("in de put") only as it stands. Patterns are found as the
/// thesaurus defines them. Any number of threads may ask.
class LayWords {
 public:
  LayWords(Thesaurus const& thesaurus, Analyser const& analyser);

  /// Longest first; of two that share a word only the longer one, both when they are equally long.
  std::vector<LayHit> find(std::vector<TextTerm> const& words) const;

  /// Every expression and pattern that is there, also inside a longer one.
  std::vector<LayHit> find_all(std::vector<TextTerm> const& words) const;

  /// What the words together are about most, when none of the expressions is there. Doubtful; nothing when
  /// fewer than two of the words are about the same.
  std::optional<LayHit> pointed_at(std::vector<TextTerm> const& words) const;

  /// Whether a word of any expression has this stem.
  bool knows(std::string const& stem) const { return by_stem_.contains(stem); }

  WordTopics const& topics() const { return topics_; }

 private:
  struct Expression {
    std::vector<LayWord> words;
    std::vector<std::string> meant;  // stems of what are no stop words
    std::vector<std::string> concepts;
    bool ambiguous = false;
    std::vector<std::string> synonyms;
  };

  void find_expressions(std::vector<TextTerm> const& words, std::vector<LayHit>& hits) const;
  void find_patterns(std::vector<TextTerm> const& words, std::vector<LayHit>& hits) const;

  std::vector<Expression> expressions_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_stem_;  // expressions that have the stem
  std::vector<LayPattern> patterns_;
  WordTopics topics_ = WordTopics({});
};

}  // namespace socialmap
