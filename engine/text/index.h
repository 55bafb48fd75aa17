#pragma once
// The text index of a catalogue: which offers have these terms, and how strongly.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/offer_terms.h"
#include "engine/text/wishes.h"

namespace socialmap {

enum class WordsWanted { all, any };

/// An offer that answers wishes.
struct TextMatch {
  ActivityId activity;
  double weight = 0;  ///< the sum over the wishes it answers
};

/// In memory and never changed once made, so any number of threads may ask at once. A posting takes 6 bytes.
class Index {
 public:
  /// Reads the first `count` activities.
  Index(OfferReader& offers, std::size_t count);

  /// All offers that answer all wishes that must be had, or with WordsWanted::any at least one of them; by
  /// ActivityId. A wish whose terms stand nowhere is left out. A wish adds its worth (absent: BM25's measure
  /// of how rare it is) times its share times the weight of the best alternative: half for having it at all,
  /// half by how strongly.
  std::vector<TextMatch> find(std::vector<Wish> const& wishes, WordsWanted wanted) const;

  bool has(ActivityId offer, std::string_view term) const;

  /// How many activities it was made from.
  std::size_t size() const { return size_; }

 private:
  /// The postings of one term: offers ascending, and for each what the term is worth there.
  struct List {
    std::uint32_t const* offers = nullptr;
    std::uint16_t const* worth = nullptr;
    std::size_t size = 0;
  };
  class Tally;
  struct Stretch {
    std::size_t first = 0;
    std::size_t size = 0;
  };
  struct TermHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view term) const { return std::hash<std::string_view>{}(term); }
  };

  List list_of(std::string_view term) const;
  std::vector<List> lists_of(Alternative const& alternative) const;
  bool can_answer(Wish const& wish) const;

  std::size_t size_ = 0;
  std::unordered_map<std::string, Stretch, TermHash, std::equal_to<>> terms_;
  std::vector<std::uint32_t> offers_;
  std::vector<std::uint16_t> worth_;
};

}  // namespace socialmap
