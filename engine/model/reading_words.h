#pragma once
// The words by which a free text is read beside the thesaurus (catalog/vocabulary/constraints.yaml).

#include <string>
#include <vector>

namespace socialmap {

/// Expressions for one field of the profile. How an expression is written: the head of constraints.yaml.
struct ConstraintWords {
  std::string field;                ///< "travel.maxMinutes"
  std::vector<std::string> value;   ///< empty: the expressions hold it, as a slot ({minutes})
  std::string says;                 ///< to the client, after "Ik begreep: "; {value} stands for the value
  std::vector<std::string> words;   ///< the expressions
  std::vector<std::string> unless;  ///< expressions that take it back where they touch it
  bool operator==(ConstraintWords const&) const = default;
};

/// All folded: small letters, no accents.
struct ReadingWords {
  std::vector<std::string> strong;       ///< make a need weigh 3
  std::vector<std::string> soft;         ///< make it weigh 1
  std::vector<std::string> breaks;       ///< begin another clause, so that a negation ends
  std::vector<std::string> denials;      ///< deny what follows in the clause, or else what stands before
  std::vector<std::string> dislikes;     ///< deny what follows, and tell a dislike of any word
  std::vector<std::string> no_denials;   ///< hold a word that denies, and do not deny
  std::vector<std::string> lapses;       ///< deny, and tell no dislike: what one stopped or never did
  std::vector<std::string> likes;        ///< tell a wish
  std::vector<std::string> others;       ///< tell of somebody else
  std::vector<std::string> self;         ///< tell of the client again
  std::vector<std::string> time_before;  ///< soon before days and hours: the client speaks of being free
  std::vector<std::string> time_after;   ///< the same, soon after them
  std::vector<ConstraintWords> constraints;
  bool operator==(ReadingWords const&) const = default;
};

}  // namespace socialmap
