#pragma once
// The state of decoding one text: where we are in it, what was wrong, and which words it refers to.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/input_error.h"
#include "engine/catalog/tree.h"

namespace socialmap {

/// The list in which a referred word must stand.
enum class WordList {
  kind,
  need,
  trait,
  audience,
  support_form,
  theme,
  domain,
  dimension,
  signal,
  pass,
  funding_route,
  neighbourhood,
  professional,
  provider,
  activity,
  location,      ///< "provider/location"
  network_node,  ///< a provider, a professional or an activity
  concept_word   ///< any word of the vocabulary, as the thesaurus uses them
};

/// "kind", "pass" …, for messages.
std::string_view name_of(WordList list);

/// A word that was read; whether it exists is known once every list has been read.
struct Reference {
  WordList list;
  std::string id;
  std::string where;
};

class Reading {
 public:
  /// `file` empty: a request body; places are then JSON pointers.
  explicit Reading(std::string file = {}) : file_(std::move(file)) {}

  void problem(Node const& at, std::string what, std::string got = {}, std::string suggestion = {});
  void warning(Node const& at, std::string what);
  void refer(Node const& at, WordList list, std::string id);

  /// "file:line:column activities[2].price.amount" or "/activities/2/price/amount"; "" is a whole request.
  std::string where(Node const& at) const;

  void enter(std::string name) { path_.push_back({std::move(name), 0}); }
  void enter(std::size_t index) { path_.push_back({{}, index}); }
  void leave() { path_.pop_back(); }

  std::vector<InputError> errors;  ///< problems and warnings, in the order of the text
  std::size_t mistakes = 0;        ///< how many of them are no warnings
  std::vector<Reference> references;

 private:
  struct Step {
    std::string name;  // empty: an index
    std::size_t index;
  };
  std::string file_;
  std::vector<Step> path_;
};

/// The ids of every list.
using Words = std::map<WordList, std::vector<std::string>>;

/// Of every list: the label for people → the id.
using Labels = std::map<WordList, std::map<std::string, std::string>>;

/// One error for each reference to a word that does not exist, with the nearest valid word: the one whose
/// label was written, or the id with the least difference.
std::vector<InputError> unknown_words(std::vector<Reference> const& references, Words const& words,
                                      Labels const& labels = {});

}  // namespace socialmap
