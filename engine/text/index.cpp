#include "engine/text/index.h"

#include <algorithm>

#include "engine/text/worth.h"

namespace socialmap {
namespace {

struct Posting {
  std::uint32_t term;
  std::uint16_t worth;
};

}  // namespace

IndexPart::IndexPart(OfferReader& offers, ActivityRange range) : range_(range) {
  std::unordered_map<std::string, std::uint32_t> numbers;
  std::vector<std::size_t> sizes;
  std::vector<Posting> postings;
  std::vector<std::size_t> ends;  // of the postings of each offer
  for (auto i = range.first; i < range.end; ++i) {
    for (auto const& [term, weight] : offers.of({i})) {
      auto const number = numbers.try_emplace(term, static_cast<std::uint32_t>(sizes.size())).first->second;
      if (number == sizes.size()) sizes.push_back(0);
      ++sizes[number];
      postings.push_back({number, worth_of_weight(weight)});
    }
    ends.push_back(postings.size());
  }
  std::vector<std::size_t> next(sizes.size());
  for (std::size_t term = 1; term < sizes.size(); ++term) next[term] = next[term - 1] + sizes[term - 1];
  for (auto const& [term, number] : numbers) terms_.emplace(term, Stretch{next[number], sizes[number]});
  offers_.resize(postings.size());
  worth_.resize(postings.size());
  for (std::size_t offer = 0, at = 0; offer < range.size(); ++offer) {
    for (; at < ends[offer]; ++at) {
      auto const place = next[postings[at].term]++;
      offers_[place] = range.first + static_cast<std::uint32_t>(offer);
      worth_[place] = postings[at].worth;
    }
  }
}

Postings IndexPart::postings(std::string_view term) const {
  auto const found = terms_.find(term);
  if (found == terms_.end()) return {};
  auto const [first, size] = found->second;
  return {offers_.data() + first, worth_.data() + first, size};
}

Index::Index(OfferReader& offers, std::size_t count)
    : parts_{std::make_shared<IndexPart const>(offers, ActivityRange{0, static_cast<std::uint32_t>(count)})} {
}

std::size_t Index::count(std::string_view term) const {
  std::size_t count = 0;
  for (auto const& part : parts_) count += part->postings(term).size;
  return count;
}

bool Index::has(ActivityId offer, std::string_view term) const {
  for (auto const& part : parts_) {
    if (offer.value >= part->range().end) continue;
    auto const list = part->postings(term);
    return std::binary_search(list.offers, list.offers + list.size, offer.value);
  }
  return false;
}

bool Index::is_new(std::string_view term) const {
  auto const has_it = [&](auto const& part) { return part->postings(term).size > 0; };
  return parts_.size() > 1 && std::any_of(parts_.begin() + 1, parts_.end(), has_it);
}

}  // namespace socialmap
