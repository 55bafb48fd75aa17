#pragma once
// A query as the index is asked it.

#include <string>
#include <vector>

namespace socialmap {

/// One way to have what a word asks for: all of these terms.
struct Alternative {
  std::vector<std::string> terms;
  double weight = 1;  ///< of what the terms are worth together
};

/// What a word or an everyday expression asks for: any of the alternatives; the best one counts.
struct Wish {
  std::vector<Alternative> any_of;
};

struct TextQuestion {
  std::vector<Wish> wishes;                        ///< all, or else as many as possible
  std::vector<std::vector<std::string>> phrases;   ///< stems next to each other; each a must
  std::vector<std::vector<std::string>> excluded;  ///< none of these, a word or stems next to each other
  std::vector<std::string> welcome;                ///< add to the weight where they occur

  bool restricts() const { return !wishes.empty() || !phrases.empty() || !excluded.empty(); }
};

}  // namespace socialmap
