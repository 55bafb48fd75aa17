#pragma once
// Signals in a text: every one that is there, with the words that tell it.

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/interpret/false_alarms.h"
#include "engine/text/spelling.h"

namespace socialmap {

/// A signal and where it was read.
struct SignalHit {
  SignalWord const* signal = nullptr;
  LayHit hit;
  bool inside_another = false;  ///< a longer expression has some of its words and tells what is the matter
};

/// Recall comes before precision: the whole text is searched, denials silence nothing, words that nobody
/// knows are held against the words of signals (zelfmrd), and only what FalseAlarms knows is left out. Any
/// number of threads may ask; all it is given must outlive it.
class SignalReader {
 public:
  SignalReader(Vocabulary const& vocabulary, Analyser const& analyser, LayWords const& lay_words);

  /// Each signal once.
  std::vector<SignalHit> read(ReadingOf const& reading) const;

 private:
  std::vector<LayHit> hits_in(ClausedText const& text) const;
  std::vector<LayHit> misspelt_in(std::vector<TextTerm> const& words) const;
  bool is_false(std::string const& id, LayHit const& hit, ReadingOf const& reading) const;
  std::optional<LayHit> later_hit(std::string const& id, std::size_t from, ReadingOf const& reading) const;

  Vocabulary const& vocabulary_;
  Analyser const& analyser_;
  LayWords const& lay_words_;
  FalseAlarms false_alarms_;
  std::unordered_map<std::string, std::vector<std::string>> grave_;  // single words → their concepts
  std::unordered_map<std::string, std::string> by_consonants_;       // → a grave word
  Spelling spelling_;                                                // of grave words
};

}  // namespace socialmap
