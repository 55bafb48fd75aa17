#pragma once
// The facts that a rule may ask about: of the client (profile), of an offer (offer), and of both together
// (pair).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/id.h"
#include "engine/catalog/reading.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

/// Words lie in an order (A1 < A2). A set holds words, each in it, not in it, or unknown; weights give each
/// word of a list a number.
enum class FactType { truth, number, word, set, weights };

/// Whether the client alone decides it. Only those facts are asked before offers are looked at.
enum class FactAbout { profile, offer, pair };

struct Fact {
  std::string name;  ///< "profile.age"
  FactAbout about = FactAbout::profile;
  FactType type = FactType::truth;
  std::vector<std::string> words;  ///< of a word, or of a set without a list in the vocabulary
  std::optional<WordList> list;    ///< of a set or weights: the list of the vocabulary
  double least = 0;                ///< of a number or weights
  double most = 1;                 ///< of a number or weights
  std::string meaning;             ///< for who writes rules
};

using FactId = Id<struct FactTag>;  ///< its place in facts()

std::vector<Fact> const& facts();
Fact const& fact(FactId id);
std::optional<FactId> find_fact(std::string_view name);
/// Precondition: there is such a fact. For code that names one.
FactId fact_named(std::string_view name);

/// The ids of a list in the order of the vocabulary. Rules use kinds, domains, needs, traits, audiences,
/// signals and support forms; other lists are empty.
std::vector<std::string> ids_of(WordList list, Vocabulary const& vocabulary);
/// The words that a word, set or weights fact may hold.
std::vector<std::string> words_of(Fact const& fact, Vocabulary const& vocabulary);

}  // namespace socialmap
