#pragma once
// Words that sound like a signal or a loss and are not one: "kan niet meer fietsen", "slaat een balletje".

#include <string>
#include <vector>

#include "engine/interpret/expression.h"
#include "engine/interpret/found_concept.h"

namespace socialmap {

/// Kept short, and each as narrow as speech allows: a false alarm costs a question, a missed signal more. Any
/// number of threads may ask.
class FalseAlarms {
 public:
  FalseAlarms();

  /// The words of the hit stand in a saying that does not mean this concept (lach me dood, slaat een
  /// balletje), and nobody is named that it could be done to.
  bool is_saying(std::string const& id, LayHit const& hit, ClausedText const& text) const;

 private:
  struct Saying {
    std::vector<std::string> ids;  ///< of the concepts it is taken for
    Expression words;
  };
  std::vector<Saying> sayings_;
};

/// "niet meer kan", "wil niet meer", "hoeft niet": despair, or the beginning of something else that one
/// cannot or will not do.
bool is_open(LayHit const& hit, ClausedText const& text);
/// Of such words: what one cannot or will not do is told beside them ("kan niet meer fietsen", "fietsen kan
/// ik niet meer"), so that they tell no despair. "kan niet meer verder", "wil zo niet meer" do.
bool is_about_doing(LayHit const& hit, ReadingOf const& reading);

}  // namespace socialmap
