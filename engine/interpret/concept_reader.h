#pragma once
// From an everyday expression in a text to the need, interest or dislike it tells.

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/interpret/found_concept.h"
#include "engine/model/understanding.h"

namespace socialmap {

/// Any number of threads may ask.
class ConceptReader {
 public:
  ConceptReader(Vocabulary const& vocabulary, Analyser const& analyser);

  /// Adds what the hit tells. Of several kinds the first counts, and none after a need; who asks for a kind
  /// of help tells the need that it is for; a structural one is only asked about. Traits that follow from a
  /// field of an offer (price, hours, group …) are left to constraints.yaml.
  void read(LayHit const& hit, ReadingOf const& reading, Understanding& read) const;

  /// Adds the needs that the help for a signal is for.
  void read_needs_of(SignalWord const& signal, LayHit const& hit, ReadingOf const& reading,
                     Understanding& read) const;

  /// Words beside a wish that name a kind as its label does ("koken": samen koken), and compounds by their
  /// last part, where no expression has them: a kerkkoor is a koor.
  std::vector<LayHit> more_hits(ReadingOf const& reading, LayWords const& lay_words) const;

  std::map<std::string, ConceptWord> const& concepts() const { return concepts_; }

 private:
  ConceptSort sort_of(std::string const& id) const;
  void read_need(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                 Understanding& read) const;
  void read_interest(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                     Understanding& read) const;
  void read_trait(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                  Understanding& read) const;
  void add_dislike(std::string const& id, LayHit const& hit, ReadingOf const& reading,
                   Understanding& read) const;
  bool names_the_kind(std::string const& kind, LayHit const& hit, ReadingOf const& reading) const;
  std::optional<LayHit> named_by_label(std::size_t word, ReadingOf const& reading) const;
  std::optional<LayHit> named_by_head(std::size_t word, ReadingOf const& reading,
                                      LayWords const& lay_words) const;

  Analyser const& analyser_;
  std::map<std::string, ConceptWord> concepts_;
  std::unordered_set<std::string> derived_traits_;
  std::unordered_set<std::string> structural_;                 // needs
  std::unordered_set<std::string> help_;                       // kinds of help
  std::unordered_map<std::string, std::string> need_of_help_;  // kind of help → the one need it is for
  std::unordered_map<std::string, std::unordered_set<std::string>> label_stems_;  // by kind id
  std::unordered_map<std::string, std::string> kind_of_stem_;  // stems that only one kind's label has
};

/// Neither a small nor a weak word.
bool says_something(TextTerm const& word);
/// Whether one of the hits has the word.
bool is_covered(std::size_t word, std::vector<LayHit> const& hits);
/// Whether one of the expressions stands in the span.
bool any_at(ReadingOf const& reading, WordSpan span, std::vector<std::string> const& expressions);

}  // namespace socialmap
