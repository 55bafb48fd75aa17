#include "engine/text/index.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace socialmap {
namespace {

/// Worth is a share of this.
constexpr double kWhole = 65535;

/// A term with this weight (OfferReader) in an offer is worth half of what it can be worth.
constexpr double kHalfWorth = 8;

std::uint16_t worth_of(std::uint32_t weight) {
  return static_cast<std::uint16_t>(std::lround(kWhole * weight / (weight + kHalfWorth)));
}

/// What tells offers apart weighs more: BM25's measure of how rare it is to be one of `has` in `all`.
double rarity(std::size_t has, std::size_t all) {
  auto const with = static_cast<double>(has);
  return std::log(1 + (static_cast<double>(all) - with + 0.5) / (with + 0.5));
}

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
      postings.push_back({number, worth_of(weight)});
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

Index::List Index::list_of(std::string_view term) const {
  auto const found = terms_.find(term);
  if (found == terms_.end()) return {};
  auto const [first, size] = found->second;
  return {offers_.data() + first, worth_.data() + first, size};
}

bool Index::has(ActivityId offer, std::string_view term) const {
  auto const list = list_of(term);
  return std::binary_search(list.offers, list.offers + list.size, offer.value);
}

/// The fewest first; nothing when one of the terms stands nowhere.
std::vector<Index::List> Index::lists_of(Alternative const& alternative) const {
  std::vector<List> lists;
  for (auto const& term : alternative.terms) lists.push_back(list_of(term));
  std::sort(lists.begin(), lists.end(), [](List const& a, List const& b) { return a.size < b.size; });
  if (!lists.empty() && lists.front().size == 0) lists.clear();
  return lists;
}

/// Counts for every offer how many wishes it answers, and how well. Kept by each thread from one search to
/// the next: clearing what was touched is cheaper than a table for all offers.
class Index::Tally {
 public:
  explicit Tally(Index const& index) : index_(&index) {}

  void fit(Index const& index) {
    index_ = &index;
    if (best_.size() >= index.size()) return;
    best_.resize(index.size());
    weight_.resize(index.size());
    wishes_.resize(index.size());
  }

  /// Adds a wish that must be had: of each offer the best alternative. With `all` only for offers that answer
  /// every one before it.
  void add_must(Wish const& wish, bool all) {
    reach(wish, all && musts_ > 0 ? std::optional(musts_) : std::nullopt);
    auto const worth = worth_of(wish);
    for (auto const offer : reached_) {
      if (wishes_[offer] == 0) touched_.push_back(offer);
      ++wishes_[offer];
      weight_[offer] += worth * std::exchange(best_[offer], 0.0F);
    }
    ++musts_;
  }

  /// Adds a wish to offers that answered another one.
  void add_maybe(Wish const& wish) {
    reach(wish, std::nullopt);
    auto const worth = worth_of(wish);
    for (auto const offer : reached_) {
      auto const best = std::exchange(best_[offer], 0.0F);
      if (wishes_[offer] > 0) weight_[offer] += worth * best;
    }
  }

  /// The touched offers, with `all` those that answer every wish, by number; forgets everything.
  std::vector<TextMatch> take(bool all) {
    std::sort(touched_.begin(), touched_.end());
    std::vector<TextMatch> matches;
    for (auto const offer : touched_) {
      auto const wishes = std::exchange(wishes_[offer], std::uint8_t{0});
      auto const weight = std::exchange(weight_[offer], 0.0);
      if (!all || wishes == musts_) matches.push_back({{offer}, weight});
    }
    touched_.clear();
    musts_ = 0;
    return matches;
  }

 private:
  void reach(Wish const& wish, std::optional<std::uint8_t> only_after) {
    reached_.clear();
    most_ = 0;
    for (auto const& alternative : wish.any_of) {
      auto const lists = index_->lists_of(alternative);
      if (lists.empty()) continue;
      most_ = std::max(most_, lists.front().size);
      reach(lists, alternative.weight, only_after);
    }
  }

  void reach(std::vector<List> const& lists, double weight, std::optional<std::uint8_t> only_after) {
    constexpr float kHaving = 0.5F;
    constexpr float kOfTheOther = 0.2F;
    auto const& rarest = lists.front();
    auto const scale = static_cast<float>(1 / (kWhole * static_cast<double>(lists.size())));
    for (std::size_t i = 0; i < rarest.size; ++i) {
      auto const offer = rarest.offers[i];
      if (only_after && wishes_[offer] != *only_after) continue;
      auto worth = static_cast<float>(rarest.worth[i]);
      bool has_all = true;
      for (std::size_t other = 1; has_all && other < lists.size(); ++other) {
        auto const& list = lists[other];
        auto const at = std::lower_bound(list.offers, list.offers + list.size, offer);
        has_all = at != list.offers + list.size && *at == offer;
        if (has_all) worth += static_cast<float>(list.worth[at - list.offers]);
      }
      if (!has_all) continue;
      if (best_[offer] == 0) reached_.push_back(offer);
      auto const value = static_cast<float>(weight) * (kHaving + (1 - kHaving) * worth * scale);
      auto& best = best_[offer];
      best = std::max(best, value) + kOfTheOther * std::min(best, value);
    }
  }

  double worth_of(Wish const& wish) const {
    return wish.share * wish.worth.value_or(rarity(most_, index_->size()));
  }

  Index const* index_;
  std::vector<float> best_;  // by offer, of the wish being added
  std::vector<double> weight_;
  std::vector<std::uint8_t> wishes_;
  std::vector<std::uint32_t> reached_;  // by the wish being added
  std::vector<std::uint32_t> touched_;
  std::size_t most_ = 0;  // offers that an alternative of the wish being added could reach
  std::uint8_t musts_ = 0;
};

bool Index::can_answer(Wish const& wish) const {
  return std::any_of(wish.any_of.begin(), wish.any_of.end(),
                     [&](Alternative const& alternative) { return !lists_of(alternative).empty(); });
}

std::vector<TextMatch> Index::find(std::vector<Wish> const& wishes, WordsWanted wanted) const {
  static thread_local Tally tally(*this);
  tally.fit(*this);
  bool const all = wanted == WordsWanted::all;
  for (auto const& wish : wishes) {
    if (wish.must && can_answer(wish)) tally.add_must(wish, all);
  }
  for (auto const& wish : wishes) {
    if (!wish.must) tally.add_maybe(wish);
  }
  return tally.take(all);
}

}  // namespace socialmap
