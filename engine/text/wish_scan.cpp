#include "engine/text/wish_scan.h"

#include <numeric>

namespace socialmap {

WishScan::WishScan(Index const& index, std::vector<Wish> const& wishes, WordsWanted wanted, Mask const& among)
    : size_(static_cast<std::uint32_t>(index.size())), wanted_(wanted), among_(among) {
  add(index, wishes, true);
  musts_ = wishes_.size();
  add(index, wishes, false);
  order_.resize(musts_);
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
    return wishes_[a].postings() < wishes_[b].postings();
  });
}

void WishScan::add(Index const& index, std::vector<Wish> const& wishes, bool must) {
  for (auto const& wish : wishes) {
    if (wish.must != must) continue;
    wishes_.emplace_back(index, wish);
    if (!wishes_.back().can_be_answered()) wishes_.pop_back();
  }
}

bool WishScan::next() {
  while (musts_ > 0 && next_first_ < size_) {
    auto const offer = first_from(next_first_);
    if (offer >= size_) return false;
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
  auto first = all ? offer : size_;
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
