#pragma once
// One wish answered window by window: which offers have what it asks for, and how well.

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/text/index.h"
#include "engine/text/window_bits.h"
#include "engine/text/wishes.h"

namespace socialmap {

/// Reads on in the index and never back. The index must outlive it.
class WishReader {
 public:
  WishReader(Index const& index, Wish const& wish);

  /// Whether all terms of one of the alternatives stand somewhere.
  bool can_be_answered() const { return !ways_.empty(); }

  /// How much there is to read at most.
  std::size_t postings() const { return postings_; }

  /// The first offer from `offer` on that may answer the wish; nothing before it does. The index's size:
  /// none.
  std::uint32_t first_from(std::uint32_t offer);

  /// Reads the window that begins with `first_offer`, for the places of `among` and maybe for others.
  void read(std::uint32_t first_offer, WindowBits const& among);

  /// The places of the window just read that answer the wish.
  WindowBits const& has() const { return has_; }
  /// What the wish adds to an offer that answers it: its worth (absent: by how rare it is) times its share
  /// times the value of its alternatives (engine/text/worth.h).
  double value(std::uint32_t place) const { return worth_ * static_cast<double>(value_[place]); }

 private:
  /// The postings of a term, and how far they were read.
  struct Reading {
    Postings list;
    std::size_t at = 0;
    void seek(std::uint32_t offer);
    bool stands_at(std::uint32_t offer) const { return at < list.size && list.offers[at] == offer; }
  };
  /// An alternative.
  struct Way {
    std::vector<Reading> readings;  // the term that the fewest have first; at least one
    float weight = 0;
    float share = 0;  // of the sum of the terms' worths
  };

  static Way way_of(Index const& index, Alternative const& alternative);
  void read(Way& way, WindowBits const& among);
  void read_through(Way& way, std::size_t end);
  void try_place(Way& way, std::uint32_t place);
  void put(std::uint32_t place, float value);

  std::uint32_t size_;
  std::vector<Way> ways_;
  double worth_ = 0;
  std::size_t postings_ = 0;
  std::uint32_t first_ = 0;  // offer of the window
  WindowBits has_;
  std::unique_ptr<float[]> value_;  // by place; only where has_
};

}  // namespace socialmap
