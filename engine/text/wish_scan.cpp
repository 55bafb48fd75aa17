#include "engine/text/wish_scan.h"

#include <numeric>

namespace socialmap {

WishScan::WishScan(Index const& index, std::vector<Wish> const& wishes, WordsWanted wanted, Mask const& among)
    : parts_(index.parts()), wanted_(wanted), among_(among) {
  add(index, wishes, true);
  musts_ = asked_.size();
  add(index, wishes, false);
}

void WishScan::add(Index const& index, std::vector<Wish> const& wishes, bool must) {
  for (auto const& wish : wishes) {
    if (wish.must != must) continue;
    if (auto const worth = worth_of(wish, index)) asked_.push_back({&wish, *worth});
  }
}

/// False: there is no part any more.
bool WishScan::begin_part() {
  if (next_part_ == parts_.size()) return false;
  auto const& part = *parts_[next_part_++];
  next_first_ = part.range().first;
  end_ = part.range().end;
  wishes_.clear();
  for (auto const& asked : asked_) wishes_.emplace_back(part, *asked.wish, asked.worth);
  order_.resize(musts_);
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
    return wishes_[a].postings() < wishes_[b].postings();
  });
  return true;
}

bool WishScan::next() {
  while (musts_ > 0) {
    if (next_in_part()) return true;
    if (!begin_part()) return false;
  }
  return false;
}

bool WishScan::next_in_part() {
  while (next_first_ < end_) {
    auto const offer = first_from(next_first_);
    if (offer >= end_) return false;
    first_ = offer / kWindow * kWindow;
    next_first_ = first_ + kWindow;
    find();
    if (!found_.none()) return true;
  }
  return false;
}

/// No offer between is found.
std::uint32_t WishScan::first_from(std::uint32_t offer) {
  bool const all = wanted_ == WordsWanted::all;
  auto first = all ? offer : end_;
  for (std::size_t i = 0; i < musts_; ++i) {
    auto const one = wishes_[i].first_from(offer);
    first = all ? std::max(first, one) : std::min(first, one);
  }
  return first;
}

void WishScan::find() {
  found_ = WindowBits(among_, first_);
  if (wanted_ == WordsWanted::all) {
    find_all();
  } else {
    find_any();
  }
  if (found_.none()) return;
  for (std::size_t i = musts_; i < wishes_.size(); ++i) wishes_[i].read(first_, found_);
}

void WishScan::find_all() {
  for (auto const i : order_) {
    wishes_[i].read(first_, found_);
    found_.keep(wishes_[i].has());
    if (found_.none()) return;
  }
}

void WishScan::find_any() {
  WindowBits any;
  for (std::size_t i = 0; i < musts_; ++i) {
    wishes_[i].read(first_, found_);
    any.add(wishes_[i].has());
  }
  found_.keep(any);
}

double WishScan::weight(ActivityId offer) const {
  auto const place = offer.value - first_;
  double weight = 0;
  for (auto const& wish : wishes_) {
    if (wish.has().test(place)) weight += wish.value(place);
  }
  return weight;
}

}  // namespace socialmap
