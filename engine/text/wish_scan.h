#pragma once
// Which offers answer the wishes of a query and how well, found window by window.

#include <cstdint>
#include <vector>

#include "engine/text/wish_reader.h"

namespace socialmap {

enum class WordsWanted { all, any };

/// Goes through all offers that answer all wishes that must be had, or with WordsWanted::any at least one of
/// them; through none when no wish must be had. A wish whose terms stand nowhere is left out.
///
///   for (WishScan scan(index, wishes, WordsWanted::all, shown); scan.next();)
///     scan.each([&](ActivityId offer) { take(offer, scan.weight(offer)); });
class WishScan {
 public:
  /// `among`: the bits of the only offers to look for. It, the index and the wishes must outlive it.
  WishScan(Index const& index, std::vector<Wish> const& wishes, WordsWanted wanted, Mask const& among);

  /// Goes on to the next window in which offers are found; false: there is none any more.
  bool next();

  /// The offers found in this window, ascending.
  template <typename Visit>
  void each(Visit visit) const {
    found_.each([&](std::uint32_t place) { visit(ActivityId{first_ + place}); });
  }

  /// Of an offer found in this window: the sum over all wishes that it answers.
  double weight(ActivityId offer) const;

 private:
  /// A wish that can be answered somewhere.
  struct Asked {
    Wish const* wish = nullptr;
    double worth = 0;
  };

  void add(Index const& index, std::vector<Wish> const& wishes, bool must);
  bool begin_part();
  bool next_in_part();
  std::uint32_t first_from(std::uint32_t offer);
  void find();
  void find_all();
  void find_any();

  Index::Parts const& parts_;
  WordsWanted wanted_;
  Mask const& among_;
  std::vector<Asked> asked_;  // first those that must be had
  std::size_t musts_ = 0;     // how many these are
  std::size_t next_part_ = 0;
  std::uint32_t end_ = 0;           // of the part
  std::vector<WishReader> wishes_;  // of asked_, in the part
  std::vector<std::size_t> order_;  // of the musts, for reading: the one with the fewest postings first
  std::uint32_t first_ = 0;         // offer of the window
  std::uint32_t next_first_ = 0;
  WindowBits found_;
};

}  // namespace socialmap
