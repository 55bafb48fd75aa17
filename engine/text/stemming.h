#pragma once
// Forms of one Dutch word brought to one stem.

#include <memory>
#include <string>
#include <string_view>

namespace Xapian {
class Stem;
}

namespace socialmap {

/// Kraaij and Pohlmann's stemmer (Snowball), with two corrections: a table of words of this field that it
/// gets wrong, and a leading "ge" that stays (it makes "gezond" and "zon" one word, and "genieten" and
/// "niet"). For one thread at a time.
class Stemmer {
 public:
  Stemmer();
  ~Stemmer();
  Stemmer(Stemmer const&) = delete;
  Stemmer& operator=(Stemmer const&) = delete;

  /// `word`: folded (engine/base/fold.h).
  std::string operator()(std::string_view word) const;

 private:
  std::unique_ptr<Xapian::Stem> snowball_;
};

}  // namespace socialmap
