#pragma once
// What somebody meant who typed a word that stands nowhere in the catalogue.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace socialmap {

/// The catalogue's own words. Any number of threads may ask.
class Spelling {
 public:
  /// `counts`: folded words, and how often each stands in the catalogue.
  explicit Spelling(std::unordered_map<std::string, std::uint32_t> const& counts);

  /// The word most likely meant: fewest letters apart, one that sounds the same before others, then the
  /// commonest, then by the alphabet. Nothing for a word of under four letters, for one with digits, and when
  /// no word is near: one letter apart, two from eight letters on, or the same sound and at most two letters.
  std::optional<std::string> nearest(std::string_view word) const;

 private:
  struct Known {
    std::string word;
    std::string sound;
    std::uint32_t count = 0;
  };
  std::vector<std::vector<Known>> by_length_;
};

}  // namespace socialmap
