#pragma once
// From a free text to what it says about a client. A helper of the coach, who asks whether it is right.

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "engine/interpret/limits.h"
#include "engine/interpret/mending.h"
#include "engine/model/understanding.h"

namespace socialmap {

/// Needs, interests and dislikes are read clause by clause and sentence by sentence, the longest expression
/// first, with negations. Signals are read over the whole text, each expression and pattern that is there:
/// also denied, also inside a longer one, since a false alarm costs a question. Any number of threads may
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
  void read_signals(ClausedText const& text, Understanding& read) const;
  void read_hit(LayHit const& hit, ReadingOf const& reading, Understanding& read) const;
  void read_need(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                 Understanding& read) const;
  void read_interest(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                     Understanding& read) const;
  void read_trait(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                  Understanding& read) const;
  void add_dislike(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                   Understanding& read) const;
  std::vector<LayHit> compound_hits(ReadingOf const& reading) const;
  void read_other_dislikes(ReadingOf const& reading, Understanding& read) const;
  void read_wish_words(ReadingOf const& reading, Understanding& read) const;
  bool names_the_kind(std::string const& kind, LayHit const& hit, ReadingOf const& reading) const;
  int weight_of(LayHit const& hit, ReadingOf const& reading) const;

  Sources sources_;
  ReadingWords cues_;
  std::map<std::string, ConceptWord> concepts_;
  std::unordered_map<std::string, std::unordered_set<std::string>> label_stems_;  // by kind id
  Mending mending_;
  Limits limits_;
};

}  // namespace socialmap
