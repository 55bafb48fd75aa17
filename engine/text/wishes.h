#pragma once
// A query as the index is asked it.

#include <optional>
#include <string>
#include <vector>

namespace socialmap {

/// One way to have what a word asks for: all of these terms.
struct Alternative {
  std::vector<std::string> terms;
  double weight = 1;  ///< of what the terms are worth on average
};

/// What a word or an everyday expression asks for: any of the alternatives; the best one counts.
struct Wish {
  std::vector<Alternative> any_of;
  bool must = true;             ///< false: only adds to the weight
  double share = 1;             ///< of its worth that counts
  bool by_degree = false;       ///< what has it weakly gets next to nothing; else at least half
  std::optional<double> worth;  ///< absent: the rarer, the more
};

/// Words next to each other.
struct Phrase {
  std::vector<std::string> stems;  ///< stop words too
  std::vector<std::string> meant;  ///< stems of those that are no stop words; at least one
};

struct TextQuestion {
  std::vector<Wish> wishes;          ///< at least one must be had; at most 64
  bool as_many_as_possible = false;  ///< any of the musts is enough, and more are better
  std::vector<Phrase> phrases;       ///< each a must
  std::vector<Phrase> excluded;      ///< none of these; one word not as a part of a compound either
};

}  // namespace socialmap
