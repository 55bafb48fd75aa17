#pragma once
// From the words of a query to what an offer must or may have.

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/model/search.h"
#include "engine/text/lay_words.h"
#include "engine/text/wishes.h"

namespace socialmap {

struct MadeWishes {
  std::vector<Wish> wishes;
  bool as_many_as_possible = false;
  std::vector<Expansion> expanded;  ///< the everyday expressions, and what they were taken for
  Topics topics;                    ///< what the query is about most
};

/// Made once for a vocabulary; any number of threads may ask.
class WishMaker {
 public:
  /// All must outlive it and not change.
  WishMaker(Vocabulary const& vocabulary, Analyser const& analyser, LayWords const& lay_words);

  /// Everyday expressions become wishes for their concepts (of mere circumstances, such as free or quiet,
  /// that need not be had), of several words with these beside them; other words for themselves and their
  /// parts; the words marked in `skip` become none. Beside an expression that was surely understood the other
  /// words need not be had; of several expressions of a sentence any is enough, and doubtful ones count less.
  /// A sentence without any is guessed (LayWords::pointed_at). Weak words are never asked beside others.
  /// Offers that are about the same as the query get more weight.
  MadeWishes make(std::vector<TextTerm> const& words, std::vector<bool> const& skip) const;

  std::string label_of(std::string const& concept_id) const;
  /// By concept id.
  std::unordered_map<std::string, std::string> const& labels() const { return labels_; }

 private:
  struct Understood;
  Understood understood(std::vector<TextTerm> const& words, std::vector<bool> const& skip) const;
  void add_concepts(std::vector<Alternative>& ways, LayHit const& hit, double weight) const;
  bool of_circumstances(LayHit const& hit) const;
  bool says_what(LayHit const& hit) const;
  std::vector<Alternative> ways_as_typed(TextTerm const& word) const;
  std::vector<Alternative> ways_to_have(TextTerm const& word) const;
  void add_parts(std::vector<Alternative>& ways, TextTerm const& word) const;
  Wish wish_for(LayHit const& hit, std::vector<TextTerm> const& words) const;
  std::optional<LayHit> guessed(std::vector<TextTerm> const& words, std::vector<bool> const& skip) const;
  bool names_a_kind(LayHit const& hit) const;
  bool tells_a_need(std::vector<LayHit> const& hits) const;
  void tell(MadeWishes& made, LayHit const& hit, std::vector<TextTerm> const& words) const;
  void add_words_beside(std::vector<Wish>& wishes, LayHit const& hit,
                        std::vector<TextTerm> const& words) const;
  Wish narrower(TextTerm const& word) const;
  Wish other_word(TextTerm const& word, Understood const& query, bool guessed_from) const;

  Analyser const& analyser_;
  LayWords const& lay_words_;
  std::unordered_map<std::string, std::string> labels_;
  std::unordered_set<std::string>
      circumstances_;  // traits, audiences, support forms: of an offer, not what it is
  std::unordered_set<std::string> kinds_;
  std::unordered_set<std::string> needs_;
  std::unordered_map<std::string, std::vector<std::string>> signal_kinds_;
};

}  // namespace socialmap
