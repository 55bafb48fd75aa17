#include "engine/text/wish_reader.h"

#include "engine/text/worth.h"

namespace socialmap {

std::optional<double> worth_of(Wish const& wish, Index const& index) {
  std::size_t most = 0;  // offers that an alternative can reach
  for (auto const& alternative : wish.any_of) {
    auto fewest = alternative.terms.empty() ? 0 : index.size();
    for (auto const& term : alternative.terms) fewest = std::min(fewest, index.count(term));
    most = std::max(most, fewest);
  }
  if (most == 0) return std::nullopt;
  return wish.share * wish.worth.value_or(rarity(most, index.size()));
}

WishReader::WishReader(IndexPart const& part, Wish const& wish, double worth)
    : end_(part.range().end), worth_(worth), having_(part_of_having(wish.by_degree)) {
  for (auto const& alternative : wish.any_of) {
    auto way = way_of(part, alternative);
    if (way.readings.empty()) continue;
    postings_ += way.readings.front().list.size;
    ways_.push_back(std::move(way));
  }
  if (!ways_.empty()) value_ = std::make_unique_for_overwrite<float[]>(kWindow);
}

/// Without readings when one of the terms stands nowhere.
WishReader::Way WishReader::way_of(IndexPart const& part, Alternative const& alternative) {
  Way way;
  for (auto const& term : alternative.terms) way.readings.push_back({part.postings(term), 0});
  std::sort(way.readings.begin(), way.readings.end(),
            [](Reading const& a, Reading const& b) { return a.list.size < b.list.size; });
  if (!way.readings.empty() && way.readings.front().list.size == 0) way.readings.clear();
  way.weight = static_cast<float>(alternative.weight);
  way.share = static_cast<float>(1 / (double{kWholeWorth} * static_cast<double>(alternative.terms.size())));
  return way;
}

/// On to the offer, or the first one after it; the nearer, the faster.
void WishReader::Reading::seek(std::uint32_t offer) {
  auto low = at;
  for (std::size_t step = 1; low + step < list.size && list.offers[low + step] < offer; step *= 2)
    low += step;
  auto const step = low - at + 1;  // never shorter than the last one
  auto const* const end = list.offers + std::min(list.size, low + step + 1);
  at = static_cast<std::size_t>(std::lower_bound(list.offers + low, end, offer) - list.offers);
}

std::uint32_t WishReader::first_from(std::uint32_t offer) {
  auto first = end_;
  for (auto& way : ways_) {
    auto& rarest = way.readings.front();
    rarest.seek(offer);
    if (rarest.at < rarest.list.size) first = std::min(first, rarest.list.offers[rarest.at]);
  }
  return first;
}

void WishReader::read(std::uint32_t first_offer, WindowBits const& among) {
  first_ = first_offer;
  has_.clear();
  for (auto& way : ways_) read(way, among);
}

void WishReader::read(Way& way, WindowBits const& among) {
  constexpr std::size_t kReadsPerSearch = 16;  // finding one offer takes as long as reading so many
  auto& rarest = way.readings.front();
  rarest.seek(first_);
  auto end = rarest;
  end.seek(first_ + kWindow);
  if (among.fewer_than((end.at - rarest.at) / kReadsPerSearch)) {
    among.each([&](std::uint32_t place) { try_place(way, place); });
  } else if (way.readings.size() == 1) {
    read_through(way, end.at);
  } else {
    for (; rarest.at < end.at; ++rarest.at) {
      auto const place = rarest.list.offers[rarest.at] - first_;
      if (among.test(place)) try_place(way, place);
    }
  }
}

void WishReader::read_through(Way& way, std::size_t end) {
  auto& [list, at] = way.readings.front();
  bool const first_way = &way == &ways_.front();  // no offer has another one yet
  for (; at < end; ++at) {
    auto const place = list.offers[at] - first_;
    auto const value = value_of_having(way.weight, static_cast<float>(list.worth[at]) * way.share, having_);
    if (first_way) {
      value_[place] = value;
      has_.set(place);
    } else {
      put(place, value);
    }
  }
}

void WishReader::try_place(Way& way, std::uint32_t place) {
  float worth = 0;
  for (auto& reading : way.readings) {
    reading.seek(first_ + place);
    if (!reading.stands_at(first_ + place)) return;
    worth += static_cast<float>(reading.list.worth[reading.at]);
  }
  put(place, value_of_having(way.weight, worth * way.share, having_));
}

void WishReader::put(std::uint32_t place, float value) {
  value_[place] = has_.test(place) ? value_of_both(value_[place], value) : value;
  has_.set(place);
}

}  // namespace socialmap
