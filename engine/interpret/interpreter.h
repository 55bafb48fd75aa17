#pragma once
// From a free text to what it says about a client. A helper of the coach, who asks whether it is right.

#include <string_view>

#include "engine/interpret/concept_reader.h"
#include "engine/interpret/limits.h"
#include "engine/interpret/mending.h"
#include "engine/interpret/signal_reader.h"
#include "engine/model/understanding.h"

namespace socialmap {

/// Needs, interests and dislikes are read clause by clause and sentence by sentence, the longest expression
/// first, with negations. Signals are read over the whole text (SignalReader). Any number of threads may
/// ask; keeps nothing of a text; the same text gives the same reading; no text makes it throw.
class Interpreter {
 public:
  struct Sources {
    Vocabulary const& vocabulary;
    ReadingWords const& words;
    Analyser const& analyser;
    LayWords const& lay_words;  ///< of the same vocabulary
  };

  /// No text is read further, in characters.
  static constexpr std::size_t kLongestText = 2000;

  /// The sources must outlive it and not change. Throws InvalidInput for an expression of constraints.yaml
  /// that cannot be read.
  explicit Interpreter(Sources const& sources);

  Understanding read(std::string_view text) const;

 private:
  void read_signals(ReadingOf const& reading, Understanding& read) const;
  void read_wish_words(ReadingOf const& reading, Understanding& read) const;

  Sources sources_;
  ReadingWords cues_;
  ConceptReader concepts_;
  SignalReader signals_;
  FalseAlarms false_alarms_;
  Mending mending_;
  Limits limits_;
};

}  // namespace socialmap
