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

Index::Index(OfferReader& offers, std::size_t count) : size_(count) {
  std::unordered_map<std::string, std::uint32_t> numbers;
  std::vector<std::size_t> sizes;
  std::vector<Posting> postings;
  std::vector<std::size_t> ends;  // of the postings of each offer
  for (std::uint32_t i = 0; i < count; ++i) {
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
  for (std::size_t offer = 0, at = 0; offer < count; ++offer) {
    for (; at < ends[offer]; ++at) {
      auto const place = next[postings[at].term]++;
      offers_[place] = static_cast<std::uint32_t>(offer);
      worth_[place] = postings[at].worth;
    }
  }
}

Postings Index::postings(std::string_view term) const {
  auto const found = terms_.find(term);
  if (found == terms_.end()) return {};
  auto const [first, size] = found->second;
  return {offers_.data() + first, worth_.data() + first, size};
}

bool Index::has(ActivityId offer, std::string_view term) const {
  auto const list = postings(term);
  return std::binary_search(list.offers, list.offers + list.size, offer.value);
}

}  // namespace socialmap
