#pragma once
// The text index of a catalogue: which offers have these terms, and how strongly.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/offer_terms.h"

namespace socialmap {

/// The offers that have one term, ascending, and what it is worth in each: a share of kWholeWorth. Only
/// refers to the index.
struct Postings {
  std::uint32_t const* offers = nullptr;
  std::uint16_t const* worth = nullptr;
  std::size_t size = 0;
};

/// In memory and never changed once made, so any number of threads may ask at once. A posting takes 6 bytes.
class Index {
 public:
  /// Reads the first `count` activities.
  Index(OfferReader& offers, std::size_t count);

  /// None for a term that stands nowhere.
  Postings postings(std::string_view term) const;

  bool has(ActivityId offer, std::string_view term) const;

  /// How many activities it was made from.
  std::size_t size() const { return size_; }

 private:
  struct Stretch {
    std::size_t first = 0;
    std::size_t size = 0;
  };
  struct TermHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view term) const { return std::hash<std::string_view>{}(term); }
  };

  std::size_t size_ = 0;
  std::unordered_map<std::string, Stretch, TermHash, std::equal_to<>> terms_;
  std::vector<std::uint32_t> offers_;
  std::vector<std::uint16_t> worth_;
};

}  // namespace socialmap
