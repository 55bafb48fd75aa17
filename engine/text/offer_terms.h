#pragma once
// Under which terms an offer is found, and how much each counts.

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"
#include "engine/text/analysis.h"
#include "engine/text/word_topics.h"

namespace socialmap {

/// Term → how much it counts, at least 1.
using TermWeights = std::map<std::string, std::uint32_t>;

/// All that it is made with must outlive it and not change. For one thread at a time.
class OfferReader {
 public:
  OfferReader(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns,
              Analyser const& analyser, WordTopics const& topics);

  /// Title 8; labels of kinds and of their domains 5; summary and provider name 4; name and place of the
  /// location, names of neighbourhoods, description, labels of traits and audiences 2. A word counts once per
  /// time it occurs; a part of a compound a quarter of the word, under its own term. Concepts: kinds 4, the
  /// main one 8; needs 16, 6 or 2 when the main kind
  /// helps with them strongly, well or a little, of another kind 6, 3 or 1; traits, audiences, support forms
  /// and domains 4. Topics: what the words of title, summary and description are about, and its kinds and the
  /// needs they help with; the ten strongest. None for one that was replaced.
  TermWeights of(ActivityId id);

 private:
  void add(TermWeights& terms, std::string_view text, std::uint32_t weight);
  void add_places(TermWeights& terms, ActivityId id);
  void add_times_and_languages(TermWeights& terms, ActivityId id);
  void add_concepts(TermWeights& terms, ActivityId id) const;
  void add_needs(TermWeights& terms, std::vector<std::string> const& kinds) const;
  void add_topics(TermWeights& terms, TermWeights const& texts, std::vector<std::string> const& kinds) const;
  TextTerm const& read(std::string const& word);

  Catalogue const& catalogue_;
  Vocabulary const& vocabulary_;
  Columns const& columns_;
  Analyser const& analyser_;
  WordTopics const& topics_;
  /// Of kinds (with their domain), traits and audiences.
  std::unordered_map<std::string_view, std::string> labels_;
  std::unordered_map<std::string_view, std::string_view>
      languages_;  // code → name, without that of the texts
  /// Kind → the needs it helps with, by their place in the vocabulary, and how strongly.
  std::unordered_map<std::string_view, std::vector<std::pair<std::uint32_t, std::uint8_t>>> strengths_;
  std::unordered_map<std::string, TextTerm> read_;  // words come back again and again
};

}  // namespace socialmap
