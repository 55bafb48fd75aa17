#pragma once
// One wish answered window by window: which offers have what it asks for, and how well.

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/text/index.h"
#include "engine/text/window_bits.h"
#include "engine/text/wishes.h"

namespace socialmap {

/// What it is worth to have what a wish asks for (absent: by how rare that is), times the wish's share.
/// Nothing when in none of its alternatives all terms stand somewhere.
std::optional<double> worth_of(Wish const& wish, Index const& index);

/// Reads on in a part of the index and never back. The part must outlive it.
class WishReader {
 public:
  WishReader(IndexPart const& part, Wish const& wish, double worth);

  /// How much there is to read at most.
  std::size_t postings() const { return postings_; }

  /// The first offer from `offer` on that may answer the wish; nothing before it does. The part's end:
  /// none.
  std::uint32_t first_from(std::uint32_t offer);

  /// Reads the window that begins with `first_offer`, for the places of `among` and maybe for others.
  void read(std::uint32_t first_offer, WindowBits const& among);

  /// The places of the window just read that answer the wish.
  WindowBits const& has() const { return has_; }
  /// What the wish adds to an offer that answers it: its worth times the value of its alternatives
  /// (engine/text/worth.h).
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

  static Way way_of(IndexPart const& part, Alternative const& alternative);
  void read(Way& way, WindowBits const& among);
  void read_through(Way& way, std::size_t end);
  void try_place(Way& way, std::uint32_t place);
  void put(std::uint32_t place, float value);

  std::uint32_t end_;
  std::vector<Way> ways_;
  double worth_;
  float having_;  // engine/text/worth.h
  std::size_t postings_ = 0;
  std::uint32_t first_ = 0;  // offer of the window
  WindowBits has_;
  std::unique_ptr<float[]> value_;  // by place; only where has_
};

}  // namespace socialmap
